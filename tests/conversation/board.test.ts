import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BOARD_ORDERS,
  type BoardEntry,
  boardSchema,
  type Card,
  entryOf,
  finish,
  LIMITS,
  NOBODY,
  ordered,
  placeOf,
  publicCard,
  Refused,
  sharedIn,
  teamTotals,
  unsharedIn,
  weekOfLine,
  withChange,
  withEntry,
  withoutEntries,
  withoutTraces,
  withTraces,
} from "../../src/conversation/index.js";
import { BANDS } from "../../src/scoring/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

const SERVER = "100000000000000001";
const cardOf = (hours: string): Card => {
  const week = weekOfLine(ENGINEER, { kind: "seniority", seniority: "mid" }, null, hours, corpus);
  return finish(null, { id: "c1", rev: 1, week }, corpus, 1).card;
};
const cards = ["8, 6, 7, 4, 8, 7", "20, 10, 4, 2, 2, 1", "0, 0, 0, 0, 10, 30"].map(cardOf);
const entry = (user: number, at = user, card = cards[user % cards.length]): BoardEntry =>
  entryOf(publicCard(card ?? cardOf("1,1,1,1,1,1"), corpus), {
    id: `s${user}`,
    user: String(200000000000000000n + BigInt(user)),
    name: `Person ${user}`,
    sharedAt: at,
  });

describe("a board", () => {
  it("has one card a person, the latest", () => {
    const first = withEntry(null, SERVER, entry(1));
    const both = withEntry(first, SERVER, entry(2));
    const again = withEntry(both, SERVER, { ...entry(1), id: "s9", sharedAt: 9 });
    expect(again.entries.map(({ id }) => id)).toEqual(["s2", "s9"]);
    expect(boardSchema.parse(JSON.parse(JSON.stringify(again)))).toEqual(again);
  });

  it("learns of a message only for the sharing that it belongs to", () => {
    const board = withEntry(withEntry(null, SERVER, entry(1)), SERVER, entry(2));
    const told = withChange(board, "s2", { message: "300000000000000001" });
    expect(told.entries.map(({ message }) => message)).toEqual([null, "300000000000000001"]);
    expect(withChange(board, "s7", { message: "300000000000000001" })).toEqual(board);
    expect(withoutEntries(told, ({ message }) => message !== null).entries).toHaveLength(1);
  });

  it("is full at its limit, and still lets somebody on it share again", () => {
    const entries = Array.from({ length: LIMITS.boardEntries }, (_, n) => entry(n));
    const full = { v: 1 as const, server: SERVER, entries };
    expect(() => withEntry(full, SERVER, entry(LIMITS.boardEntries))).toThrow(Refused);
    expect(withEntry(full, SERVER, entry(5)).entries).toHaveLength(LIMITS.boardEntries);
  });

  it("sorts by each order, most first, and keeps everybody", () => {
    const figure: Record<(typeof BOARD_ORDERS)[number], (one: BoardEntry) => number> = {
      exposure: ({ summary }) => summary.exposure,
      "human-critical": ({ summary }) => summary.humanCritical,
      freed: ({ summary }) => summary.hoursFreed,
      newest: ({ sharedAt }) => sharedAt,
    };
    const times = fc.uniqueArray(fc.nat(1000), { maxLength: 20 });
    fc.assert(
      fc.property(times, fc.constantFrom(...BOARD_ORDERS), (at, order) => {
        const entries = at.map((time, n) => entry(n, time));
        const sorted = ordered(entries, order).map(figure[order]);
        expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
        expect(new Set(ordered(entries, order))).toEqual(new Set(entries));
      }),
      { seed: 5 },
    );
  });

  it("adds all cards up for the team", () => {
    const entries = [0, 1, 2, 3].map((user) => entry(user));
    const totals = teamTotals(entries);
    const sum = (of: (one: BoardEntry) => number) => entries.reduce((all, one) => all + of(one), 0);
    expect(totals.people).toBe(4);
    expect(totals.hours).toBe(sum(({ summary }) => summary.hours));
    expect(BANDS.reduce((all, band) => all + totals.mix[band], 0)).toBeCloseTo(totals.hours, 9);
    expect(totals.cost.low).toBeLessThan(totals.cost.ai);
    expect(totals.cost.high).toBeGreaterThan(totals.cost.ai);
    expect(totals.cost.human).toBe(sum(({ summary }) => summary.cost.human));
  });
});

describe("where a person shares", () => {
  it("is noted once a channel and forgotten with it", () => {
    const there = sharedIn(sharedIn(NOBODY, "300000000000000001", SERVER), "300000000000000001", SERVER);
    expect(there.shared).toEqual([
      { channel: "300000000000000001", server: SERVER, left: [], unconfirmed: [] },
    ]);
    expect(unsharedIn(there, "300000000000000001")).toEqual(NOBODY);
  });

  it("stays noted for as long as something of it may stand there", () => {
    const channel = "300000000000000001";
    const there = withTraces(sharedIn(NOBODY, channel, SERVER), channel, {
      left: ["400000000000000001"],
      unconfirmed: ["s1", "s2", "s1"],
    });
    expect(placeOf(there, channel)).toMatchObject({
      left: ["400000000000000001"],
      unconfirmed: ["s1", "s2"],
    });
    const after = withoutTraces(unsharedIn(sharedIn(there, channel, SERVER), channel), channel, ["s1"]);
    expect(placeOf(after, channel)?.unconfirmed).toEqual(["s2"]);
    const nothing = withoutTraces(after, channel, ["s2", "400000000000000001"]);
    expect(unsharedIn(nothing, channel)).toEqual(NOBODY);
  });

  it("has a limit", () => {
    const channel = (n: number): string => String(300000000000000000n + BigInt(n));
    const all = Array.from({ length: LIMITS.sharedIn }, (_, n) => n).reduce(
      (person, n) => sharedIn(person, channel(n), SERVER),
      NOBODY,
    );
    expect(() => sharedIn(all, channel(LIMITS.sharedIn), SERVER)).toThrow(Refused);
    expect(sharedIn(all, channel(3), SERVER).shared).toHaveLength(LIMITS.sharedIn);
  });
});
