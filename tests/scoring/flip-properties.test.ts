import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AXIS_RANGES,
  type AxisChange,
  BANDS,
  type BandAxes,
  bandOf,
  flipsOf,
  flipTo,
  pairFlipsOf,
} from "../../src/scoring/index.js";
import { axisValue, bandAxes, SEED } from "./arbitrary.js";
import { CONSTANTS } from "./fixture.js";

fc.configureGlobal({ seed: SEED, numRuns: 2000 });

const BAND_AXES = ["capability", "reliability", "errorCost", "humanAdvantage"] as const;

/** The axes after the changes: on the threshold, or the least step beyond it. */
function applied(axes: BandAxes, changes: readonly AxisChange[]): BandAxes {
  const values = changes.map(({ axis, from, to, inclusive }): [string, number] => {
    // On the threshold already, the way beyond is the one that its rule does not include.
    const up = to === from ? axis === "errorCost" : to > from;
    return [axis, inclusive ? to : to + (up ? 1e-9 : -1e-9)];
  });
  return { ...axes, ...Object.fromEntries(values) };
}

/** Summed points, a step of error cost counting 20. */
function sizeOf(
  changes: readonly { readonly axis: string; readonly from: number; readonly to: number }[],
): number {
  return changes.reduce(
    (sum, { axis, from, to }) => sum + Math.abs(to - from) * (axis === "errorCost" ? 20 : 1),
    0,
  );
}

describe(`flip properties (seed ${SEED})`, () => {
  it("a flip applied flips, into the band that it names", () => {
    fc.assert(
      fc.property(bandAxes, (axes) => {
        for (const flip of flipsOf(axes, CONSTANTS)) {
          expect(flip.from).toBe(axes[flip.axis]);
          expect(flip.band).not.toBe(bandOf(axes, CONSTANTS));
          expect(bandOf(applied(axes, [flip]), CONSTANTS)).toBe(flip.band);
        }
      }),
    );
  });

  it("a hair less does not, nor any smaller change of that axis; without a flip none of any size does", () => {
    fc.assert(
      fc.property(
        bandAxes,
        fc.constantFrom(...BAND_AXES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (axes, axis, part) => {
          const { min, max } = AXIS_RANGES[axis];
          const from = axes[axis];
          const here = bandOf(axes, CONSTANTS);
          const flip = flipsOf(axes, CONSTANTS).find((candidate) => candidate.axis === axis);
          const reach = flip ? Math.abs(flip.to - from) : max - min;
          const hair = flip ? 1e-9 : 0;
          for (const share of [part, 1]) {
            for (const distance of [share * reach - hair, hair - share * reach]) {
              const value = from + distance;
              if (share * reach < hair || value < min || value > max) continue;
              expect(bandOf({ ...axes, [axis]: value }, CONSTANTS)).toBe(here);
            }
          }
        },
      ),
    );
  });

  it("a pair applied flips, neither of its changes does alone, and no single axis leads there", () => {
    fc.assert(
      fc.property(bandAxes, fc.constantFrom(...BAND_AXES), axisValue("capability"), (axes, axis, any) => {
        const here = bandOf(axes, CONSTANTS);
        for (const { band, changes } of pairFlipsOf(axes, CONSTANTS)) {
          expect(band).not.toBe(here);
          expect(bandOf(applied(axes, changes), CONSTANTS)).toBe(band);
          for (const change of changes) expect(bandOf(applied(axes, [change]), CONSTANTS)).not.toBe(band);
          const { min, max } = AXIS_RANGES[axis];
          const alone = { ...axes, [axis]: min + (any / 100) * (max - min) };
          expect(bandOf(alone, CONSTANTS)).not.toBe(band);
        }
      }),
    );
  });

  it("flipTo leads to its band, with as few axes and points as any other way there", () => {
    const some = fc.uniqueArray(fc.constantFrom(...BAND_AXES), { minLength: 1 });
    fc.assert(
      fc.property(bandAxes, bandAxes, some, (axes, others, changed) => {
        for (const target of BANDS) {
          const changes = flipTo(axes, target, CONSTANTS);
          if (!changes) throw new Error(`${target} is out of reach`);
          expect(bandOf(applied(axes, changes), CONSTANTS)).toBe(target);
        }
        const other = { ...axes, ...Object.fromEntries(changed.map((axis) => [axis, others[axis]])) };
        const best = flipTo(axes, bandOf(other, CONSTANTS), CONSTANTS) ?? [];
        const way = changed.map((axis) => ({ axis, from: axes[axis], to: other[axis] }));
        expect(best.length).toBeLessThanOrEqual(way.length);
        if (best.length === way.length) expect(sizeOf(best)).toBeLessThanOrEqual(sizeOf(way) + 1e-9);
      }),
    );
  });
});
