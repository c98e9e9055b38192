/** First strong isolate, and the end of it. */
export const OPEN = "\u2068";
export const CLOSE = "\u2069";

/** Letters, marks and digits that are written from right to left, by their blocks. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * What a person typed, kept apart from what stands beside it: an honest Arabic or Hebrew name would otherwise turn the
 * figures of its line around.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${OPEN}${text}${CLOSE}` : text;
}

/** How many isolates a text leaves open. */
export function closesMissing(text: string): number {
  return Math.max(0, text.split(OPEN).length - text.split(CLOSE).length);
}

export const isIsolate = (character: string): boolean => character === OPEN || character === CLOSE;
