import { AXIS_RANGES, checkNumber } from "./check.js";
import { SCALES, type Scales } from "./types.js";

/**
 * Human advantage, 0–100: `(strongest scale + mean of the five) / 2`, so that one overwhelming reason is enough
 * to matter and five middling ones add up.
 *
 * Source: the method, "The nine axes of a cell".
 * @param scales 0–100 each
 * @throws ScoringError where a scale is missing or out of its range
 */
export function humanAdvantageOf(scales: Scales): number {
  let sum = 0;
  let strongest = 0;
  for (const scale of SCALES) {
    const value = scales[scale];
    checkNumber("scales", scale, value, AXIS_RANGES.humanAdvantage);
    sum += value;
    strongest = Math.max(strongest, value);
  }
  return (strongest + sum / SCALES.length) / 2;
}
