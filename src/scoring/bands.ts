import { checkAxes } from "./check.js";
import { BANDS, type Band, type BandAxes, type Constants } from "./types.js";

/** The axes that the band rules read, in the order of `AXES`. */
export const BAND_AXES = [
  "capability",
  "reliability",
  "errorCost",
  "humanAdvantage",
] as const satisfies readonly (keyof BandAxes)[];

/** Places of the bands in `BANDS`. */
export const REPLACEABLE = 0;
export const AUGMENTED = 1;
export const HUMAN_LED = 2;
export const HUMAN_CRITICAL = 3;

/**
 * The band of a task: the first rule that holds, Human-critical before Replaceable before AI-augmented, else
 * Human-led + AI-assisted.
 *
 * Source: the method, "Which band".
 * @param axes 0–100 each, error cost 1–5
 * @throws ScoringError where an axis is missing or out of its range
 */
export function bandOf(axes: BandAxes, constants: Constants): Band {
  checkAxes("axes", axes, BAND_AXES);
  const { capability, reliability, errorCost, humanAdvantage } = axes;
  return bandAt(bandIndex(capability, reliability, errorCost, humanAdvantage, constants.bands));
}

/** `bandOf` on bare numbers, as a place in `BANDS`: the form that the draws use. */
export function bandIndex(
  capability: number,
  reliability: number,
  errorCost: number,
  humanAdvantage: number,
  { humanCritical, replaceable, augmented }: Constants["bands"],
): number {
  if (humanAdvantage >= humanCritical.humanAdvantage || capability < humanCritical.capability)
    return HUMAN_CRITICAL;
  if (
    capability >= replaceable.capability &&
    reliability >= replaceable.reliability &&
    errorCost <= replaceable.errorCost
  ) {
    return REPLACEABLE;
  }
  if (
    capability >= augmented.capability &&
    reliability >= augmented.reliability &&
    errorCost <= augmented.errorCost
  ) {
    return AUGMENTED;
  }
  return HUMAN_LED;
}

export function bandAt(index: number): Band {
  const band = BANDS[index];
  if (band === undefined) throw new RangeError(`band ${index} of ${BANDS.length}`);
  return band;
}
