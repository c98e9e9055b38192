import { z } from "zod";

/** The package's own declaration of its zod schemas is plain JavaScript: loaded by name, then checked. */
const NAME: string = "discord-api-spec/zod";

/** What Discord's own API description finds wrong with an answer; times carry an offset, as Discord's do. */
export async function describedProblems(schema: string, answer: unknown): Promise<string[]> {
  const all: Record<string, unknown> = await import(NAME);
  const found = all[schema];
  if (!(found instanceof z.core.$ZodType)) throw new Error(`Discord describes no ${schema}.`);
  const issues = z.safeParse(found, withPlainTimes(answer)).error?.issues ?? [];
  return issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

/** The description's schema takes `Z` only, where Discord writes `+00:00`. */
function withPlainTimes(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll(/(\d{2}\.\d{3,6})\+00:00"/g, '$1Z"'));
}
