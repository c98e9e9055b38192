import type { z } from "zod";
import { ApiError } from "./errors.js";

export type Path = readonly (string | number)[];

/** One thing wrong with a form, in Discord's terms. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

type Nested = { _errors?: { code: string; message: string }[] } & { [key: string]: unknown };

/** Discord's 50035: every problem at its path, as `errors.data.embeds[0].title._errors[0].code`. */
export function invalidForm(problems: readonly Problem[]): ApiError {
  const root = empty();
  for (const { path, code, message } of problems) {
    let here = root;
    for (const key of path) {
      here[key] ??= empty();
      here = here[key] as Nested;
    }
    here._errors ??= [];
    here._errors.push({ code, message });
  }
  return new ApiError(400, 50035, "Invalid Form Body", root);
}

/** Without a prototype: a key of the body may be any word, `__proto__` too. */
const empty = (): Nested => Object.create(null) as Nested;

/** Throws Discord's 50035 if there is any problem. */
export function refuseIfAny(problems: readonly Problem[], at: Path = []): void {
  if (problems.length === 0) return;
  throw invalidForm(problems.map((problem) => ({ ...problem, path: [...at, ...problem.path] })));
}

/** Parses what came over the network; what doesn't fit is refused as Discord refuses it. */
export function parseForm<T>(schema: z.ZodType<T>, body: unknown, at: Path = []): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => problemOf(issue, body));
  refuseIfAny(problems, at);
  throw new Error("unreachable: a failed parse has issues");
}

/** A rule's own complaint, for `superRefine`: carries Discord's code through zod. */
export function complain(context: z.RefinementCtx, code: string, message: string, path: Path = []): void {
  context.addIssue({ code: "custom", message, params: { code }, path: [...path] });
}

const BY_TYPE: Readonly<Record<string, readonly [string, string]>> = {
  object: ["DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"],
  record: ["DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"],
  array: ["LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"],
  boolean: ["BOOLEAN_TYPE_CONVERT", "Must be either true or false."],
  string: ["STRING_TYPE_CONVERT", "Could not interpret the value as string."],
  number: ["NUMBER_TYPE_COERCE", "Value is not a number."],
  int: ["NUMBER_TYPE_COERCE", "Value is not int."],
};

/** An issue of zod's in Discord's terms. */
export function problemOf(issue: z.core.$ZodIssue, body: unknown): Problem {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  if (issue.code === "custom") {
    return { path, code: String(issue.params?.["code"] ?? "BASE_TYPE_INVALID"), message: issue.message };
  }
  if (valueAt(body, path) === undefined) {
    return { path, code: "BASE_TYPE_REQUIRED", message: "This field is required" };
  }
  if (issue.code === "invalid_type") {
    const [code, message] = BY_TYPE[issue.expected] ?? ["BASE_TYPE_INVALID", issue.message];
    return { path, code, message };
  }
  if (issue.code === "invalid_value") {
    return { path, code: "BASE_TYPE_CHOICES", message: `Value must be one of {${issue.values.join(", ")}}.` };
  }
  if (issue.code === "invalid_union") {
    return { path, code: "UNION_TYPE_CHOICES", message: `Value of field "type" is not allowed here.` };
  }
  if (issue.code === "too_big" && issue.origin !== "number" && issue.origin !== "int") {
    return { path, code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${issue.maximum} or fewer in length.` };
  }
  if (issue.code === "too_small" && issue.origin !== "number" && issue.origin !== "int") {
    return { path, code: "BASE_TYPE_MIN_LENGTH", message: `Must be ${issue.minimum} or more in length.` };
  }
  return { path, code: "BASE_TYPE_INVALID", message: issue.message };
}

function valueAt(body: unknown, path: Path): unknown {
  let here = body;
  for (const key of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}
