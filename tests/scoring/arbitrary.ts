import fc from "fast-check";
import { AXIS_RANGES, type Axes, type Axis, type BandAxes, type Cell } from "../../src/scoring/index.js";

/** The same cases in every run; the titles of the tests print it. */
export const SEED = 20260513;

/** A legal value of an axis: anywhere, on a whole number, at an end. */
export function axisValue(axis: Axis): fc.Arbitrary<number> {
  const { min, max } = AXIS_RANGES[axis];
  return fc.oneof(fc.double({ min, max, noNaN: true }), fc.integer({ min, max }), fc.constantFrom(min, max));
}

export const bandAxes: fc.Arbitrary<BandAxes> = fc.record({
  capability: axisValue("capability"),
  reliability: axisValue("reliability"),
  errorCost: axisValue("errorCost"),
  humanAdvantage: axisValue("humanAdvantage"),
});

export const axes: fc.Arbitrary<Axes> = fc.record({
  capability: axisValue("capability"),
  oversightMinutes: axisValue("oversightMinutes"),
  latency: axisValue("latency"),
  reliability: axisValue("reliability"),
  hallucinationRisk: axisValue("hallucinationRisk"),
  errorCost: axisValue("errorCost"),
  integrationMinutes: axisValue("integrationMinutes"),
  humanAdvantage: axisValue("humanAdvantage"),
});

export const cells: fc.Arbitrary<Cell> = fc.record({
  id: fc.constant("task"),
  axes,
  humanMinutes: fc.double({ min: 0.01, max: 9600, noNaN: true }),
  inferenceUsd: fc.double({ min: 0, max: 10_000, noNaN: true }),
  typicalHours: fc.constant(8),
});

export const wages = fc.double({ min: 1, max: 10_000_000, noNaN: true });

export const attempts = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constant(Number.POSITIVE_INFINITY),
  fc.integer({ min: 1 }),
);

/** Two values of an axis, the smaller one first. */
export function ordered(axis: Axis): fc.Arbitrary<readonly [number, number]> {
  return fc
    .tuple(axisValue(axis), axisValue(axis))
    .map(([a, b]): readonly [number, number] => (a < b ? [a, b] : [b, a]));
}
