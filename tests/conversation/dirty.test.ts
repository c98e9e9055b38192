import { describe, expect, it } from "vitest";
import {
  boardSchema,
  bringBack,
  changeCard,
  entryOf,
  finish,
  NOBODY,
  personSchema,
  publicCard,
  Refused,
  startWalk,
  typicalWeek,
  type Week,
  walkSchema,
} from "../../src/conversation/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

/** What people typed before it was cleaned on its way in, and what a file made by hand may have. */
const DIRTY = "Dr\u202eill \ud83d \u200bdown\n";
const CLEAN = "Drill down";

const hours = typicalWeek(corpus.roles[ENGINEER] ?? fail()).hours;
const dirtyWeek: Week = {
  role: ENGINEER,
  askedFor: `x${DIRTY}`,
  pay: { kind: "seniority", seniority: "mid" },
  hours,
  overrides: {},
  ownTasks: [{ id: "own", title: DIRTY, like: { role: ENGINEER, task: "train-model" }, confirmed: true }],
};
const { card } = finish(null, { id: "c1", rev: 1, week: dirtyWeek }, corpus, 1);

function fail(): never {
  throw new Error("The corpus lacks the role.");
}

describe("text that an earlier version stored", () => {
  it("is clean once it is read: cards and walks", () => {
    const person = personSchema.parse({ ...NOBODY, cards: [card] });
    expect(person.cards[0]?.week.ownTasks[0]?.title).toBe(CLEAN);
    expect(person.cards[0]?.week.askedFor).toBe(`x${CLEAN}`);
    expect(walkSchema.parse(startWalk("w1", dirtyWeek, 1)).week.ownTasks[0]?.title).toBe(CLEAN);
  });

  it("is clean once it is read: names on a board, also one of which nothing is left", () => {
    const entry = (name: string) =>
      entryOf(publicCard(card, corpus), { id: "s1", user: "2".repeat(18), name, sharedAt: 1 });
    const entries = [entry(DIRTY), entry("\u202e\u200b")];
    const board = boardSchema.parse({ v: 1, server: "1".repeat(18), entries });
    expect(board.entries.map(({ name }) => name)).toEqual([CLEAN, "…"]);
  });
});

describe("text that comes in", () => {
  it("is clean on a card out of a file", () => {
    const given = { id: "c1", rev: 1, madeAt: 1, week: dirtyWeek };
    const { week } = bringBack(null, given, () => "c2", corpus, 2).card;
    expect([week.askedFor, week.ownTasks[0]?.title]).toEqual([`x${CLEAN}`, CLEAN]);
  });

  it("is no title where nothing of it can be seen", () => {
    const ownTasks = dirtyWeek.ownTasks.map((task) => ({ ...task, title: "\u2066\u3164\ud800" }));
    const given = { id: "c1", rev: 1, madeAt: 1, week: { ...dirtyWeek, ownTasks } };
    expect(() => bringBack(null, given, () => "c2", corpus, 2)).toThrow(Refused);
  });

  it("is cut between characters where a title is too long", () => {
    const title = `${"x".repeat(55)}👩‍👩‍👧‍👦`;
    const added = changeCard(card, { kind: "add-task", id: "t2", title, hours: "1" }, corpus, 2);
    expect(added.week.ownTasks[1]?.title).toBe("x".repeat(55));
  });
});
