import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { type Card, type Staleness, type UnscoredTask, unscoredTasks } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { Band, TaskScore } from "../scoring/index.js";
import { apportion, bandBar } from "./bar.js";
import { costLine, klarnaLine } from "./cost.js";
import { cut, EMBED_MOST, embedLength } from "./message.js";
import { moveWords } from "./move.js";
import { notices } from "./notices.js";
import { taskReason, taskTitle, tipping, weekHours } from "./task-words.js";
import type { Voice } from "./voice.js";
import { payWords } from "./walk.js";
import { BAND_LOOK, bandName, bandTag, confidenceWord, NEUTRAL, pillText, sureness } from "./words.js";

/** What differs between a card that is shown to its owner and one that everyone sees. */
export interface Look {
  readonly heading: string;
  readonly voice: Voice;
  /** Why the figures are not what the week would give now; null if they are. */
  readonly stale: Staleness;
}

/** Characters of a task's reason, tried in turn until the card fits into one message. */
const REASON_LENGTHS = [300, 140, 90, 40];

/** The card with its reasons as long as one message has room for. */
export function cardEmbed(t: Translator, card: Card, corpus: Corpus, look: Look): APIEmbed {
  for (const length of REASON_LENGTHS) {
    const embed = embedWith(t, length, card, corpus, look);
    if (embedLength(embed) <= EMBED_MOST) return embed;
  }
  return embedWith(t, 0, card, corpus, look);
}

function embedWith(t: Translator, reasonLength: number, card: Card, corpus: Corpus, look: Look): APIEmbed {
  const { score } = card;
  const move = moveWords(t, card, corpus, look.voice);
  const { color, mark } = score.headline ? BAND_LOOK[score.headline] : NEUTRAL;
  return {
    color,
    author: { name: cut([look.heading, ...subject(t, card, corpus)].join(" · "), 256) },
    title: `${mark} ${pillText(t, score.headline)}`,
    description: summary(t, card),
    fields: [
      ...score.tasks.map((task) => taskField(t, reasonLength, task, card, corpus, look.voice)),
      ...unscoredTasks(card).map((task) => unscoredField(t, task, card, corpus, look.voice)),
      { name: t("card.cost.field"), value: costField(t, card, corpus, look.voice) },
      ...(move === null ? [] : [{ name: t("card.move.field"), value: move }]),
      {
        name: t("card.notices.field"),
        value: cut(notices(t, card, corpus, look.stale, look.voice).join("\n"), 1024),
      },
    ],
    footer: { text: t("card.footer", { version: score.version, hash: score.hash, card: card.id }) },
  };
}

function summary(t: Translator, card: Card): string {
  const { score } = card;
  const shareOf = (band: Band): number => score.mix[band].share;
  const mix = [...apportion(100, shareOf)].map(
    ([band, share]) =>
      `${bandTag(t, band)} · **${t.hours(score.mix[band].hours)}** · ${t.percent(share / 100)}`,
  );
  return [
    t("card.summary.exposure", {
      exposure: t.points(score.exposure),
      plusMinus: t.points(score.plusMinus),
    }),
    t("card.summary.confidence", {
      confidence: sureness(t, score.confidence),
      level: confidenceWord(t, score.level),
      week: weekHours(t, card),
    }),
    "",
    bandBar(shareOf),
    ...mix,
  ].join("\n");
}

function taskField(
  t: Translator,
  reasonLength: number,
  task: TaskScore,
  card: Card,
  corpus: Corpus,
  voice: Voice,
): APIEmbedField {
  const unsure =
    task.level === "low" && task.tipsInto ? ` · ${t("card.may-tip", tipping(t, task, task.tipsInto))}` : "";
  return {
    name: `${taskTitle(t, task.id, card.week, corpus, voice)} · ${t.hours(task.hours)}`,
    value:
      `${BAND_LOOK[task.band].mark} **${bandName(t, task.band)}**${unsure}\n${cut(taskReason(t, task, card.week, corpus, voice), reasonLength)}`.trimEnd(),
  };
}

/** A task without figures: its hours, and why there are none. */
function unscoredField(
  t: Translator,
  task: UnscoredTask,
  { week }: Card,
  corpus: Corpus,
  voice: Voice,
): APIEmbedField {
  return {
    name: `${taskTitle(t, task.id, week, corpus, voice)} · ${t.hours(task.hours)}`,
    value: `${NEUTRAL.mark} **${t("task.unscored")}**\n${t("task.unscored.why")}`,
  };
}

function costField(t: Translator, { score }: Card, corpus: Corpus, voice: Voice): string {
  return [
    costLine(t, score.cost, corpus.constants.cost.weeksPerYear, voice),
    t("card.cost.freed", { hours: t.hours(score.hoursFreed) }),
    ...(score.klarna ? [klarnaLine(t, score)] : []),
  ].join("\n");
}

/** What a card is of: the role, and what its costs are worked out for. */
function subject(t: Translator, { week }: Card, corpus: Corpus): string[] {
  return [titleOf(week.role, corpus), payWords(t, week.pay, corpus)];
}
