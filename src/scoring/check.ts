import { ScoringError } from "./errors.js";
import { AXES, type Axes, type Axis, type Cell } from "./types.js";

/** A closed range of numbers and how it reads. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** In words, with the unit: `0 to 100 points`. */
  readonly words: string;
}

const POINTS: Range = { min: 0, max: 100, words: "0 to 100 points" };
const MINUTES: Range = { min: 0, max: 2400, words: "0 to 2,400 minutes" };

/** The range of every axis, in its own unit (the method, "The nine axes of a cell"). */
export const AXIS_RANGES: Readonly<Record<Axis, Range>> = {
  capability: POINTS,
  oversightMinutes: MINUTES,
  latency: POINTS,
  reliability: POINTS,
  hallucinationRisk: POINTS,
  errorCost: { min: 1, max: 5, words: "1 to 5" },
  integrationMinutes: MINUTES,
  humanAdvantage: POINTS,
};

export const HOURS_PER_TASK: Range = { min: 0, max: 80, words: "0 to 80 hours" };
export const HOURS_PER_WEEK: Range = { min: 1, max: 100, words: "1 to 100 hours in all" };

/** Wide on purpose: what lies outside is a slip of the unit and would only overflow the arithmetic. */
export const WAGE: Range = { min: 1, max: 100_000_000, words: "1 to 100,000,000 US dollars a year" };
const HUMAN_MINUTES: Range = { min: 0.001, max: 1_000_000, words: "over 0 minutes, up to 1,000,000" };
const INFERENCE_USD: Range = { min: 0, max: 1_000_000, words: "0 to 1,000,000 US dollars" };

const WHOLE_ATTEMPTS = "a whole number from 1, or Infinity";

/** @throws ScoringError unless `value` is a number in the range */
export function checkNumber(
  path: string,
  name: string,
  value: unknown,
  range: Range,
): asserts value is number {
  // The path is put together only for an error: this runs for every axis of every task.
  if (typeof value === "number" && value >= range.min && value <= range.max) return;
  const field = path === "" ? name : `${path}.${name}`;
  if (value === undefined || value === null) throw new ScoringError("missing", field, value, range.words);
  const isNumber = typeof value === "number" && !Number.isNaN(value);
  throw new ScoringError(isNumber ? "out-of-range" : "not-a-number", field, value, range.words);
}

/** @throws ScoringError unless every one of the named axes has a value in its range */
export function checkAxes<K extends Axis>(path: string, axes: Pick<Axes, K>, names: readonly K[]): void {
  for (const name of names) checkNumber(path, name, axes[name], AXIS_RANGES[name]);
}

/** @throws ScoringError unless all figures of the cell are in their ranges */
export function checkCell(path: string, cell: Cell, axes: Axes = cell.axes): void {
  if (isLegal(axes, cell)) return;
  checkAxes(path, axes, AXES);
  checkNumber(path, "humanMinutes", cell.humanMinutes, HUMAN_MINUTES);
  checkNumber(path, "inferenceUsd", cell.inferenceUsd, INFERENCE_USD);
}

/** The same checks in a form that costs nothing: every task of every card passes here, hardly one ever fails. */
function isLegal(axes: Axes, cell: Cell): boolean {
  return (
    isPoints(axes.capability) &&
    isMinutes(axes.oversightMinutes) &&
    isPoints(axes.latency) &&
    isPoints(axes.reliability) &&
    isPoints(axes.hallucinationRisk) &&
    typeof axes.errorCost === "number" &&
    axes.errorCost >= AXIS_RANGES.errorCost.min &&
    axes.errorCost <= AXIS_RANGES.errorCost.max &&
    isMinutes(axes.integrationMinutes) &&
    isPoints(axes.humanAdvantage) &&
    typeof cell.humanMinutes === "number" &&
    cell.humanMinutes >= HUMAN_MINUTES.min &&
    cell.humanMinutes <= HUMAN_MINUTES.max &&
    typeof cell.inferenceUsd === "number" &&
    cell.inferenceUsd >= INFERENCE_USD.min &&
    cell.inferenceUsd <= INFERENCE_USD.max
  );
}

function isPoints(value: number): boolean {
  return typeof value === "number" && value >= POINTS.min && value <= POINTS.max;
}

function isMinutes(value: number): boolean {
  return typeof value === "number" && value >= MINUTES.min && value <= MINUTES.max;
}

/** @throws ScoringError unless it is a whole number from 1, or Infinity */
export function checkAttempts(value: unknown): asserts value is number {
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new ScoringError("not-a-number", "attempts", value, WHOLE_ATTEMPTS);
  }
  if (value < 1) throw new ScoringError("out-of-range", "attempts", value, WHOLE_ATTEMPTS);
  if (value !== Number.POSITIVE_INFINITY && !Number.isInteger(value)) {
    throw new ScoringError("not-whole", "attempts", value, WHOLE_ATTEMPTS);
  }
}

/**
 * The element of an array of this module's own making. Small, and for one type of array only, which makes it free in
 * the loops over the draws.
 * @throws RangeError outside of the array, which is a mistake in this module and not in any input
 */
export function at(array: Float64Array, index: number): number {
  const value = array[index];
  return value === undefined ? outside(array, index) : value;
}

function outside(array: Float64Array, index: number): never {
  throw new RangeError(`index ${index} of ${array.length}`);
}
