import type { Band } from "../scoring/index.js";
import { type Box, drawn, type Element, type Ink } from "./h.js";
import { BAND_INK, headlineInk, INK, NEUTRAL, type Pattern, type Shape } from "./palette.js";

/** Pixel positions need no more digits; fewer digits, less SVG. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

/** A band's shape, centered in the box and as high as it. */
export function shapeInk(shape: Shape, color: string): Ink {
  return ({ left, top, width, height }) => {
    const x = left + width / 2;
    const y = top + height / 2;
    const r = height / 2;
    switch (shape) {
      case "square":
        return `<rect x="${px(x - r * 0.85)}" y="${px(y - r * 0.85)}" width="${px(r * 1.7)}" height="${px(r * 1.7)}" rx="${px(r * 0.2)}" fill="${color}"/>`;
      case "triangle":
        return `<path d="M${px(x)} ${px(y - r)}L${px(x + r * 1.06)} ${px(y + r * 0.85)}H${px(x - r * 1.06)}Z" fill="${color}"/>`;
      case "diamond":
        return `<path d="M${px(x)} ${px(y - r * 1.1)}L${px(x + r * 1.1)} ${px(y)}L${px(x)} ${px(y + r * 1.1)}L${px(x - r * 1.1)} ${px(y)}Z" fill="${color}"/>`;
      case "circle":
        return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r * 0.95)}" fill="${color}"/>`;
      case "ring":
        return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r * 0.75)}" fill="none" stroke="${color}" stroke-width="${px(r * 0.4)}"/>`;
    }
  };
}

/** @param band null for what is in none */
export function bandMark(band: Band | null, size: number): Element {
  const { shape, color } = headlineInk(band);
  return drawn(size, size, shapeInk(shape, color));
}

/** A bar of the band's color and pattern, `radius` at its corners. */
export function bandFill(band: Band | null, { left, top, width, height }: Box, radius: number): string {
  const { color, pattern } = band ? BAND_INK[band] : { color: NEUTRAL, pattern: "plain" };
  const box = `x="${px(left)}" y="${px(top)}" width="${px(width)}" height="${px(height)}" rx="${radius}"`;
  const over = pattern === "plain" ? "" : `<rect ${box} fill="url(#${pattern})"/>`;
  return `<rect ${box} fill="${color}"/>${over}`;
}

const tile = (id: Pattern, size: number, content: string, turn = 0): string =>
  `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${content}</pattern>`;

/** The patterns, for the head of the picture. */
export const PATTERNS = `<defs>${[
  tile("stripes", 7, `<rect width="2" height="7" fill="${INK}" fill-opacity="0.42"/>`, 45),
  tile("dots", 7, `<circle cx="3.5" cy="3.5" r="1.5" fill="${INK}" fill-opacity="0.5"/>`),
  tile("grid", 6, `<path d="M0 0H6M0 0V6" stroke="${INK}" stroke-opacity="0.62" stroke-width="2"/>`),
].join("")}</defs>`;
