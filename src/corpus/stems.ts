import { plain } from "./words.js";

/**
 * The words of an English title that say what it is about, as stems: "Debugging the regressions" has `debug` and
 * `regression`. Little words are left out. The matrix is in English, so nothing better is done for other languages.
 */
export function stemsOf(title: string): readonly string[] {
  const joined = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), title.toLowerCase());
  const stems = plain(joined)
    .split(" ")
    .filter((word) => word !== "" && !LITTLE.has(word) && !/^\d+$/.test(word))
    .map(stemOf);
  return [...new Set(stems)];
}

/** What would fall apart into little words. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:1|one)\s?(?::|-|\s|on|-on-|\son\s)\s?(?:1|one)(?:'?s)?\b/g, " oneonone "],
  [/\bon[\s-]call\b/g, " oncall "],
  [/\bfollow[\s-]ups?\b/g, " followup "],
];

function stemOf(word: string): string {
  const one = singular(word);
  const bare = withoutEnding(one);
  // "Debugging" has a letter twice that "debug" has once; words such as "call" keep theirs.
  const undoubled = bare !== one && /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
  return undoubled.length > 3 ? undoubled.replace(/e$/, "") : undoubled;
}

function singular(word: string): string {
  if (/[^s]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  if (/[a-z]{3,}ing$/.test(word)) return word.slice(0, -3);
  if (/[a-z]{3,}ed$/.test(word)) return word.slice(0, -2);
  return /[a-z]{3,}ation$/.test(word) ? word.slice(0, -3) : word;
}

/** Whether two stems are one word, a wrong letter in a long one forgiven. */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 6 || short[0] !== long[0] || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}

/** Words that a title may have whatever it is about. */
const LITTLE: ReadonlySet<string> = new Set(
  `a about after against all also an and any are around as at be been before behind both but by can do does doing for
   from get gets getting go goes going has have her his how in into is it its keep keeps keeping me my new no not of off
   on one onto or other others our out over own so some than that the their them then there these they this those to too
   under up upon us via was we were what when which who whom why will with within without you your s t`.split(
    /\s+/,
  ),
);

const stems = (words: string): ReadonlySet<string> => new Set(stemsOf(words));

/** Verbs that go with any work. */
export const LIGHT = stems(
  `build check change create do draft give handle help hold make manage move prepare put read run send set support take
   turn use work write`,
);

/** Words of any office, which say little of what is done. */
export const EVERYDAY = stems(
  `answer call close code customer data day email file lead live meeting month monthly number people plan post product
   question report review screen session talk team test track user week weekly`,
);
