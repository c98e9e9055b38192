import MiniSearch from "minisearch";
import type { Corpus, Task } from "./types.js";
import { words } from "./words.js";

/** Where a task of somebody's own starts from. */
export interface TaskRef {
  readonly role: string;
  readonly task: string;
}

/**
 * The modeled task that a task of somebody's own is closest to, by the words of its title; those of the person's role
 * count more. Where none is alike it is the task with the most hours in the role's typical week: the matrix is in
 * English, so a title in another language often has no word in common with it.
 */
export function closestTask(corpus: Corpus, roleId: string, title: string): TaskRef {
  const cells = Object.values(corpus.roles).flatMap((role) =>
    role.tasks.map((task) => ({ role: role.id, task })),
  );
  const [best] = indexOf(cells.map(({ task }) => task)).search(title, {
    boost: { title: 3 },
    boostDocument: (id) => (cells[Number(id)]?.role === roleId ? 1.5 : 1),
  });
  const hit = best && cells[Number(best.id)];
  if (hit) return { role: hit.role, task: hit.task.id };
  const typical = [...(corpus.roles[roleId]?.tasks ?? [])].sort((a, b) => b.typicalHours - a.typicalHours)[0];
  if (!typical) throw new RangeError(`No role ${roleId} in the corpus.`);
  return { role: roleId, task: typical.id };
}

/**
 * Whether a task of somebody's own is like the modeled one that it started from: a word in common. Asked anew each time
 * that it is shown, so that what is stored needs no such field and cards of earlier versions are told the truth too.
 */
export function isAlike(task: Task, title: string): boolean {
  return indexOf([task]).search(title).length > 0;
}

function indexOf(tasks: readonly Task[]): MiniSearch {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ["title", "text"],
    tokenize: words,
    processTerm: (term) => (term.length > 2 && !EVERYWHERE.has(term) ? term : null),
    // Narrower than for roles, which a person picks from a list: a word of another language is easily near some word.
    searchOptions: {
      prefix: (term) => term.length > 4,
      fuzzy: (term) => (term.length > 6 ? 1 : false),
    },
  });
  index.addAll(
    tasks.map(({ title, output, why }, id) => ({
      id,
      title,
      text: `${output} ${why.aiDoes} ${why.personOwns}`,
    })),
  );
  return index;
}

/** Words that stand in a task's title or texts whatever it is about. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  words(`about all and any are but can does for from has have how into its not off one onto out over own than that the
    their them then there these they this those what when where which who why will with within without you your`),
);
