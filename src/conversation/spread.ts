import { BANDS, type Band } from "../scoring/index.js";
import type { Board, BoardEntry } from "./board.js";
import { LIMITS } from "./state.js";

/** The middle half of some values, from the 25th to the 75th percentile, and its middle. */
export interface Middle {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** How the shared cards of one role lie. It names nobody, and has neither the lowest nor the highest card. */
export interface Spread {
  /** A multiple of five. */
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
 * The spread of a server's shared cards of a role, one a person: their latest. People are counted by fives in the
 * order of their sharing, so that who asks before and after one more card sees no difference; the sixth to the ninth
 * wait for the tenth. Where one of the counted is taken back or shared anew the figures may move, which is why they
 * are shown in coarse steps.
 * @returns null where fewer than five people share one
 */
export function spreadOf(boards: readonly Board[], role: string): Spread | null {
  const entries = latestOf(boards, role);
  const step = LIMITS.spreadPeople;
  const people = Math.floor(entries.length / step) * step;
  if (people < step) return null;
  const counted = entries.slice(0, people).map((entry) => entry.summary);
  const share = (band: Band): number =>
    counted.reduce((sum, { mix, hours }) => sum + mix[band] / hours, 0) / people;
  return {
    people,
    exposure: middleOf(counted.map((summary) => summary.exposure)),
    freed: middleOf(counted.map((summary) => summary.hoursFreed)),
    shares: Object.fromEntries(BANDS.map((band) => [band, share(band)])) as Spread["shares"],
    versions: [...new Set(counted.map((summary) => summary.version))].sort(),
  };
}

/** Everybody's latest card of the role that stands somewhere in the server, the first shared first. */
function latestOf(boards: readonly Board[], role: string): readonly BoardEntry[] {
  const standing = boards
    .flatMap((board) => board.entries)
    // One without a message is not posted yet, or never was.
    .filter((entry) => entry.summary.role === role && entry.message !== null)
    .sort((a, b) => a.sharedAt - b.sharedAt || (a.id < b.id ? -1 : 1));
  const latest = new Map<string, BoardEntry>();
  for (const entry of standing) {
    latest.delete(entry.user);
    latest.set(entry.user, entry);
  }
  return [...latest.values()];
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
