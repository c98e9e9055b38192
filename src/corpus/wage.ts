import type { Seniority } from "./schema.js";
import type { Corpus } from "./types.js";

/** How a person says what they earn: never an exact figure. */
export type Pay =
  | { readonly kind: "seniority"; readonly seniority: Seniority }
  /** Index into the corpus's `payRanges`. */
  | { readonly kind: "range"; readonly range: number }
  /** The occupation's published median, in place of a range that is nobody else's business. */
  | { readonly kind: "median" };

/**
 * Annual wage in US dollars that the cost is computed with: a percentile of the role's occupation, or the
 * middle of the range (of an open one, its lower end).
 * @throws RangeError where the role or the range does not exist
 */
export function wageOf(corpus: Corpus, roleId: string, pay: Pay): number {
  if (pay.kind !== "range") {
    const role = corpus.roles[roleId];
    if (!role) throw new RangeError(`No role ${roleId} in the corpus.`);
    return pay.kind === "median" ? role.wage.p50 : role.wage[corpus.wages.seniority[pay.seniority]];
  }
  const range = corpus.wages.payRanges[pay.range];
  if (!range) throw new RangeError(`No pay range ${pay.range} in the corpus.`);
  return range.to === undefined ? range.from : (range.from + range.to) / 2;
}
