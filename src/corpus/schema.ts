import { z } from "zod";
import { BANDS } from "../scoring/index.js";

/**
 * The corpus's files as people write them. The JSON schemas in `corpus/schema` are generated from here
 * (`npm run corpus:schema`), so that editors complete and check while somebody types.
 */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens")
  .max(40);
const text = (max: number) => z.string().trim().min(1).max(max);
const points = z.number().min(0).max(100);
const minutes = z.number().min(0).max(2400);
const share = z.number().min(0).max(1);
const usd = z.number().min(0);

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
    id,
    title: text(60),
    family: text(30),
    description: text(100),
    aliases: z.array(text(60)).min(10),
    tasks: z.array(taskSchema).min(6).max(8),
    questions: z
      .array(z.strictObject({ ask: text(120), horizon: text(30), answer: text(500) }))
      .min(1)
      .max(5),
    move: text(300),
    notCovered: z.array(z.strictObject({ titles: z.array(text(60)).min(1), note: text(400) })),
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

export type TaskFile = z.infer<typeof taskSchema>;
export type RoleFile = z.infer<typeof roleSchema>;
export type Wages = z.infer<typeof wagesSchema>;
export type BandMeaning = z.infer<typeof bandsSchema>[number];

/** The schemas by the name that their JSON form has in `corpus/schema`. */
export const CORPUS_SCHEMAS = {
  role: roleSchema,
  constants: constantsSchema,
  bands: bandsSchema,
  wages: wagesSchema,
} as const;
