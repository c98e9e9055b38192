import { drawn, type Element } from "./h.js";
import { px } from "./marks.js";
import { TEXT } from "./palette.js";
import type { Line, Typesetter } from "./text/index.js";

export interface TextLook {
  /** Pixels an em. */
  readonly size: number;
  readonly weight?: 400 | 500 | 600 | 700;
  readonly color?: string;
  /** Pixels; a longer text ends in an ellipsis. */
  readonly most: number;
  /** The box is `most` wide whatever the text's length, and the text stands at this side of it. */
  readonly side?: "left" | "right" | "center";
}

/** Writes a text into a box one line high and as wide as the text. */
export type Pen = (text: string, look: TextLook) => Element;

/** Half a capital letter's height: on the box's middle, letters look centered. Inter's is 0.727 em. */
const HALF_CAPITAL = 0.36;
const LINE_HEIGHT = 1.3;
/** Marks may reach this far (ems) out of the line before they are cut. */
const OVERSHOOT = 0.34;

export const lineHeight = (size: number): number => Math.round(size * LINE_HEIGHT);

/** The outlines that a picture's texts are made of, each once: a picture has a thousand letters, but few different. */
export class Outlines {
  readonly #ids = new Map<string, string>();

  idOf(outline: string): string {
    let id = this.#ids.get(outline);
    if (id === undefined) {
      id = `o${this.#ids.size}`;
      this.#ids.set(outline, id);
    }
    return id;
  }

  /** SVG for the head of the picture; complete once all inks are drawn. */
  get definitions(): string {
    return `<defs>${[...this.#ids].map(([outline, id]) => `<path id="${id}" d="${outline}"/>`).join("")}</defs>`;
  }
}

export const penFor =
  (set: Typesetter, outlines: Outlines): Pen =>
  (text, { size, weight = 400, color = TEXT, most, side }) => {
    const line = set.line(text, weight, most / size);
    const width = Math.min(line.width * size, most);
    const height = lineHeight(size);
    const shift = side === "right" ? most - width : side === "center" ? (most - width) / 2 : 0;
    return drawn(side ? most : Math.ceil(width), height, ({ left, top }) =>
      lineInk(line, outlines, size, color, left + shift, top, width, height),
    );
  };

function lineInk(
  { glyphs }: Line,
  outlines: Outlines,
  size: number,
  color: string,
  left: number,
  top: number,
  width: number,
  height: number,
): string {
  if (glyphs.length === 0) return "";
  const over = size * OVERSHOOT;
  const baseline = over + height / 2 + size * HALF_CAPITAL;
  const paths = glyphs.map(({ outline, scale, x, y }) => {
    const em = Math.round(scale * size * 1e6) / 1e6;
    return `<use href="#${outlines.idOf(outline)}" transform="matrix(${em} 0 0 ${-em} ${px(over + x * size)} ${px(baseline + y * size)})"/>`;
  });
  // A picture of its own cuts what piled-up marks would draw over the neighbors.
  return `<svg x="${px(left - over)}" y="${px(top - over)}" width="${px(width + 2 * over)}" height="${px(height + 2 * over)}" fill="${color}">${paths.join("")}</svg>`;
}
