import { z } from "zod";
import { BANDS } from "../scoring/index.js";
import { wordingFaults } from "./wording.js";

/**
 * The corpus's files as people write them. The JSON schemas in `corpus/schema` are generated from here
 * (`npm run corpus:schema`), so that editors complete and check while somebody types.
 */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens")
  .max(40);
/** Short enough to stand in a button's id with what else was wanted (see `wantedArg` in src/views/start.ts). */
const roleId = id.max(28);
/** Words for people, in the house's wording. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .superRefine((words, context) => {
      for (const message of wordingFaults(words)) context.addIssue({ code: "custom", message });
    });
const points = z.number().min(0).max(100);
const minutes = z.number().min(0).max(2400);
const share = z.number().min(0).max(1);
const usd = z.number().min(0);

/** Groups of roles, in the order of the pickers. */
export const FAMILIES = ["Technical", "Business and customers", "Growth and operations"] as const;

const version = z.string().regex(/^v\d+(\.\d+)*$/, "a version such as v1 or v1.1");

const scales = z
  .strictObject({
    trust: points,
    ambiguity: points,
    accountability: points,
    persuasion: points,
    context: points,
  })
  .describe("Irreducible value, 0–100 on each of five scales");

const axes = z.strictObject({
  capability: points.describe("How much of what AI produces is usable as it is"),
  oversightMinutes: minutes.describe("Minutes that a person reviews one output"),
  latency: points.describe("100: waiting is no obstacle"),
  reliability: points.describe("Share of outputs accepted with no retry or escalation"),
  hallucinationRisk: points.describe("Of the wrong outputs, the share that look right"),
  errorCost: z.number().min(1).max(5).describe("What an error that slips through costs"),
  integrationMinutes: minutes.describe("Minutes of context, prompting and monitoring per output"),
});

const taskSchema = z.strictObject({
  id,
  title: text(60),
  output: text(80).describe("One finished piece of the task"),
  humanMinutes: z.number().positive().max(9600).describe("Minutes a mid-level person needs for one output"),
  inferenceUsd: usd.describe("US dollars for one attempt"),
  typicalHours: z.number().min(0.5).max(40).multipleOf(0.5),
  axes,
  humanAdvantage: scales,
  uncertainty: axes
    .extend({ humanAdvantage: points })
    .partial()
    .describe("One standard deviation in the axis's own unit, where it differs from the default")
    .optional(),
  why: z.strictObject({
    short: text(140).describe("One line for the card"),
    aiDoes: text(400),
    personOwns: text(400),
    notAbove: text(400).describe("Why not the more exposed band"),
    notBelow: text(400).describe("Why not the less exposed band"),
  }),
});

export const roleSchema = z
  .strictObject({
    id: roleId,
    title: text(60),
    family: z.enum(FAMILIES),
    description: text(100),
    aliases: z.array(text(60)).min(10),
    tasks: z.array(taskSchema).min(6).max(8),
    questions: z
      .array(z.strictObject({ ask: text(120), horizon: text(30), answer: text(500) }))
      .min(1)
      .max(5),
    move: text(300),
    notCovered: z.array(
      z.strictObject({
        titles: z.array(text(60)).min(1),
        employers: z
          .array(text(60))
          .optional()
          .describe("Where this role is the one that is not covered, whatever title it bears there"),
        note: text(400),
      }),
    ),
  })
  .superRefine((role, context) => {
    const hours = role.tasks.reduce((sum, task) => sum + task.typicalHours, 0);
    if (hours !== 40) {
      context.addIssue({
        code: "custom",
        path: ["tasks"],
        message: `a typical week has 40 hours, not ${hours}`,
      });
    }
    const seen = new Set<string>();
    role.tasks.forEach((task, index) => {
      if (seen.has(task.id)) {
        context.addIssue({
          code: "custom",
          path: ["tasks", index, "id"],
          message: `${task.id} stands twice`,
        });
      }
      seen.add(task.id);
    });
  });

const thresholds = z.strictObject({ capability: points, reliability: points, errorCost: z.number() });

export const constantsSchema = z.strictObject({
  bands: z.strictObject({
    humanCritical: z.strictObject({ humanAdvantage: points, capability: points }),
    replaceable: thresholds,
    augmented: thresholds,
  }),
  exposure: z.strictObject({
    gateFrom: points,
    gateFull: points,
    errorCostWeight: share,
    humanAdvantageWeight: share,
    latencyFloor: share,
    economics: z.strictObject({ fullUpTo: share, floorFrom: z.number().positive(), floor: share }),
  }),
  headline: z.strictObject({ share, lead: share }),
  cost: z.strictObject({
    attempts: z.number().int().min(1),
    reviewShare: z.strictObject({ replaceable: share, otherwise: share }),
    reviewCatchRate: share,
    errorHours: z.tuple([usd, usd, usd, usd, usd]),
    loadFactor: z.number().min(1),
    workHoursPerYear: z.number().positive(),
    weeksPerYear: z.number().positive(),
    klarna: z.strictObject({ capability: points, costRatio: z.number().positive() }),
  }),
  uncertainty: z.strictObject({
    points: z.number().positive(),
    errorCost: z.number().positive(),
    minutesShare: share,
    draws: z.number().int().min(512).max(65536),
  }),
  confidence: z.strictObject({ low: share, high: share }),
});

export const bandsSchema = z
  .array(z.strictObject({ name: z.enum(BANDS), meaning: text(160) }))
  .refine((bands) => bands.map((band) => band.name).join() === BANDS.join(), {
    message: `all four bands, in this order: ${BANDS.join(", ")}`,
  });

const SENIORITY = ["entry", "mid", "senior", "staff"] as const;
export type Seniority = (typeof SENIORITY)[number];
export const senioritySchema = z.enum(SENIORITY);

const percentile = z.enum(["p10", "p25", "p50", "p75", "p90"]);

export const wagesSchema = z.strictObject({
  source: text(200),
  seniority: z.strictObject({ entry: percentile, mid: percentile, senior: percentile, staff: percentile }),
  payRanges: z
    .array(z.strictObject({ from: usd, to: usd.optional() }))
    .min(1)
    .max(24),
  roles: z.record(
    id,
    z.strictObject({
      soc: z.string().regex(/^\d\d-\d{4}$/),
      occupation: text(120),
      match: z.enum(["exact", "near", "weak"]).describe("How well the occupation fits the role"),
      note: text(200).optional(),
      p10: usd,
      p25: usd,
      p50: usd,
      p75: usd,
      p90: usd,
    }),
  ),
});

/** What a version is: the first of its kind, or another one and something more. */
export const matrixSchema = z.strictObject({
  version,
  extends: version.optional(),
  date: z.iso.date(),
  adds: text(200),
});

const percentileRank = z.number().min(0).max(100);

const MEASURES = ["eloundouHuman", "eloundouGpt4", "aioe", "microsoft", "anthropic"] as const;
export type Measure = (typeof MEASURES)[number];

const measure = z.strictObject({ name: text(60), source: text(200) });

/** Where published measures place the occupations. */
export const outsideSchema = z.strictObject({
  measures: z.strictObject(record(MEASURES, measure)),
  ilo: measure,
  roles: z.record(
    id,
    z.strictObject({
      soc: z.string().min(1),
      match: z.enum(["exact", "near", "weak"]),
      note: text(200).optional(),
      ...record(
        MEASURES,
        percentileRank.describe("Percentile among white-collar occupations, 100 is most exposed"),
      ),
      ilo: z.strictObject({ score: share, gradient: z.array(z.string()).min(1) }),
    }),
  ),
});

/** Titles that people type and that no role covers. */
export const notModeledSchema = z.array(
  z.strictObject({
    titles: z.array(text(60)).min(1),
    closest: id.nullable().describe("The role that comes closest; null where none honestly does"),
    note: text(300),
  }),
);

/** The wages that a version adds to the one it extends. */
export const moreWagesSchema = z.strictObject({ roles: wagesSchema.shape.roles });
export const moreOutsideSchema = z.strictObject({ roles: outsideSchema.shape.roles });

export type TaskFile = z.infer<typeof taskSchema>;
export type RoleFile = z.infer<typeof roleSchema>;
export type Wages = z.infer<typeof wagesSchema>;
export type Outside = z.infer<typeof outsideSchema>;
export type NotModeled = z.infer<typeof notModeledSchema>[number];
export type BandMeaning = z.infer<typeof bandsSchema>[number];

/** The schemas by the name that their JSON form has in `corpus/schema`. */
export const CORPUS_SCHEMAS = {
  role: roleSchema,
  constants: constantsSchema,
  bands: bandsSchema,
  wages: z.union([wagesSchema, moreWagesSchema]),
  matrix: matrixSchema,
  outside: z.union([outsideSchema, moreOutsideSchema]),
  "not-modeled": notModeledSchema,
} as const;

function record<K extends string, S extends z.ZodType>(keys: readonly K[], schema: S): Record<K, S> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;
}
