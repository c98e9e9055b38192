import { BANDS, type Band } from "../scoring/index.js";
import type { Board, BoardEntry } from "./board.js";
import { LIMITS } from "./state.js";

/** The middle half of some values, from the 25th to the 75th percentile, and its middle. */
export interface Middle {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** How a channel's shared cards of one role lie. It names nobody, and has neither the lowest nor the highest card. */
export interface Spread {
  /** A multiple of five, less the viewer. */
  readonly people: number;
  readonly exposure: Middle;
  /** Hours a week. */
  readonly freed: Middle;
  /** Mean share of the hours (0–1) by band. */
  readonly shares: Readonly<Record<Band, number>>;
  /** Versions of the matrix that the cards were made with. */
  readonly versions: readonly string[];
}

/**
 * Which sharings of a role count on one day: those that stood when it began, in the order of their sharing, by fives.
 * The sixth to the ninth wait for the tenth, so that no single card shows in the figures of two days.
 * @param since milliseconds since 1970: the beginning of the day
 * @returns ids of sharings; none if fewer than five people share one
 */
export function countedOn(board: Board | null, role: string, since: number): readonly string[] {
  const before = entriesOf(board, role).filter(({ sharedAt }) => sharedAt < since);
  const step = LIMITS.spreadPeople;
  return before.slice(0, Math.floor(before.length / step) * step).map(({ id }) => id);
}

/**
 * The spread of the counted cards but the viewer's own: whoever shares the fifth card and varies it would read the other
 * four in the figures.
 * @returns `few` if fewer than five others count; `moved` if one of the counted was taken back or shared anew, since the
 *   difference between the figures before and after would be that card
 */
export function spreadOf(
  board: Board | null,
  role: string,
  counted: readonly string[],
  viewer: string,
): Spread | "few" | "moved" {
  const standing = entriesOf(board, role).filter(({ id }) => counted.includes(id));
  if (standing.length < counted.length) return "moved";
  const others = standing.filter(({ user }) => user !== viewer).map(({ summary }) => summary);
  const people = others.length;
  if (people < LIMITS.spreadPeople) return "few";
  const share = (band: Band): number =>
    others.reduce((sum, { mix, hours }) => sum + mix[band] / hours, 0) / people;
  return {
    people,
    exposure: middleOf(others.map((summary) => summary.exposure)),
    freed: middleOf(others.map((summary) => summary.hoursFreed)),
    shares: Object.fromEntries(BANDS.map((band) => [band, share(band)])) as Spread["shares"],
    versions: [...new Set(others.map((summary) => summary.version))].sort(),
  };
}

/** The role's cards that stand in the channel, one a person, the first shared first. */
function entriesOf(board: Board | null, role: string): readonly BoardEntry[] {
  return (
    (board?.entries ?? [])
      // One without a message is not posted yet, or never was.
      .filter((entry) => entry.summary.role === role && entry.message !== null)
      .sort((a, b) => a.sharedAt - b.sharedAt || (a.id < b.id ? -1 : 1))
  );
}

function middleOf(values: readonly number[]): Middle {
  const sorted = values.toSorted((a, b) => a - b);
  return { low: percentile(sorted, 0.25), median: percentile(sorted, 0.5), high: percentile(sorted, 0.75) };
}

/** Linear between the two nearest values. */
function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
