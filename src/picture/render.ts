import satori from "satori";
import sharp from "sharp";
import { type Drawing, textsOf } from "./drawing.js";
import type { Element, Ink } from "./h.js";
import { boardLayout } from "./layout/board.js";
import { cardLayout } from "./layout/card.js";
import { comparisonLayout } from "./layout/comparison.js";
import { SIZE } from "./layout/frame.js";
import { PATTERNS } from "./marks.js";
import { Outlines, type Pen, penFor } from "./pen.js";
import { typesetterFor } from "./text/index.js";

/** The drawing as PNG, 1200 × 630. Lays out with satori, sets the words itself, turns the SVG into pixels with sharp. */
export async function render(drawing: Drawing): Promise<Uint8Array> {
  const svg = await svgOf(drawing);
  return sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
}

/** The picture before it is pixels; its words are outlines, so that no font of the machine is asked for. */
export async function svgOf(drawing: Drawing): Promise<string> {
  const set = await typesetterFor([...textsOf(drawing), ""], drawing.language);
  const outlines = new Outlines();
  const layout = layoutOf(drawing, penFor(set, outlines));
  const inks: string[] = [];
  const boxes = await withoutTraces(() =>
    satori(layout, {
      ...SIZE,
      // satori knows neither right-to-left lines nor variable fonts, so the words are none of its business.
      fonts: [],
      onNodeDetected({ props, left, top, width, height }) {
        const ink: Ink | undefined = props["ink"];
        if (ink) inks.push(ink({ left, top, width, height }));
      },
    }),
  );
  return boxes.replace(/<\/svg>$/, `${PATTERNS}${outlines.definitions}${inks.join("")}</svg>`);
}

const TRACE = Error.stackTraceLimit;

/**
 * satori tries every style value as a length, throws for each that is none, and catches that: some thousand errors a
 * picture, whose stack traces nobody reads took a third of the layout's time.
 */
async function withoutTraces<Result>(work: () => Promise<Result>): Promise<Result> {
  Error.stackTraceLimit = 0;
  try {
    return await work();
  } finally {
    Error.stackTraceLimit = TRACE;
  }
}

function layoutOf(drawing: Drawing, pen: Pen): Element {
  switch (drawing.kind) {
    case "card":
      return cardLayout(pen, drawing);
    case "comparison":
      return comparisonLayout(pen, drawing);
    case "board":
      return boardLayout(pen, drawing);
  }
}
