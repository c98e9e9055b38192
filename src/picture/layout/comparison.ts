import type { ComparedCell, ComparedRow, ComparisonDrawing, SideDrawing } from "../drawing.js";
import { column, drawn, type Element, h } from "../h.js";
import { bandFill, bandMark, px } from "../marks.js";
import { MUTED, PANEL, RULE, SOFT, TEXT, TRACK } from "../palette.js";
import type { Pen } from "../pen.js";
import { isBlank } from "../text/index.js";
import { bodyHeight, frame, INNER } from "./frame.js";
import { exposureScale, mixBar, pill, within } from "./parts.js";

const ROWS_MOST = 8;
const LINES_MOST = 2;
const PAD = 20;
const GAP = 20;
const SIDE = (INNER - GAP) / 2;
const INSIDE = SIDE - 2 * PAD;
const MIDDLE = 380;
const WING = (INNER - MIDDLE) / 2;
const TOP = 57;
const SIDES = 183;
const CAPTION = 26;

/** Two cards side by side; under them row by row, each side's hours growing outwards from the middle. */
export function comparisonLayout(pen: Pen, drawing: ComparisonDrawing): Element {
  const height = bodyHeight(drawing.notes);
  const rows = drawing.rows.slice(0, ROWS_MOST);
  const body = column(
    { width: INNER, height },
    column(
      { width: INNER, height: TOP },
      pen(drawing.heading, { size: 16, weight: 500, color: MUTED, most: INNER }),
      pen(drawing.verdict, { size: 21, weight: 600, most: INNER }),
    ),
    h(
      { width: INNER, height: SIDES, justifyContent: "space-between" },
      side(pen, drawing.left),
      side(pen, drawing.right),
    ),
    h(
      { width: INNER, height: CAPTION, alignItems: "flex-end", paddingBottom: 3, justifyContent: "center" },
      pen(drawing.rowsCaption, { size: 13, color: MUTED, most: MIDDLE, side: "center" }),
    ),
    comparedRows(pen, rows, height - TOP - SIDES - CAPTION),
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
      ...drawing.lines.slice(0, LINES_MOST).map((line) => pen(line, { size: 14, color: SOFT, most: INSIDE })),
    ),
  );
}

function comparedRows(pen: Pen, rows: readonly ComparedRow[], room: number): Element {
  const height = Math.min(58, Math.floor(room / Math.max(1, rows.length)));
  const weights = rows.flatMap((row) => [row.left?.weight ?? 0, row.right?.weight ?? 0]);
  const heaviest = Math.max(...weights.map((weight) => within(weight, 0, 1)), Number.MIN_VALUE);
  return column(
    { width: INNER },
    ...rows.map((row) =>
      h(
        { width: INNER, height, alignItems: "center", borderTop: `1px solid ${RULE}` },
        wing(pen, row.left, heaviest, "left", height),
        middle(pen, row, height),
        wing(pen, row.right, heaviest, "right", height),
      ),
    ),
  );
}

function middle(pen: Pen, { title, differs, why }: ComparedRow, height: number): Element {
  const most = MIDDLE - 28;
  const look = {
    size: height >= 40 ? 16 : 14,
    weight: differs ? 700 : 500,
    color: differs ? TEXT : SOFT,
  } as const;
  const reason = { size: height >= 40 ? 14 : 12, color: MUTED };
  if (why === "") return h({ width: MIDDLE, justifyContent: "center" }, pen(title, { ...look, most }));
  if (height >= 32)
    return column(
      { width: MIDDLE, alignItems: "center" },
      pen(title, { ...look, most }),
      pen(why, { ...reason, most }),
    );
  return h(
    { width: MIDDLE, justifyContent: "center", alignItems: "center" },
    pen(title, { ...look, most: most * 0.56 }),
    h({ width: 10 }),
    pen(why, { ...reason, most: most * 0.44 - 10 }),
  );
}

/** Hours, band and bar of one side, mirrored around the middle. */
function wing(
  pen: Pen,
  cell: ComparedCell | null,
  heaviest: number,
  where: "left" | "right",
  height: number,
): Element {
  if (!cell) return h({ width: WING, height: 10, alignItems: "center" }, nothing(where));
  const bar = 90;
  const thick = height >= 40 ? 14 : 10;
  const hours = 58;
  const name = WING - bar - hours - 16 - 3 * 10;
  const parts = [
    bandMark(cell.band, 14),
    pen(cell.bandName, { size: 14, color: SOFT, most: name, side: where }),
    pen(cell.hours, { size: 15, weight: 600, most: hours, side: where === "left" ? "right" : "left" }),
    drawn(bar, thick, (box) => {
      const length = Math.max(6, (within(cell.weight, 0, 1) / heaviest) * bar);
      const left = where === "left" ? box.left + bar - length : box.left;
      const track = `<rect x="${px(box.left)}" y="${px(box.top)}" width="${bar}" height="${thick}" rx="3" fill="${TRACK}"/>`;
      return track + bandFill(cell.band, { ...box, left, width: length }, 3);
    }),
  ];
  return h(
    { width: WING, alignItems: "center", justifyContent: "space-between" },
    ...(where === "left" ? parts : parts.reverse()),
  );
}

/** The other side alone has this row. */
const nothing = (where: "left" | "right"): Element =>
  drawn(WING, 10, ({ left, top }) => {
    const from = where === "left" ? left + WING - 90 : left;
    return `<path d="M${px(from)} ${px(top + 5)}h90" stroke="${MUTED}" stroke-width="1.5" stroke-dasharray="2 6"/>`;
  });
