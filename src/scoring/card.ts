import { at } from "./check.js";
import { economyOf } from "./evaluate.js";
import { hashOf } from "./hash.js";
import { type PointTask, pointOf } from "./point.js";
import { type Resolved, resolve } from "./resolve.js";
import { percentile, sampleOf } from "./sample.js";
import {
  BANDS,
  type Band,
  type CardInput,
  type CardScore,
  type ConfidenceLevel,
  type Constants,
  type ScoringCorpus,
  type TaskScore,
} from "./types.js";

/**
 * A person's card: bands, exposure with ±, operational AI cost, hours freed, confidence. The same input and corpus
 * give the same card to the last digit, on every machine.
 *
 * Source: the method, all sections; each formula stands with its own function.
 * @param input hours a week by task, annual wage in US dollars (1 to 100,000,000), overrides, tasks of one's own
 * @throws ScoringError for an unknown role, task or axis, a task id that stands twice, and every value that is
 * missing, no number or out of its range
 */
export function scoreCard(input: CardInput, corpus: ScoringCorpus): CardScore {
  return scoreResolved(resolve(input, corpus), corpus);
}

/**
 * What of the corpus a card's figures come from, without working them out, which takes many times as long.
 * @throws as `scoreCard`
 */
export function basisOf(input: CardInput, corpus: ScoringCorpus): Pick<CardScore, "hash" | "wage"> {
  const { tasks, wage } = resolve(input, corpus);
  return { hash: hashOf(tasks, corpus.constants), wage };
}

export function scoreResolved(card: Resolved, corpus: ScoringCorpus): CardScore {
  const { constants } = corpus;
  const { cost, tasks: pointTasks, ...point } = pointOf(card, corpus);
  const sample = sampleOf(card, economyOf(card.wage, card.attempts, constants));
  const exposures = sample.exposure.sort();
  const costs = sample.cost.sort();
  const tasks = pointTasks.map((task, index) => withConfidence(task, sample.shares[index], constants));
  const sure = tasks.reduce((sum, task) => sum + task.hours * task.confidence, 0);
  const confidence = Math.min(1, sure / card.hours);
  return {
    ...point,
    hash: hashOf(card.tasks, constants),
    tasks,
    plusMinus: (percentile(exposures, 0.9) - percentile(exposures, 0.1)) / 2,
    confidence,
    level: levelOf(confidence, constants),
    cost: { ...cost, low: percentile(costs, 0.1), high: percentile(costs, 0.9) },
  };
}

function withConfidence(task: PointTask, shares: Float64Array | undefined, constants: Constants): TaskScore {
  if (!shares) throw new RangeError(`no draws of ${task.id}`);
  const bandShares = {
    Replaceable: at(shares, 0),
    "AI-augmented": at(shares, 1),
    "Human-led + AI-assisted": at(shares, 2),
    "Human-critical": at(shares, 3),
  };
  const confidence = bandShares[task.band];
  const level = levelOf(confidence, constants);
  return {
    ...task,
    confidence,
    level,
    bandShares,
    tipsInto: level === "low" ? likeliestOther(task.band, bandShares) : null,
  };
}

/** How sure in one word, from a confidence of 0–1 (the method, "How sure"). */
export function levelOf(confidence: number, { confidence: { low, high } }: Constants): ConfidenceLevel {
  if (confidence < low) return "low";
  return confidence > high ? "high" : "medium";
}

function likeliestOther(band: Band, shares: Readonly<Record<Band, number>>): Band | null {
  let likeliest: Band | null = null;
  for (const other of BANDS) {
    if (other !== band && (likeliest === null || shares[other] > shares[likeliest])) likeliest = other;
  }
  return likeliest;
}
