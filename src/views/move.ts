import type { Card } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { inRow } from "./lists.js";
import { cut } from "./message.js";
import { taskTitle } from "./task-words.js";
import type { Voice } from "./voice.js";

/** Hours a week, freed in all, under which nothing is worth naming. */
const LITTLE = 0.5;
/** Tasks that are named: the ones that free most. */
const NAMED = 2;

/**
 * What to do about the card, at most 1,024 letters: where this week's hours come free, and the role's own advice, which
 * is for its typical week and says so where this is another one. Null where the role is not in the corpus any more.
 */
export function moveWords(t: Translator, card: Card, corpus: Corpus, voice: Voice): string | null {
  const role = corpus.roles[card.week.role];
  if (!role) return null;
  const { move } = role;
  const advice = isUsual(card, corpus) ? move : t("card.move.usual", { move });
  return cut(`${freedWords(t, card, corpus, voice)}\n${advice}`, 1024);
}

function freedWords(t: Translator, { score, week }: Card, corpus: Corpus, voice: Voice): string {
  if (score.hoursFreed < LITTLE) return t("card.move.none");
  const freeing = score.tasks
    .filter((task) => task.hoursFreed > 0)
    .sort((a, b) => b.hoursFreed - a.hoursFreed)
    .slice(0, NAMED);
  const tasks = freeing.map((task) => {
    const title = taskTitle(t, task.id, week, corpus, voice);
    return t("card.move.task", { title, hours: t.hours(task.hoursFreed) });
  });
  return t("card.move.freed", { tasks: inRow(t, tasks) });
}

/** Whether the card is of all the role's tasks with the matrix's values, and of nothing else. */
function isUsual({ score, week }: Card, corpus: Corpus): boolean {
  const modeled = corpus.roles[week.role]?.tasks ?? [];
  const plain = score.tasks.filter((task) => !task.like && task.overridden.length === 0 && task.hours > 0);
  return plain.length === modeled.length && score.tasks.length === modeled.length;
}
