import { BANDS, type Band, type CardScore, type Constants } from "./types.js";

export type Mix = CardScore["mix"];

/** Hours come in halves; the last binary digit of a share must not decide about a territory. */
const ROUNDING = 1e-9;

/** Hours a week in each band, and their share (0–1) of all. */
export function mixOf(tasks: readonly { readonly band: Band; readonly hours: number }[], hours: number): Mix {
  const sums = { Replaceable: 0, "AI-augmented": 0, "Human-led + AI-assisted": 0, "Human-critical": 0 };
  for (const task of tasks) sums[task.band] += task.hours;
  const part = (band: Band) => ({ hours: sums[band], share: Math.min(1, sums[band] / hours) });
  return {
    Replaceable: part("Replaceable"),
    "AI-augmented": part("AI-augmented"),
    "Human-led + AI-assisted": part("Human-led + AI-assisted"),
    "Human-critical": part("Human-critical"),
  };
}

/**
 * The band of the headline pill: the one with the most hours, if its share and its lead are large enough; else null.
 *
 * Source: the method, "Exposure" (headline pill).
 */
export function headlineOf(mix: Mix, hours: number, { headline }: Constants): Band | null {
  let first: Band = BANDS[0];
  for (const band of BANDS) if (mix[band].hours > mix[first].hours) first = band;
  let second = 0;
  for (const band of BANDS) if (band !== first) second = Math.max(second, mix[band].hours);
  const most = mix[first].hours;
  const enough =
    most >= headline.share * hours - ROUNDING && most - second >= headline.lead * hours - ROUNDING;
  return enough ? first : null;
}

/** The headline pill as shown: `AI-augmented territory`, `Mixed territory`. */
export function pillOf(headline: Band | null): string {
  return `${headline ?? "Mixed"} territory`;
}
