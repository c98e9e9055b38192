import { z } from "zod";
import { QUERY_LENGTH, senioritySchema } from "../corpus/index.js";
import { AXES, BANDS, COST_LINES, HOURS_PER_TASK, HOURS_PER_WEEK } from "../scoring/index.js";
import { cleanText } from "../text/index.js";
import { band, type DeepReadonly, id, record, share, snowflake, text, time, usd } from "./fields.js";

/**
 * What is stored of a person, and the schemas that read it back. Documents carry their form's version `v`; what
 * does not fit is never guessed at.
 */

export const LIMITS = {
  /** Cards that a person keeps; the oldest goes when one more is made. */
  cards: 10,
  /** Tasks of their own on one card. */
  ownTasks: 4,
  /** Characters of an own task's title. */
  ownTitle: 60,
  /** Cards on the board of one channel. */
  boardEntries: 1000,
  /** People whose cards are counted together, at least, where their spread is shown; more are counted by as many. */
  spreadPeople: 5,
  /** Messages of earlier sharings that are remembered until they are removed. */
  leftovers: 10,
  /** Channels of a server that sharing can be limited to, which is as many as a list of Discord's takes. */
  sharingChannels: 25,
  /** Channels in which a person has a card shared at a time. */
  sharedIn: 100,
  /** Bytes of an exported card; the largest that there can be has about half of it. */
  exportBytes: 64 * 1024,
  /** Characters of an option, as the commands tell Discord; it holds nobody to them who is still typing. */
  option: QUERY_LENGTH,
  /** Characters of a display name, as Discord has it. */
  name: 32,
  /** Hours a week. */
  hoursPerTask: HOURS_PER_TASK.max,
  hoursPerWeek: HOURS_PER_WEEK.max,
  hoursAtLeast: HOURS_PER_WEEK.min,
} as const;

const axes = z.strictObject(record(AXES, z.number()));
const taskRef = z.strictObject({ role: id, task: id });

const paySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("seniority"), seniority: senioritySchema }),
  z.strictObject({ kind: z.literal("range"), range: z.number().int().min(0) }),
  // On shared cards alone.
  z.strictObject({ kind: z.literal("median") }),
]);

const ownTaskSchema = z.strictObject({
  id,
  title: text(LIMITS.ownTitle),
  /** The modeled task whose values it takes; null if there is none. */
  like: taskRef.nullable(),
  /**
   * Whether the person chose `like` themselves. Earlier versions guessed it from the title and have no such field;
   * nothing is scored from a guess.
   */
  confirmed: z.boolean().default(false),
});

/** What a person says of their week: the whole input of a card. */
export const weekSchema = z.strictObject({
  role: id,
  /** The title that was asked for where it is not modeled and `role` is only the closest; else null. */
  askedFor: z.string().max(100).transform(cleanText).nullable(),
  pay: paySchema,
  hours: z.record(id, z.number().min(0).max(LIMITS.hoursPerTask)),
  overrides: z.record(id, z.partialRecord(z.enum(AXES), z.number())),
  ownTasks: z.array(ownTaskSchema).max(LIMITS.ownTasks),
});

export const walkSchema = z.strictObject({
  v: z.literal(1),
  /** The id of the card that the walk ends in. */
  id,
  /** Goes up with every change; a button of an earlier one changes nothing. */
  rev: z.number().int(),
  week: weekSchema,
  /** Hours of the card that the walk adjusts, as they were when it began; null for a new card. */
  from: z.record(id, z.number()).nullable(),
  /** Index of the task that is asked for; the number of tasks at the review. */
  at: z.number().int().min(0),
  startedAt: time,
  touchedAt: time,
});

const level = z.enum(["low", "medium", "high"]);
const lines = z.strictObject(record(COST_LINES, usd));

const taskScoreSchema = z.strictObject({
  id,
  hours: z.number(),
  axes,
  overridden: z.array(z.enum(AXES)),
  like: taskRef.nullable(),
  band,
  confidence: share,
  level,
  bandShares: z.strictObject(record(BANDS, share)),
  tipsInto: band.nullable(),
  exposure: z.number(),
  unitEconomicsFit: z.number(),
  output: z.strictObject({ lines, ai: usd, human: usd, attempts: z.number(), redoShare: share }),
  week: z.strictObject({ ai: usd, human: usd }),
  outputsPerWeek: z.number(),
  hoursFreed: z.number(),
  klarna: z.boolean(),
});

/** A card's figures as they are stored. */
export const scoreSchema = z.strictObject({
  version: z.string(),
  hash: z.string(),
  role: id,
  wage: usd,
  hours: z.number(),
  tasks: z.array(taskScoreSchema),
  exposure: z.number(),
  plusMinus: z.number(),
  headline: band.nullable(),
  pill: z.string(),
  confidence: share,
  level,
  mix: z.strictObject(record(BANDS, z.strictObject({ hours: z.number(), share }))),
  cost: z.strictObject({ lines, ai: usd, human: usd, largest: z.enum(COST_LINES), low: usd, high: usd }),
  hoursFreed: z.number(),
  klarna: z.boolean(),
});

export const cardSchema = z.strictObject({
  id,
  rev: z.number().int(),
  week: weekSchema,
  /** The figures as they were computed; never recomputed but by a change of the week. */
  score: scoreSchema,
  madeAt: time,
  changedAt: time,
});

export const personSchema = z.strictObject({
  v: z.literal(1),
  /** The one in use first. */
  cards: z.array(cardSchema).max(LIMITS.cards),
  /** Where a card of theirs is shared, so that all of it can be taken back. */
  shared: z
    .array(
      z.strictObject({
        channel: snowflake,
        server: snowflake,
        /** Messages of sharings that are over, until they are deleted: no board has them any more. */
        left: z.array(snowflake).max(LIMITS.leftovers).default([]),
        /** Sharings that are over, and of which Discord never confirmed whether their message stands. */
        unconfirmed: z.array(id).max(LIMITS.leftovers).default([]),
      }),
    )
    .max(LIMITS.sharedIn)
    .default([]),
  /** Channels where somebody who manages messages has removed a card of theirs, until they have read of it. */
  removedIn: z.array(snowflake).max(LIMITS.sharedIn).default([]),
  /** Whether their first card has told them what they can do with it. */
  hinted: z.boolean().default(false),
});

export type Week = DeepReadonly<z.infer<typeof weekSchema>>;
export type Walk = DeepReadonly<z.infer<typeof walkSchema>>;
export type Card = DeepReadonly<z.infer<typeof cardSchema>>;
export type Person = DeepReadonly<z.infer<typeof personSchema>>;

export const NOBODY: Person = { v: 1, cards: [], shared: [], removedIn: [], hinted: false };
