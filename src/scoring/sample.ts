import { AXIS_RANGES, at } from "./check.js";
import { drawsOf } from "./draws.js";
import { AI, BAND, type Economy, EXPOSURE, evaluate, load, ROW } from "./evaluate.js";
import { outputsOf } from "./point.js";
import type { Resolved, ResolvedTask } from "./resolve.js";
import { AXES, type Axis, BANDS, type Constants } from "./types.js";

/** What the draws say of a card. */
export interface Sample {
  /** Share of the draws (0–1) in each band, in the order of `BANDS`; one entry a task. */
  readonly shares: readonly Float64Array[];
  /** The card's exposure (0–100) and its AI cost (US dollars a week) in each draw. */
  readonly exposure: Float64Array;
  readonly cost: Float64Array;
}

type Totals = Pick<Sample, "exposure" | "cost">;

/**
 * Perturbs the axes of all tasks by their uncertainties and evaluates the card once a draw.
 *
 * A draw serves all tasks alike: the matrix has one evaluator, who is too generous with an axis or too strict in
 * every task, so errors do not cancel out over a card. It also makes the order of the tasks irrelevant. Each axis is
 * kept in its range. An axis that the person set keeps its uncertainty: they know their work, not the axis's truth.
 *
 * Source: the method, "How sure".
 */
export function sampleOf(card: Resolved, economy: Economy): Sample {
  const { draws } = economy.constants.uncertainty;
  const totals = { exposure: new Float64Array(draws), cost: new Float64Array(draws) };
  const normals = drawsOf(draws);
  const shares = card.tasks.map((task) => sampleTask(task, card.hours, economy, normals, totals));
  return { shares, ...totals };
}

/** Draws that are worked on at once: their values and results stay in the processor's nearest cache. */
const BLOCK = 128;

/** Written and read within one block. */
const VALUES = new Float64Array(BLOCK * AXES.length);
const RESULTS = new Float64Array(BLOCK * ROW);

const LOWEST = Float64Array.from(AXES, (axis) => AXIS_RANGES[axis].min);
const HIGHEST = Float64Array.from(AXES, (axis) => AXIS_RANGES[axis].max);

/** Adds one task to the card's draws. @returns its band shares */
function sampleTask(
  task: ResolvedTask,
  hoursInAll: number,
  economy: Economy,
  normals: Float64Array,
  totals: Totals,
): Float64Array {
  const means = new Float64Array(AXES.length);
  const deviations = new Float64Array(AXES.length);
  load(task.axes, means);
  AXES.forEach((axis, index) => {
    deviations[index] = deviationOf(axis, task, economy.constants);
  });
  const shares = new Float64Array(BANDS.length);
  const weight = task.hours / hoursInAll;
  const outputs = outputsOf(task);
  const draws = totals.cost.length;
  for (let first = 0; first < draws; first += BLOCK) {
    const count = Math.min(BLOCK, draws - first);
    perturb(means, deviations, normals, draws, first, count);
    evaluate(VALUES, count, task.cell, economy, RESULTS);
    add(first, count, weight, outputs, totals, shares);
  }
  return shares.map((hits) => hits / draws);
}

/** The axis values of one task in the draws of one block, into `VALUES`. */
function perturb(
  means: Float64Array,
  deviations: Float64Array,
  normals: Float64Array,
  draws: number,
  first: number,
  count: number,
): void {
  for (let axis = 0; axis < means.length; axis++) {
    const mean = at(means, axis);
    const deviation = at(deviations, axis);
    const lowest = at(LOWEST, axis);
    const highest = at(HIGHEST, axis);
    const from = axis * draws + first;
    const to = axis * count;
    for (let draw = 0; draw < count; draw++) {
      const value = mean + deviation * at(normals, from + draw);
      VALUES[to + draw] = value < lowest ? lowest : value > highest ? highest : value;
    }
  }
}

/** Adds the results of one block, from `RESULTS`. */
function add(
  first: number,
  count: number,
  weight: number,
  outputs: number,
  { exposure, cost }: Totals,
  shares: Float64Array,
): void {
  for (let draw = 0, row = 0; draw < count; draw++, row += ROW) {
    const band = at(RESULTS, row + BAND);
    shares[band] = at(shares, band) + 1;
    exposure[first + draw] = at(exposure, first + draw) + weight * at(RESULTS, row + EXPOSURE);
    cost[first + draw] = at(cost, first + draw) + outputs * at(RESULTS, row + AI);
  }
}

function deviationOf(axis: Axis, { axes, cell }: ResolvedTask, { uncertainty }: Constants): number {
  return cell.uncertainty?.[axis] ?? usualDeviation(axis, axes[axis], uncertainty);
}

/** One standard deviation where the cell states none: points, steps of error cost, or a share of the minutes. */
function usualDeviation(
  axis: Axis,
  value: number,
  { points, errorCost, minutesShare }: Constants["uncertainty"],
) {
  if (axis === "errorCost") return errorCost;
  return axis === "oversightMinutes" || axis === "integrationMinutes" ? minutesShare * value : points;
}

/**
 * The value under which a share (0–1) of the values lies, linear between neighbours.
 * @param sorted ascending, at least one
 */
export function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const under = Math.floor(place);
  const low = at(sorted, under);
  const high = at(sorted, Math.min(under + 1, sorted.length - 1));
  return low + (high - low) * (place - under);
}
