import {
  type Card,
  isUnscored,
  mustBeCurrent,
  mustBeOfMatrix,
  type Person,
  Refused,
  scoreWeek,
  type UnscoredTask,
} from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { TaskScore } from "../scoring/index.js";
import { type MessageView, taskView, unscoredTaskView, whyView } from "../views/index.js";

/** The card of this id among the person's own. @throws Refused where it is somebody else's or gone */
export function cardOf(person: Person | null, id: string): Card {
  const card = person?.cards.find((other) => other.id === id);
  if (!card) throw new Refused({ kind: "card-gone" });
  return card;
}

/** The card that the person used last. @throws Refused where there is none */
export function currentCard(person: Person | null): Card {
  const card = person?.cards[0];
  if (!card) throw new Refused({ kind: "no-card" });
  return card;
}

/** Whether the card may have hours for a task of this id. */
export function hasTask({ week }: Card, taskId: string, corpus: Corpus): boolean {
  return (
    week.ownTasks.some(({ id }) => id === taskId) ||
    (corpus.roles[week.role]?.tasks.some(({ id }) => id === taskId) ?? false)
  );
}

/** The task of the person's own, if nothing is scored of it. */
export function unscoredTask({ week }: Card, taskId: string): UnscoredTask | null {
  const own = isUnscored(taskId, week) ? week.ownTasks.find(({ id }) => id === taskId) : undefined;
  return own ? { ...own, hours: week.hours[taskId] ?? 0 } : null;
}

/**
 * The figures of one task. One that has no hours on the card is read at one hour, since its band and the cost
 * of an output depend on no hours.
 * @throws Refused if the card has no such task, or scores nothing of it
 */
export function taskFigures(card: Card, taskId: string, corpus: Corpus): TaskScore {
  const onCard = card.score.tasks.find((task) => task.id === taskId);
  if (onCard) return onCard;
  if (!hasTask(card, taskId, corpus) || unscoredTask(card, taskId)) throw new Refused({ kind: "task-gone" });
  mustBeOfMatrix(card, corpus);
  const [task] = scoreWeek({ ...card.week, hours: { [taskId]: 1 } }, corpus).tasks;
  if (!task) throw new Refused({ kind: "task-gone" });
  return { ...task, hours: 0, outputsPerWeek: 0, hoursFreed: 0, week: { ai: 0, human: 0 } };
}

/** One task with all it can be changed by; one that is not scored with what it may be like. */
export function taskMessage(
  t: Translator,
  card: Card,
  taskId: string,
  corpus: Corpus,
  notice = "",
): MessageView {
  const unscored = unscoredTask(card, taskId);
  if (unscored) return unscoredTaskView(t, card, unscored, corpus, notice);
  return taskView(t, card, taskFigures(card, taskId, corpus), corpus, notice);
}

/** Why a task landed in its band; one that is in none shows what it may be like. @throws Refused for older figures */
export function whyMessage(t: Translator, card: Card, taskId: string, corpus: Corpus): MessageView {
  const unscored = unscoredTask(card, taskId);
  if (unscored) return unscoredTaskView(t, card, unscored, corpus);
  mustBeCurrent(card, corpus);
  return whyView(t, card, taskFigures(card, taskId, corpus), corpus);
}
