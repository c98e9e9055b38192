import { describe, expect, it } from "vitest";
import { BAND_INK, INK, MUTED, NEUTRAL, PANEL, PAPER, SOFT, TEXT, TRACK } from "../../src/picture/palette.js";
import { BANDS } from "../../src/scoring/index.js";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Linear light, 0–1, of an sRGB color. */
function light(color: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** WCAG 2: contrast ratio of two colors. */
function contrast(one: string, other: string): number {
  const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [a, b] = [luminance(light(one)), luminance(light(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Full dichromacy in linear RGB, after Machado, Oliveira and Fernandes (2009), severity 1. */
const SIGHT: Readonly<Record<string, Matrix>> = {
  "full color": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab (Ottosson, 2020): distances in it are about what the eye sees. 0.02 is the least that can be seen at all. */
function perceived(color: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

function apart(one: string, other: string, sight: Matrix): number {
  const clipped = (color: string): Triple => {
    const [r, g, b] = times(sight, light(color)).map((value) => Math.min(1, Math.max(0, value)));
    return perceived([r ?? 0, g ?? 0, b ?? 0]);
  };
  const [a, b] = [clipped(one), clipped(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));

describe("the picture's colors", () => {
  it.each(Object.entries(SIGHT))("keeps the bands apart for people with %s", (_, sight) => {
    for (const [one, other] of pairs(BANDS))
      expect(apart(BAND_INK[one].color, BAND_INK[other].color, sight), `${one} and ${other}`).toBeGreaterThan(
        0.18,
      );
    for (const band of BANDS)
      for (const ground of [PAPER, PANEL, TRACK])
        expect(apart(BAND_INK[band].color, ground, sight), `${band} on ${ground}`).toBeGreaterThan(0.18);
  });

  it("says why the house's own values were not taken: the same measure refuses them", () => {
    const deuteranopia = SIGHT["deuteranopia"];
    if (!deuteranopia) throw new Error("no such sight");
    expect(apart("#e8833a", "#e3b341", deuteranopia)).toBeLessThan(0.1);
    expect(apart("#4493f8", "#8957e5", deuteranopia)).toBeLessThan(0.1);
  });

  it("gives every band a shape and a pattern of its own", () => {
    for (const [one, other] of pairs(BANDS)) {
      expect(BAND_INK[one].shape).not.toBe(BAND_INK[other].shape);
      expect(BAND_INK[one].pattern).not.toBe(BAND_INK[other].pattern);
    }
  });

  it("keeps words readable: 4.5 to 1 at least", () => {
    for (const words of [TEXT, SOFT, MUTED])
      for (const ground of [PAPER, PANEL])
        expect(contrast(words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const color of [NEUTRAL, ...BANDS.map((band) => BAND_INK[band].color)])
      expect(contrast(INK, color), `ink on ${color}`).toBeGreaterThanOrEqual(4.5);
  });
});
