import { BANDS, type Band } from "../scoring/index.js";
import { BAND_LOOK } from "./words.js";

/** Squares of a bar: what fits one line of an embed on a phone. */
const SQUARES = 10;

/**
 * A bar of the four bands by their share. Every band that has hours gets a square at least; the rest goes by
 * largest remainder, so that the squares always add up.
 */
export function bandBar(shareOf: (band: Band) => number): string {
  const used = BANDS.filter((band) => shareOf(band) > 0);
  const squares = new Map(used.map((band) => [band, Math.max(1, Math.floor(shareOf(band) * SQUARES))]));
  const count = () => [...squares.values()].reduce((sum, value) => sum + value, 0);
  const missing = (band: Band) => shareOf(band) * SQUARES - (squares.get(band) ?? 0);
  while (used.length > 0 && count() !== SQUARES) {
    const step = count() < SQUARES ? 1 : -1;
    const open = used.filter((band) => step > 0 || (squares.get(band) ?? 0) > 1);
    const [next] = open.sort((a, b) => step * (missing(b) - missing(a)));
    if (!next) break;
    squares.set(next, (squares.get(next) ?? 0) + step);
  }
  return used.map((band) => BAND_LOOK[band].mark.repeat(squares.get(band) ?? 0)).join("");
}

/** A bar of the week while it fills: `▰▰▰▱▱▱▱▱▱▱`, full from the typical total on. */
export function fillBar(part: number, whole: number): string {
  const full = Math.min(SQUARES, Math.max(0, Math.round((part / whole) * SQUARES)));
  return "▰".repeat(full) + "▱".repeat(SQUARES - full);
}
