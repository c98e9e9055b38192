import { z } from "zod";
import { complain } from "./form.js";

// Lengths are counted in UTF-16 units: never laxer than Discord, a little stricter with emoji.

const REQUIRED = "This field is required";

/** Required text of 1 to `max` characters; Discord trims first, so blanks alone are nothing. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .superRefine((value, context) => {
      if (value.length === 0) complain(context, "BASE_TYPE_REQUIRED", REQUIRED);
      else if (value.length > max) tooLong(context, max);
    });

/** Text that may be absent, null or blank. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .superRefine((value, context) => {
      if (value.length > max) tooLong(context, max);
    })
    .nullish();

/** Text of a length that Discord states from both ends (custom ids, labels, names). */
export const between = (min: number, max: number) =>
  z.string().superRefine((value, context) => checkLength(value.length, min, max, context));

/** A list of `min` to `max` entries. */
export const list = <T extends z.ZodType>(entry: T, min: number, max: number) =>
  z.array(entry).superRefine((value, context) => {
    if (min === 0 && value.length > max) tooLong(context, max);
    else checkLength(value.length, min, max, context);
  });

/** A whole number from `min` to `max`. */
export const integer = (min: number, max: number) =>
  z.int().superRefine((value, context) => {
    if (value < min) complain(context, "NUMBER_TYPE_MIN", `Value should be greater than or equal to ${min}.`);
    if (value > max) complain(context, "NUMBER_TYPE_MAX", `Value should be less than or equal to ${max}.`);
  });

/** An address with one of the schemes; `attachment` only where a picture may be. */
export const address = (schemes: readonly string[]) =>
  z.string().superRefine((value, context) => {
    if (value.length > 2048) tooLong(context, 2048);
    const scheme = /^([a-z][a-z0-9+.-]*):\/\/./i.exec(value)?.[1]?.toLowerCase();
    if (scheme === undefined) complain(context, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
    else if (!schemes.includes(scheme)) {
      const allowed = schemes.map((name) => `'${name}'`).join(", ");
      const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`;
      complain(context, "URL_TYPE_INVALID_SCHEME", message);
    } else if (scheme !== "attachment" && !URL.canParse(value)) {
      complain(context, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
    }
  });

/** A moment as ISO 8601, kept as Discord gives it back. */
export const moment = z
  .string()
  .superRefine((value, context) => {
    if (/^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value))) return;
    complain(context, "DATE_TIME_TYPE_PARSE", `Could not parse ${value.slice(0, 40)}. Should be ISO8601.`);
  })
  .transform((value) => (Number.isNaN(Date.parse(value)) ? value : isoOf(Date.parse(value))));

/** Discord's way of writing a time. */
export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000+00:00");
}

export const webAddress = address(["http", "https"]);
export const customId = between(1, 100);
export const snowflake = z.string().superRefine((value, context) => {
  if (!/^\d{17,20}$/.test(value)) {
    complain(context, "NUMBER_TYPE_COERCE", `Value "${value.slice(0, 40)}" is not snowflake.`);
  }
});

function tooLong(context: z.RefinementCtx, max: number): void {
  complain(context, "BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
}

function checkLength(length: number, min: number, max: number, context: z.RefinementCtx): void {
  if (length < min || length > max) {
    complain(context, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
  }
}

/** Drops null and undefined all the way down: Discord takes both as "not given". */
export function compact<T>(value: T): T {
  if (Array.isArray(value)) return value.map((entry: unknown) => compact(entry)) as T;
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
  return Object.fromEntries(kept.map(([key, entry]) => [key, compact(entry)])) as T;
}
