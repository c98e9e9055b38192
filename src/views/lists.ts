import type { Translator } from "../language/index.js";

/** `a, b, c`: no word before the last; what is empty is left out. */
export const inRow = (t: Translator, parts: readonly string[]): string => joined(t, "list.next", parts);

/** `a, or b`. */
export const either = (t: Translator, parts: readonly string[]): string => joined(t, "list.or", parts);

/** Sentences one after the other. */
export const sentences = (t: Translator, parts: readonly string[]): string =>
  joined(t, "list.sentences", parts);

/** `a, b; c, d`: parts that have commas of their own. */
export const inParts = (t: Translator, parts: readonly string[]): string => joined(t, "list.parts", parts);

/** `a. b`: lines without a period at their end, which whoever has the whole gives to the last. */
export const withPeriods = (t: Translator, parts: readonly string[]): string =>
  joined(t, "list.periods", parts);

function joined(
  t: Translator,
  pair: "list.next" | "list.or" | "list.sentences" | "list.parts" | "list.periods",
  parts: readonly string[],
): string {
  const [first = "", ...others] = parts.filter((part) => part !== "");
  return others.reduce((before, next) => t(pair, { before, next }), first);
}
