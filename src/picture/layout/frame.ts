import { column, type Element, h, widthOf } from "../h.js";
import { MUTED, PAPER, RULE } from "../palette.js";
import type { Pen } from "../pen.js";

/** Pixels: what Discord shows large, in the proportion that links are shown in. */
export const SIZE = { width: 1200, height: 630 } as const;
export const MARGIN = 40;
export const INNER = SIZE.width - 2 * MARGIN;

const NOTE = 14;
/** Lines under the body that there is room for. */
const NOTE_LINES = 3;

/** The page: a body that takes what is left, notes, and a foot. */
export function frame(
  pen: Pen,
  body: Element,
  words: { readonly notes: readonly string[]; readonly footer: string; readonly aside?: string },
): Element {
  const aside = pen(words.aside ?? "", { size: NOTE, weight: 600, color: MUTED, most: 300 });
  return column(
    {
      width: SIZE.width,
      height: SIZE.height,
      backgroundColor: PAPER,
      padding: `${MARGIN - 12}px ${MARGIN}px ${MARGIN / 2}px`,
    },
    h({ flexGrow: 1, width: INNER, marginBottom: 12 }, body),
    ...words.notes.slice(0, NOTE_LINES).map((line) => pen(line, { size: NOTE, color: MUTED, most: INNER })),
    h(
      {
        width: INNER,
        marginTop: 10,
        paddingTop: 10,
        borderTop: `1px solid ${RULE}`,
        justifyContent: "space-between",
      },
      pen(words.footer, { size: NOTE, color: MUTED, most: INNER - widthOf(aside) - 20 }),
      aside,
    ),
  );
}

/** Pixels between the page's top and its notes. */
export const bodyHeight = (notes: readonly string[]): number =>
  SIZE.height -
  (MARGIN - 12) -
  MARGIN / 2 -
  12 -
  (10 + 10 + 1 + Math.round(NOTE * 1.3)) -
  Math.min(NOTE_LINES, notes.length) * Math.round(NOTE * 1.3);
