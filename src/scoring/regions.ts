import { BAND_AXES } from "./bands.js";
import { AXIS_RANGES } from "./check.js";
import type { BandAxes, Constants } from "./types.js";

/** A change of one axis. */
export interface AxisChange {
  readonly axis: keyof BandAxes;
  readonly from: number;
  /** The threshold; `inclusive` says whether the value itself will do or only what lies beyond it. */
  readonly to: number;
  readonly inclusive: boolean;
}

/** Where the new value must lie: at the threshold, or strictly under or over it. */
export type Side = "at" | "under" | "over";

/**
 * Follows from the axis alone: a threshold belongs to the stretch above it, so that the other side is strictly under
 * it; error cost has it the other way round. The direction from the present value does not tell: a value that stands
 * on its threshold has none, and was said to have to go over what it had to go under.
 */
export function sideOf({ axis, inclusive }: Pick<AxisChange, "axis" | "inclusive">): Side {
  if (inclusive) return "at";
  return belongsBelow(axis) ? "over" : "under";
}

/** Whether a threshold of the axis belongs to the stretch below it. */
const belongsBelow = (axis: keyof BandAxes): boolean => axis === "errorCost";

/** A stretch of one axis on which no rule changes its mind, and the smallest change that leads there. */
export interface Region {
  /** A value inside, to try the rules on. */
  readonly inside: number;
  /** Null for the stretch that the axis is on already. */
  readonly change: AxisChange | null;
}

/**
 * The stretches that the rules' thresholds cut an axis into, lowest first. All rules ask "at or over" or "under" of
 * an axis (the threshold belongs to the stretch above), except of error cost, where they ask "at or under" (it belongs
 * to the stretch below).
 */
export function regionsOf(axis: keyof BandAxes, from: number, constants: Constants): readonly Region[] {
  const { min, max } = AXIS_RANGES[axis];
  const below = belongsBelow(axis);
  const cuts = thresholdsOn(axis, constants).filter((cut) =>
    below ? cut >= min && cut < max : cut > min && cut <= max,
  );
  const regions: Region[] = [];
  for (let index = 0; index <= cuts.length; index++) {
    const low = cuts[index - 1];
    const high = cuts[index];
    const overLow = low === undefined || (below ? from > low : from >= low);
    const underHigh = high === undefined || (below ? from <= high : from < high);
    if (overLow && underHigh) {
      regions.push({ inside: from, change: null });
    } else {
      const to = overLow ? high : low;
      if (to === undefined) continue;
      const inclusive = overLow === below;
      const inside = inclusive ? to : ((low ?? min) + (high ?? max)) / 2;
      regions.push({ inside, change: { axis, from, to, inclusive } });
    }
  }
  return regions;
}

function thresholdsOn(axis: keyof BandAxes, { bands }: Constants): readonly number[] {
  const { humanCritical, replaceable, augmented } = bands;
  const all = {
    capability: [humanCritical.capability, replaceable.capability, augmented.capability],
    reliability: [replaceable.reliability, augmented.reliability],
    errorCost: [replaceable.errorCost, augmented.errorCost],
    humanAdvantage: [humanCritical.humanAdvantage],
  };
  return [...new Set(all[axis])].sort((a, b) => a - b);
}

/** Steps of error cost count 20 points each: five of them span what a hundred points span. */
const POINTS_PER_STEP = 20;

/** The size of a change in points, so that changes of different axes compare. */
export function sizeOf({ axis, from, to }: AxisChange): number {
  return Math.abs(to - from) * (axis === "errorCost" ? POINTS_PER_STEP : 1);
}

/** Every combination of one region an axis. */
export function combinationsOf(axes: BandAxes, constants: Constants): readonly (readonly Region[])[] {
  let combinations: readonly (readonly Region[])[] = [[]];
  for (const axis of BAND_AXES) {
    const regions = regionsOf(axis, axes[axis], constants);
    combinations = combinations.flatMap((begun) => regions.map((region) => [...begun, region]));
  }
  return combinations;
}
