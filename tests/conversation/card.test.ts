import { describe, expect, it } from "vitest";
import {
  advance,
  type Card,
  type CardEvent,
  changeCard,
  emptyWeek,
  finish,
  isCurrent,
  LIMITS,
  NOBODY,
  type Person,
  Refused,
  rebase,
  recompute,
  walkOfCard,
  weekOfLine,
} from "../../src/conversation/index.js";
import type { Corpus } from "../../src/corpus/index.js";
import { cardView } from "../../src/views/index.js";
import { limitFaults } from "../../src/views/limits.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";

const mid = { kind: "seniority", seniority: "mid" } as const;
const week = weekOfLine(ENGINEER, mid, null, "8, 6, 7, 4, 8, 7", corpus);
const { card, person } = finish(null, { id: "c1", rev: 4, week }, corpus, 10);
const change = (of: Card, ...events: CardEvent[]) =>
  events.reduce((before, event) => changeCard(before, event, corpus, 20), of);
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return null;
};

describe("a card", () => {
  it("finished twice is one card, and the same", () => {
    const again = finish(person, { id: "c1", rev: 4, week }, corpus, 99);
    expect(again.person.cards).toHaveLength(1);
    expect(again.card).toEqual(card);
  });

  it("keeps values and tasks of one's own that came or went while a walk over its hours was open", () => {
    const one = change(card, { kind: "add-task", id: "own1", title: "One", hours: "2" });
    const walk = walkOfCard(one, corpus, 20);
    const meanwhile = change(
      one,
      { kind: "add-task", id: "own2", title: "Two", hours: "3" },
      { kind: "override", task: "train-model", axis: "reliability", typed: "90" },
      { kind: "remove-task", task: "own1" },
    );
    const walked = advance(
      advance(walk, { kind: "jump", to: 0 }, corpus, 21),
      { kind: "add", hours: 4 },
      corpus,
      22,
    );
    const after = finish({ ...NOBODY, cards: [meanwhile] }, walked, corpus, 23).card;
    expect(after.week.hours).toEqual({ ...card.week.hours, "train-model": 12, own2: 3 });
    expect(after.week.ownTasks.map((task) => task.id)).toEqual(["own2"]);
    expect(after.week.overrides).toEqual({ "train-model": { reliability: 90 } });
    expect(after.rev).toBeGreaterThan(meanwhile.rev);
  });

  it("takes from a walk over its hours only what the walk changed", () => {
    const walk = walkOfCard(card, corpus, 20);
    const meanwhile = change(card, { kind: "hours", task: "debug-regression", add: 1 });
    const untouched = finish({ ...NOBODY, cards: [meanwhile] }, walk, corpus, 21).card;
    expect(untouched.week.hours).toEqual(meanwhile.week.hours);
    const reopened = rebase(advance(walk, { kind: "jump", to: 0 }, corpus, 21), meanwhile, corpus, 22);
    expect(reopened.week.hours["debug-regression"]).toBe(5);
    expect(reopened.rev).toBeGreaterThan(walk.rev);
  });

  it("the newest ten are kept, the one in use first", () => {
    const many = Array.from({ length: LIMITS.cards + 2 }, (_, index) => index).reduce<Person | null>(
      (before, index) => finish(before, { id: `c${index}`, rev: 0, week }, corpus, index).person,
      null,
    );
    expect(finish(many, { id: "c99", rev: 0, week }, corpus, 99).dropped).toBe(true);
    expect(finish(person, { id: "c99", rev: 0, week }, corpus, 99).dropped).toBe(false);
    expect(many?.cards.map((one) => one.id)).toEqual([
      "c11",
      "c10",
      "c9",
      "c8",
      "c7",
      "c6",
      "c5",
      "c4",
      "c3",
      "c2",
    ]);
  });

  it("changes with its hours, and back again to the last digit", () => {
    const more = change(card, { kind: "hours", task: "debug-regression", add: 3 });
    expect(more.score.exposure).not.toBe(card.score.exposure);
    expect(more.rev).toBe(card.rev + 1);
    expect(change(more, { kind: "hours", task: "debug-regression", add: -3 }).score).toEqual(card.score);
  });

  it("takes a value of the person's own, marks it, and gives it back", () => {
    const other = change(card, {
      kind: "override",
      task: "train-model",
      axis: "humanAdvantage",
      typed: "72.5",
    });
    const task = other.score.tasks.find((one) => one.id === "train-model");
    expect(task).toMatchObject({ band: "Human-critical", overridden: ["humanAdvantage"] });
    expect(change(other, { kind: "undo", task: "train-model", axis: "humanAdvantage" }).week).toEqual(
      card.week,
    );
  });

  it("adds a task from a modeled one and removes it with all its values", () => {
    const like = { role: ENGINEER, task: "debug-regression" };
    const added = change(
      card,
      { kind: "add-task", id: "own1", title: "  Label   data ", hours: "2" },
      { kind: "match", task: "own1", like },
      { kind: "override", task: "own1", axis: "reliability", typed: "90" },
    );
    expect(added.week.ownTasks).toEqual([{ id: "own1", title: "Label data", like, confirmed: true }]);
    expect(added.score.tasks.at(-1)).toMatchObject({
      id: "own1",
      hours: 2,
      like,
      overridden: ["reliability"],
    });
    expect(change(added, { kind: "remove-task", task: "own1" }).week).toEqual(card.week);
  });

  it("refuses what it can't take, and is then as it was", () => {
    expect(refusal(() => change(card, { kind: "hours", task: "nothing", add: 1 }))).toEqual({
      kind: "task-gone",
    });
    for (const typed of ["101", "-1", "many", "", "1e1", "0x10"]) {
      expect(
        refusal(() => change(card, { kind: "override", task: "train-model", axis: "capability", typed })),
      ).toEqual({ kind: "axis-not-understood", axis: "capability", typed });
    }
    expect(refusal(() => change(card, { kind: "type-hours", task: "train-model", typed: "80" }))).toEqual({
      kind: "week-too-long",
      total: 112,
    });
    const own: CardEvent[] = Array.from({ length: LIMITS.ownTasks + 1 }, (_, index) => ({
      kind: "add-task",
      id: `own${index}`,
      title: "More",
      hours: "1",
    }));
    expect(refusal(() => change(card, ...own))).toEqual({ kind: "own-tasks-full" });
    expect(refusal(() => change(card, { kind: "add-task", id: "o", title: " \n ", hours: "1" }))).toEqual({
      kind: "own-title-missing",
    });
  });

  it("can't be made of a week with no hours", () => {
    expect(
      refusal(() => finish(null, { id: "c", rev: 0, week: emptyWeek(ENGINEER, mid, null) }, corpus, 1)),
    ).toEqual({
      kind: "no-hours-yet",
    });
  });
});

describe("a card whose matrix has moved on", () => {
  const changed: Corpus = {
    ...corpus,
    constants: { ...corpus.constants, cost: { ...corpus.constants.cost, reviewCatchRate: 0.7 } },
  };
  const next: Corpus = { ...changed, version: "v1.1" };
  const labels = (of: Card, by: Corpus) => JSON.stringify(cardView(english, of, by).components);

  it("keeps its figures, says so, and offers to recompute", () => {
    expect(isCurrent(card, corpus)).toBe(true);
    expect(labels(card, corpus)).not.toContain("Recompute");
    for (const other of [changed, next]) {
      expect(isCurrent(card, other)).toBe(false);
      const view = JSON.stringify(cardView(english, card, other));
      expect(view).toContain("Recompute");
      expect(view).toMatch(
        /Made with matrix v1; .*The figures are as they were until the card is recomputed/,
      );
      expect(view).toContain(card.score.hash);
    }
  });

  it("is not changed with the other matrix's figures, which would mix the two", () => {
    for (const other of [changed, next]) {
      const outdated = { kind: "outdated", made: "v1" };
      expect(
        refusal(() => changeCard(card, { kind: "hours", task: "train-model", add: 1 }, other, 30)),
      ).toEqual(outdated);
      expect(refusal(() => finish(person, walkOfCard(card, other, 30), other, 31))).toEqual(outdated);
    }
  });

  it("is outdated, too, where only the wage has changed", () => {
    const role = corpus.roles[ENGINEER];
    if (!role) throw new Error("no role");
    const paid: Corpus = {
      ...corpus,
      roles: { [ENGINEER]: { ...role, wage: { ...role.wage, p50: 1 + role.wage.p50 } } },
    };
    expect(isCurrent(card, paid)).toBe(false);
  });

  it("is recomputed at the person's wish, and is then current", () => {
    const fresh = recompute(card, next, 30);
    expect(isCurrent(fresh, next)).toBe(true);
    expect(fresh.score.version).toBe("v1.1");
    expect(fresh.score.cost.ai).toBeGreaterThan(card.score.cost.ai);
    expect(labels(fresh, next)).not.toContain("Recompute");
  });

  it("is shown even where the matrix no longer has its role, and then refuses to recompute", () => {
    const without: Corpus = { ...next, roles: {} };
    expect(JSON.stringify(cardView(english, card, without))).toContain("AI-augmented territory");
    expect(limitFaults(cardView(english, card, without))).toEqual([]);
    expect(refusal(() => recompute(card, without, 30))).toEqual({ kind: "not-in-matrix", version: "v1.1" });
  });
});
