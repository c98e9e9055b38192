import { describe, expect, it } from "vitest";
import {
  bringBack,
  type Card,
  type CardEvent,
  changeCard,
  finish,
  hoursOf,
  isCurrent,
  mustBeCurrent,
  personSchema,
  Refused,
  recompute,
  scoredStopsOf,
  stalenessOf,
  unscoredTasks,
  type Week,
  weekOfLine,
  whatIfWeek,
} from "../../src/conversation/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { scoreCard, wageOfMid } from "./own-tasks-scored.js";

const LIKE = { role: "engineering-manager", task: "one-on-ones" };
const week = weekOfLine(ENGINEER, { kind: "seniority", seniority: "mid" }, null, "8, 6, 7, 4, 8, 7", corpus);
const { card } = finish(null, { id: "c1", rev: 4, week }, corpus, 10);
const ADD: CardEvent = { kind: "add-task", id: "own1", title: "1:1s with my reports", hours: "4" };
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

/** A card as versions made it that scored a match which they had guessed, and stored no word of whose it was. */
function guessedCard(hours: Week["hours"] = { ...week.hours, own1: 4 }): Card {
  const score = scoreCard({ ...wageOfMid, hours, ownTasks: [{ id: "own1", like: LIKE }] });
  const ownTasks = [{ id: "own1", title: "Sit in meetings", like: LIKE }];
  const stored = { ...card, id: "old", week: { ...week, hours, ownTasks }, score };
  const read = personSchema.parse(structuredClone({ v: 1, cards: [stored] })).cards[0];
  if (!read) throw new Error("The earlier form is not read.");
  return read;
}

describe("a task of one's own", () => {
  it("is saved with its hours and changes no figure before its match is chosen", () => {
    const added = change(card, ADD);
    expect(added.week.ownTasks).toEqual([
      { id: "own1", title: "1:1s with my reports", like: null, confirmed: false },
    ]);
    expect(added.score).toEqual(card.score);
    expect(unscoredTasks(added)).toMatchObject([{ id: "own1", hours: 4 }]);
    expect(hoursOf(added)).toEqual({ scored: 40, all: 44 });
    expect(scoredStopsOf(added.week, corpus).map(({ id }) => id)).not.toContain("own1");
    expect(whatIfWeek(added.week, { axes: { capability: 10 } }, corpus).before.hours).toBe(40);
    expect(isCurrent(added, corpus)).toBe(true);
  });

  it("takes the values of the task that is chosen, of another one later, and of none again", () => {
    const added = change(card, ADD);
    const chosen = change(added, { kind: "match", task: "own1", like: LIKE });
    expect(chosen.score.tasks.at(-1)).toMatchObject({ id: "own1", like: LIKE, hours: 4 });
    expect(chosen.score.hours).toBe(44);
    const other = { role: ENGINEER, task: "train-model" };
    const changed = change(chosen, { kind: "match", task: "own1", like: other });
    expect(changed.score.tasks.at(-1)).toMatchObject({ id: "own1", like: other });
    const none = change(changed, { kind: "match", task: "own1", like: null });
    expect(none.week).toEqual(added.week);
    expect(none.score).toEqual(card.score);
  });

  it("is not matched with what the matrix does not have, nor is a modeled task", () => {
    const added = change(card, ADD);
    const match = (task: string, like: CardEvent & { kind: "match" } extends { like: infer L } ? L : never) =>
      refusal(() => change(added, { kind: "match", task, like }));
    expect(match("own1", { role: "constructor", task: "name" })).toMatchObject({ kind: "not-in-matrix" });
    expect(match("own1", { role: ENGINEER, task: "juggle" })).toMatchObject({ kind: "not-in-matrix" });
    expect(match("train-model", LIKE)).toEqual({ kind: "task-gone" });
  });

  it("does not make a card alone, but counts for the week's limit", () => {
    const hours = { own1: 30 };
    const own = [{ id: "own1", title: "Sit in meetings", like: null, confirmed: false }];
    const alone = { ...week, hours, ownTasks: own };
    expect(refusal(() => finish(null, { id: "c2", rev: 0, week: alone }, corpus, 1))).toEqual({
      kind: "no-scored-hours",
    });
    const zero = Object.keys(card.week.hours).map(
      (task): CardEvent => ({ kind: "type-hours", task, typed: "0" }),
    );
    expect(refusal(() => change(card, ADD, ...zero))).toEqual({ kind: "no-scored-hours" });
    expect(refusal(() => change(card, { ...ADD, hours: "60.5" }))).toEqual({
      kind: "week-too-long",
      total: 100.5,
    });
  });
});

describe("a card that rests on a guess of an earlier version", () => {
  it("keeps its figures, is not current, and is neither shared nor explained", () => {
    const guessed = guessedCard();
    expect(guessed.week.ownTasks[0]).toMatchObject({ like: LIKE, confirmed: false });
    expect(stalenessOf(guessed, corpus)).toBe("guess");
    expect(unscoredTasks(guessed)).toEqual([]);
    expect(refusal(() => mustBeCurrent(guessed, corpus))).toEqual({ kind: "guessed-match" });
  });

  it("leaves the task out once it is recomputed, or changed in any way", () => {
    const fresh = recompute(guessedCard(), corpus, 30);
    expect(fresh.score).toEqual(card.score);
    expect(isCurrent(fresh, corpus)).toBe(true);
    const more = change(guessedCard(), { kind: "hours", task: "train-model", add: 1 });
    expect(isCurrent(more, corpus)).toBe(true);
    expect(more.score.tasks.some(({ id }) => id === "own1")).toBe(false);
    const chosen = change(guessedCard(), { kind: "match", task: "own1", like: LIKE });
    expect(chosen.score).toEqual(guessedCard().score);
    expect(isCurrent(chosen, corpus)).toBe(true);
  });

  it("can still be put right where all of its hours were guessed", () => {
    const guessed = guessedCard({ own1: 30 });
    expect(refusal(() => recompute(guessed, corpus, 30))).toEqual({ kind: "no-scored-hours" });
    expect(isCurrent(change(guessed, { kind: "match", task: "own1", like: LIKE }), corpus)).toBe(true);
    const other = change(guessed, { kind: "type-hours", task: "train-model", typed: "8" });
    expect(other.score.hours).toBe(8);
  });

  it("counts as outdated first where the matrix has changed as well", () => {
    const later = {
      ...corpus,
      constants: { ...corpus.constants, cost: { ...corpus.constants.cost, reviewCatchRate: 0.7 } },
    };
    expect(stalenessOf(guessedCard(), later)).toBe("matrix");
  });
});

describe("a card out of a file", () => {
  const given = (own: Week["ownTasks"][number]) => ({
    ...card,
    week: { ...week, hours: { ...week.hours, [own.id]: 4 }, ownTasks: [own] },
  });
  const bring = (own: Week["ownTasks"][number]) => bringBack(null, given(own), () => "n", corpus, 30);

  it("is not scored from a match that nobody confirmed, nor from none that says it is confirmed", () => {
    expect(bring({ id: "own1", title: "T", like: LIKE, confirmed: false }).card.score).toEqual(card.score);
    const none = bring({ id: "own1", title: "T", like: null, confirmed: true }).card;
    expect(none.score).toEqual(card.score);
    expect(none.week.ownTasks[0]?.confirmed).toBe(false);
  });

  it("can't hide a modeled task behind one that is not scored", () => {
    expect(
      refusal(() => bring({ id: "train-model", title: "T", like: null, confirmed: false })),
    ).toMatchObject({ kind: "export-value", field: "ownTasks.0.id" });
  });
});
