import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Axis,
  BANDS,
  bandOf,
  type Cell,
  costOfOutput,
  explainBand,
  exposureOf,
  hoursFreed,
  pointScore,
  scoreCard,
} from "../../src/scoring/index.js";
import { attempts, axisValue, bandAxes, cells, ordered, SEED, wages } from "./arbitrary.js";
import { CONSTANTS, CORPUS, corpusOf, TYPICAL } from "./fixture.js";

fc.configureGlobal({ seed: SEED });

/** Rounding in the last digits is no change. */
const ROUNDING = 1e-9;

function exposure(cell: Cell, wage: number, most: number): number {
  const input = { role: "role", hours: { task: 8 }, wage, attempts: most };
  return pointScore(input, corpusOf([cell])).exposure;
}

function ai(cell: Cell, annualWage: number, most: number): number {
  return costOfOutput(cell, { annualWage, attempts: most }, CONSTANTS).ai;
}

function withAxis(cell: Cell, axis: Axis, value: number): Cell {
  return { ...cell, axes: { ...cell.axes, [axis]: value } };
}

/** For every cell, wage and number of attempts: `of` with the higher value is at least, or at most, `of` with the lower. */
function expectMonotone(axis: Axis, direction: "never falls" | "never rises", of: typeof exposure): void {
  fc.assert(
    fc.property(cells, wages, attempts, ordered(axis), (cell, wage, most, [low, high]) => {
      const under = of(withAxis(cell, axis, low), wage, most);
      const over = of(withAxis(cell, axis, high), wage, most);
      const [less, more] = direction === "never falls" ? [under, over] : [over, under];
      expect(more - less).toBeGreaterThanOrEqual(-ROUNDING * Math.max(1, Math.abs(less)));
    }),
    { numRuns: 2000 },
  );
}

describe(`properties (seed ${SEED})`, () => {
  it.each([
    ["reliability", "never falls"],
    ["capability", "never falls"],
    ["latency", "never falls"],
    ["humanAdvantage", "never rises"],
    ["errorCost", "never rises"],
    ["oversightMinutes", "never rises"],
    ["integrationMinutes", "never rises"],
    ["hallucinationRisk", "never rises"],
  ] as const)("with more %s the exposure %s, its economics and review share included", (axis, direction) => {
    expectMonotone(axis, direction, exposure);
  });

  it.each([
    ["oversightMinutes", "never falls"],
    ["integrationMinutes", "never falls"],
    ["hallucinationRisk", "never falls"],
    ["errorCost", "never falls"],
    ["reliability", "never rises"],
  ] as const)("with more %s the cost of an output %s", (axis, direction) => {
    expectMonotone(axis, direction, ai);
  });

  it.each(["capability", "reliability"] as const)("with more %s the hours freed never fall", (axis) => {
    expectMonotone(axis, "never falls", (cell, _, most) =>
      hoursFreed(cell, 8, { attempts: most }, CONSTANTS),
    );
  });

  it("bands partition the space: exactly one rule decides, the first that holds", () => {
    fc.assert(
      fc.property(bandAxes, (axes) => {
        const { band, rules } = explainBand(axes, CONSTANTS);
        expect(rules.map((rule) => rule.band).sort()).toEqual([...BANDS].sort());
        expect(rules.filter(({ decides }) => decides)).toHaveLength(1);
        expect(rules.find(({ holds }) => holds)?.band).toBe(bandOf(axes, CONSTANTS));
        expect(rules.find(({ decides }) => decides)?.band).toBe(band);
      }),
      { numRuns: 2000 },
    );
  });

  it("no legal cell gives anything but finite numbers in their ranges", () => {
    const week = fc.double({ min: 1, max: 80, noNaN: true });
    fc.assert(
      fc.property(cells, wages, attempts, week, (cell, wage, most, hours) => {
        const card = scoreCard(
          { role: "role", hours: { task: hours }, wage, attempts: most },
          corpusOf([cell]),
        );
        for (const value of numbersIn(card)) expect(Number.isFinite(value)).toBe(true);
        for (const value of [card.exposure, card.tasks[0]?.unitEconomicsFit]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
        expect(card.hoursFreed).toBeGreaterThanOrEqual(0);
        expect(card.hoursFreed).toBeLessThanOrEqual(hours);
        expect(card.cost.low).toBeLessThanOrEqual(card.cost.high);
        expect(card.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it("exposure keeps to 0 to 100 for any ratio", () => {
    fc.assert(
      fc.property(cells, fc.double({ min: 0, noNaN: true }), ({ axes }, ratio) => {
        const value = exposureOf(axes, ratio, CONSTANTS);
        expect(value >= 0 && value <= 100).toBe(true);
      }),
    );
  });

  it("band shares sum to one, and the confidence is the share of the task's own band", () => {
    fc.assert(
      fc.property(cells, wages, (cell, wage) => {
        const [task] = scoreCard({ role: "role", hours: { task: 8 }, wage }, corpusOf([cell])).tasks;
        if (!task) throw new Error("the card has no task");
        expect(BANDS.reduce((sum, band) => sum + task.bandShares[band], 0)).toBe(1);
        expect(task.confidence).toBe(task.bandShares[task.band]);
        if (task.tipsInto) expect(task.tipsInto).not.toBe(task.band);
        expect(task.tipsInto !== null).toBe(task.confidence < 0.6);
      }),
      { numRuns: 200 },
    );
  });

  it("hours scale the week linearly and leave exposure and bands alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 6, maxLength: 6 }),
        wages,
        (week, wage) => {
          const ids = Object.keys(TYPICAL.hours);
          const times = (factor: number) =>
            scoreCard(
              {
                ...TYPICAL,
                wage,
                hours: Object.fromEntries(ids.map((id, i) => [id, factor * (week[i] ?? 0)])),
              },
              CORPUS,
            );
          const [once, twice] = [times(1), times(2)];
          expect(twice.cost.ai).toBeCloseTo(2 * once.cost.ai, 6);
          expect(twice.cost.high).toBeCloseTo(2 * once.cost.high, 6);
          expect(twice.hoursFreed).toBeCloseTo(2 * once.hoursFreed, 9);
          expect(twice.exposure).toBeCloseTo(once.exposure, 9);
          expect(twice.plusMinus).toBeCloseTo(once.plusMinus, 9);
          expect(twice.pill).toBe(once.pill);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("the order of the hours changes nothing, the order of the corpus no more than the list", () => {
    const entries = Object.entries(TYPICAL.hours);
    const inOrder = fc.shuffledSubarray(entries, { minLength: entries.length });
    const card = scoreCard(TYPICAL, CORPUS);
    const figures = new Map(card.tasks.map((task) => [task.id, task]));
    const engineer = CORPUS.roles["engineer"]?.cells ?? [];
    fc.assert(
      fc.property(inOrder, fc.shuffledSubarray([...engineer], { minLength: 6 }), (hours, shuffled) => {
        expect(scoreCard({ ...TYPICAL, hours: Object.fromEntries(hours) }, CORPUS)).toEqual(card);
        const other = scoreCard(TYPICAL, { ...CORPUS, roles: { engineer: { cells: shuffled } } });
        for (const task of other.tasks) expect(task).toEqual(figures.get(task.id));
        expect(other.hash).toBe(card.hash);
        expect(other.exposure).toBeCloseTo(card.exposure, 10);
        expect(other.plusMinus).toBeCloseTo(card.plusMinus, 10);
        expect(other.cost.low).toBeCloseTo(card.cost.low, 8);
      }),
      { numRuns: 30 },
    );
  });

  it("a point score is the card without what only the draws can tell", () => {
    fc.assert(
      fc.property(cells, wages, attempts, axisValue("capability"), (cell, wage, most, capability) => {
        const overrides = { task: { capability } };
        const input = { role: "role", hours: { task: 8 }, wage, attempts: most, overrides };
        const corpus = corpusOf([cell]);
        const { tasks, cost, ...rest } = pointScore(input, corpus);
        const card = scoreCard(input, corpus);
        expect(card).toMatchObject(rest);
        expect(card.cost).toMatchObject(cost);
        expect(card.tasks[0]).toMatchObject(tasks[0] ?? {});
      }),
      { numRuns: 100 },
    );
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
