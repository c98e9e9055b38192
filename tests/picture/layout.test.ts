import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Drawing } from "../../src/picture/index.js";
import { render, svgOf } from "../../src/picture/render.js";
import { EXTREMES } from "./extremes.js";
import { board, boardRows, card, comparedRows, comparison, tasks } from "./samples.js";

const SEED = 20261123;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the texts stand: each is an inner picture that reaches 0.34 em over a line 1.3 em high. */
async function textBoxes(drawing: Drawing): Promise<Box[]> {
  const texts = (await svgOf(drawing)).matchAll(
    /<svg x="(-?[\d.]+)" y="(-?[\d.]+)" width="([\d.]+)" height="([\d.]+)" fill/g,
  );
  return [...texts].map(([, x, y, width, height]) => {
    const over = (Number(height) / (1.3 + 2 * 0.34)) * 0.34;
    return {
      left: Number(x) + over,
      top: Number(y) + over,
      right: Number(x) + Number(width) - over,
      bottom: Number(y) + Number(height) - over,
    };
  });
}

/** Pixels that two texts may share: lines stand close, and line boxes are rounded. */
const TOUCH = 3;

function overlaps(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOUCH,
      )
      .map((other): [Box, Box] => [one, other]),
  );
}

async function pixels(png: Uint8Array, box: Box): Promise<number> {
  const { data } = await sharp(png)
    .extract({ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value > 90).length;
}

const NAME: Box = { left: 40, top: 50, right: 700, bottom: 100 };

describe("a layout", () => {
  it.each(Object.entries(EXTREMES))("keeps its texts apart and on the page: %s", async (_, drawing) => {
    const boxes = await textBoxes(drawing);
    expect(boxes.length).toBeGreaterThan(10);
    expect(overlaps(boxes)).toEqual([]);
    for (const { left, top, right, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(39);
      expect(right).toBeLessThanOrEqual(1161);
      expect(top).toBeGreaterThanOrEqual(20);
      expect(bottom).toBeLessThanOrEqual(620);
    }
  });

  it("has room for every number of tasks and rows", async () => {
    for (let count = 1; count <= 12; count += 1) {
      const hours = Array.from({ length: count }, (_, index) => index + 1);
      expect(overlaps(await textBoxes(card({ tasks: tasks(hours) }))), `${count} tasks`).toEqual([]);
      if (count <= 10) expect(overlaps(await textBoxes(board(count))), `${count} rows`).toEqual([]);
    }
  });

  it("draws what there is room for: 12 tasks, 10 rows, 10 compared", async () => {
    const count = async (drawing: Drawing): Promise<number> => (await textBoxes(drawing)).length;
    const twelve = Array.from({ length: 12 }, () => 3);
    expect(await count(card({ tasks: tasks([...twelve, 3, 3]) }))).toBe(
      await count(card({ tasks: tasks(twelve) })),
    );
    expect(await count(board(10, { rows: boardRows(14) }))).toBe(await count(board(10)));
    const all = await count(comparison({ rows: comparedRows(10) }));
    expect(await count(comparison({ rows: comparedRows(16) }))).toBe(all);
    expect(all).toBeGreaterThan(await count(comparison({ rows: comparedRows(9) })));
    const more = await count(comparison({ rows: comparedRows(9), more: "and 7 more tasks" }));
    expect(more).toBe(1 + (await count(comparison({ rows: comparedRows(9) }))));
  });

  it("says the role where a name can't be seen", async () => {
    const hidden = await svgOf(card({ who: "\u200B" }));
    expect(hidden === (await svgOf(card({ who: null })))).toBe(true);
    expect(hidden === (await svgOf(card()))).toBe(false);
  });

  it("takes numbers out of range as the nearest that can be drawn", async () => {
    const [task] = tasks([1]);
    if (!task) throw new Error("no task");
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -5, 1e9]) {
      const svg = await svgOf(
        card({
          exposure: { caption: "", label: "", value, plusMinus: value },
          mix: { caption: "", shares: [{ band: "Replaceable", name: "", label: "", share: value }] },
          tasks: [{ ...task, weight: value, confidence: value }],
          cost: {
            caption: "",
            ai: { name: "", label: "", low: value, mid: value, high: value },
            human: { name: "", label: "", value },
            lines: [],
          },
        }),
      );
      // Not toMatch: it would print the whole picture.
      expect(/NaN|Infinity/.exec(svg)?.[0], `${value}`).toBeUndefined();
      for (const [, width] of svg.matchAll(/<rect[^>]* width="(-?[\d.]+)"/g)) {
        expect(Number(width)).toBeGreaterThanOrEqual(0);
        expect(Number(width)).toBeLessThanOrEqual(1200);
      }
    }
  });
});

describe("the picture", () => {
  it("is a PNG of 1200 × 630 with something in every part of it", async () => {
    for (const drawing of [card(), comparison(), board()]) {
      const png = await render(drawing);
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }).toEqual({ format: "png", width: 1200, height: 630 });
      for (const left of [40, 610])
        for (const top of [30, 220, 410]) {
          const part = { left, top, right: left + 540, bottom: top + 170 };
          expect(await pixels(png, part), `${drawing.kind} ${left},${top}`).toBeGreaterThan(400);
        }
    }
  });

  it("is the same for the same drawing", async () => {
    expect(Buffer.compare(Buffer.from(await render(card())), Buffer.from(await render(card())))).toBe(0);
  });

  it.each(["Ada", "محمد", "山田", "김민준", "अनुष्का", "สมชาย", "🦊🦊", "𝓡𝓸𝓫𝓲𝓷"])(
    "shows the name %s",
    async (who) => {
      const png = await render(card({ who }));
      expect(await pixels(png, NAME)).toBeGreaterThan(200);
      // Marks over a name must not be cut off by its line, nor run into the line above.
      expect(await pixels(png, { left: 200, top: 28, right: 700, bottom: 48 })).toBe(0);
    },
  );
});

describe(`any display name (seed ${SEED})`, () => {
  it("is drawn on a card", async () => {
    const name = fc.string({ unit: "binary", maxLength: 32 });
    await fc.assert(
      fc.asyncProperty(name, async (who) => {
        const boxes = await textBoxes(card({ who, tasks: tasks([3]) }));
        expect(overlaps(boxes)).toEqual([]);
        const { width } = await sharp(await render(card({ who, tasks: tasks([3]) }))).metadata();
        expect(width).toBe(1200);
      }),
      { seed: SEED, numRuns: 8 },
    );
  });
});
