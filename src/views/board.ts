import type { APIEmbed } from "discord-api-types/v10";
import {
  BOARD_ORDERS,
  type BoardEntry,
  type BoardOrder,
  type TeamTotals,
  teamTotals,
} from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { BANDS, type Band } from "../scoring/index.js";
import { apportion, bandBar } from "./bar.js";
import type { CustomId } from "./custom-id.js";
import {
  button,
  buttonRow,
  escaped,
  type MessageView,
  plain,
  type Row,
  selectRow,
  selectRows,
} from "./message.js";
import { sharedId } from "./shared.js";
import { BAND_LOOK, bandTag, capital, NEUTRAL, pillText } from "./words.js";

/** Entries of a page. */
export const BOARD_PAGE = 10;

/** What is looked at: the order and the page, counted from 0. */
export interface BoardWindow {
  readonly order: BoardOrder;
  readonly page: number;
}

export const ORDER_WORDS: Readonly<Record<BoardOrder, string>> = {
  exposure: "exposure, highest first",
  "human-critical": "Human-critical share, highest first",
  freed: "hours freed, most first",
  newest: "date, newest first",
};

/** The entries of a page, and which page of how many it is: one beyond the last is the last. */
export function pageOf(entries: readonly BoardEntry[], wanted: number) {
  const pages = Math.max(1, Math.ceil(entries.length / BOARD_PAGE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const from = page * BOARD_PAGE;
  return { pages, page, from, entries: entries.slice(from, from + BOARD_PAGE) };
}

/**
 * Everyone's latest shared card of a channel, as one person sees it.
 * @param sorted the board's entries in the window's order
 * @param viewer user id
 */
export function boardView(
  t: Translator,
  channelId: string,
  sorted: readonly BoardEntry[],
  window: BoardWindow,
  viewer: string,
  corpus: Corpus,
): MessageView {
  if (sorted.length === 0) return plain(EMPTY_BOARD);
  const { page, pages, from, entries } = pageOf(sorted, window.page);
  const mine = sorted.find((entry) => entry.user === viewer);
  const embed: APIEmbed = {
    color: NEUTRAL.color,
    author: { name: "Wagecards of this channel" },
    title: boardTitle(t, sorted, window),
    description: entries.map((entry, index) => row(t, entry, from + index + 1, corpus)).join("\n\n"),
    fields: [{ name: "All of them together, a week", value: totalsText(t, teamTotals(sorted)) }],
    footer: {
      text: [
        ...(pages > 1 ? [`Page ${page + 1} of ${pages}`] : []),
        ...(mine ? [] : ["Yours is not here: “Share in this channel” under your card puts it here"]),
        "± is each card's own",
      ].join(" · "),
    },
  };
  const id = (action: string, at: BoardWindow): CustomId => ({
    flow: "board",
    action,
    id: channelId,
    rev: 0,
    arg: windowArg(at),
  });
  const orders = BOARD_ORDERS.map((order) => ({
    value: order,
    label: `By ${ORDER_WORDS[order]}`,
    chosen: order === window.order,
  }));
  const others = entries
    .filter((entry) => entry.user !== viewer)
    .map((entry) => ({ value: entry.user, label: entry.name, description: roleAndPill(t, entry, corpus) }));
  const turn = (label: string, to: number, action: string) =>
    button(id(action, { ...window, page: Math.min(Math.max(0, to), pages - 1) }), label, {
      disabled: to < 0 || to >= pages,
    });
  return {
    content: "",
    embeds: [embed],
    components: [
      selectRow(id("sort", { ...window, page: 0 }), "Sort by…", orders),
      ...selectRows(id("with", { ...window, page }), "Compare my card with…", others),
      buttonRow(
        ...(pages > 1 ? [turn("Previous", page - 1, "previous"), turn("Next", page + 1, "next")] : []),
        button(id("picture", { ...window, page }), "Picture"),
        ...(mine ? [button(sharedId(mine, "unshare"), "Take mine back")] : []),
      ),
    ] satisfies Row[],
  };
}

export const EMPTY_BOARD =
  "Nobody has shared a card in this channel yet. Make one with `/wagecard role:`, press “Share in this channel” under it, and it stands here for everyone to compare with.";

function row(t: Translator, entry: BoardEntry, place: number, corpus: Corpus): string {
  const { summary } = entry;
  const look = summary.headline ? BAND_LOOK[summary.headline] : NEUTRAL;
  // In the card's own rounding, which adds up to 100.
  const shares = apportion(100, (band) => summary.mix[band] / summary.hours);
  return [
    `**${place}. ${escaped(entry.name)}** · ${titleOf(entry.summary.role, corpus)}`,
    `${look.mark} ${pillText(t, summary.headline)} · exposure **${t.points(summary.exposure)}** ± ${t.points(summary.plusMinus)} · frees ${t.hours(summary.hoursFreed)}`,
    `${bandBar((band) => summary.mix[band] / summary.hours)} Human-critical ${shares.get("Human-critical") ?? 0} % · ${entry.message === null ? "on its way to the channel" : `<t:${Math.floor(entry.sharedAt / 1000)}:d>`}`,
  ].join("\n");
}

/** How many cards, sorted by what. */
export function boardTitle(t: Translator, sorted: readonly BoardEntry[], { order }: BoardWindow): string {
  return `${sorted.length === 1 ? "One card" : `${sorted.length} cards`}, by ${ORDER_WORDS[order]}`;
}

/** The line for the team: hours by band, hours freed, what AI would cost beside what people cost. */
export function totalsText(t: Translator, totals: TeamTotals): string {
  const shareOf = (band: Band): number => totals.mix[band] / totals.hours;
  const shares = apportion(100, shareOf);
  const bands = BANDS.filter((band) => totals.mix[band] > 0).map(
    (band) => `${bandTag(t, band)} **${t.hours(totals.mix[band])}** (${shares.get(band) ?? 0} %)`,
  );
  return [
    `${bandBar(shareOf)} ${t.hours(totals.hours)} in all, about **${t.hours(totals.hoursFreed)}** freed`,
    bands.join(" · "),
    capital(costRange(t, totals)),
  ].join("\n");
}

/** What the week would cost on AI, as a range, beside what it costs done by people. */
export function costRange(t: Translator, { cost: { low, high, human } }: TeamTotals): string {
  return `operational AI cost ${t.usd(low)} to ${t.usd(high)}, beside ${t.usd(human)} done by people (${ratio(t, low, human)} to ${ratio(t, high, human)} times)`;
}

const twoDigits = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const ratio = (t: Translator, part: number, whole: number): string => twoDigits.format(part / whole);

export const roleAndPill = (t: Translator, entry: BoardEntry, corpus: Corpus): string =>
  `${titleOf(entry.summary.role, corpus)} · ${pillText(t, entry.summary.headline)}`;

/** The window in a custom id: `exposure-0`. */
function windowArg({ order, page }: BoardWindow): string {
  return `${order}-${page}`;
}

/** @returns null for what `windowArg` did not make */
export function parseWindow(arg: string): BoardWindow | null {
  const match = /^([a-z-]+)-(\d{1,3})$/.exec(arg);
  const order = BOARD_ORDERS.find((one) => one === match?.[1]);
  return order ? { order, page: Number(match?.[2]) } : null;
}

/** What is shown first. */
export const FIRST_WINDOW: BoardWindow = { order: "exposure", page: 0 };
