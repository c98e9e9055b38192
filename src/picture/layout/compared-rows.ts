import type { ComparedCell, ComparedRow } from "../drawing.js";
import { column, drawn, type Element, h, widthOf } from "../h.js";
import { bandFill, bandMark, px } from "../marks.js";
import { MUTED, RULE, SOFT, TEXT, TRACK } from "../palette.js";
import type { Pen } from "../pen.js";
import { INNER } from "./frame.js";
import { within } from "./parts.js";

const ROW_MOST = 58;
/** From this height on a row has two lines that keep clear of the rules above and below. */
const TWO_LINES = 40;
/** In pixels: the titles' part of a row, a side's bar, its hours. A single line needs more of it for words. */
const LOOSE = { middle: 380, bar: 90, hours: 58, thick: 14 } as const;
const TIGHT = { middle: 500, bar: 48, hours: 58, thick: 8 } as const;

type Measures = typeof LOOSE | typeof TIGHT;

/**
 * Rows with what they are of in the middle, each side's hours growing outwards from it.
 * @param more a last line; none where it is empty
 */
export function comparedRows(pen: Pen, rows: readonly ComparedRow[], more: string, room: number): Element {
  const lines = rows.length + (more === "" ? 0 : 1);
  const height = Math.min(ROW_MOST, Math.floor(room / Math.max(1, lines)));
  const measures = height >= TWO_LINES ? LOOSE : TIGHT;
  const weights = rows.flatMap((row) => [row.left?.weight ?? 0, row.right?.weight ?? 0]);
  const heaviest = Math.max(...weights.map((weight) => within(weight, 0, 1)), Number.MIN_VALUE);
  const ruled = { width: INNER, height, alignItems: "center", borderTop: `1px solid ${RULE}` } as const;
  return column(
    { width: INNER },
    ...rows.map((row) =>
      h(
        ruled,
        wing(pen, row.left, heaviest, "left", measures),
        middle(pen, row, measures),
        wing(pen, row.right, heaviest, "right", measures),
      ),
    ),
    more === ""
      ? null
      : h({ ...ruled, justifyContent: "center" }, pen(more, { size: 13, color: MUTED, most: INNER })),
  );
}

function middle(pen: Pen, { title, differs, why }: ComparedRow, measures: Measures): Element {
  const width = measures.middle;
  const most = width - 28;
  const two = measures === LOOSE;
  const look = { size: two ? 15 : 14, weight: differs ? 700 : 500, color: differs ? TEXT : SOFT } as const;
  if (why === "") return h({ width, justifyContent: "center" }, pen(title, { ...look, most }));
  if (two)
    return column(
      { width, alignItems: "center" },
      pen(title, { ...look, most }),
      pen(why, { size: 13, color: MUTED, most }),
    );
  // The reason takes what it needs of its part, and the title what that leaves.
  const reason = pen(why, { size: 12, color: MUTED, most: most * 0.42 });
  return h(
    { width, justifyContent: "center", alignItems: "center" },
    pen(title, { ...look, most: most - 10 - widthOf(reason) }),
    h({ width: 10 }),
    reason,
  );
}

/** Hours, band and bar of one side, mirrored around the middle. */
function wing(
  pen: Pen,
  cell: ComparedCell | null,
  heaviest: number,
  where: "left" | "right",
  measures: Measures,
): Element {
  const { bar, hours, thick } = measures;
  const width = (INNER - measures.middle) / 2;
  if (!cell) return h({ width, height: 10, alignItems: "center" }, nothing(where, width, bar));
  const size = measures === LOOSE ? 14 : 13;
  const name = width - bar - hours - 14 - 3 * 10;
  const parts = [
    bandMark(cell.band, 14),
    pen(cell.bandName, { size, color: SOFT, most: name, side: where }),
    pen(cell.hours, {
      size: size + 1,
      weight: 600,
      most: hours,
      side: where === "left" ? "right" : "left",
    }),
    drawn(bar, thick, (box) => {
      const length = Math.max(6, (within(cell.weight, 0, 1) / heaviest) * bar);
      const left = where === "left" ? box.left + bar - length : box.left;
      const track = `<rect x="${px(box.left)}" y="${px(box.top)}" width="${bar}" height="${thick}" rx="3" fill="${TRACK}"/>`;
      return track + bandFill(cell.band, { ...box, left, width: length }, 3);
    }),
  ];
  return h(
    { width, alignItems: "center", justifyContent: "space-between" },
    ...(where === "left" ? parts : parts.reverse()),
  );
}

/** The other side alone has this row. */
const nothing = (where: "left" | "right", width: number, bar: number): Element =>
  drawn(width, 10, ({ left, top }) => {
    const from = where === "left" ? left + width - bar : left;
    return `<path d="M${px(from)} ${px(top + 5)}h${bar}" stroke="${MUTED}" stroke-width="1.5" stroke-dasharray="2 6"/>`;
  });
