import { type APIEmbed, ButtonStyle } from "discord-api-types/v10";
import {
  BOARD_ORDERS,
  type BoardEntry,
  type BoardOrder,
  type TeamTotals,
  teamTotals,
} from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import { shownHours, shownUsd, type Translator } from "../language/index.js";
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
import { sharedId, type WhyLeft } from "./shared.js";
import { BAND_LOOK, bandName, bandTag, NEUTRAL, pillText } from "./words.js";

/** Entries of a page. */
export const BOARD_PAGE = 10;

/** What is looked at: the order and the page, counted from 0. */
export interface BoardWindow {
  readonly order: BoardOrder;
  readonly page: number;
}

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
 */
export function boardView(
  t: Translator,
  channelId: string,
  sorted: readonly BoardEntry[],
  window: BoardWindow,
  { userId, managesMessages }: BoardViewer,
  corpus: Corpus,
): MessageView {
  if (sorted.length === 0) return plain(t("board.empty", { button: t("card.share.button") }));
  const { page, pages, from, entries } = pageOf(sorted, window.page);
  const mine = sorted.find((entry) => entry.user === userId);
  const embed: APIEmbed = {
    color: NEUTRAL.color,
    author: { name: t("board.heading") },
    title: boardTitle(t, sorted, window),
    description: entries.map((entry, index) => row(t, entry, from + index + 1, corpus)).join("\n\n"),
    fields: [{ name: t("board.totals.field"), value: totalsText(t, shownTotals(sorted)) }],
    footer: {
      text: [
        ...(pages > 1 ? [t("board.page", { page: page + 1, pages })] : []),
        ...(mine ? [] : [t("board.not-on-it", { button: t("card.share.button") })]),
        t("board.margins"),
        t("board.named"),
      ].join(" · "),
    },
  };
  const id = (action: string, at: BoardWindow): CustomId => boardId(channelId, action, windowArg(at));
  const orders = BOARD_ORDERS.map((order) => ({
    value: order,
    label: t(`board.order.${order}.option`),
    chosen: order === window.order,
  }));
  const others = entries.filter((entry) => entry.user !== userId);
  const choices = others.map((entry) => ({
    value: entry.user,
    label: entry.name,
    description: roleAndPill(t, entry, corpus),
  }));
  const turn = (label: string, to: number, action: string) =>
    button(id(action, { ...window, page: Math.min(Math.max(0, to), pages - 1) }), label, {
      disabled: to < 0 || to >= pages,
    });
  return {
    content: "",
    embeds: [embed],
    components: [
      selectRow(id("sort", { ...window, page: 0 }), t("board.sort.placeholder"), orders),
      ...selectRows(id("with", { ...window, page }), t("board.with.placeholder"), choices),
      ...(managesMessages ? removeRows(t, channelId, others, { ...window, page }, corpus) : []),
      buttonRow(
        ...(pages > 1
          ? [
              turn(t("board.previous.button"), page - 1, "previous"),
              turn(t("board.next.button"), page + 1, "next"),
            ]
          : []),
        button(id("picture", { ...window, page }), t("board.picture.button")),
        ...(mine ? [button(sharedId(mine, "unshare"), t("board.take-back.button"))] : []),
      ),
    ] satisfies Row[],
  };
}

/** Who looks at a board. */
export interface BoardViewer {
  readonly userId: string;
  /** Whether they may delete other people's messages in the channel. */
  readonly managesMessages: boolean;
}

/** In place of a board where sharing is switched off: what still stands can be taken back and removed. */
export function boardOffView(
  t: Translator,
  channelId: string,
  sorted: readonly BoardEntry[],
  { userId, managesMessages }: BoardViewer,
  corpus: Corpus,
): MessageView {
  const mine = sorted.find((entry) => entry.user === userId);
  const others = managesMessages ? sorted.filter((entry) => entry !== mine) : [];
  return {
    content: [
      t("refusal.board-off"),
      ...(others.length > 0 ? [t("board.off.standing", { count: others.length })] : []),
    ].join("\n"),
    embeds: [],
    components: [
      ...removeRows(t, channelId, others, FIRST_WINDOW, corpus),
      ...(mine ? [buttonRow(button(sharedId(mine, "unshare"), t("board.take-back.button")))] : []),
    ],
  };
}

/** The list that those who manage messages take somebody's card off a board with. */
function removeRows(
  t: Translator,
  channelId: string,
  entries: readonly BoardEntry[],
  window: BoardWindow,
  corpus: Corpus,
): Row[] {
  const choices = entries.map((entry) => ({
    value: entry.id,
    label: entry.name,
    description: roleAndPill(t, entry, corpus),
  }));
  return selectRows(boardId(channelId, "remove", windowArg(window)), t("board.remove.placeholder"), choices);
}

/** Asks once before somebody's card is removed. */
export function askRemoveView(
  t: Translator,
  channelId: string,
  entry: BoardEntry,
  window: BoardWindow,
): MessageView {
  return {
    content: t("board.remove.ask", { name: escaped(entry.name) }),
    embeds: [],
    components: [
      buttonRow(
        button(boardId(channelId, "remove-yes", entry.id), t("board.remove.button"), {
          style: ButtonStyle.Danger,
        }),
        button(boardId(channelId, "keep", windowArg(window)), t("board.keep.button")),
      ),
    ],
  };
}

/** @param left why its message still stands; null if it does not */
export function removedView(
  t: Translator,
  channelId: string,
  left: { readonly why: WhyLeft } | null,
): MessageView {
  return {
    content: left === null ? t("board.removed") : t("board.removed.leftover", { why: left.why }),
    embeds: [],
    components: [
      buttonRow(button(boardId(channelId, "keep", windowArg(FIRST_WINDOW)), t("shared.board.button"))),
    ],
  };
}

function boardId(channelId: string, action: string, arg: string): CustomId {
  return { flow: "board", action, id: channelId, rev: 0, arg };
}

function row(t: Translator, entry: BoardEntry, place: number, corpus: Corpus): string {
  const { summary } = entry;
  const look = summary.headline ? BAND_LOOK[summary.headline] : NEUTRAL;
  // In the card's own rounding, which adds up to 100.
  const shares = apportion(100, (band) => summary.mix[band] / summary.hours);
  const critical = t.percent((shares.get("Human-critical") ?? 0) / 100);
  const figures = t("board.row.figures", {
    pill: pillText(t, summary.headline),
    exposure: t.points(summary.exposure),
    margin: t.points(summary.plusMinus),
    hours: t.hours(summary.hoursFreed),
  });
  const since =
    entry.message === null ? t("board.row.on-its-way") : `<t:${Math.floor(entry.sharedAt / 1000)}:d>`;
  return [
    `**${place}. ${escaped(entry.name)}** · ${titleOf(entry.summary.role, corpus)}`,
    `${look.mark} ${figures}`,
    `${bandBar((band) => summary.mix[band] / summary.hours)} ${bandName(t, "Human-critical")} ${critical} · ${since}`,
  ].join("\n");
}

/** How many cards, sorted by what. */
export function boardTitle(t: Translator, sorted: readonly BoardEntry[], { order }: BoardWindow): string {
  return t(`board.order.${order}.title`, { count: sorted.length });
}

/** All cards together. What is freed is summed as each card's row shows it, so that the rows add up to it. */
export function shownTotals(entries: readonly BoardEntry[]): TeamTotals {
  const hoursFreed = entries.reduce((sum, { summary }) => sum + shownHours(summary.hoursFreed), 0);
  return { ...teamTotals(entries), hoursFreed };
}

/** The line for the team: hours by band, hours freed, what AI would cost beside what people cost. */
export function totalsText(t: Translator, totals: TeamTotals): string {
  const shareOf = (band: Band): number => totals.mix[band] / totals.hours;
  const shares = apportion(100, shareOf);
  const bands = BANDS.filter((band) => totals.mix[band] > 0).map((band) =>
    t("list.bracketed", {
      text: `${bandTag(t, band)} **${t.hours(totals.mix[band])}**`,
      more: t.percent((shares.get(band) ?? 0) / 100),
    }),
  );
  return [
    `${bandBar(shareOf)} ${t("board.totals.hours", { hours: t.hours(totals.hours), freed: t.hours(totals.hoursFreed) })}`,
    bands.join(" · "),
    t("board.totals.cost", costValues(t, totals)),
  ].join("\n");
}

/** What the week would cost on AI, as a range, beside what it costs done by people. */
export function costValues(t: Translator, { cost: { low, high, human } }: TeamTotals) {
  return {
    low: t.usd(low),
    high: t.usd(high),
    human: t.usd(human),
    lowRatio: t.hundredths(shownUsd(low) / shownUsd(human)),
    highRatio: t.hundredths(shownUsd(high) / shownUsd(human)),
  };
}

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
