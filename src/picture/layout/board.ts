import { isBlank } from "../../text/index.js";
import type { BoardDrawing, BoardRow } from "../drawing.js";
import { column, drawn, type Element, h, widthOf } from "../h.js";
import { bandMark, shapeInk } from "../marks.js";
import { headlineInk, MUTED, PANEL, RULE, SOFT } from "../palette.js";
import type { Pen } from "../pen.js";
import { frame, INNER } from "./frame.js";
import { exposureScale, mixBar, within } from "./parts.js";

const ROWS_MOST = 10;
const ROOM = 402;
const ROW = { least: 40, most: 96 } as const;
const GAP = 20;
const AT = { rank: 36, mark: 28, score: 78, scale: 160, mix: 276, freed: 84 } as const;
const PERSON = INNER - Object.values(AT).reduce((sum, width) => sum + width, 0) - 4 * GAP;

/** A channel's cards, ten a page: who, how exposed, how the week is made up, what is freed. */
export function boardLayout(pen: Pen, board: BoardDrawing): Element {
  const rows = board.rows.slice(0, ROWS_MOST);
  const height = within(Math.floor(ROOM / Math.max(1, rows.length)), ROW.least, ROW.most);
  const body = column(
    { width: INNER },
    h(
      { width: INNER, alignItems: "flex-end", justifyContent: "space-between" },
      column(
        {},
        pen(board.heading, { size: 30, weight: 700, most: 640 }),
        pen(board.subheading, { size: 16, color: SOFT, most: 640 }),
      ),
      legend(pen, board),
    ),
    captions(pen, board),
    column(
      { width: INNER },
      ...rows.map((row) =>
        h(
          { width: INNER, height, alignItems: "center", borderTop: `1px solid ${RULE}` },
          ...cells(pen, row, height),
        ),
      ),
    ),
    h(
      { width: INNER, marginTop: 6, padding: "9px 16px", backgroundColor: PANEL, borderRadius: 10 },
      pen(board.totals, { size: 16, weight: 600, most: INNER - 32 }),
    ),
  );
  return frame(pen, body, { notes: [], footer: board.footer, aside: board.page });
}

/** Two by two: which color, shape and pattern is which band. */
function legend(pen: Pen, { legend: bands }: BoardDrawing): Element {
  const name = 180;
  return h(
    { width: 2 * (name + 22) + 8, flexWrap: "wrap", justifyContent: "space-between" },
    ...bands.map((each) =>
      h(
        { width: name + 22, alignItems: "center", marginBottom: 2 },
        h({ marginRight: 8 }, bandMark(each.band, 14)),
        pen(each.name, { size: 14, color: SOFT, most: name }),
      ),
    ),
  );
}

function captions(pen: Pen, { columns }: BoardDrawing): Element {
  const caption = (text: string, most: number, side: "left" | "right" = "left"): Element =>
    pen(text, { size: 13, color: MUTED, most, side });
  return h(
    { width: INNER, marginTop: 10, marginBottom: 4 },
    h({ width: AT.rank + AT.mark }),
    caption(columns.person, PERSON),
    h({ width: GAP }),
    caption(columns.exposure, AT.score + AT.scale + GAP),
    h({ width: GAP }),
    caption(columns.mix, AT.mix),
    h({ width: GAP }),
    caption(columns.freed, AT.freed, "right"),
  );
}

function cells(pen: Pen, row: BoardRow, height: number): readonly Element[] {
  const named = row.who !== null && !isBlank(row.who);
  const { color, shape } = headlineInk(row.headline);
  const size = height >= 80 ? 22 : height >= 56 ? 19 : 16;
  const under = { size: Math.min(16, size - 3), color: SOFT } as const;
  const words = pen(row.pill, { ...under, color: MUTED, most: PERSON / 2 });
  return [
    pen(row.rank, { size: 15, weight: 600, color: MUTED, most: AT.rank - 10, side: "right" }),
    h({ width: 10 }),
    drawn(16, 16, shapeInk(shape, color), { marginRight: AT.mark - 16 }),
    column(
      { width: PERSON },
      pen(named ? (row.who ?? "") : row.role, { size, weight: 600, most: PERSON }),
      h(
        { width: PERSON },
        named
          ? h({ marginRight: 10 }, pen(row.role, { ...under, most: PERSON - 10 - widthOf(words) }))
          : null,
        words,
      ),
    ),
    h({ width: GAP }),
    pen(row.exposure.label, { size, weight: 600, most: AT.score, side: "left" }),
    h({ width: GAP }),
    exposureScale(row.exposure, row.headline, AT.scale, 24),
    h({ width: GAP }),
    mixBar(row.mix, AT.mix, 18),
    h({ width: GAP }),
    pen(row.freed, { size, weight: 600, most: AT.freed, side: "right" }),
  ];
}
