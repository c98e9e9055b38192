import { BANDS, type Band } from "../scoring/index.js";
import { BAND_LOOK } from "./words.js";

/** Squares of a bar: what fits one line of an embed on a phone. */
const SQUARES = 10;

/** A bar of the four bands by their share (0–1), most exposed first. */
export function bandBar(shareOf: (band: Band) => number): string {
  const squares = apportion(SQUARES, shareOf);
  return [...squares].map(([band, count]) => BAND_LOOK[band].mark.repeat(count)).join("");
}

/**
 * Whole parts of `total` by the bands' shares, so that they add up to it: by largest remainder, and at least one
 * for every band that has any share.
 */
export function apportion(total: number, shareOf: (band: Band) => number): ReadonlyMap<Band, number> {
  const used = BANDS.filter((band) => shareOf(band) > 0);
  const parts = new Map(used.map((band) => [band, Math.max(1, Math.floor(shareOf(band) * total))]));
  const part = (band: Band): number => parts.get(band) ?? 0;
  const sum = (): number => used.reduce((all, band) => all + part(band), 0);
  while (used.length > 0 && sum() !== total) {
    const step = sum() < total ? 1 : -1;
    const due = (band: Band): number => step * (shareOf(band) * total - part(band));
    const [next] = used.filter((band) => step > 0 || part(band) > 1).sort((a, b) => due(b) - due(a));
    if (next === undefined) break;
    parts.set(next, part(next) + step);
  }
  return parts;
}

/** A bar of the week while it fills: `▰▰▰▱▱▱▱▱▱▱`, full from the typical total on. */
export function fillBar(part: number, whole: number): string {
  const full = Math.min(SQUARES, Math.max(0, Math.round((part / whole) * SQUARES)));
  return "▰".repeat(full) + "▱".repeat(SQUARES - full);
}
