import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Board,
  type BoardEntry,
  countedOn,
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
const OUTSIDER = userId(9999);
/** The spread today of cards that all stood when the day began. */
const spread = (...entries: BoardEntry[]) => seen(entries, OUTSIDER);
const seen = (entries: readonly BoardEntry[], viewer: string) =>
  spreadOf(board(entries), ENGINEER, countedOn(board(entries), ENGINEER, NOW), viewer);

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

function told(found: ReturnType<typeof spread>): Spread {
  if (typeof found === "string") throw new Error(`no figures: ${found}`);
  return found;
}

describe("the spread of a channel's shared cards", () => {
  it(`is never told of fewer than five people (seed ${SEED})`, () => {
    fc.assert(
      fc.property(sharings(4), (few) => {
        expect(spread(...few.map((one) => entry(one)))).toBe("few");
      }),
      { seed: SEED, numRuns: 50 },
    );
    expect(told(spread(...five)).people).toBe(5);
  });

  it(`is the same before and after one more card, unless five come together (seed ${SEED})`, () => {
    fc.assert(
      fc.property(sharings(17), (all) => {
        const entries = all.map((one) => entry(one));
        let before: ReturnType<typeof spread> = "few";
        for (let count = 0; count <= entries.length; count++) {
          const now = spread(...entries.slice(0, count));
          if (count % 5 === 0) before = now;
          expect(now).toEqual(before);
          expect(typeof now === "string" ? 0 : now.people).toBe(count - (count % 5));
        }
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it("names nobody and has no id, and neither the lowest nor the highest card", () => {
    const found = told(spread(...five));
    const text = JSON.stringify(found);
    for (const { user, name, id } of five) {
      for (const word of [user, name, id]) expect(text).not.toContain(word);
    }
    const exposures = five.map(({ summary }) => summary.exposure).sort((a, b) => a - b);
    expect(text).not.toContain(String(exposures[0]));
    expect(text).not.toContain(String(exposures[4]));
    expect(found.exposure).toEqual({ low: exposures[1], median: exposures[2], high: exposures[3] });
  });

  it("has the mean share of hours by band, each person counting alike", () => {
    const found = told(spread(...five.slice(0, 4), more(9)));
    const shares = BANDS.map((band) => found.shares[band]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    // Three on an AI-augmented task and one with 40 hours of it, one on a human-led task.
    expect(found.shares["AI-augmented"]).toBeCloseTo(4 / 5, 9);
    expect(found.shares["Human-led + AI-assisted"]).toBeCloseTo(1 / 5, 9);
  });

  it("puts who shares anew behind the others, so that their change can't be told from the next one's card", () => {
    const [first, ...rest] = five;
    const sixth = more(9);
    const again = entry({ user: 0, hours: [1, 1, 1, 1, 1, 40], at: NOW - 1 });
    if (!first) throw new Error("nobody");
    expect(spread(...five, sixth)).toEqual(spread(...five));
    expect(spread(...rest, { ...sixth, sharedAt: NOW - 2 }, again)).toEqual(spread(...rest, sixth));
  });

  it("counts no card of another role, and none that is not posted", () => {
    const [first, ...rest] = five;
    if (!first) throw new Error("nobody");
    const summary = { ...first.summary, role: "recruiter" };
    expect(spread({ ...first, summary }, ...rest)).toBe("few");
    expect(spread({ ...first, message: null }, ...rest)).toBe("few");
    expect(spreadOf(null, ENGINEER, countedOn(null, ENGINEER, NOW), OUTSIDER)).toBe("few");
  });

  it("leaves out the viewer's own card, without which five others are needed", () => {
    for (const { user } of five) expect(seen(five, user)).toBe("few");
    const ten = [...five, ...[5, 6, 7, 8, 9].map((user) => more(user, NOW - 5 + user / 10))];
    const [first, ...rest] = ten;
    if (!first) throw new Error("nobody");
    const varied = { ...first, summary: { ...first.summary, exposure: 99, hoursFreed: 40 } };
    expect(told(seen(ten, first.user)).people).toBe(9);
    expect(seen([varied, ...rest], first.user)).toEqual(seen(ten, first.user));
  });

  it(`tells two viewers nothing of a third card by the difference (seed ${SEED})`, () => {
    fc.assert(
      fc.property(sharings(17), fc.nat(20), (all, at) => {
        const entries = all.map((one) => entry(one));
        const insider = entries[at];
        const [inside, outside] = [seen(entries, insider?.user ?? OUTSIDER), seen(entries, OUTSIDER)];
        // Whoever shares sees the same cards as everyone else, less their own: never another in its place.
        if (typeof inside === "string" || typeof outside === "string") return;
        const counted = countedOn(board(entries), ENGINEER, NOW);
        const isCounted = insider !== undefined && counted.includes(insider.id);
        expect(outside.people - inside.people).toBe(isCounted ? 1 : 0);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it("is of the cards that stood when the day began, and gone for the day if one of those goes", () => {
    const counted = countedOn(board(five), ENGINEER, NOW);
    const today = (entries: readonly BoardEntry[]) => spreadOf(board(entries), ENGINEER, counted, OUTSIDER);
    expect(today([...five, more(9, NOW + 1)])).toEqual(spread(...five));
    expect(today(five.slice(1))).toBe("moved");
    expect(today([...five.slice(1), more(0, NOW + 1)])).toBe("moved");
    expect(countedOn(board(five), ENGINEER, NOW - 100)).toEqual([]);
  });

  it("says which versions of the matrix the cards are of", () => {
    const [first, ...rest] = five;
    if (!first) throw new Error("nobody");
    expect(told(spread(...five)).versions).toEqual(["v1"]);
    expect(
      told(spread({ ...first, summary: { ...first.summary, version: "v1.1" } }, ...rest)).versions,
    ).toEqual(["v1", "v1.1"]);
  });
});
