/**
 * Figures as they are shown. A sum, a difference or a share that stands beside its parts is worked out from these: from
 * the figures behind them 41 and 89 were "49 apart".
 */

/** Whole, as exposures and their margins are shown. */
export const shownPoints = (value: number): number => Math.round(value);

/** With one digit after the point, as hours are shown. */
export const shownHours = (value: number): number => Math.round(value * 10) / 10;

/** Dollars as they are shown: under ten to the cent, from a thousand on to three figures that count. */
export function shownUsd(value: number): number {
  if (value < 9.995) return Math.round(value * 100) / 100;
  const step = value < 1000 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 2);
  return Math.round(value / step) * step;
}
