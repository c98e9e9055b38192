import { type BoardEntry, teamTotals } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { BoardDrawing, BoardRow } from "../picture/drawing.js";
import { BANDS } from "../scoring/index.js";
import { type BoardWindow, boardTitle, costRange, pageOf } from "./board.js";
import { exposureDrawing } from "./card-drawing.js";
import { pillText } from "./words.js";

/** One page of a board. @param sorted all of its entries in the window's order */
export function boardDrawing(
  t: Translator,
  sorted: readonly BoardEntry[],
  window: BoardWindow,
  corpus: Corpus,
): BoardDrawing {
  const { page, pages, from, entries } = pageOf(sorted, window.page);
  const totals = teamTotals(sorted);
  return {
    kind: "board",
    heading: "Wagecards of this channel",
    subheading: boardTitle(t, sorted, window),
    columns: { person: "Person", exposure: "Exposure of 100", mix: "Week by band", freed: "Freed a week" },
    rows: entries.map((entry, index) => row(t, entry, from + index + 1, corpus)),
    totals: `All together, a week: ${t.hours(totals.hours)}, about ${t.hours(totals.hoursFreed)} freed · ${costRange(t, totals)}`,
    page: pages > 1 ? `Page ${page + 1} of ${pages}` : "",
    legend: BANDS.map((band) => ({ band, name: band })),
    footer: "± is each card's own · a model read, not a survey",
  };
}

function row(t: Translator, { name, summary }: BoardEntry, place: number, corpus: Corpus): BoardRow {
  const { caption: _, ...exposure } = exposureDrawing(t, summary);
  return {
    rank: String(place),
    who: name,
    role: titleOf(summary.role, corpus),
    pill: pillText(t, summary.headline),
    headline: summary.headline,
    exposure,
    mix: BANDS.filter((band) => summary.mix[band] > 0).map((band) => ({
      band,
      share: summary.mix[band] / summary.hours,
    })),
    freed: t.hours(summary.hoursFreed),
  };
}
