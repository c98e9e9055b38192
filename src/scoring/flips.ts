import { BAND_AXES, bandAt, bandIndex, bandOf } from "./bands.js";
import { ScoringError } from "./errors.js";
import { type AxisChange, combinationsOf, sizeOf } from "./regions.js";
import { BANDS, type Band, type BandAxes, type Constants, type Flip, type PairFlip } from "./types.js";

/**
 * Flip conditions, exact from the rules: their thresholds cut each axis into a few stretches, and one value of each
 * combination of stretches says what band all of it is in. Of equal changes, the one whose threshold itself will do
 * comes first, then the one on the lower stretches of the earlier axes.
 */

interface Way {
  readonly band: Band;
  readonly changes: readonly AxisChange[];
  /** Points in all. */
  readonly size: number;
  /** Changes that must go beyond their threshold. */
  readonly beyond: number;
}

/**
 * For each axis that the rules read, the smallest change of that axis alone that moves the task into another band.
 * Axes that cannot do it alone are left out. In the order of the axes: capability, reliability, error cost, human
 * advantage.
 *
 * Source: the method, "How sure" (flip conditions).
 * @param axes 0–100 each, error cost 1–5
 * @throws ScoringError where an axis is missing or out of its range
 */
export function flipsOf(axes: BandAxes, constants: Constants): readonly Flip[] {
  const ways = waysOut(axes, constants).filter(({ changes }) => changes.length === 1);
  return BAND_AXES.flatMap((axis) => {
    const way = smallest(ways.filter(({ changes: [change] }) => change?.axis === axis));
    return way ? way.changes.map((change) => ({ ...change, band: way.band })) : [];
  });
}

/**
 * For each other band that no single axis leads to, the smallest change of two axes that does, if there is one.
 * Smallest in points, summed over both axes, a step of error cost counting 20. In the order of `BANDS`.
 *
 * Source and errors: as for `flipsOf`.
 */
export function pairFlipsOf(axes: BandAxes, constants: Constants): readonly PairFlip[] {
  const ways = waysOut(axes, constants);
  return BANDS.flatMap((band) => {
    const there = ways.filter((way) => way.band === band);
    if (there.some(({ changes }) => changes.length === 1)) return [];
    const [first, second] = smallest(there.filter(({ changes }) => changes.length === 2))?.changes ?? [];
    return first && second ? [{ changes: [first, second], band }] : [];
  });
}

/**
 * What it takes to reach a band: the changes of as few axes as possible, and of those the smallest in points (a step
 * of error cost counts 20).
 *
 * Source and errors: as for `flipsOf`; also ScoringError for an unknown band.
 * @returns no change where the task is in that band already, null where no values lead there
 */
export function flipTo(axes: BandAxes, target: Band, constants: Constants): readonly AxisChange[] | null {
  if (!BANDS.includes(target))
    throw new ScoringError("unknown-band", "target", target, `one of ${BANDS.join(", ")}`);
  if (bandOf(axes, constants) === target) return [];
  const ways = waysOut(axes, constants).filter((way) => way.band === target);
  const fewest = Math.min(...ways.map(({ changes }) => changes.length));
  return smallest(ways.filter(({ changes }) => changes.length === fewest))?.changes ?? null;
}

/** All ways into other bands. */
function waysOut(axes: BandAxes, constants: Constants): readonly Way[] {
  const here = bandOf(axes, constants);
  return combinationsOf(axes, constants).flatMap((regions) => {
    const [
      capability = Number.NaN,
      reliability = Number.NaN,
      errorCost = Number.NaN,
      advantage = Number.NaN,
    ] = regions.map(({ inside }) => inside);
    const band = bandAt(bandIndex(capability, reliability, errorCost, advantage, constants.bands));
    if (band === here) return [];
    const changes = regions.flatMap(({ change }) => (change ? [change] : []));
    const size = changes.reduce((sum, change) => sum + sizeOf(change), 0);
    return [{ band, changes, size, beyond: changes.filter(({ inclusive }) => !inclusive).length }];
  });
}

function smallest(ways: readonly Way[]): Way | undefined {
  const [first, ...others] = ways;
  return others.reduce<Way | undefined>((best, way) => (best && compare(best, way) <= 0 ? best : way), first);
}

function compare(a: Way, b: Way): number {
  return a.size - b.size || a.beyond - b.beyond;
}
