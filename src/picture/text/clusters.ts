import { LRUCache } from "lru-cache";
import { familiesFor, hanLanguage } from "./families.js";
import { type Face, loadFace, slicesWith } from "./fonts.js";

/** What a reader takes for one character, in a form that `face` can draw. */
export interface Cluster {
  readonly text: string;
  readonly face: Face;
}

/** Stands for characters that no font here has: a dot, and never the box of a missing glyph. */
const UNKNOWN = "·";
/** More dots in a row would say nothing more. */
const UNKNOWN_IN_A_ROW = 3;

/** What was found for a cluster; every picture asks for the same few hundred again. */
const known = new LRUCache<string, { readonly parts: readonly Cluster[] | null }>({ max: 5_000 });

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** Splits a tidied text and finds each cluster's font. What can't be drawn becomes what can, or a dot. */
export async function clustersOf(text: string, written = "en"): Promise<readonly Cluster[]> {
  const language = hanLanguage(text, written);
  const clusters: Cluster[] = [];
  let unknown = 0;
  for (const { segment } of graphemes.segment(text)) {
    const key = `${language}${segment}`;
    const entry = known.get(key) ?? { parts: await drawable(segment, language) };
    known.set(key, entry);
    const found = entry.parts;
    unknown = found ? 0 : unknown + 1;
    const drawn = found ?? (unknown <= UNKNOWN_IN_A_ROW ? await whole(UNKNOWN, language) : null);
    if (drawn) clusters.push(...[drawn].flat());
  }
  return clusters;
}

/** The cluster itself; else its plain form (𝐀 → A); else its letters one by one; null where no letter is left. */
async function drawable(segment: string, language: "ja" | "ko" | "zh"): Promise<readonly Cluster[] | null> {
  for (const form of new Set([segment, segment.normalize("NFC"), segment.normalize("NFKC")])) {
    const found = await whole(form, language);
    if (found) return [found];
  }
  const parts: Cluster[] = [];
  for (const letter of segment) {
    const part = invisible.test(letter) ? null : await whole(letter, language);
    // A mark without its letter would hang on whatever stands before it.
    if (part && (parts.length > 0 || !/\p{M}/u.test(letter))) parts.push(part);
  }
  if (parts.length > 0) return parts;
  return [...segment].every((letter) => invisible.test(letter)) ? [] : null;
}

/** The first font that has all of the cluster. */
async function whole(segment: string, language: "ja" | "ko" | "zh"): Promise<Cluster | null> {
  const visible = [...segment]
    .filter((letter) => !invisible.test(letter))
    .map((letter) => letter.codePointAt(0) ?? 0);
  const [first] = visible;
  if (first === undefined) return null;
  for (const family of familiesFor(segment, language)) {
    for (const slice of slicesWith(family, first)) {
      const face = await loadFace(family, slice);
      if (visible.every((codePoint) => face.covers(codePoint))) return { text: segment, face };
    }
  }
  return null;
}
