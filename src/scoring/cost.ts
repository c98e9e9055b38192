import { expectedAttempts, shareLeftToRedo } from "./attempts.js";
import { bandIndex, HUMAN_CRITICAL } from "./bands.js";
import { checkAttempts, checkCell, checkNumber, HOURS_PER_TASK, WAGE } from "./check.js";
import { economyOf, evaluate, load, outputOf, ROW, reviewShare } from "./evaluate.js";
import { AXES, type Axes, type Cell, type Constants, type OutputCost } from "./types.js";

/**
 * Operational AI cost of one output, in US dollars: inference, oversight, redone work, integration, errors that
 * slip through. The share of attempts that is reviewed follows from the cell's own band.
 *
 * Attempts go up to `attempts`, then a person does it. `Infinity` is "retry until accepted"; at a reliability of 0
 * that never ends, and the figure is the cost of about a million attempts: finite, and plainly not worth it.
 *
 * Source: the method, "Operational AI cost".
 * @param terms annual wage in US dollars, not loaded; attempts 1 or more, whole, or Infinity (default: the constants')
 * @throws ScoringError where the cell, the wage or the attempts are missing or out of range
 */
export function costOfOutput(
  cell: Cell,
  terms: { readonly annualWage: number; readonly attempts?: number },
  constants: Constants,
): OutputCost {
  const { annualWage, attempts = constants.cost.attempts } = terms;
  checkCell("cell", cell);
  checkNumber("", "annualWage", annualWage, WAGE);
  checkAttempts(attempts);
  const economy = economyOf(annualWage, attempts, constants);
  const values = new Float64Array(AXES.length);
  const results = new Float64Array(ROW);
  load(cell.axes, values);
  evaluate(values, 1, cell, economy, results);
  return outputOf(results, cell, economy);
}

/**
 * Unit economics fit, the derived ninth axis, 0–100: how well the AI cost of one output holds up against the human
 * cost, `100 × (1 − AI cost/human cost)` clamped.
 *
 * Source: the method, "Operational AI cost".
 */
export function unitEconomicsFit({ ai, human }: Pick<OutputCost, "ai" | "human">): number {
  return Math.min(100, Math.max(0, 100 * (1 - ai / human)));
}

/** Whether AI is capable of the task and still does not pay: the Klarna pattern (the method, "Operational AI cost"). */
export function isKlarna(
  capability: number,
  { ai, human }: Pick<OutputCost, "ai" | "human">,
  constants: Constants,
) {
  const { klarna } = constants.cost;
  return capability >= klarna.capability && ai / human >= klarna.costRatio;
}

/**
 * Hours a week that AI frees in one task: `hours × max(0, 1 − minutes left/human minutes)`, 0 for a Human-critical
 * task. Minutes left to a person per output:
 * `attempts × review share × oversight + integration + qⁿ × human minutes + (1 − qⁿ) × (1 − capability/100) × human
 * minutes`.
 *
 * The last term goes beyond the method's formula ("Operational AI cost"), in which capability does not occur, so that
 * raising it could free nothing. The article says that it does ("higher capability on the bottom-half tasks frees ML
 * engineer hours"), and the article wins. Capability is by definition how much of an output is usable as it is, so of
 * an accepted output a person still finishes the rest. The five cost lines stay as the method has them.
 *
 * @param cell the task, its axes after any overrides
 * @param hours hours a week, 0–80
 * @param terms attempts 1 or more, whole, or Infinity (default: the constants')
 * @throws ScoringError where the cell, the hours or the attempts are missing or out of range
 */
export function hoursFreed(
  cell: Cell,
  hours: number,
  terms: { readonly attempts?: number },
  constants: Constants,
): number {
  const { attempts = constants.cost.attempts } = terms;
  checkCell("cell", cell);
  checkNumber("", "hours", hours, HOURS_PER_TASK);
  checkAttempts(attempts);
  const { capability, reliability, errorCost, humanAdvantage } = cell.axes;
  const q = 1 - reliability / 100;
  const band = bandIndex(capability, reliability, errorCost, humanAdvantage, constants.bands);
  const tried = { attempts: expectedAttempts(q, attempts), redoShare: shareLeftToRedo(q, attempts) };
  return freed(cell.axes, cell.humanMinutes, hours, band, tried, constants);
}

/** `hoursFreed` where the band and the attempts are known already. */
export function freed(
  axes: Axes,
  humanMinutes: number,
  hours: number,
  band: number,
  { attempts, redoShare }: Pick<OutputCost, "attempts" | "redoShare">,
  { cost }: Constants,
): number {
  if (band === HUMAN_CRITICAL) return 0;
  const reviewed = attempts * reviewShare(band, cost) * axes.oversightMinutes;
  const unusable = redoShare + (1 - redoShare) * (1 - axes.capability / 100);
  const left = (reviewed + axes.integrationMinutes) / humanMinutes + unusable;
  return hours * Math.max(0, 1 - left);
}
