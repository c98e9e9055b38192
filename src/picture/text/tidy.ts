/** The picture shows at most some two hundred letters on a line; nothing behind that is looked at. */
const LONGEST = 400;

/** Marks over one letter: enough for every living language, too few to grow over the lines above. */
const MARKS_A_LETTER = 4;

const stacked = new RegExp(`(\\p{M}{${MARKS_A_LETTER}})\\p{M}+`, "gu");

/**
 * A text as it can be drawn on one line. Lone surrogates, control characters and the characters that override
 * direction go; the joiners that Persian, Hindi and emoji need stay, and so do the tags of a flag.
 */
export function tidy(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/\p{Cs}/gu, "")
    .replace(/[\s\u2028\u2029]+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(/(?!\u200C|\u200D|[\u{E0020}-\u{E007F}])\p{Cf}/gu, "")
    .replace(stacked, "$1")
    .trim();
}

/** Nothing of it would be seen: empty, or only blanks, fillers and marks that show nothing by themselves. */
export function isBlank(text: string): boolean {
  return !/[^\p{Default_Ignorable_Code_Point}\s\u2800]/u.test(tidy(text));
}
