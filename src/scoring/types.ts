/**
 * The words of the scoring module. Plain data in, plain data out: nothing here knows Discord, files or the
 * corpus's wording. Units and ranges stand beside every field.
 */

/** The four bands, from the most to the least exposed. Always spelt so. */
export const BANDS = ["Replaceable", "AI-augmented", "Human-led + AI-assisted", "Human-critical"] as const;
export type Band = (typeof BANDS)[number];

/** The eight axes that a cell sets; the ninth, unit economics fit, is derived from them and the wage. */
export const AXES = [
  "capability",
  "oversightMinutes",
  "latency",
  "reliability",
  "hallucinationRisk",
  "errorCost",
  "integrationMinutes",
  "humanAdvantage",
] as const;
export type Axis = (typeof AXES)[number];

/**
 * A cell's axis values.
 * - `capability`, `latency`, `reliability`, `hallucinationRisk`, `humanAdvantage`: 0–100
 * - `errorCost`: 1–5
 * - `oversightMinutes`, `integrationMinutes`: minutes per output, 0–2400
 */
export type Axes = Readonly<Record<Axis, number>>;

/** The four axes that the band rules read. */
export type BandAxes = Pick<Axes, "capability" | "reliability" | "errorCost" | "humanAdvantage">;

/** The five scales of irreducible value, 0–100 each, that human advantage is composed of. */
export const SCALES = ["trust", "ambiguity", "accountability", "persuasion", "context"] as const;
export type Scale = (typeof SCALES)[number];
export type Scales = Readonly<Record<Scale, number>>;

/** One task of one role, as far as the figures go. */
export interface Cell {
  /** Unique within its role. */
  readonly id: string;
  readonly axes: Axes;
  /** Minutes that a mid-level person needs for one output; over 0. */
  readonly humanMinutes: number;
  /** US dollars for one attempt, tools and long context included; 0 or more. */
  readonly inferenceUsd: number;
  /** Hours in a typical week of the role. */
  readonly typicalHours: number;
  /** One standard deviation in the axis's own unit, where it differs from the constants' default. */
  readonly uncertainty?: Readonly<Partial<Record<Axis, number>>>;
}

/** Every constant of the method, one versioned file of the corpus. */
export interface Constants {
  readonly bands: {
    /** Human advantage at or over, or capability under. */
    readonly humanCritical: { readonly humanAdvantage: number; readonly capability: number };
    /** Capability and reliability at or over, error cost at or under. */
    readonly replaceable: {
      readonly capability: number;
      readonly reliability: number;
      readonly errorCost: number;
    };
    readonly augmented: {
      readonly capability: number;
      readonly reliability: number;
      readonly errorCost: number;
    };
  };
  readonly exposure: {
    /** Capability at which the gate begins to open, and at which it is open. */
    readonly gateFrom: number;
    readonly gateFull: number;
    readonly errorCostWeight: number;
    readonly humanAdvantageWeight: number;
    /** What remains of the exposure where latency is 0. */
    readonly latencyFloor: number;
    /** AI cost over human cost: full exposure up to `fullUpTo`, then linear down to `floor` at `floorFrom`. */
    readonly economics: { readonly fullUpTo: number; readonly floorFrom: number; readonly floor: number };
  };
  readonly headline: {
    /** Least share (0–1) of the hours, and least lead over the next band (0–1), for a territory. */
    readonly share: number;
    readonly lead: number;
  };
  readonly cost: {
    /** Attempts before a person does it. */
    readonly attempts: number;
    /** Share (0–1) of attempts that a person reviews. */
    readonly reviewShare: { readonly replaceable: number; readonly otherwise: number };
    /** Share (0–1) of silent errors that the review catches. */
    readonly reviewCatchRate: number;
    /** Hours to put an error right, by error cost 1 to 5 (linear between whole steps). */
    readonly errorHours: readonly [number, number, number, number, number];
    /** Wage → loaded wage. */
    readonly loadFactor: number;
    readonly workHoursPerYear: number;
    readonly weeksPerYear: number;
    /** Klarna pattern: capability at or over, AI cost over human cost at or over. */
    readonly klarna: { readonly capability: number; readonly costRatio: number };
  };
  readonly uncertainty: {
    /** Standard deviation on the 0–100 axes in points, on error cost in steps, on minutes as a share (0–1). */
    readonly points: number;
    readonly errorCost: number;
    readonly minutesShare: number;
    /** Number of draws, 512 or more. */
    readonly draws: number;
  };
  /** Confidence (0–1) under `low` is low, over `high` is high, medium between. */
  readonly confidence: { readonly low: number; readonly high: number };
}

/** What the scoring module needs of a corpus. */
export interface ScoringCorpus {
  /** Matrix version, as in `v1`. */
  readonly version: string;
  readonly constants: Constants;
  readonly roles: Readonly<Record<string, { readonly cells: readonly Cell[] }>>;
}

/** Axis values that a person set in place of the corpus's, by task. */
export type Overrides = Readonly<Record<string, Readonly<Partial<Axes>>>>;

/** A task of the person's own, which starts from a modeled one. */
export interface OwnTask {
  /** Unique among the card's tasks. */
  readonly id: string;
  readonly like: { readonly role: string; readonly task: string };
}

export interface CardInput {
  readonly role: string;
  /** Hours a week by task id: 0–80 each, 1–100 in all. Tasks left out have none. */
  readonly hours: Readonly<Record<string, number>>;
  /** Annual wage in US dollars, not loaded; over 0. */
  readonly wage: number;
  readonly overrides?: Overrides;
  readonly ownTasks?: readonly OwnTask[];
  /** Attempts before a person does it: 1 or more, `Infinity` for "until accepted". Default: the constants'. */
  readonly attempts?: number;
}

export const COST_LINES = ["inference", "oversight", "redoneWork", "integration", "error"] as const;
export type CostLine = (typeof COST_LINES)[number];

/** What one output costs, in US dollars. */
export interface OutputCost {
  readonly lines: Readonly<Record<CostLine, number>>;
  /** Sum of the lines. */
  readonly ai: number;
  /** The same output done by the person. */
  readonly human: number;
  /** Expected number of attempts, and probability (0–1) that a person has to do it after all. */
  readonly attempts: number;
  readonly redoShare: number;
}

/** A sum over the week's outputs, in US dollars a week. A year is `Constants.cost.weeksPerYear` of it. */
export interface WeekCost {
  readonly lines: Readonly<Record<CostLine, number>>;
  readonly ai: number;
  readonly human: number;
  /** The line with the largest sum. */
  readonly largest: CostLine;
  /** 10th and 90th percentile of `ai` over the draws. */
  readonly low: number;
  readonly high: number;
}

export type ConfidenceLevel = "low" | "medium" | "high";

/** The smallest change of one axis that moves a task into another band. */
export interface Flip {
  readonly axis: keyof BandAxes;
  readonly from: number;
  /** The threshold; `inclusive` says whether the value itself flips or only what lies beyond it. */
  readonly to: number;
  readonly inclusive: boolean;
  readonly band: Band;
}

/** Two axes that flip a task together where neither does alone. */
export interface PairFlip {
  readonly changes: readonly [Omit<Flip, "band">, Omit<Flip, "band">];
  readonly band: Band;
}

export interface TaskScore {
  readonly id: string;
  readonly hours: number;
  /** After overrides. */
  readonly axes: Axes;
  /** Axes that the person set. */
  readonly overridden: readonly Axis[];
  /** Where an own task started from. */
  readonly like: OwnTask["like"] | null;
  readonly band: Band;
  /** 0–1: share of the draws in which the task stays in its band. */
  readonly confidence: number;
  readonly level: ConfidenceLevel;
  /** Share of the draws (0–1) in each band; sums to 1. */
  readonly bandShares: Readonly<Record<Band, number>>;
  /** The likeliest other band where the level is low. */
  readonly tipsInto: Band | null;
  /** 0–100. */
  readonly exposure: number;
  /** 0–100: the ninth axis. */
  readonly unitEconomicsFit: number;
  readonly output: OutputCost;
  /** US dollars a week. */
  readonly week: { readonly ai: number; readonly human: number };
  readonly outputsPerWeek: number;
  /** Hours a week. */
  readonly hoursFreed: number;
  /** Capable, but it does not pay. */
  readonly klarna: boolean;
}

export interface CardScore {
  readonly version: string;
  /** Content hash (SHA-256, first 16 hex digits) of the cells and constants that were used. */
  readonly hash: string;
  readonly role: string;
  readonly wage: number;
  /** Hours a week in all. */
  readonly hours: number;
  /** Tasks with hours, in the order of the corpus, own ones last. */
  readonly tasks: readonly TaskScore[];
  /** 0–100, mean over tasks weighted by hours. */
  readonly exposure: number;
  /** Half the distance from the 10th to the 90th percentile of the exposure, in points. */
  readonly plusMinus: number;
  /** Band of the headline pill, null where it is mixed. */
  readonly headline: Band | null;
  /** As shown: `AI-augmented territory`, `Mixed territory`. */
  readonly pill: string;
  /** 0–1, mean over tasks weighted by hours. */
  readonly confidence: number;
  readonly level: ConfidenceLevel;
  readonly mix: Readonly<Record<Band, { readonly hours: number; readonly share: number }>>;
  readonly cost: WeekCost;
  /** Hours a week. */
  readonly hoursFreed: number;
  /** Whether any task shows the Klarna pattern. */
  readonly klarna: boolean;
}
