import type { Card } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { CardDrawing, CostDrawing, ExposureDrawing, MixDrawing } from "../picture/drawing.js";
import { BANDS, type CardScore } from "../scoring/index.js";
import { apportion } from "./bar.js";
import { klarnaLine } from "./cost.js";
import { plainTitle } from "./task-words.js";
import { levelWords } from "./walk.js";
import { COST_WORDS, hours, percent, points, usd } from "./words.js";

/** @param who display name; null on a card that its owner alone sees */
export function cardDrawing(card: Card, who: string | null, corpus: Corpus): CardDrawing {
  const { score, week } = card;
  return {
    kind: "card",
    heading: "Wagecard",
    who,
    role: [titleOf(score.role, corpus), levelWords(week.pay)].join(" · "),
    pill: score.pill,
    headline: score.headline,
    exposure: exposureDrawing(score),
    mix: mixDrawing(score),
    columns: { tasks: "Tasks", confidence: "Confidence", hours: "Hours" },
    tasks: score.tasks.map((task) => ({
      title: plainTitle(task.id, week, corpus),
      hours: hours(task.hours),
      band: task.band,
      bandName: task.band,
      weight: task.hours / score.hours,
      confidence: task.confidence,
      confidenceLabel: percent(task.confidence),
    })),
    cost: costDrawing(score),
    notes: [
      `Frees about ${hours(score.hoursFreed)} of ${hours(score.hours)} a week`,
      ...(score.klarna ? [klarnaLine(score)] : []),
    ],
    footer: `Matrix ${score.version} · a model read, not a survey`,
  };
}

export function exposureDrawing({
  exposure,
  plusMinus,
}: Pick<CardScore, "exposure" | "plusMinus">): ExposureDrawing {
  const label = `${points(exposure)} ± ${points(plusMinus)}`;
  return { caption: "Exposure of 100", label, value: exposure, plusMinus };
}

export function mixDrawing({ mix, hours: all }: Pick<CardScore, "mix" | "hours">): MixDrawing {
  const shares = apportion(100, (band) => mix[band].share);
  return {
    caption: `${hours(all)} a week`,
    shares: BANDS.filter((band) => mix[band].hours > 0).map((band) => ({
      band,
      name: band,
      label: `${hours(mix[band].hours)} · ${shares.get(band) ?? 0} %`,
      share: mix[band].share,
    })),
  };
}

function costDrawing({ cost }: CardScore): CostDrawing {
  return {
    caption: "Operational AI cost a week",
    ai: {
      name: "Run on AI",
      label: `${usd(cost.low)} to ${usd(cost.high)}`,
      low: cost.low,
      mid: cost.ai,
      high: cost.high,
    },
    human: { name: "Done by a person", label: usd(cost.human), value: cost.human },
    lines: [
      `Largest line: ${COST_WORDS[cost.largest]}, ${percent(cost.ai > 0 ? cost.lines[cost.largest] / cost.ai : 0)}`,
    ],
  };
}
