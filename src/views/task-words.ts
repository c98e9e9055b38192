import { stopsOf, type Week } from "../conversation/index.js";
import { type Corpus, isAlike, type Task } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { type Band, bandOf, type TaskScore } from "../scoring/index.js";
import { inRow, sentences } from "./lists.js";
import { cut, escaped } from "./message.js";
import type { Voice } from "./voice.js";
import { axisWithin, bandName, bandTag, confidenceWord, sureness } from "./words.js";

/** The modeled task behind one of the week's: itself, or the one that an own task started from. */
export function modeledTask(taskId: string, week: Week, corpus: Corpus): Task | null {
  const like = week.ownTasks.find((own) => own.id === taskId)?.like ?? { role: week.role, task: taskId };
  return corpus.roles[like.role]?.tasks.find((task) => task.id === like.task) ?? null;
}

/** Whether a task of the person's own is like the modeled one that it started from, whose words then speak for it. */
export function isLikeModeled(taskId: string, week: Week, corpus: Corpus): boolean {
  const own = week.ownTasks.find((task) => task.id === taskId);
  const modeled = modeledTask(taskId, week, corpus);
  return own === undefined || (modeled !== null && isAlike(modeled, own.title));
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
  const modeled = modeledTask(task.id, week, corpus);
  const parts: string[] = [];
  if (task.overridden.length > 0) parts.push(valuesSet(t, task, voice));
  if (modeled && task.like) {
    const { title } = modeled;
    const alike = isLikeModeled(task.id, week, corpus);
    parts.push(alike ? t("task.started-from", { title }) : t("task.started-unlike", { title, voice }));
  }
  if (modeled && !task.like && bandOf(modeled.cell.axes, corpus.constants) === task.band) {
    parts.push(modeled.why.short);
  }
  return cut(sentences(t, parts), 300) || bandName(t, task.band);
}

/** Whether all its values are those of a task that it is not like: how sure its band is can't be said then. */
export const isBorrowed = (task: TaskScore, week: Week, corpus: Corpus): boolean =>
  task.overridden.length === 0 && !isLikeModeled(task.id, week, corpus);

/** The task's band, and how sure that is. */
export function bandLine(t: Translator, task: TaskScore, week: Week, corpus: Corpus): string {
  const band = bandTag(t, task.band);
  return isBorrowed(task, week, corpus)
    ? t("task.band-borrowed", { band })
    : t("task.band", {
        band,
        confidence: sureness(t, task.confidence),
        level: confidenceWord(t, task.level),
      });
}

/** The values that the person set, in words. */
export function valuesSet(t: Translator, task: TaskScore, voice: Voice): string {
  const values = task.overridden.map((axis) => `${axisWithin(t, axis)} ${t.number(task.axes[axis])}`);
  return t("task.values", { voice, values: inRow(t, values) });
}
