import { Buffer, BufferFlag, Direction, shape } from "harfbuzzjs";
import type { Face } from "./fonts.js";

/** A glyph's outline and where it stands, in ems from the run's left end on the baseline, y downwards. */
export interface Glyph {
  readonly outline: string;
  /** Ems per unit of the outline, whose y points upwards. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface ShapedRun {
  readonly glyphs: readonly Glyph[];
  /** Ems. */
  readonly advance: number;
}

const buffer = new Buffer();

/** Outlines of one face and weight are drawn over and over; past this many all are forgotten. */
const OUTLINES_KEPT = 20_000;
const outlines = new Map<string, string>();

/** Shapes text of one font and one direction: joins Arabic, stacks Devanagari, places marks, kerns. */
export function shapeRun(face: Face, weight: number, text: string, rightToLeft: boolean): ShapedRun {
  const font = face.font(weight);
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  // Without it, HarfBuzz draws a dotted circle under a mark that has no letter.
  buffer.setFlags(BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE);
  shape(font, buffer);

  const scale = 1 / face.unitsPerEm;
  let pen = 0;
  const glyphs: Glyph[] = [];
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const outline = outlineOf(face, weight, glyph.codepoint);
    const x = (pen + (glyph.xOffset ?? 0)) * scale;
    if (outline !== "") glyphs.push({ outline, scale, x, y: -(glyph.yOffset ?? 0) * scale });
    pen += glyph.xAdvance ?? 0;
  }
  return { glyphs, advance: pen * scale };
}

function outlineOf(face: Face, weight: number, glyph: number): string {
  const key = `${face.id}/${weight}/${glyph}`;
  let outline = outlines.get(key);
  if (outline === undefined) {
    // Glyph 0 is the box of a missing character. Clusters are only given to fonts that have them, so this is the
    // second line of defence: a gap is better than a box.
    const exact = glyph === 0 ? "" : face.font(weight).glyphToPath(glyph);
    // Between weights a variable font's points fall on fractions with a dozen digits. A unit is less than a tenth of
    // a pixel, and whole ones make the picture a third smaller to read.
    outline = exact.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
    if (outlines.size >= OUTLINES_KEPT) outlines.clear();
    outlines.set(key, outline);
  }
  return outline;
}
