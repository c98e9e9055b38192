import { expectedAttempts, shareLeftToRedo } from "./attempts.js";
import { bandIndex, REPLACEABLE } from "./bands.js";
import { at } from "./check.js";
import { exposureAt } from "./exposure.js";
import type { Axes, Cell, Constants, OutputCost } from "./types.js";

/** What is the same for every task of a card. */
export interface Economy {
  readonly constants: Constants;
  /** Loaded wage, US dollars a minute. */
  readonly perMinute: number;
  /** Attempts before a person does it: a whole number from 1, or Infinity. */
  readonly attempts: number;
}

export function economyOf(annualWage: number, attempts: number, constants: Constants): Economy {
  const { loadFactor, workHoursPerYear } = constants.cost;
  return { constants, attempts, perMinute: (annualWage * loadFactor) / workHoursPerYear / 60 };
}

/** Places in a row of results: five cost lines and their sum in US dollars, place of the band in `BANDS`, exposure. */
const INFERENCE = 0;
const OVERSIGHT = 1;
const REDONE_WORK = 2;
const INTEGRATION = 3;
const ERROR = 4;
export const AI = 5;
const ATTEMPTS = 6;
const REDO_SHARE = 7;
export const BAND = 8;
export const EXPOSURE = 9;
/** Length of a row. */
export const ROW = 10;

/** Puts the axis values of one output where `evaluate` reads them. */
export function load(axes: Axes, values: Float64Array): void {
  values[0] = axes.capability;
  values[1] = axes.oversightMinutes;
  values[2] = axes.latency;
  values[3] = axes.reliability;
  values[4] = axes.hallucinationRisk;
  values[5] = axes.errorCost;
  values[6] = axes.integrationMinutes;
  values[7] = axes.humanAdvantage;
}

/**
 * One output of one task, wholly, under `count` sets of axis values. The card (one set) and its draws go through
 * here, so they cannot disagree. Only + − × ÷: the same digits on every machine. Flat arrays and two loops small
 * enough for the engine to inline everything they call, because here is where a card's time goes.
 * @param values the sets, axis after axis in the order of `AXES`, `count` values each
 * @param results a row for each set
 */
export function evaluate(
  values: Float64Array,
  count: number,
  cell: Cell,
  economy: Economy,
  results: Float64Array,
): void {
  evaluateCosts(values, count, cell, economy, results);
  evaluateExposures(
    values,
    count,
    cell.humanMinutes * economy.perMinute,
    economy.constants.exposure,
    results,
  );
}

function evaluateCosts(
  values: Float64Array,
  count: number,
  { humanMinutes, inferenceUsd }: Cell,
  { constants: { bands, cost }, perMinute, attempts: most }: Economy,
  results: Float64Array,
): void {
  const missed = 1 - cost.reviewCatchRate;
  for (let set = 0; set < count; set++) {
    const reliability = at(values, set + 3 * count);
    const errorCost = at(values, set + 5 * count);
    const q = 1 - reliability / 100;
    const attempts = expectedAttempts(q, most);
    const redoShare = shareLeftToRedo(q, most);
    const band = bandIndex(at(values, set), reliability, errorCost, at(values, set + 7 * count), bands);

    const inference = attempts * inferenceUsd;
    const oversight = attempts * reviewShare(band, cost) * at(values, set + count) * perMinute;
    const redoneWork = redoShare * humanMinutes * perMinute;
    const integration = at(values, set + 6 * count) * perMinute;
    const silent = q * (at(values, set + 4 * count) / 100) * missed;
    const error = silent * errorHours(errorCost, cost.errorHours) * 60 * perMinute;

    const row = set * ROW;
    results[row + INFERENCE] = inference;
    results[row + OVERSIGHT] = oversight;
    results[row + REDONE_WORK] = redoneWork;
    results[row + INTEGRATION] = integration;
    results[row + ERROR] = error;
    results[row + AI] = inference + oversight + redoneWork + integration + error;
    results[row + ATTEMPTS] = attempts;
    results[row + REDO_SHARE] = redoShare;
    results[row + BAND] = band;
  }
}

function evaluateExposures(
  values: Float64Array,
  count: number,
  human: number,
  k: Constants["exposure"],
  results: Float64Array,
): void {
  for (let set = 0; set < count; set++) {
    results[set * ROW + EXPOSURE] = exposureAt(
      at(values, set),
      at(values, set + 2 * count),
      at(values, set + 3 * count),
      at(values, set + 5 * count),
      at(values, set + 7 * count),
      at(results, set * ROW + AI) / human,
      k,
    );
  }
}

/** Share (0–1) of the attempts that a person reviews: audits for a Replaceable task, all of them otherwise. */
export function reviewShare(band: number, cost: Constants["cost"]): number {
  return band === REPLACEABLE ? cost.reviewShare.replaceable : cost.reviewShare.otherwise;
}

/** Hours to put an error right at an error cost of 1–5, linear between whole steps. */
export function errorHours(errorCost: number, hours: Constants["cost"]["errorHours"]): number {
  if (errorCost <= 2) return hours[0] + (hours[1] - hours[0]) * (errorCost - 1);
  if (errorCost <= 3) return hours[1] + (hours[2] - hours[1]) * (errorCost - 2);
  if (errorCost <= 4) return hours[2] + (hours[3] - hours[2]) * (errorCost - 3);
  return hours[3] + (hours[4] - hours[3]) * (errorCost - 4);
}

/** The first row as plain data. */
export function outputOf(results: Float64Array, { humanMinutes }: Cell, { perMinute }: Economy): OutputCost {
  return {
    lines: {
      inference: at(results, INFERENCE),
      oversight: at(results, OVERSIGHT),
      redoneWork: at(results, REDONE_WORK),
      integration: at(results, INTEGRATION),
      error: at(results, ERROR),
    },
    ai: at(results, AI),
    human: humanMinutes * perMinute,
    attempts: at(results, ATTEMPTS),
    redoShare: at(results, REDO_SHARE),
  };
}
