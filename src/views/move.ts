import type { Card } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { inRow } from "./lists.js";
import { cut } from "./message.js";
import { taskTitle } from "./task-words.js";
import type { Voice } from "./voice.js";

/** Freed in all: less than so many hours, and than such a share of the week, is not worth naming. */
const LITTLE = { hours: 0.5, share: 0.05 };
/** Hours under which a task shows as one that frees none. */
const SHOWN = 0.05;
/** Tasks that are named: the ones that free most. */
const NAMED = 2;
/** Share of a week that may go to other tasks than the typical one's does, for it to be still like that. */
const ELSEWHERE = 0.25;

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
  const freeing = score.tasks
    .filter((task) => task.hoursFreed >= SHOWN)
    .sort((a, b) => b.hoursFreed - a.hoursFreed)
    .slice(0, NAMED);
  const little = Math.min(LITTLE.hours, LITTLE.share * score.hours);
  if (score.hoursFreed < little || freeing.length === 0) return t("card.move.none");
  const tasks = freeing.map((task) => {
    const title = taskTitle(t, task.id, week, corpus, voice);
    return t("card.move.task", { title, hours: t.hours(task.hoursFreed) });
  });
  return t("card.move.freed", { tasks: inRow(t, tasks) });
}

/**
 * Whether the card is of all the role's tasks with the matrix's values, of nothing else, and spends the week about as the
 * typical one does.
 */
function isUsual({ score, week }: Card, corpus: Corpus): boolean {
  const modeled = corpus.roles[week.role]?.tasks ?? [];
  const plain = score.tasks.filter((task) => !task.like && task.overridden.length === 0 && task.hours > 0);
  if (plain.length !== modeled.length || score.tasks.length !== modeled.length) return false;
  const typical = modeled.reduce((sum, task) => sum + task.typicalHours, 0);
  const apart = modeled.map(({ id, typicalHours }) =>
    Math.abs((week.hours[id] ?? 0) / score.hours - typicalHours / typical),
  );
  // Each hour that is elsewhere is missing from one task and too much on another.
  return apart.reduce((sum, share) => sum + share, 0) / 2 <= ELSEWHERE;
}
