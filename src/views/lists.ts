import type { Translator } from "../language/index.js";

/** `a, b, c`: for things that follow each other in a line with no word between the last two. */
export const inRow = (t: Translator, parts: readonly string[]): string =>
  parts.reduce((before, next) => (before === "" ? next : t("list.next", { before, next })), "");

/** `a, or b`. */
export const either = (t: Translator, parts: readonly string[]): string =>
  parts.reduce((before, next) => (before === "" ? next : t("list.or", { before, next })), "");
