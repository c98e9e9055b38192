import { describe, expect, it } from "vitest";
import {
  bringBack,
  type Card,
  changeCard,
  finish,
  isCurrent,
  LIMITS,
  NOBODY,
  type Person,
  recompute,
  weekOfLine,
} from "../../src/conversation/index.js";
import type { Corpus } from "../../src/corpus/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

const MID = { kind: "seniority", seniority: "mid" } as const;
const week = weekOfLine(ENGINEER, MID, null, "8, 6, 7, 4, 8, 7", corpus);
const { card, person } = finish(null, { id: "c1", rev: 4, week }, corpus, 10);
const given = { id: card.id, rev: card.rev, week: card.week, madeAt: card.madeAt };
const bring = (to: Person | null, by: Corpus = corpus) => bringBack(to, given, () => "c2", by, 99);
const changed = (of: Card): Card =>
  changeCard(of, { kind: "hours", task: "train-model", add: 1 }, corpus, 20);

describe("a card out of a file", () => {
  it("gets its id back where the person no longer has it, and no button of before fits it", () => {
    const { card: back, how, person: after } = bring(NOBODY);
    expect(how).toBe("back");
    expect(back).toEqual({ ...card, rev: back.rev, changedAt: 99 });
    expect(after.cards).toEqual([back]);
    let later = card;
    for (let presses = 0; presses < 500; presses++) later = recompute(later, corpus, 50);
    expect(back.rev).toBeGreaterThan(later.rev);
  });

  it("is the one that is there where its week is the same: in use, and otherwise untouched", () => {
    const other = { ...card, id: "c9" };
    const { card: back, how, person: after } = bring({ ...NOBODY, cards: [other, card] });
    expect(how).toBe("same");
    expect(back).toBe(card);
    expect(after.cards).toEqual([card, other]);
  });

  it("stands beside the one that is there where that has changed, under a new id", () => {
    const mine = changed(card);
    const { card: copy, how, person: after } = bring({ ...NOBODY, cards: [mine] });
    expect(how).toBe("copy");
    expect(copy.id).toBe("c2");
    expect(copy.week).toEqual(card.week);
    expect(after.cards).toEqual([copy, mine]);
  });

  it("has the figures of the matrix at hand", () => {
    const cost = { ...corpus.constants.cost, reviewCatchRate: 0.7 };
    const moved: Corpus = { ...corpus, version: "v2", constants: { ...corpus.constants, cost } };
    const { card: back } = bring(null, moved);
    expect(isCurrent(back, moved)).toBe(true);
    expect(back.score).not.toEqual(card.score);
    // One that the person still has is not silently recomputed.
    expect(bring(person, moved).card.score).toEqual(card.score);
  });

  it("takes the oldest one's place where there is no room, and says so", () => {
    const full = Array.from({ length: LIMITS.cards }, (_, at) => ({ ...card, id: `k${at}` }));
    const { person: after, dropped } = bring({ ...NOBODY, cards: full });
    expect(dropped).toBe(true);
    expect(after.cards.map((one) => one.id)).toEqual(["c1", ...full.slice(0, -1).map((one) => one.id)]);
    expect(bring({ ...NOBODY, cards: full.slice(1) }).dropped).toBe(false);
  });

  it("was not made later than now, and leaves where the person shares as it is", () => {
    const shared = [
      { channel: "111111111111111111", server: "222222222222222222", left: [], unconfirmed: [] },
    ];
    const later = bringBack({ ...NOBODY, shared }, { ...given, madeAt: 1e12 }, () => "c2", corpus, 99);
    expect(later.card.madeAt).toBe(99);
    expect(later.person.shared).toEqual(shared);
  });
});
