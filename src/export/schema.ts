import { z } from "zod";
import { type DeepReadonly, idSchema, LIMITS, scoreSchema } from "../conversation/index.js";
import { senioritySchema } from "../corpus/index.js";
import { AXES, AXIS_RANGES, BANDS } from "../scoring/index.js";

/**
 * The form of an exported card, JSON. Readers may rely on it: what it says changes only together with `version`.
 * Nothing in it says whose card it is.
 */

/** An id that every object has a member of (“constructor”) would find that member where the file has no value. */
const taskIdSchema = idSchema.refine(
  (id) => !(id in Object.prototype),
  "an id that is no word of JavaScript's own",
);

/** What programs and importers read is in English, whatever its owner speaks. */
const HOURS_OF_A_TASK = `0 to ${LIMITS.hoursPerTask} hours, in halves`;

/** One axis value that the person set, in the axis's own unit. */
const overrideSchemas = Object.fromEntries(
  AXES.map((axis) => {
    const { min, max, words } = AXIS_RANGES[axis];
    return [axis, z.number(words).min(min, words).max(max, words).optional()];
  }),
) as Record<(typeof AXES)[number], z.ZodOptional<z.ZodNumber>>;

const usdAYear = z.number().min(0);

const paySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("seniority"), seniority: senioritySchema }),
  z.strictObject({ kind: z.literal("range"), from: usdAYear, to: usdAYear.optional() }).meta({
    description: "One of the matrix's pay ranges, US dollars a year; the highest has no upper end.",
  }),
]);

const ownTaskSchema = z.strictObject({
  id: taskIdSchema,
  title: z.string().min(1).max(LIMITS.ownTitle, `a title of at most ${LIMITS.ownTitle} characters`),
  like: z
    .strictObject({ role: idSchema, task: idSchema })
    .nullable()
    .meta({ description: "The matrix's task whose values it takes; null for none." }),
  confirmed: z.boolean().default(false).meta({
    description:
      "Whether the person chose that task. Not scored otherwise: form 1 had guesses, and no such field.",
  }),
});

const weekSchema = z.strictObject({
  role: idSchema,
  askedFor: z
    .string()
    .max(100)
    .nullable()
    .meta({ description: "The title asked for where it is not modeled and the role is the closest." }),
  pay: paySchema,
  hours: z
    .record(
      taskIdSchema,
      z
        .number(HOURS_OF_A_TASK)
        .min(0, HOURS_OF_A_TASK)
        .max(LIMITS.hoursPerTask, HOURS_OF_A_TASK)
        .multipleOf(0.5, HOURS_OF_A_TASK),
    )
    .meta({
      description: `Hours a week by task, ${LIMITS.hoursAtLeast} to ${LIMITS.hoursPerWeek} hours in all.`,
    }),
  overrides: z
    .record(taskIdSchema, z.strictObject(overrideSchemas))
    .meta({ description: "Axis values that the person set in place of the matrix's, by task." }),
  ownTasks: z
    .array(ownTaskSchema)
    .max(LIMITS.ownTasks, `at most ${LIMITS.ownTasks} tasks of one's own`)
    .meta({ description: "Tasks of the person's own; the figures leave out those that are not scored." }),
});

export const EXPORT_FORMAT = "wagecard";
/** In form 2 a task of one's own may be like none of the matrix's, and says whether its person chose what it is like. */
export const EXPORT_VERSION = 2;

const wordingSchema = z.strictObject({
  role: z.string(),
  tasks: z.record(idSchema, z.string()),
  bands: z.strictObject(
    Object.fromEntries(BANDS.map((band) => [band, z.string()])) as Record<
      (typeof BANDS)[number],
      z.ZodString
    >,
  ),
});

export const exportSchema = z
  .strictObject({
    format: z.literal(EXPORT_FORMAT),
    version: z.literal([1, EXPORT_VERSION]),
    card: z.strictObject({
      // As the buttons under a card can carry it.
      id: z.string().regex(/^[a-z0-9-]{1,20}$/),
      revision: z.number().int().min(0).max(9_000_000),
      madeAt: z.iso.datetime(),
      changedAt: z.iso.datetime(),
    }),
    matrix: z.strictObject({ version: z.string().max(20), hash: z.string().max(64) }).meta({
      description: "What the figures were made with; the hash is over the cells and constants used.",
    }),
    week: weekSchema.meta({ description: "What the person said: the whole input of the card." }),
    figures: scoreSchema.omit({ version: true, hash: true, role: true }).meta({
      description:
        "What the matrix gives for the hours of this week that are scored: hours and US dollars a week, exposure 0 to 100, shares 0 to 1. An import works them out anew.",
    }),
    wording: wordingSchema.meta({
      description: "Titles of the role and its tasks, and what the bands mean.",
    }),
  })
  .meta({ title: "An exported Wagecard" });

export type ExportFile = DeepReadonly<z.infer<typeof exportSchema>>;
