import type { Card } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { CardDrawing, CostDrawing, ExposureDrawing, MixDrawing } from "../picture/drawing.js";
import { BANDS, type CardScore } from "../scoring/index.js";
import { apportion } from "./bar.js";
import { klarnaLine } from "./cost.js";
import { plainTitle } from "./task-words.js";
import { levelWords } from "./walk.js";
import { bandName, costName, pillText } from "./words.js";

/** @param who display name; null on a card that its owner alone sees */
export function cardDrawing(t: Translator, card: Card, who: string | null, corpus: Corpus): CardDrawing {
  const { score, week } = card;
  return {
    kind: "card",
    heading: "Wagecard",
    who,
    role: [titleOf(score.role, corpus), levelWords(t, week.pay)].join(" · "),
    pill: pillText(t, score.headline),
    headline: score.headline,
    exposure: exposureDrawing(t, score),
    mix: mixDrawing(t, score),
    columns: { tasks: "Tasks", confidence: "Confidence", hours: "Hours" },
    tasks: score.tasks.map((task) => ({
      title: plainTitle(task.id, week, corpus),
      hours: t.hours(task.hours),
      band: task.band,
      bandName: bandName(t, task.band),
      weight: task.hours / score.hours,
      confidence: task.confidence,
      confidenceLabel: t.percent(task.confidence),
    })),
    cost: costDrawing(t, score),
    notes: [
      `Frees about ${t.hours(score.hoursFreed)} of ${t.hours(score.hours)} a week`,
      ...(score.klarna ? [klarnaLine(t, score)] : []),
    ],
    footer: `Matrix ${score.version} · a model read, not a survey`,
  };
}

export function exposureDrawing(
  t: Translator,
  { exposure, plusMinus }: Pick<CardScore, "exposure" | "plusMinus">,
): ExposureDrawing {
  const label = `${t.points(exposure)} ± ${t.points(plusMinus)}`;
  return { caption: "Exposure of 100", label, value: exposure, plusMinus };
}

export function mixDrawing(t: Translator, { mix, hours: all }: Pick<CardScore, "mix" | "hours">): MixDrawing {
  const shares = apportion(100, (band) => mix[band].share);
  return {
    caption: `${t.hours(all)} a week`,
    shares: BANDS.filter((band) => mix[band].hours > 0).map((band) => ({
      band,
      name: band,
      label: `${t.hours(mix[band].hours)} · ${shares.get(band) ?? 0} %`,
      share: mix[band].share,
    })),
  };
}

function costDrawing(t: Translator, { cost }: CardScore): CostDrawing {
  return {
    caption: "Operational AI cost a week",
    ai: {
      name: "Run on AI",
      label: `${t.usd(cost.low)} to ${t.usd(cost.high)}`,
      low: cost.low,
      mid: cost.ai,
      high: cost.high,
    },
    human: { name: "Done by a person", label: t.usd(cost.human), value: cost.human },
    lines: [
      `Largest line: ${costName(t, cost.largest)}, ${t.percent(cost.ai > 0 ? cost.lines[cost.largest] / cost.ai : 0)}`,
    ],
  };
}
