import fc from "fast-check";
import { expect, it } from "vitest";
import {
  compareSides,
  emptyWeek,
  entryOf,
  finish,
  publicCard,
  startWalk,
  typicalWeek,
} from "../../src/conversation/index.js";
import { shownHours, shownUsd } from "../../src/language/index.js";
import { scoreCard } from "../../src/scoring/index.js";
import { costLine } from "../../src/views/cost.js";
import { boardView, compareView, FIRST_WINDOW, roleView, taskView, walkView } from "../../src/views/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";
import { SEED } from "../scoring/arbitrary.js";

/** What stands beside its parts is worked out from them as they are shown. */

fc.configureGlobal({ seed: SEED, numRuns: 200 });

const ROLE = corpus.roles[ENGINEER];
const TASKS = ROLE?.tasks ?? [];

/** A card of the engineer's with so many halves of an hour on each task. */
function cardOf(halves: readonly number[], id = "c1") {
  const hours = Object.fromEntries(TASKS.map((task, at) => [task.id, (halves[at] ?? 0) / 2]));
  const week = { ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" } as const, null), hours };
  return finish(null, { id, rev: 0, week }, corpus, 0).card;
}

const halves = fc.array(fc.integer({ min: 1, max: 25 }), {
  minLength: TASKS.length,
  maxLength: TASKS.length,
});
const numbers = (text: string): number[] =>
  [...text.replaceAll(",", "").matchAll(/\d+(\.\d+)?/g)].map(([one]) => Number(one));

it(`the hours that two weeks are apart are those between the two that are shown (seed ${SEED})`, () => {
  let apart = 0;
  fc.assert(
    fc.property(halves, halves, (mine, theirs) => {
      const [a, b] = [cardOf(mine), cardOf(theirs)];
      const sides = compareSides(
        { who: { kind: "you" }, ...a },
        { who: { kind: "person", name: "Ana" }, ...b },
      );
      const against = { kind: "person", userId: "2".repeat(18) } as const;
      const [first] = compareView(english, sides, a.id, against, corpus).embeds;
      const fields = (first?.fields ?? []).map(({ value }) => value);
      const freed = [0, 1].map(
        (at) => numbers(/frees (.*)/.exec(fields[at] ?? "")?.[1] ?? "")[0] ?? Number.NaN,
      );
      const [said] = numbers(/\*\*Hours freed\.\*\* (.*)/.exec(fields[2] ?? "")?.[1] ?? "");
      const between = Math.abs((freed[1] ?? 0) - (freed[0] ?? 0));
      expect(said ?? 0).toBeCloseTo(between, 6);
      if (between > 0) apart += 1;
    }),
  );
  expect(apart).toBeGreaterThan(50);
});

it(`the hours that a board's cards free add up to those that all of them do (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(halves, { minLength: 2, maxLength: 10 }), (weeks) => {
      const entries = weeks
        .map((week, at) =>
          entryOf(publicCard(cardOf(week), corpus), {
            id: `s${at}`,
            user: `${100_000_000_000_000_000n + BigInt(at)}`,
            name: `P${at}`,
            sharedAt: at,
          }),
        )
        .map((entry) => ({ ...entry, message: "300000000000000000" }));
      const viewer = { userId: "1".repeat(18), managesMessages: false };
      const [embed] = boardView(english, "5".repeat(18), entries, FIRST_WINDOW, viewer, corpus).embeds;
      const rows = [...(embed?.description ?? "").matchAll(/frees ([\d.]+)/g)].map(([, one]) => Number(one));
      expect(rows).toHaveLength(weeks.length);
      const [, total] = /about \*\*([\d.,]+)/.exec(embed?.fields?.[0]?.value ?? "") ?? [];
      expect(Number(total?.replaceAll(",", ""))).toBeCloseTo(
        rows.reduce((sum, one) => sum + one, 0),
        6,
      );
    }),
  );
});

it("the points that outside measures are apart are those between the two ends that are named", () => {
  let measured = 0;
  for (const role of Object.values(corpus.roles)) {
    const wanted = { role: role.id, askedFor: null, seniority: null };
    const typical = scoreCard(typicalWeek(role), corpus);
    const page = JSON.stringify(
      roleView(english, { role, typical, rank: 1, of: 16 }, wanted, "outside", corpus),
    );
    const [, low, high, apart] = /The five lie between (\d+) and (\d+): (\d+) points? apart/.exec(page) ?? [];
    if (low === undefined) continue;
    measured += 1;
    expect(Number(apart)).toBe(Number(high) - Number(low));
  }
  expect(measured).toBeGreaterThan(10);
});

it(`a year's dollars are the week's, as it is shown, times its weeks (seed ${SEED})`, () => {
  fc.assert(
    fc.property(halves, (week) => {
      const { cost } = cardOf(week).score;
      const [, year = ""] = costLine(english, cost, 52, "own").split("\n");
      expect(year).toContain(english.usd(shownUsd(cost.ai) * 52));
      expect(year).toContain(english.usd(shownUsd(cost.human) * 52));
    }),
  );
});

it(`figures rounded by hand are those that are shown (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 5_000_000, noNaN: true }), (value) => {
      expect(english.usd(shownUsd(value))).toBe(english.usd(value));
      expect(english.number(shownHours(value))).toBe(english.number(value));
    }),
  );
});

it("+1 and +5 can't be pressed where a task has all the hours that it may, nor −1 and −5 where it has none", () => {
  const disabled = (view: { readonly components: readonly unknown[] }): string[] =>
    [
      ...JSON.stringify(view.components).matchAll(/\{"type":2,[^}]*"label":"([+−]\d)"[^}]*"disabled":true/g),
    ].map(([, label = ""]) => label);
  const [task] = TASKS;
  if (!task) throw new Error("no task");
  const with_ = (hours: number) => {
    const card = cardOf([hours * 2, 2]);
    const score = card.score.tasks.find(({ id }) => id === task.id);
    const walk = { ...startWalk("w1", card.week, 0), at: 0 };
    return { walk: walkView(english, walk, corpus), task: score && taskView(english, card, score, corpus) };
  };
  const full = with_(80);
  expect(disabled(full.walk)).toEqual(["+1", "+5"]);
  expect(full.task && disabled(full.task)).toEqual(["+1"]);
  const some = with_(79.5);
  expect(disabled(some.walk)).toEqual([]);
  expect(some.task && disabled(some.task)).toEqual([]);
  expect(disabled(with_(0).walk)).toEqual(["−5", "−1"]);
});
