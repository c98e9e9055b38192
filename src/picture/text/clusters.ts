import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { isIsolate } from "../../text/index.js";
import { familiesFor, hanLanguage } from "./families.js";
import { type Face, loadFace, slicesWith } from "./fonts.js";

/** What a reader takes for one character, in a form that `face` can draw. */
export interface Cluster {
  readonly text: string;
  readonly face: Face;
}

/** Around what stands for characters that no font here has: a dot, and never the box of a missing glyph. */
const UNKNOWN = "·";
/** Letters and digits that nobody takes for one another. */
const TAG_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const TAG_LENGTH = 3;

/** What was found for a cluster; every picture asks for the same few hundred again. */
const known = new LRUCache<string, { readonly parts: readonly Cluster[] | null }>({ max: 5_000 });

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** Splits a tidied text and finds each cluster's font. What can't be drawn becomes what can, or a tag between dots. */
export async function clustersOf(text: string, written = "en"): Promise<readonly Cluster[]> {
  const language = hanLanguage(text, written);
  const clusters: Cluster[] = [];
  let unknown = "";
  const endUnknown = async (): Promise<void> => {
    if (unknown === "") return;
    for (const letter of `${UNKNOWN}${tagOf(unknown)}${UNKNOWN}`) {
      const drawn = await whole(letter, language);
      if (drawn) clusters.push(drawn);
    }
    unknown = "";
  };
  for (const { segment } of graphemes.segment(text)) {
    if (isIsolate(segment)) {
      // It is not drawn, but the order of what is drawn depends on it: any font will do.
      const [blank] = await clustersOf(" ");
      if (blank) clusters.push({ ...blank, text: segment });
      continue;
    }
    const key = `${language}${segment}`;
    const entry = known.get(key) ?? { parts: await drawable(segment, language) };
    known.set(key, entry);
    if (entry.parts === null) {
      unknown += segment;
    } else {
      await endUnknown();
      clusters.push(...entry.parts);
    }
  }
  await endUnknown();
  return clusters;
}

/**
 * A few letters in place of those that can't be drawn: the same for the same name, so that two people on one board are
 * not both dots. One pair in 29,791 shares them.
 */
function tagOf(text: string): string {
  let rest = createHash("sha256").update(text).digest().readUInt32BE(0);
  let tag = "";
  while (tag.length < TAG_LENGTH) {
    tag += TAG_LETTERS.charAt(rest % TAG_LETTERS.length);
    rest = Math.floor(rest / TAG_LETTERS.length);
  }
  return tag;
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
