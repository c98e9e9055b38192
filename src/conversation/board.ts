import { z } from "zod";
import { BANDS } from "../scoring/index.js";
import { band, type DeepReadonly, id, record, share, snowflake, text, time, usd } from "./fields.js";
import type { PublicCard } from "./public-card.js";
import { Refused } from "./refusal.js";
import { cardSchema, LIMITS } from "./state.js";

/**
 * What is shared in a channel. A board has one entry a person with the figures that a list needs; the card itself,
 * as it was when it was shared, is a document of its own, so that a board of hundreds stays small.
 */

/** The figures of a shared card that a board shows. Hours, percentages and dollars are of one week. */
const summarySchema = z.strictObject({
  role: id,
  version: z.string(),
  hours: z.number(),
  exposure: z.number(),
  plusMinus: z.number(),
  headline: band.nullable(),
  pill: z.string(),
  /** Hours by band. */
  mix: z.strictObject(record(BANDS, z.number())),
  humanCritical: share,
  hoursFreed: z.number(),
  cost: z.strictObject({ ai: usd, low: usd, high: usd, human: usd }),
  /**
   * The wage that the figures rest on: of the card's level, or the occupation's median in place of a pay of the owner's
   * own. Entries of the first form don't say: their figures may give a pay range away.
   */
  wage: z.enum(["level", "median"]).optional(),
});

const entrySchema = z.strictObject({
  /** Of this sharing; another one gets another id. */
  id,
  user: snowflake,
  /** Display name when the card was shared. */
  name: text(LIMITS.name),
  card: id,
  rev: z.number().int(),
  /** The message that shows the card; null until Discord has told its id, and until then nobody else sees the entry. */
  message: snowflake.nullable(),
  /** Messages of the person's earlier sharings here that are still to be removed. */
  leftovers: z.array(snowflake).max(LIMITS.leftovers).default([]),
  sharedAt: time,
  summary: summarySchema,
});

/** Everyone's latest shared card of one channel. */
export const boardSchema = z.strictObject({
  v: z.literal(1),
  server: snowflake,
  entries: z.array(entrySchema).max(LIMITS.boardEntries),
});

/** One shared card, as it was when its owner shared it. */
export const sharedCardSchema = z.strictObject({ v: z.literal(1), id, card: cardSchema });

export type Board = DeepReadonly<z.infer<typeof boardSchema>>;
export type BoardEntry = DeepReadonly<z.infer<typeof entrySchema>>;
export type SharedCard = DeepReadonly<z.infer<typeof sharedCardSchema>>;

/** A card as its owner puts it on a board. */
export function entryOf(
  card: PublicCard,
  of: Pick<BoardEntry, "id" | "user" | "name" | "sharedAt">,
): BoardEntry {
  return { ...of, card: card.id, rev: card.rev, message: null, leftovers: [], summary: summaryOf(card) };
}

export function summaryOf({ week, score }: PublicCard): BoardEntry["summary"] {
  const { ai, low, high, human } = score.cost;
  const mix = Object.fromEntries(BANDS.map((name) => [name, score.mix[name].hours]));
  return {
    role: score.role,
    version: score.version,
    hours: score.hours,
    exposure: score.exposure,
    plusMinus: score.plusMinus,
    headline: score.headline,
    pill: score.pill,
    mix: mix as BoardEntry["summary"]["mix"],
    humanCritical: score.mix["Human-critical"].share,
    hoursFreed: score.hoursFreed,
    cost: { ai, low, high, human },
    wage: week.pay.kind === "median" ? "median" : "level",
  };
}

/**
 * The board with this entry in place of the person's earlier one, whose messages are noted to be removed.
 * @throws Refused where it has no room
 */
export function withEntry(board: Board | null, server: string, entry: BoardEntry): Board {
  const others = (board?.entries ?? []).filter((other) => other.user !== entry.user);
  if (others.length >= LIMITS.boardEntries) throw new Refused({ kind: "board-full" });
  const earlier = entryOfPerson(board, entry.user);
  const leftovers = earlier ? messagesOf(earlier).slice(-LIMITS.leftovers) : [];
  return { v: 1, server, entries: [...others, { ...entry, leftovers }] };
}

/** The board with one sharing's entry changed. */
export function withChange(board: Board, sharing: string, change: Partial<BoardEntry>): Board {
  return {
    ...board,
    entries: board.entries.map((entry) => (entry.id === sharing ? { ...entry, ...change } : entry)),
  };
}

/** Every message of an entry that may stand in the channel, as far as they are known. */
export function messagesOf({ message, leftovers }: BoardEntry): readonly string[] {
  return message === null ? leftovers : [...leftovers, message];
}

/** What somebody may see of a board: cards that stand in the channel, and of their own also one on its way there. */
export function standing(board: Board | null, viewer: string): BoardEntry[] {
  return (board?.entries ?? []).filter((entry) => entry.message !== null || entry.user === viewer);
}

export function withoutEntries(board: Board, gone: (entry: BoardEntry) => boolean): Board {
  return { ...board, entries: board.entries.filter((entry) => !gone(entry)) };
}

export function entryOfPerson(board: Board | null, user: string): BoardEntry | null {
  return board?.entries.find((entry) => entry.user === user) ?? null;
}

export const BOARD_ORDERS = ["exposure", "human-critical", "freed", "newest"] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

const RANK: Readonly<Record<BoardOrder, (entry: BoardEntry) => number>> = {
  exposure: ({ summary }) => summary.exposure,
  "human-critical": ({ summary }) => summary.humanCritical,
  freed: ({ summary }) => summary.hoursFreed,
  newest: ({ sharedAt }) => sharedAt,
};

/** Most first; equal ones in the order of their sharing. */
export function ordered(entries: readonly BoardEntry[], order: BoardOrder): BoardEntry[] {
  const rank = RANK[order];
  return [...entries].sort(
    (a, b) => rank(b) - rank(a) || a.sharedAt - b.sharedAt || (a.user < b.user ? -1 : 1),
  );
}

/** All cards of a board together: hours and dollars a week. */
export interface TeamTotals {
  readonly people: number;
  readonly hours: number;
  readonly mix: BoardEntry["summary"]["mix"];
  readonly hoursFreed: number;
  /** `low` and `high` add up every card's own 10th and 90th percentile: errors of one evaluator go one way. */
  readonly cost: BoardEntry["summary"]["cost"];
}

export function teamTotals(entries: readonly BoardEntry[]): TeamTotals {
  const sum = (of: (summary: BoardEntry["summary"]) => number): number =>
    entries.reduce((all, { summary }) => all + of(summary), 0);
  return {
    people: entries.length,
    hours: sum((one) => one.hours),
    mix: Object.fromEntries(BANDS.map((name) => [name, sum((one) => one.mix[name])])) as TeamTotals["mix"],
    hoursFreed: sum((one) => one.hoursFreed),
    cost: {
      ai: sum((one) => one.cost.ai),
      low: sum((one) => one.cost.low),
      high: sum((one) => one.cost.high),
      human: sum((one) => one.cost.human),
    },
  };
}
