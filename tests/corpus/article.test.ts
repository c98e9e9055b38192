import { describe, expect, it } from "vitest";
import { type CardInput, type CardScore, scoreCard, whatIf } from "../../src/scoring/index.js";
import { corpus, ENGINEER } from "./real.js";

/** What the article says of the machine-learning engineer, read off the shipped corpus. */

const role = corpus.roles[ENGINEER];
if (!role) throw new Error("The corpus has no machine-learning engineer.");
const typical: CardInput = {
  role: ENGINEER,
  hours: Object.fromEntries(role.cells.map((cell) => [cell.id, cell.typicalHours])),
  wage: role.wage.p75,
};
const card = scoreCard(typical, corpus);
const task = (score: CardScore, id: string) => {
  const found = score.tasks.find((one) => one.id === id);
  if (!found) throw new Error(`no task ${id}`);
  return found;
};
const costPerHour = (id: string) => task(card, id).week.ai / task(card, id).hours;

describe("the article's claims", () => {
  it("1: each task is in the band that the article gives it", () => {
    expect(Object.fromEntries(card.tasks.map(({ id, band }) => [id, band]))).toEqual({
      "train-model": "AI-augmented",
      "evaluate-model": "AI-augmented",
      "productionize-model": "AI-augmented",
      "debug-regression": "Human-led + AI-assisted",
      "design-pipeline": "Human-led + AI-assisted",
      "propose-approach": "Human-critical",
    });
  });

  it("1: of the two human-led tasks the pipeline is nearer to Human-critical", () => {
    const pipeline = task(card, "design-pipeline");
    const debugging = task(card, "debug-regression");
    expect(pipeline.axes.humanAdvantage).toBeGreaterThan(debugging.axes.humanAdvantage);
    expect(pipeline.bandShares["Human-critical"]).toBeGreaterThan(debugging.bandShares["Human-critical"]);
  });

  it("1: the production API sits solidly in the middle band", () => {
    expect(task(card, "productionize-model").level).toBe("high");
  });

  it("2: a typical week has nothing Replaceable, about half AI-augmented, the rest split between the other two", () => {
    expect(card.mix.Replaceable.hours).toBe(0);
    expect(card.mix["AI-augmented"].share).toBeGreaterThan(0.45);
    expect(card.mix["AI-augmented"].share).toBeLessThan(0.55);
    expect(card.mix["Human-led + AI-assisted"].share).toBeGreaterThan(0.1);
    expect(card.mix["Human-critical"].share).toBeGreaterThan(0.1);
    expect(card.pill).toBe("AI-augmented territory");
  });

  it("3: the highest oversight minutes per output of the corpus are in this role, and debugging's are over two hours", () => {
    const oversight = (id: string) =>
      Math.max(...(corpus.roles[id]?.cells ?? []).map((cell) => cell.axes.oversightMinutes));
    const highest = Object.keys(corpus.roles).sort((a, b) => oversight(b) - oversight(a))[0];
    expect(highest).toBe(ENGINEER);
    expect(task(card, "debug-regression").axes.oversightMinutes).toBeGreaterThan(120);
  });

  it("3: reviewer time leads the cost line, and inference is the smallest of it", () => {
    expect(card.cost.largest).toBe("oversight");
    const { oversight, inference, ...others } = card.cost.lines;
    for (const line of Object.values(others)) {
      expect(oversight).toBeGreaterThan(line);
      expect(inference).toBeLessThan(line);
    }
  });

  it("3: debugging costs the most dollars an hour of the role, in the fewest hours", () => {
    const others = card.tasks.map((one) => one.id).filter((id) => id !== "debug-regression");
    for (const id of others) {
      expect(costPerHour("debug-regression")).toBeGreaterThan(costPerHour(id));
      expect(task(card, "debug-regression").hours).toBeLessThan(task(card, id).hours);
    }
  });

  it("4: higher capability on the mechanical tasks frees hours, and what remains is more human-critical", () => {
    const tasks = ["train-model", "evaluate-model", "productionize-model"];
    const result = whatIf(typical, { axes: { capability: 10 }, tasks }, corpus);
    expect(result.after.hoursFreed).toBeGreaterThan(result.before.hoursFreed + 1);
    expect(result.humanCriticalShare.after).toBeGreaterThan(result.humanCriticalShare.before);
    // Not by moving a task: the mechanical layer shrinks where it is.
    expect(result.moved).toEqual([]);
  });

  it("5: a foundation-model-lab engineer is not modeled and is told so", () => {
    const [other] = role.notCovered;
    expect(other?.titles).toContain("foundation-model-lab ML engineer");
    expect(other?.note).toMatch(/not modeled/);
    expect(other?.note).toMatch(/closest match is this role with manual overrides/);
  });

  it("6: the recursion question is answered: not by 2027, and why", () => {
    const question = role.questions.find(({ ask }) => /replace the ML engineers/.test(ask));
    expect(question?.horizon).toBe("not by 2027");
    expect(question?.answer).toMatch(/capability-reliability gap/);
  });

  it("7: the move is the article's", () => {
    expect(role.move).toMatch(/eval reports and the API handlers/);
    expect(role.move).toMatch(/regression-debugging/);
    expect(role.move).toMatch(/pipeline-design/);
  });

  it("carries the article's key phrases in the reasons", () => {
    const text = JSON.stringify(role.tasks.map(({ why }) => why)).replace(/\s+/g, " ");
    for (const phrase of [
      "mechanical part",
      "decisions ML engineers still own",
      "holdout regime is honest",
      "excellent at the table",
      "mediocre at the conclusion",
      "latency budget",
      "rollback strategy",
      "confidently misdiagnoses",
      "midnight UTC",
      "buffer",
      "eciding which problem to attack",
      "irreducible-value scale",
    ]) {
      expect(text, phrase).toContain(phrase);
    }
  });
});
