import { describe, expect, it } from "vitest";
import { scoreCard, whatIf } from "../../src/scoring/index.js";
import { CORPUS, TYPICAL } from "./fixture.js";

const MECHANICAL = ["train", "evaluate", "serve"];

describe("whatIf", () => {
  it("frees hours as capability on the mechanical tasks rises, and the rest grows more human-critical", () => {
    const { before, after, moved, humanCriticalShare } = whatIf(
      TYPICAL,
      { axes: { capability: 15 }, tasks: MECHANICAL },
      CORPUS,
    );
    expect(moved).toEqual([]);
    expect(after.hoursFreed).toBeGreaterThan(before.hoursFreed + 1);
    // Seven Human-critical hours of those that remain of forty.
    expect(humanCriticalShare.before).toBeCloseTo(7 / (40 - before.hoursFreed), 12);
    expect(humanCriticalShare.after).toBeCloseTo(7 / (40 - after.hoursFreed), 12);
    expect(humanCriticalShare.after).toBeGreaterThan(humanCriticalShare.before);
  });

  it("names the tasks that move, of all or of some", () => {
    // Debugging has 35, the pipeline 40 of the reliability of 50 that AI-augmented needs, and 45 and 50 of 55.
    const axes = { capability: 5, reliability: 10 };
    const into = { from: "Human-led + AI-assisted", to: "AI-augmented" };
    expect(whatIf(TYPICAL, { axes }, CORPUS).moved).toEqual([{ task: "pipeline", ...into }]);
    expect(whatIf(TYPICAL, { axes, tasks: "all" }, CORPUS).moved).toEqual([{ task: "pipeline", ...into }]);
    expect(whatIf(TYPICAL, { axes, tasks: ["debug"] }, CORPUS).moved).toEqual([]);
  });

  it("keeps axes in their range and does not call a shift an override", () => {
    const input = { ...TYPICAL, overrides: { train: { latency: 50 } } };
    const [task] = whatIf(input, { axes: { capability: 90, errorCost: -4 } }, CORPUS).after.tasks;
    expect(task?.axes).toMatchObject({ capability: 100, errorCost: 1, latency: 50 });
    expect(task?.overridden).toEqual(["latency"]);
  });

  it("starts from the card as it is, and a shift of nothing changes nothing", () => {
    const { before, after, moved } = whatIf(TYPICAL, { axes: { reliability: 0 } }, CORPUS);
    expect(before).toEqual(scoreCard(TYPICAL, CORPUS));
    expect(after).toEqual(before);
    expect(moved).toEqual([]);
  });

  it("passes over a task without hours", () => {
    const input = { ...TYPICAL, hours: { train: 8 } };
    const { before, after } = whatIf(input, { axes: { capability: 10 }, tasks: ["debug"] }, CORPUS);
    expect(after).toEqual(before);
  });
});
