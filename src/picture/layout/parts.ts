import type { Band } from "../../scoring/index.js";
import type { ExposureDrawing, MixDrawing, ShareDrawing } from "../drawing.js";
import { column, drawn, type Element, h } from "../h.js";
import { bandFill, bandMark, px, shapeInk } from "../marks.js";
import { headlineInk, INK, MUTED, RULE, SOFT, TEXT, TRACK } from "../palette.js";
import type { Pen } from "../pen.js";

/** A number from outside may be anything; a bar can't be longer than its track. */
export const within = (value: number, least: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;

/** The headline: shape and words on the leading band's color. */
export function pill(pen: Pen, text: string, band: Band | null, size: number, most: number): Element {
  const { color, shape } = headlineInk(band);
  const side = Math.round(size * 0.8);
  return h(
    {
      backgroundColor: color,
      borderRadius: size * 1.2,
      padding: `${Math.round(size * 0.4)}px ${size}px`,
      alignItems: "center",
      flexShrink: 0,
    },
    drawn(side, side, shapeInk(shape, INK), { marginRight: Math.round(size * 0.5) }),
    pen(text, { size, weight: 700, color: INK, most: most - 2.5 * size - side }),
  );
}

/** 0 to 100 with the point and its whisker. */
export function exposureScale(
  exposure: Pick<ExposureDrawing, "value" | "plusMinus">,
  band: Band | null,
  width: number,
  height: number,
  color: string = headlineInk(band).color,
): Element {
  return drawn(width, height, ({ left, top }) => {
    const inset = height * 0.24;
    const at = (value: number): number => left + inset + (within(value, 0, 100) / 100) * (width - 2 * inset);
    const y = top + height / 2;
    const cap = height * 0.3;
    const [low, high] = [at(exposure.value - exposure.plusMinus), at(exposure.value + exposure.plusMinus)];
    const ticks = [0, 25, 50, 75, 100].map(
      (value) =>
        `<path d="M${px(at(value))} ${px(y - cap * 0.8)}V${px(y + cap * 0.8)}" stroke="${RULE}" stroke-width="2"/>`,
    );
    return [
      `<path d="M${px(at(0))} ${px(y)}H${px(at(100))}" stroke="${TRACK}" stroke-width="4" stroke-linecap="round"/>`,
      ...ticks,
      `<path d="M${px(low)} ${px(y)}H${px(high)}M${px(low)} ${px(y - cap)}V${px(y + cap)}M${px(high)} ${px(y - cap)}V${px(y + cap)}" stroke="${SOFT}" stroke-width="2.5"/>`,
      `<circle cx="${px(at(exposure.value))}" cy="${px(y)}" r="${px(height * 0.22)}" fill="${color}" stroke="${TEXT}" stroke-width="2"/>`,
    ].join("");
  });
}

/** The week by bands, side by side; slivers stay visible. */
export function mixBar(
  shares: readonly Pick<ShareDrawing, "band" | "share">[],
  width: number,
  height: number,
): Element {
  const shown = shares
    .map(({ band, share }) => ({ band, share: within(share, 0, 1) }))
    .filter(({ share }) => share > 0);
  const total = shown.reduce((sum, { share }) => sum + share, 0);
  return drawn(width, height, ({ left, top }) => {
    const gap = 3;
    const least = 5;
    const room = width - gap * (shown.length - 1) - least * shown.length;
    let x = left;
    const bars = shown.map(({ band, share }) => {
      const bar = least + (share / total) * room;
      const box = { left: x, top, width: bar, height };
      x += bar + gap;
      return bandFill(band, box, Math.min(4, height / 4));
    });
    return bars.length > 0
      ? bars.join("")
      : `<rect x="${px(left)}" y="${px(top)}" width="${width}" height="${height}" rx="4" fill="${TRACK}"/>`;
  });
}

/** The bar, and what each color is and comes to. */
export function mix(pen: Pen, { caption, shares }: MixDrawing, width: number, size: number): Element {
  const value = Math.round(width * 0.36);
  return column(
    { width },
    caption === "" ? null : h({ marginBottom: 6 }, pen(caption, { size, color: MUTED, most: width })),
    mixBar(shares, width, 22),
    ...shares.map(({ band, name, label }) =>
      h(
        { width, alignItems: "center", marginTop: 4 },
        h({ marginRight: 10 }, bandMark(band, Math.round(size * 0.85))),
        h({ flexGrow: 1 }, pen(name, { size, color: SOFT, most: width - value - size - 12 })),
        pen(label, { size, weight: 600, most: value, side: "right" }),
      ),
    ),
  );
}

/** How sure, as a filled part of a short track. */
export const confidenceMark = (confidence: number, width: number, height: number): Element =>
  drawn(width, height, ({ left, top }) => {
    const bar = (length: number, color: string): string =>
      `<rect x="${px(left)}" y="${px(top)}" width="${px(length)}" height="${height}" rx="${height / 2}" fill="${color}"/>`;
    return bar(width, TRACK) + bar(Math.max(height, width * within(confidence, 0, 1)), SOFT);
  });
