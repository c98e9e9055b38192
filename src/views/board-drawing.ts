import type { BoardEntry } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { BoardDrawing, BoardRow } from "../picture/drawing.js";
import { BANDS } from "../scoring/index.js";
import { type BoardWindow, boardTitle, costValues, pageOf, shownTotals } from "./board.js";
import { exposureDrawing } from "./card-drawing.js";
import { bandName, pillShort } from "./words.js";

/** One page of a board. @param sorted all of its entries in the window's order */
export function boardDrawing(
  t: Translator,
  sorted: readonly BoardEntry[],
  window: BoardWindow,
  corpus: Corpus,
): BoardDrawing {
  const { page, pages, from, entries } = pageOf(sorted, window.page);
  const totals = shownTotals(sorted);
  return {
    kind: "board",
    language: t.language,
    heading: t("board.heading"),
    subheading: boardTitle(t, sorted, window),
    columns: {
      person: t("board.picture.person"),
      exposure: t("board.picture.exposure"),
      mix: t("board.picture.mix"),
      freed: t("board.picture.freed"),
    },
    rows: entries.map((entry, index) => row(t, entry, from + index + 1, corpus)),
    totals: t("board.picture.totals", {
      hours: t.hours(totals.hours),
      freed: t.hours(totals.hoursFreed),
      ...costValues(t, totals),
    }),
    page: pages > 1 ? t("board.page", { page: page + 1, pages }) : "",
    legend: BANDS.map((band) => ({ band, name: bandName(t, band) })),
    // An entry has a card's figures only: what of it is its owner's own, the card itself says.
    footer: `${t("board.picture.footer")} · ${t("board.named")}`,
  };
}

function row(t: Translator, { name, summary }: BoardEntry, place: number, corpus: Corpus): BoardRow {
  const { caption: _, ...exposure } = exposureDrawing(t, summary);
  return {
    rank: String(place),
    who: name,
    role: titleOf(summary.role, corpus),
    pill: pillShort(t, summary.headline),
    headline: summary.headline,
    exposure,
    mix: BANDS.filter((band) => summary.mix[band] > 0).map((band) => ({
      band,
      share: summary.mix[band] / summary.hours,
    })),
    freed: t.hours(summary.hoursFreed),
  };
}
