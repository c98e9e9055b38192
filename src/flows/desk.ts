import { type Card, mustBeCurrent, type Person, Refused, scoreWeek } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { TaskScore } from "../scoring/index.js";

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

/**
 * The figures of one task. One that has no hours on the card is read at one hour, since its band and the cost
 * of an output depend on no hours.
 * @throws Refused where the card has no such task
 */
export function taskFigures(card: Card, taskId: string, corpus: Corpus): TaskScore {
  const onCard = card.score.tasks.find((task) => task.id === taskId);
  if (onCard) return onCard;
  const known =
    corpus.roles[card.week.role]?.tasks.some((task) => task.id === taskId) ||
    card.week.ownTasks.some((task) => task.id === taskId);
  if (!known) throw new Refused({ kind: "task-gone" });
  mustBeCurrent(card, corpus);
  const [task] = scoreWeek({ ...card.week, hours: { [taskId]: 1 } }, corpus).tasks;
  if (!task) throw new Refused({ kind: "task-gone" });
  return { ...task, hours: 0, outputsPerWeek: 0, hoursFreed: 0, week: { ai: 0, human: 0 } };
}
