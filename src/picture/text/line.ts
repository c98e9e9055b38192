import { createRequire } from "node:module";
import type { Bidi } from "bidi-js";
import { isIsolate } from "../../text/index.js";
import type { Cluster } from "./clusters.js";
import type { Face } from "./fonts.js";
import { type Glyph, shapeRun } from "./shape.js";

/** One line of glyphs in the order in which they stand, in ems from the left end of the baseline. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  /** Ems. */
  readonly width: number;
  /** Less than the whole text: an ellipsis stands for the rest. */
  readonly cut: boolean;
}

// Its types describe a default export, its CommonJS file is the function itself: `import` can't say that.
const bidiFactory: () => Bidi = createRequire(import.meta.url)("bidi-js");
const bidi = bidiFactory();

/**
 * Sets clusters on one line no wider than `most` ems. What doesn't fit is cut at its reading end, which for Hebrew and
 * Arabic is on the left, and the ellipsis stands there.
 */
export function setLine(
  clusters: readonly Cluster[],
  ellipsis: readonly Cluster[],
  weight: number,
  most: number,
): Line {
  const all = arrange(clusters, weight);
  if (all.width <= most) return { ...all, cut: false };
  let fits = 0;
  let toomany = clusters.length;
  while (toomany - fits > 1) {
    const middle = Math.floor((fits + toomany) / 2);
    if (arrange([...clusters.slice(0, middle), ...ellipsis], weight).width <= most) fits = middle;
    else toomany = middle;
  }
  while (fits > 0 && clusters[fits - 1]?.text === " ") fits -= 1;
  return { ...arrange([...clusters.slice(0, fits), ...ellipsis], weight), cut: true };
}

interface Run {
  readonly face: Face;
  readonly level: number;
  text: string;
}

function arrange(clusters: readonly Cluster[], weight: number): { glyphs: Glyph[]; width: number } {
  const text = clusters.map((cluster) => cluster.text).join("");
  if (text === "") return { glyphs: [], width: 0 };
  const levels = bidi.getEmbeddingLevels(text);
  const runs: Run[] = [];
  const runAt: number[] = [];
  let at = 0;
  for (const { text: letters, face } of clusters) {
    const level = levels.levels[at] ?? 0;
    const last = runs.at(-1);
    const drawn = isIsolate(letters) ? "" : letters;
    if (last && last.face === face && last.level === level) last.text += drawn;
    else runs.push({ face, level, text: drawn });
    for (let unit = 0; unit < letters.length; unit += 1) runAt.push(runs.length - 1);
    at += letters.length;
  }
  // A run's letters stay together on the line, so the letters' order gives the runs' order.
  const order = new Set(bidi.getReorderedIndices(text, levels).map((index) => runAt[index] ?? 0));
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const index of order) {
    const run = runs[index];
    if (!run?.text) continue;
    const shaped = shapeRun(run.face, weight, run.text, run.level % 2 === 1);
    for (const glyph of shaped.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
    width += shaped.advance;
  }
  return { glyphs, width };
}
