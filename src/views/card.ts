import { type APIEmbed, type APIEmbedField, ButtonStyle } from "discord-api-types/v10";
import { type Card, isCurrent, LIMITS, stopsOf } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Band, TaskScore } from "../scoring/index.js";
import { apportion, bandBar } from "./bar.js";
import { costLine, klarnaLine } from "./cost.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, cut, EMBED_MOST, embedLength, type MessageView, selectRows } from "./message.js";
import { notices } from "./notices.js";
import { taskReason, taskTitle } from "./task-words.js";
import { payWords } from "./walk.js";
import { whatIfId } from "./what-if.js";
import { BAND_LOOK, bandTag, hours, NEUTRAL, percent, points } from "./words.js";

/** Above a card that made another one go. */
export const OLDEST_DROPPED = `You keep ${LIMITS.cards} cards; your oldest made room for this one.`;

/** Characters of a task's reason, tried in turn until the card fits into one message. */
const REASON_LENGTHS = [300, 140, 90, 40];

/** The Wagecard. `notice` stands above it. */
export function cardView(card: Card, corpus: Corpus, notice = ""): MessageView {
  const current = isCurrent(card, corpus);
  const choices = taskChoices(card, corpus);
  return {
    content: notice,
    embeds: [fittingEmbed(card, corpus, current)],
    components: [
      ...selectRows(id(card, "why"), "Why did a task land in its band?", choices),
      ...selectRows(id(card, "task"), "Change a task: hours, axes…", choices),
      buttonRow(
        button(id(card, "walk"), "Adjust hours", { style: ButtonStyle.Primary }),
        button({ ...id(card, "ask-own"), flow: "task" }, "Add a task of mine"),
        button(whatIfId(card), "What if…"),
        ...(current ? [] : [button(id(card, "recompute"), "Recompute")]),
      ),
    ],
  };
}

/** The card with its reasons as long as one message has room for. */
function fittingEmbed(card: Card, corpus: Corpus, current: boolean): APIEmbed {
  for (const length of REASON_LENGTHS) {
    const embed = cardEmbed(card, corpus, length, current);
    if (embedLength(embed) <= EMBED_MOST) return embed;
  }
  return cardEmbed(card, corpus, 0, current);
}

function cardEmbed(card: Card, corpus: Corpus, reasonLength: number, current: boolean): APIEmbed {
  const { score, week } = card;
  const role = corpus.roles[week.role];
  const look = score.headline ? BAND_LOOK[score.headline] : NEUTRAL;
  return {
    color: look.color,
    author: { name: `Wagecard · ${role?.title ?? week.role} · ${payWords(week.pay, corpus)}` },
    title: `${look.mark} ${score.pill}`,
    description: summary(card),
    fields: [
      ...score.tasks.map((task) => taskField(task, card, corpus, reasonLength)),
      { name: "Operational AI cost", value: costField(card, corpus) },
      ...(role ? [{ name: "The move", value: role.move }] : []),
      { name: "Please note", value: cut(notices(card, corpus, current).join("\n"), 1024) },
    ],
    footer: { text: `Matrix ${score.version} · ${score.hash} · card ${card.id}` },
  };
}

function summary({ score }: Card): string {
  const shareOf = (band: Band): number => score.mix[band].share;
  const mix = [...apportion(100, shareOf)].map(
    ([band, share]) => `${bandTag(band)} · **${hours(score.mix[band].hours)}** · ${share} %`,
  );
  return [
    `Exposure **${points(score.exposure)}** ± ${points(score.plusMinus)} of 100 (lower is more human-leveraged)`,
    `Confidence **${percent(score.confidence)}**, ${score.level} · ${hours(score.hours)} a week`,
    "",
    bandBar(shareOf),
    ...mix,
  ].join("\n");
}

function taskField(task: TaskScore, card: Card, corpus: Corpus, reasonLength: number): APIEmbedField {
  const unsure = task.level === "low" && task.tipsInto ? ` · may tip into ${task.tipsInto}` : "";
  return {
    name: `${BAND_LOOK[task.band].mark} ${taskTitle(task.id, card.week, corpus)} · ${hours(task.hours)}`,
    value: `**${task.band}**${unsure}\n${cut(taskReason(task, card.week, corpus), reasonLength)}`.trimEnd(),
  };
}

function costField({ score }: Card, corpus: Corpus): string {
  return [
    costLine(score.cost, corpus.constants.cost.weeksPerYear),
    `Hours freed: about **${hours(score.hoursFreed)}** a week`,
    ...(score.klarna ? [klarnaLine(score)] : []),
  ].join("\n");
}

function taskChoices(card: Card, corpus: Corpus) {
  const byId = new Map(card.score.tasks.map((task) => [task.id, task]));
  return stopsOf(card.week, corpus).map((stop) => {
    const task = byId.get(stop.id);
    return {
      value: stop.id,
      label: stop.title,
      description: task ? `${task.band} · ${hours(task.hours)}` : "no hours on this card",
    };
  });
}

function id(card: Card, action: string): CustomId {
  return { flow: "card", action, id: card.id, rev: card.rev, arg: "" };
}

/** One line a saved card, for lists. */
export function cardLine(card: Card, corpus: Corpus): string {
  const title = corpus.roles[card.week.role]?.title ?? card.week.role;
  return `${title} · ${card.score.pill} · ${hours(card.score.hours)}`;
}
