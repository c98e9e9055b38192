import { bandAt } from "./bands.js";
import { at } from "./check.js";
import { freed, isKlarna, unitEconomicsFit } from "./cost.js";
import { BAND, type Economy, EXPOSURE, economyOf, evaluate, load, outputOf, ROW } from "./evaluate.js";
import { headlineOf, type Mix, mixOf, pillOf } from "./headline.js";
import { type Resolved, type ResolvedTask, resolve } from "./resolve.js";
import {
  AXES,
  type Band,
  type CardInput,
  type CardScore,
  COST_LINES,
  type CostLine,
  type ScoringCorpus,
  type TaskScore,
  type WeekCost,
} from "./types.js";

/** Written and read within the scoring of one task: typed arrays cost more to make than a task to evaluate. */
const VALUES = new Float64Array(AXES.length);
const RESULTS = new Float64Array(ROW);

/** A task without what only the draws can tell. */
export type PointTask = Omit<TaskScore, "confidence" | "level" | "bandShares" | "tipsInto">;

/** A card without what only the draws can tell, and without the hash. */
export interface PointScore
  extends Omit<CardScore, "hash" | "tasks" | "plusMinus" | "confidence" | "level" | "cost"> {
  readonly tasks: readonly PointTask[];
  readonly cost: Omit<WeekCost, "low" | "high">;
}

/**
 * The card from the values as they stand, without draws: what `scoreCard` gives, less confidence, ±, cost interval
 * and hash, at a small part of the time. For boards, previews and walks.
 * @throws ScoringError as `scoreCard` does
 */
export function pointScore(input: CardInput, corpus: ScoringCorpus): PointScore {
  return pointOf(resolve(input, corpus), corpus);
}

export function pointOf(card: Resolved, corpus: ScoringCorpus): PointScore {
  const economy = economyOf(card.wage, card.attempts, corpus.constants);
  const tasks = card.tasks.map((task) => pointTask(task, economy));
  let exposure = 0;
  let hoursFreed = 0;
  for (const task of tasks) {
    exposure += task.hours * task.exposure;
    hoursFreed += task.hoursFreed;
  }
  const mix: Mix = mixOf(tasks, card.hours);
  const headline: Band | null = headlineOf(mix, card.hours, corpus.constants);
  return {
    version: corpus.version,
    role: card.role,
    wage: card.wage,
    hours: card.hours,
    tasks,
    exposure: exposure / card.hours,
    headline,
    pill: pillOf(headline),
    mix,
    cost: weekCost(tasks),
    hoursFreed,
    klarna: tasks.some((task) => task.klarna),
  };
}

function pointTask(task: ResolvedTask, economy: Economy): PointTask {
  const { id, hours, axes, cell, overridden, like } = task;
  load(axes, VALUES);
  evaluate(VALUES, 1, cell, economy, RESULTS);
  const band = at(RESULTS, BAND);
  const output = outputOf(RESULTS, cell, economy);
  const outputsPerWeek = outputsOf(task);
  return {
    id,
    hours,
    axes,
    overridden,
    like,
    band: bandAt(band),
    exposure: at(RESULTS, EXPOSURE),
    unitEconomicsFit: unitEconomicsFit(output),
    output,
    week: { ai: outputsPerWeek * output.ai, human: outputsPerWeek * output.human },
    outputsPerWeek,
    hoursFreed: freed(axes, cell.humanMinutes, hours, band, output, economy.constants),
    klarna: isKlarna(axes.capability, output, economy.constants),
  };
}

/** Outputs a week: the hours over what a person needs for one. */
export function outputsOf({ hours, cell }: ResolvedTask): number {
  return (hours * 60) / cell.humanMinutes;
}

function weekCost(tasks: readonly PointTask[]): Omit<WeekCost, "low" | "high"> {
  const lines = { inference: 0, oversight: 0, redoneWork: 0, integration: 0, error: 0 };
  let ai = 0;
  let human = 0;
  for (const { outputsPerWeek, output, week } of tasks) {
    lines.inference += outputsPerWeek * output.lines.inference;
    lines.oversight += outputsPerWeek * output.lines.oversight;
    lines.redoneWork += outputsPerWeek * output.lines.redoneWork;
    lines.integration += outputsPerWeek * output.lines.integration;
    lines.error += outputsPerWeek * output.lines.error;
    ai += week.ai;
    human += week.human;
  }
  let largest: CostLine = "inference";
  for (const line of COST_LINES) if (lines[line] > lines[largest]) largest = line;
  return { lines, ai, human, largest };
}
