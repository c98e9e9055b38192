import { BANDS } from "../scoring/index.js";

/** Words that scare instead of saying what is so. Money and hours first. */
const DOOM =
  /\b(doom\w*|apocaly\w*|extinct\w*|obsolete|obsolescence|wiped? out|job loss\w*|jobless\w*|terminat\w*|steal\w*|threat\w*|takeover|robots?)\b/i;

/** Whatever is close to a band's name and is not it. */
const NEAR_BANDS: readonly RegExp[] = [
  /\bAI augmented\b/i,
  /\bHuman critical\b/i,
  /\bHuman-led ?(\+|and|&|\/) ?AI[ -]assisted\b/i,
  /\breplacable\b/i,
];

/** What is wrong with the wording of a text, one sentence each; empty where nothing is. */
export function wordingFaults(text: string): string[] {
  const doom = DOOM.exec(text)?.[0];
  const faults = doom ? [`“${doom}” is not the house's wording: calm and economic`] : [];
  for (const near of NEAR_BANDS) {
    const found = near.exec(text)?.[0];
    if (found !== undefined && !BANDS.some((band) => found.includes(band))) {
      faults.push(`“${found}” is no band; the bands are ${BANDS.join(", ")}`);
    }
  }
  return faults;
}

/**
 * Runs of words that a text shares with another.
 * @param size least length of a run, in words
 * @returns the shared runs, as they stand in `text`; case and punctuation aside
 */
export function sharedRuns(text: string, other: string, size: number): string[] {
  const theirs = new Set(runs(other, size));
  return runs(text, size).filter((run) => theirs.has(run));
}

function runs(text: string, size: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(size - 1).map((_, end) => words.slice(end, end + size).join(" "));
}
