/** Which fonts draw which characters. All come from npm as WOFF2, in slices; a slice is read when it is first needed. */

export interface Family {
  readonly package: string;
  /** How a slice's file ends: a variable font has every weight in one file, a static one only 400. */
  readonly file: "wght-normal" | "400-normal";
  /** First and last code point that the family is asked for; without it, its own list of ranges decides. */
  readonly only?: { readonly slice: string; readonly from: number; readonly to: number };
}

const variable = (name: string): Family => ({ package: `@fontsource-variable/${name}`, file: "wght-normal" });

const LATIN = variable("inter");
const JAPANESE = variable("noto-sans-jp");
const KOREAN = variable("noto-sans-kr");
const SIMPLIFIED = variable("noto-sans-sc");
const TRADITIONAL = variable("noto-sans-tc");
const EMOJI = variable("noto-emoji");
/** Its package lists Latin ranges only; the file has the mathematical letters as well. */
const MATHEMATICAL: Family = {
  package: "@fontsource/noto-sans-math",
  file: "400-normal",
  only: { slice: "latin", from: 0x1d400, to: 0x1d7ff },
};
const SYMBOLS: Family = { package: "@fontsource/noto-sans-symbols-2", file: "400-normal" };

const SCRIPTS = [
  "sans-arabic",
  "sans-hebrew",
  "sans-devanagari",
  "sans-bengali",
  "sans-tamil",
  "sans-thai",
  "sans-georgian",
  "sans-armenian",
  "sans-telugu",
  "sans-gurmukhi",
  "sans-gujarati",
  "sans-kannada",
  "sans-malayalam",
  "sans-oriya",
  "sans-sinhala",
  "sans-myanmar",
  "sans-lao",
  "sans-khmer",
  "sans-ethiopic",
  "serif-tibetan",
].map((script) => variable(`noto-${script}`));

/**
 * The families to ask for a cluster, first that has it wins. Chinese, Japanese and Korean share code points that each
 * draws in its own way: `language` is read off the other letters of the same text.
 */
export function familiesFor(cluster: string, language: "ja" | "ko" | "zh"): readonly Family[] {
  const han = {
    ja: [JAPANESE, SIMPLIFIED, TRADITIONAL, KOREAN],
    ko: [KOREAN, SIMPLIFIED, TRADITIONAL, JAPANESE],
    zh: [SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN],
  }[language];
  const rest = [...SCRIPTS, MATHEMATICAL, ...han];
  return /\p{Emoji_Presentation}|\uFE0F/u.test(cluster)
    ? [EMOJI, LATIN, ...rest, SYMBOLS]
    : [LATIN, ...rest, SYMBOLS, EMOJI];
}

/** Kana mean Japanese, Hangul means Korean; Han letters alone are read as Chinese, in a picture in Japanese as that. */
export function hanLanguage(text: string, written: string): "ja" | "ko" | "zh" {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  return written === "ja" ? "ja" : "zh";
}
