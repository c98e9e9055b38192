import { CLOSE, OPEN } from "./direction.js";

/**
 * Text that people type or are called, as it may be stored and shown on one line. It is always well-formed Unicode, and
 * what a reader sees is all that is in it: a right-to-left override would otherwise turn "12 h" into "h 21" for everyone
 * else.
 *
 * Text is not normalized: NFC would replace variant kanji that people write their names with.
 */
export function cleanText(text: string): string {
  return cleaned(text, FLAG_OR_UNSEEN);
}

/** The same of a line that is ours, in which what people typed stands isolated. */
export function cleanLine(text: string): string {
  return cleaned(text, FLAG_OR_UNSEEN_BUT_ISOLATES);
}

function cleaned(text: string, unseen: RegExp): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      .replace(/\p{Cs}/gu, "")
      .replace(/[\s\u2800]+/gu, " ")
      // Flags such as 🏴󠁧󠁢󠁳󠁣󠁴󠁿 are spelled with invisible tags.
      .replace(unseen, (found) => (found.startsWith(BLACK_FLAG) ? found : ""))
      .replace(STACKED, "$1")
      .replace(LOOSE_SELECTOR, "")
      .replace(LOOSE_JOINER, "")
      // Removing a character can bring blanks together, or a mark to the front.
      .replace(/ {2,}/g, " ")
      .replace(LEADING, "")
      .trimEnd()
  );
}

/** Nothing of it could be seen: empty, or blanks, fillers and marks that show nothing by themselves. */
export function isBlank(text: string): boolean {
  return !/[^\p{Default_Ignorable_Code_Point}\s\u2800]/u.test(cleanText(text));
}

/** Figures as they were meant: wide digits become plain ones, and characters that can't be seen go. */
export function cleanFigures(text: string): string {
  return cleanText(text)
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .trim();
}

/** What most texts are, tested first: a board has a thousand names. */
const PLAIN = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;

const BLACK_FLAG = "\u{1f3f4}";

/**
 * Control characters, direction controls, fillers and other characters that show nothing. Joiners and variation
 * selectors are judged by what they stand beside.
 */
const FLAG_OR_UNSEEN =
  /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,6}\u{e007f}|(?![\u200c\u200d]|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;

const FLAG_OR_UNSEEN_BUT_ISOLATES = new RegExp(`(?![${OPEN}${CLOSE}])(?:${FLAG_OR_UNSEEN.source})`, "gu");

/** More marks than any living language puts on one letter; they would grow over the lines above. */
const STACKED = /((?:\p{M}|[\u200c\u200d]){4})(?:\p{M}|[\u200c\u200d])+/gu;

/** A selector changes the character before it; without one it is only invisible. */
const LOOSE_SELECTOR = /(?<=^|[\s\u200c\u200d]|\p{Variation_Selector})\p{Variation_Selector}+/gu;

/** Joiners belong into emoji, and behind letters of scripts that join or stack. */
const LOOSE_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])(?<!\p{M})(?<!(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L})[\u200c\u200d]+|(?<=[\u200c\u200d])[\u200c\u200d]+/gu;

/** A mark without its letter would hang on whatever is written before the text. */
const LEADING = /^(?:\s|\p{M}|[\u200c\u200d])+/u;
