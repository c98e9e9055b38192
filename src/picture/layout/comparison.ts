import { isBlank } from "../../text/index.js";
import { COMPARED_MOST, type ComparisonDrawing, type SideDrawing } from "../drawing.js";
import { column, type Element, h } from "../h.js";
import { MUTED, PANEL, SOFT } from "../palette.js";
import { lineHeight, type Pen } from "../pen.js";
import { comparedRows } from "./compared-rows.js";
import { bodyHeight, frame, INNER } from "./frame.js";
import { exposureScale, mixBar, pill } from "./parts.js";

const LINES_MOST = 4;
const LINE = 14;
const PAD = 20;
const GAP = 20;
const SIDE = (INNER - GAP) / 2;
const INSIDE = SIDE - 2 * PAD;
const TOP = 57;
/** Pixels that a side takes without its lines. */
const SIDES = 140;
const CAPTION = 26;

/** Two cards side by side; under them row by row, each side's hours growing outwards from the middle. */
export function comparisonLayout(pen: Pen, drawing: ComparisonDrawing): Element {
  const height = bodyHeight(drawing.notes);
  const lines = Math.min(LINES_MOST, Math.max(drawing.left.lines.length, drawing.right.lines.length));
  const sides = SIDES + lines * lineHeight(LINE);
  const rows = drawing.rows.slice(0, COMPARED_MOST - (drawing.more === "" ? 0 : 1));
  const body = column(
    { width: INNER, height },
    column(
      { width: INNER, height: TOP },
      pen(drawing.heading, { size: 16, weight: 500, color: MUTED, most: INNER }),
      pen(drawing.verdict, { size: 21, weight: 600, most: INNER }),
    ),
    h(
      { width: INNER, height: sides, justifyContent: "space-between" },
      side(pen, drawing.left),
      side(pen, drawing.right),
    ),
    h(
      { width: INNER, height: CAPTION, alignItems: "flex-end", paddingBottom: 3, justifyContent: "center" },
      pen(drawing.rowsCaption, { size: 13, color: MUTED, most: INNER, side: "center" }),
    ),
    comparedRows(pen, rows, drawing.more, height - TOP - sides - CAPTION),
  );
  return frame(pen, body, drawing);
}

function side(pen: Pen, drawing: SideDrawing): Element {
  const { who, role, pill: words, headline, exposure } = drawing;
  const named = who !== null && !isBlank(who);
  const label = 104;
  const caption = 160;
  return column(
    {
      width: SIDE,
      padding: `11px ${PAD}px`,
      backgroundColor: PANEL,
      borderRadius: 16,
      justifyContent: "space-between",
    },
    h(
      { width: INSIDE, alignItems: "center", justifyContent: "space-between" },
      column(
        { width: INSIDE - 236 },
        pen(named ? who : role, { size: 22, weight: 700, most: INSIDE - 236 }),
        named ? pen(role, { size: 15, color: SOFT, most: INSIDE - 236 }) : null,
      ),
      pill(pen, words, headline, 14, 226),
    ),
    h(
      { width: INSIDE, alignItems: "center", justifyContent: "space-between" },
      pen(exposure.label, { size: 26, weight: 700, most: label, side: "left" }),
      pen(exposure.caption, { size: 13, color: MUTED, most: caption }),
      exposureScale(exposure, headline, INSIDE - label - caption - 16, 26),
    ),
    mixBar(drawing.mix.shares, INSIDE, 20),
    column(
      { width: INSIDE },
      ...drawing.lines
        .slice(0, LINES_MOST)
        .map((line) => pen(line, { size: LINE, color: SOFT, most: INSIDE })),
    ),
  );
}
