import { BAND_AXES, bandOf } from "./bands.js";
import { checkAxes } from "./check.js";
import { BANDS, type Band, type BandAxes, type Constants } from "./types.js";

/** One axis against its threshold. */
export interface Condition {
  readonly axis: keyof BandAxes;
  readonly operator: ">=" | "<" | "<=";
  readonly threshold: number;
  readonly value: number;
  readonly met: boolean;
  /** Distance of the value from the threshold, 0 or more, in the axis's unit: met or missed by so much. */
  readonly by: number;
}

/** One rule of "first rule that holds". */
export interface BandRule {
  readonly band: Band;
  /** Whether one condition is enough, all are needed, or the rule takes everything that is left. */
  readonly needs: "any" | "all" | "nothing";
  readonly conditions: readonly Condition[];
  /** Whether the conditions hold, whatever the rules before this one say. */
  readonly holds: boolean;
  /** Whether this is the rule that decided: the first one that holds. */
  readonly decides: boolean;
}

export interface BandExplanation {
  readonly band: Band;
  /** All four, in the order in which they are tried. */
  readonly rules: readonly BandRule[];
}

/**
 * Why a task is in its band: every rule with each value against its threshold.
 *
 * Source: the method, "Which band".
 * @param axes 0–100 each, error cost 1–5
 * @throws ScoringError where an axis is missing or out of its range
 */
export function explainBand(axes: BandAxes, constants: Constants): BandExplanation {
  checkAxes("axes", axes, BAND_AXES);
  const { humanCritical, replaceable, augmented } = constants.bands;
  const band = bandOf(axes, constants);
  const condition = conditionsOn(axes);
  const allOf = (thresholds: typeof replaceable) => [
    condition("capability", ">=", thresholds.capability),
    condition("reliability", ">=", thresholds.reliability),
    condition("errorCost", "<=", thresholds.errorCost),
  ];
  const [first, second, third, rest] = [BANDS[3], BANDS[0], BANDS[1], BANDS[2]];
  const rule = (of: Band, needs: BandRule["needs"], conditions: readonly Condition[]): BandRule => ({
    band: of,
    needs,
    conditions,
    holds: needs === "any" ? conditions.some(isMet) : conditions.every(isMet),
    decides: of === band,
  });
  return {
    band,
    rules: [
      rule(first, "any", [
        condition("humanAdvantage", ">=", humanCritical.humanAdvantage),
        condition("capability", "<", humanCritical.capability),
      ]),
      rule(second, "all", allOf(replaceable)),
      rule(third, "all", allOf(augmented)),
      rule(rest, "nothing", []),
    ],
  };
}

function isMet({ met }: Condition): boolean {
  return met;
}

function conditionsOn(axes: BandAxes) {
  return (axis: keyof BandAxes, operator: Condition["operator"], threshold: number): Condition => {
    const value = axes[axis];
    const met =
      operator === ">=" ? value >= threshold : operator === "<" ? value < threshold : value <= threshold;
    return { axis, operator, threshold, value, met, by: Math.abs(value - threshold) };
  };
}
