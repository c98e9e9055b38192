import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Board,
  type BoardEntry,
  emptyWeek,
  entryOf,
  finish,
  publicCard,
  type Spread,
  spreadOf,
} from "../../src/conversation/index.js";
import { BANDS } from "../../src/scoring/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { SEED } from "../scoring/arbitrary.js";

const MID = { kind: "seniority", seniority: "mid" } as const;
const DAY = 86_400_000;
const NOW = 400 * DAY;
const SERVER = "900000000000000000";
const tasks = corpus.roles[ENGINEER]?.tasks.map(({ id }) => id) ?? [];

/** What one person shares: hours of the role's tasks, and when. */
interface Sharing {
  readonly user: number;
  readonly hours: readonly number[];
  readonly at: number;
}

const userId = (user: number): string => String(100_000_000_000_000_000n + BigInt(user));

function entry({ user, hours, at }: Sharing, change: Partial<BoardEntry> = {}): BoardEntry {
  const week = {
    ...emptyWeek(ENGINEER, MID, null),
    hours: Object.fromEntries(tasks.map((task, index) => [task, hours[index] ?? 0])),
  };
  const { card } = finish(null, { id: "c1", rev: 0, week }, corpus, 1);
  const made = entryOf(publicCard(card, corpus), {
    id: `s${user}-${at}`,
    user: userId(user),
    name: `Person ${user}`,
    sharedAt: at,
  });
  return { ...made, message: "300000000000000000", ...change };
}

const board = (entries: readonly BoardEntry[]): Board => ({ v: 1, server: SERVER, entries: [...entries] });
const spread = (...entries: BoardEntry[]): Spread | null => spreadOf([board(entries)], ENGINEER);

/** Five people with 10 h each, all on one task: exposures and freed hours that can be told apart. */
const five = [0, 1, 2, 3, 4].map((user) =>
  entry({ user, hours: tasks.map((_, at) => (at === user ? 10 : 0)), at: NOW - 10 + user }),
);
const more = (user: number, at = NOW - 1) => entry({ user, hours: [40, 0, 0, 0, 0, 0], at });

const sharings = (most: number): fc.Arbitrary<readonly Sharing[]> =>
  fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: most }).chain((users) =>
    fc.tuple(
      ...users.map((user, place) =>
        fc.record({
          user: fc.constant(user),
          hours: fc
            .tuple(...tasks.map(() => fc.integer({ min: 0, max: 8 })))
            .map(([first = 0, ...rest]) => [first + 1, ...rest]),
          at: fc.constant(NOW - DAY + place),
        }),
      ),
    ),
  );

describe("the spread of a server's shared cards", () => {
  it(`is never told of fewer than five people (seed ${SEED})`, () => {
    fc.assert(
      fc.property(sharings(4), (few) => {
        expect(spread(...few.map((one) => entry(one)))).toBeNull();
      }),
      { seed: SEED, numRuns: 50 },
    );
    expect(spread(...five)?.people).toBe(5);
  });

  it(`is the same before and after one more card, unless five come together (seed ${SEED})`, () => {
    fc.assert(
      fc.property(sharings(17), (all) => {
        const entries = all.map((one) => entry(one));
        let before: Spread | null = null;
        for (let count = 0; count <= entries.length; count++) {
          const now = spread(...entries.slice(0, count));
          if (count % 5 === 0) before = now;
          expect(now).toEqual(before);
          expect(now?.people ?? 0).toBe(count - (count % 5));
        }
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it("names nobody and has no id, and neither the lowest nor the highest card", () => {
    const found = spread(...five);
    const text = JSON.stringify(found);
    for (const { user, name, id } of five) {
      for (const word of [user, name, id]) expect(text).not.toContain(word);
    }
    const exposures = five.map(({ summary }) => summary.exposure).sort((a, b) => a - b);
    expect(text).not.toContain(String(exposures[0]));
    expect(text).not.toContain(String(exposures[4]));
    expect(found?.exposure).toEqual({ low: exposures[1], median: exposures[2], high: exposures[3] });
  });

  it("has the mean share of hours by band, each person counting alike", () => {
    const found = spread(...five.slice(0, 4), more(9));
    const shares = BANDS.map((band) => found?.shares[band] ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    // Three on an AI-augmented task and one with 40 hours of it, one on a human-led task.
    expect(found?.shares["AI-augmented"]).toBeCloseTo(4 / 5, 9);
    expect(found?.shares["Human-led + AI-assisted"]).toBeCloseTo(1 / 5, 9);
  });

  it("counts a person once, with their latest card, in whatever channel", () => {
    const again = five.map((one) => ({ ...one, id: `${one.id}x`, sharedAt: one.sharedAt - 500 }));
    expect(spreadOf([board(five.slice(0, 4)), board(again.slice(0, 4))], ENGINEER)).toBeNull();
    const old = entry({ user: 4, hours: [40, 0, 0, 0, 0, 0], at: NOW - DAY });
    expect(spreadOf([board([old]), board(five)], ENGINEER)).toEqual(spread(...five));
  });

  it("puts who shares anew behind the others, so that their change can't be told from the next one's card", () => {
    const [first, ...rest] = five;
    const sixth = more(9);
    const again = entry({ user: 0, hours: [1, 1, 1, 1, 1, 40], at: NOW - 1 });
    if (!first) throw new Error("nobody");
    expect(spread(...five, sixth)).toEqual(spread(...five));
    expect(spread(...five, { ...sixth, sharedAt: NOW - 2 }, again)).toEqual(spread(...rest, sixth));
  });

  it("counts no card of another role, and none that is not posted", () => {
    const [first, ...rest] = five;
    if (!first) throw new Error("nobody");
    const summary = { ...first.summary, role: "recruiter" };
    expect(spread({ ...first, summary }, ...rest)).toBeNull();
    expect(spread({ ...first, message: null }, ...rest)).toBeNull();
    expect(spreadOf([], ENGINEER)).toBeNull();
  });

  it("says which versions of the matrix the cards are of", () => {
    const [first, ...rest] = five;
    if (!first) throw new Error("nobody");
    expect(spread(...five)?.versions).toEqual(["v1"]);
    expect(spread({ ...first, summary: { ...first.summary, version: "v1.1" } }, ...rest)?.versions).toEqual([
      "v1",
      "v1.1",
    ]);
  });
});
