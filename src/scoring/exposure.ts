import { checkAxes, checkNumber } from "./check.js";
import type { Axes, Constants } from "./types.js";

type ExposureAxes = Pick<Axes, "capability" | "latency" | "reliability" | "errorCost" | "humanAdvantage">;

const EXPOSURE_AXES = [
  "capability",
  "latency",
  "reliability",
  "errorCost",
  "humanAdvantage",
] as const satisfies readonly (keyof ExposureAxes)[];

const COST_RATIO = { min: 0, max: Number.POSITIVE_INFINITY, words: "0 or more, as a ratio" };

/**
 * Economic substitution exposure, 0–100, lower is more human-leveraged. A weighted product: capability gates,
 * reliability multiplies, error cost divides, human advantage dampens, and what does not pay is not exposed.
 *
 * Source: the method, "Exposure".
 * @param axes 0–100 each, error cost 1–5
 * @param costRatio AI cost of one output over its human cost, 0 or more
 * @throws ScoringError where a value is missing or out of its range
 */
export function exposureOf(axes: ExposureAxes, costRatio: number, constants: Constants): number {
  checkAxes("axes", axes, EXPOSURE_AXES);
  checkNumber("", "costRatio", costRatio, COST_RATIO);
  const { capability, latency, reliability, errorCost, humanAdvantage } = axes;
  return exposureAt(
    capability,
    latency,
    reliability,
    errorCost,
    humanAdvantage,
    costRatio,
    constants.exposure,
  );
}

/** `exposureOf` on bare numbers: the form that the draws use. */
export function exposureAt(
  capability: number,
  latency: number,
  reliability: number,
  errorCost: number,
  humanAdvantage: number,
  costRatio: number,
  k: Constants["exposure"],
): number {
  return (
    (100 *
      gate(capability, k) *
      (capability / 100) *
      (reliability / 100) *
      (1 - (k.humanAdvantageWeight * humanAdvantage) / 100) *
      latencyFactor(latency, k) *
      economicsFactor(costRatio, k)) /
    (1 + k.errorCostWeight * (errorCost - 1))
  );
}

/** How far capability (0–100) lets AI in at all, 0–1: closed under `gateFrom`, open from `gateFull`, linear between. */
export function gate(capability: number, k: Constants["exposure"]): number {
  if (capability >= k.gateFull) return 1;
  if (capability <= k.gateFrom) return 0;
  return (capability - k.gateFrom) / (k.gateFull - k.gateFrom);
}

/** What waiting leaves of the exposure, `latencyFloor`–1, for latency 0–100 (100: no obstacle). */
export function latencyFactor(latency: number, k: Constants["exposure"]): number {
  return k.latencyFloor + ((1 - k.latencyFloor) * latency) / 100;
}

/** What the economics leave of the exposure, `floor`–1, for AI cost over human cost (0 or more). */
export function economicsFactor(costRatio: number, { economics }: Constants["exposure"]): number {
  const { fullUpTo, floorFrom, floor } = economics;
  if (costRatio <= fullUpTo) return 1;
  if (costRatio >= floorFrom) return floor;
  return 1 - ((1 - floor) * (costRatio - fullUpTo)) / (floorFrom - fullUpTo);
}
