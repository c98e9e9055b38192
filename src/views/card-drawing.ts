import {
  type Card,
  hoursOf,
  isUnscored,
  type PublicCard,
  type UnscoredTask,
  unscoredTasks,
} from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type {
  CardDrawing,
  CostDrawing,
  ExposureDrawing,
  MixDrawing,
  TaskDrawing,
} from "../picture/drawing.js";
import { BANDS, type CardScore, type TaskScore } from "../scoring/index.js";
import { apportion } from "./bar.js";
import { klarnaLine } from "./cost.js";
import { withPeriods } from "./lists.js";
import { medianNote } from "./notices.js";
import { disclosures, withOwnMark } from "./owned.js";
import { isOwnTask, plainTitle, weekHours } from "./task-words.js";
import { levelWords } from "./walk.js";
import { bandName, costName, pillText, sureness } from "./words.js";

/** @param who display name; null on a card that its owner alone sees */
export function cardDrawing(
  t: Translator,
  card: PublicCard,
  who: string | null,
  corpus: Corpus,
): CardDrawing {
  const { score, week } = card;
  const { scored, all } = hoursOf(card);
  // A picture is passed on by its owner too, to people to whom “you” would be somebody else.
  const owned = withPeriods(t, disclosures(t, card, "shared"));
  return {
    kind: "card",
    language: t.language,
    heading: t("card.heading"),
    who,
    role: titleOf(score.role, corpus),
    level: levelWords(t, week.pay),
    pill: pillText(t, score.headline),
    headline: score.headline,
    exposure: exposureDrawing(t, score),
    mix: mixDrawing(t, card),
    columns: {
      tasks: t("card.picture.tasks"),
      confidence: t("card.picture.confidence"),
      hours: t("card.picture.hours"),
    },
    tasks: [
      ...score.tasks.map((task) => ({
        ...sureDrawing(t, task, card),
        title: withOwnMark(
          plainTitle(task.id, week, corpus),
          isOwnTask(task.id, week) || task.overridden.length > 0,
        ),
        hours: t.hours(task.hours),
        band: task.band,
        bandName: bandName(t, task.band),
        weight: task.hours / all,
      })),
      ...unscoredTasks(card).map((task) => unscoredDrawing(t, task, all)),
    ],
    cost: costDrawing(t, score),
    notes: [
      ...(owned === "" ? [] : [owned]),
      ...medianNote(t, week, corpus),
      t(scored === all ? "card.picture.frees" : "card.picture.frees-scored", {
        freed: t.hours(score.hoursFreed),
        hours: t.hours(scored),
      }),
      ...(score.klarna ? [klarnaLine(t, score)] : []),
    ],
    footer: t("card.picture.footer", { version: score.version }),
  };
}

/** Nothing, if the band rests on a guess. */
function sureDrawing(t: Translator, task: TaskScore, { week }: Card) {
  return isUnscored(task.id, week)
    ? NOT_SURE
    : { confidence: task.confidence, confidenceLabel: sureness(t, task.confidence) };
}

const NOT_SURE = { confidence: null, confidenceLabel: "–" } as const;

function unscoredDrawing(t: Translator, { title, hours }: UnscoredTask, all: number): TaskDrawing {
  return {
    ...NOT_SURE,
    title: withOwnMark(title, true),
    hours: t.hours(hours),
    band: null,
    bandName: t("task.unscored"),
    weight: hours / all,
  };
}

export function exposureDrawing(
  t: Translator,
  { exposure, plusMinus }: Pick<CardScore, "exposure" | "plusMinus">,
): ExposureDrawing {
  const label = `${t.points(exposure)} ± ${t.points(plusMinus)}`;
  return { caption: t("card.picture.exposure"), label, value: exposure, plusMinus };
}

export function mixDrawing(t: Translator, card: Pick<Card, "week" | "score">): MixDrawing {
  const { mix } = card.score;
  const shares = apportion(100, (band) => mix[band].share);
  return {
    caption: weekHours(t, card),
    shares: BANDS.filter((band) => mix[band].hours > 0).map((band) => ({
      band,
      name: bandName(t, band),
      label: t("card.picture.share", {
        hours: t.hours(mix[band].hours),
        share: t.percent((shares.get(band) ?? 0) / 100),
      }),
      share: mix[band].share,
    })),
  };
}

function costDrawing(t: Translator, { cost }: CardScore): CostDrawing {
  return {
    caption: t("card.picture.cost"),
    ai: {
      name: t("card.picture.ai"),
      label: t("card.picture.range", { low: t.usd(cost.low), high: t.usd(cost.high) }),
      low: cost.low,
      mid: cost.ai,
      high: cost.high,
    },
    human: { name: t("card.picture.human"), label: t.usd(cost.human), value: cost.human },
    lines: [
      t("card.picture.largest", {
        line: costName(t, cost.largest),
        share: t.percent(cost.ai > 0 ? cost.lines[cost.largest] / cost.ai : 0),
      }),
    ],
  };
}
