import type { Band } from "../scoring/index.js";

/** The picture's colors. Texts keep 4.5 : 1 to what they stand on, the tests say so. */
export const PAPER = "#0e141d";
export const PANEL = "#161f2c";
export const RULE = "#2a374a";
/** Unfilled part of a bar. */
export const TRACK = "#233044";
export const TEXT = "#f2f5f9";
export const SOFT = "#c5d0dd";
export const MUTED = "#94a5b9";
/** Words and marks on a band's color. */
export const INK = "#0a0f16";
/** The person's side of a cost, and where no band leads. */
export const NEUTRAL = "#a9b7c6";

export type Shape = "square" | "triangle" | "diamond" | "circle" | "ring";
export type Pattern = "plain" | "stripes" | "dots" | "grid";

/**
 * How the bands look in pictures. The hues are those of the house's marks; their lightness is spread out, because with
 * the house's own values orange and yellow, and blue and violet, come as close as 0.08 (OKLab) for people with
 * deuteranopia. Each has a shape and a pattern too: color is never alone.
 */
export const BAND_INK: Readonly<
  Record<Band, { readonly color: string; readonly shape: Shape; readonly pattern: Pattern }>
> = {
  Replaceable: { color: "#ec6b2d", shape: "square", pattern: "plain" },
  "AI-augmented": { color: "#f8dc78", shape: "triangle", pattern: "stripes" },
  "Human-led + AI-assisted": { color: "#82c9fc", shape: "diamond", pattern: "dots" },
  "Human-critical": { color: "#8f6bff", shape: "circle", pattern: "grid" },
};

export const headlineInk = (band: Band | null): { readonly color: string; readonly shape: Shape } =>
  band ? BAND_INK[band] : { color: NEUTRAL, shape: "ring" };
