import { type Card, hoursOf, isUnscored, stopsOf, type Week } from "../conversation/index.js";
import type { Corpus, Task } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { type Band, bandOf, type TaskScore } from "../scoring/index.js";
import { inRow, sentences } from "./lists.js";
import { cut, escaped } from "./message.js";
import type { Voice } from "./voice.js";
import { axisWithin, bandName, bandTag, confidenceWord, NEUTRAL, sureness } from "./words.js";

/** The modeled task whose values a task of the card has: itself, or the one that an own task is like. */
export function modeledTask(
  { id, like }: Pick<TaskScore, "id" | "like">,
  week: Week,
  corpus: Corpus,
): Task | null {
  const { role, task } = like ?? { role: week.role, task: id };
  return corpus.roles[role]?.tasks.find((modeled) => modeled.id === task) ?? null;
}

/** Whether the person added the task. */
export const isOwnTask = (taskId: string, { ownTasks }: Week): boolean =>
  ownTasks.some((task) => task.id === taskId);

/**
 * The other band that a task may tip into, and whether it is there more often than not: values close to a threshold
 * have more of their draws in another band than the one that they are in. By the shares as they are shown.
 */
export function tipping(t: Translator, { band, bandShares }: TaskScore, into: Band) {
  const shown = (one: Band): number => Math.round(bandShares[one] * 100);
  return { band: bandName(t, into), more: shown(into) > shown(band) ? "yes" : "no" } as const;
}

/** The task's title where no mark-up is read: labels, forms. */
export function plainTitle(taskId: string, week: Week, corpus: Corpus): string {
  return stopsOf(week, corpus).find((stop) => stop.id === taskId)?.title ?? taskId;
}

/** The task's title in an embed: what a person typed is shown as they typed it. */
export function taskTitle(
  t: Translator,
  taskId: string,
  week: Week,
  corpus: Corpus,
  voice: Voice = "own",
): string {
  const title = plainTitle(taskId, week, corpus);
  return isOwnTask(taskId, week) ? t("task.own-title", { title: escaped(title), voice }) : title;
}

/**
 * One line on why the task is where it is: the corpus's own while the band is the modeled one, else which
 * value the person set.
 */
export function taskReason(
  t: Translator,
  task: TaskScore,
  week: Week,
  corpus: Corpus,
  voice: Voice = "own",
): string {
  const modeled = modeledTask(task, week, corpus);
  const parts: string[] = [];
  if (task.overridden.length > 0) parts.push(valuesSet(t, task, voice));
  if (modeled && task.like) {
    const { title } = modeled;
    parts.push(t(isUnscored(task.id, week) ? "task.guessed" : "task.started-from", { title }));
  }
  if (modeled && !task.like && bandOf(modeled.cell.axes, corpus.constants) === task.band) {
    parts.push(modeled.why.short);
  }
  return cut(sentences(t, parts), 300) || bandName(t, task.band);
}

/** The task's band, and how sure that is. */
export const bandLine = (t: Translator, task: TaskScore): string =>
  t("task.band", {
    band: bandTag(t, task.band),
    confidence: sureness(t, task.confidence),
    level: confidenceWord(t, task.level),
  });

/** What stands in the place of a band. */
export const unscoredTag = (t: Translator): string => `${NEUTRAL.mark} ${t("task.unscored")}`;

/** “40 h a week”, or how many of them are scored. */
export function weekHours(t: Translator, card: Pick<Card, "week" | "score">): string {
  const { scored, all } = hoursOf(card);
  return scored === all
    ? t("card.week", { hours: t.hours(all) })
    : t("card.week.part", { scored: t.hours(scored), all: t.hours(all) });
}

/** The values that the person set, in words. */
export function valuesSet(t: Translator, task: TaskScore, voice: Voice): string {
  const values = task.overridden.map((axis) => `${axisWithin(t, axis)} ${t.number(task.axes[axis])}`);
  return t("task.values", { voice, values: inRow(t, values) });
}
