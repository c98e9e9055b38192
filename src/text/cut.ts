import { CLOSE, closesMissing } from "./direction.js";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text within a number of UTF-16 units, as Discord counts, with an ellipsis in place of what was cut. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  if (most <= 0) return "";
  const kept = whole(text, most - 1).trimEnd();
  // What was isolated stays so: an isolate that is left open swallows what follows it.
  if (closesMissing(kept) === 0) return `${kept}…`;
  const shorter = whole(text, most - 2).trimEnd();
  return `${shorter}…${CLOSE.repeat(Math.min(1, closesMissing(shorter)))}`;
}

/** The first characters of a text, as a reader counts them, that fit into so many UTF-16 units. */
export function limited(text: string, most: number): string {
  return text.length <= most ? text : whole(text, most).trimEnd();
}

/** Whole characters only: half an emoji is not Unicode, and a letter without its accents is another one. */
function whole(text: string, most: number): string {
  // A segmenter looks at all that it is given, and texts that are cut may be long.
  const start = text.slice(0, most + LONGEST_CHARACTER);
  let end = 0;
  for (const { index, segment } of graphemes.segment(start)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** UTF-16 units that are looked at behind the end, to see where its character ends. The longest emoji has some 35. */
const LONGEST_CHARACTER = 64;
