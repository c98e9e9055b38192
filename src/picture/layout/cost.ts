import type { CostDrawing } from "../drawing.js";
import { column, drawn, type Element, h } from "../h.js";
import { px } from "../marks.js";
import { MUTED, NEUTRAL, SOFT, TEXT, TRACK } from "../palette.js";
import type { Pen } from "../pen.js";
import { within } from "./parts.js";

const AI = "#4fd1b5";
const BAR = 10;
/** Lines under the bars that there is room for. */
const LINES = 3;

/** What the week costs, done by AI and done by people, on one scale; the whisker is the AI cost's range. */
export function cost(pen: Pen, drawing: CostDrawing, width: number, size: number): Element {
  const { ai, human } = drawing;
  const money = [ai.high, ai.mid, human.value].map((value) => within(value, 0, Number.MAX_VALUE));
  const most = Math.max(...money, Number.MIN_VALUE);
  const along = (value: number): number => (within(value, 0, most) / most) * (width - 2);
  const whisker = { low: along(ai.low), high: along(ai.high) };
  return column(
    { width },
    drawing.caption === "" ? null : pen(drawing.caption, { size, color: MUTED, most: width }),
    side(pen, ai, along(ai.mid), AI, width, size, whisker),
    side(pen, human, along(human.value), NEUTRAL, width, size),
    ...drawing.lines
      .slice(0, LINES)
      .map((line, index) =>
        h({ marginTop: index === 0 ? 8 : 2 }, pen(line, { size: size - 1, color: SOFT, most: width })),
      ),
  );
}

function side(
  pen: Pen,
  { name, label }: { readonly name: string; readonly label: string },
  length: number,
  color: string,
  width: number,
  size: number,
  whisker?: { readonly low: number; readonly high: number },
): Element {
  const half = Math.round(width * 0.55);
  return column(
    { width, marginTop: 6 },
    h(
      { width },
      h({ flexGrow: 1 }, pen(name, { size, color: SOFT, most: width - half - 8 })),
      pen(label, { size, weight: 600, most: half, side: "right" }),
    ),
    drawn(
      width,
      BAR + 4,
      ({ left, top }) => {
        const y = top + 2;
        const bar = (long: number, fill: string): string =>
          `<rect x="${px(left)}" y="${px(y)}" width="${px(Math.max(3, long))}" height="${BAR}" rx="3" fill="${fill}"/>`;
        if (!whisker) return bar(width, TRACK) + bar(length, color);
        const [low, high] = [left + 1 + whisker.low, left + 1 + whisker.high];
        const middle = y + BAR / 2;
        const path = `M${px(low)} ${px(middle)}H${px(high)}M${px(low)} ${px(y - 2)}V${px(y + BAR + 2)}M${px(high)} ${px(y - 2)}V${px(y + BAR + 2)}`;
        return `${bar(width, TRACK)}${bar(length, color)}<path d="${path}" stroke="#0e141d" stroke-width="5"/><path d="${path}" stroke="${TEXT}" stroke-width="2"/>`;
      },
      { marginTop: 2 },
    ),
  );
}
