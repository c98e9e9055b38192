import MiniSearch from "minisearch";
import { EVERYDAY, isSameStem, LIGHT, stemsOf } from "./stems.js";
import type { Task } from "./types.js";
import { plain, words } from "./words.js";

type Named = Pick<Task, "id" | "title">;

/**
 * What somebody who is still typing may mean, for a list to choose from: by id, title or words of it, typos forgiven.
 * @returns best first; empty if nothing fits
 */
export function findTasks<T extends Named>(tasks: readonly T[], query: string): readonly T[] {
  const wanted = plain(query);
  const exact = exactly(tasks, query);
  if (wanted === "" || exact.length > 0) return exact;
  const index = new MiniSearch<{ id: number; title: string }>({
    fields: ["title"],
    tokenize: words,
    processTerm: (term) => term,
  });
  index.addAll(tasks.map((task, id) => ({ id, title: `${task.title} ${task.id}` })));
  return index
    .search(query, { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : false) })
    .flatMap((hit) => tasks[Number(hit.id)] ?? []);
}

/** What somebody who has sent their words means. */
export type MeantTask<T> =
  | { readonly kind: "one"; readonly task: T }
  /** They may mean one of these, and have to say. */
  | { readonly kind: "some"; readonly tasks: readonly T[] }
  | { readonly kind: "none" };

/**
 * The task that words mean which nobody chose from a list. One is only taken for an id, a title, or words that all are
 * in its title and in no other's: on one stray word in common "1:1s with my reports" opened the evaluation report.
 */
export function meantTask<T extends Named>(tasks: readonly T[], query: string): MeantTask<T> {
  const exact = exactly(tasks, query);
  if (exact.length > 0) return oneOrSome(exact);
  const wanted = stemsOf(query);
  const found = tasks.map((task) => ({ task, in: wanted.filter((stem) => isIn(stem, task)) }));
  const whole = found
    .filter((one) => wanted.length > 0 && one.in.length === wanted.length)
    .map(({ task }) => task);
  const stray = wanted.length === 1 && wanted.every((stem) => EVERYDAY.has(stem) || LIGHT.has(stem));
  if (whole.length > 0) return stray ? { kind: "some", tasks: whole } : oneOrSome(whole);
  const near = found.filter(
    (one) =>
      one.in.length > 1 && 2 * one.in.length >= wanted.length && one.in.some((stem) => !LIGHT.has(stem)),
  );
  return near.length > 0 ? { kind: "some", tasks: near.map(({ task }) => task) } : { kind: "none" };
}

function oneOrSome<T>(tasks: readonly T[]): MeantTask<T> {
  const [task, ...others] = tasks;
  if (task === undefined) return { kind: "none" };
  return others.length === 0 ? { kind: "one", task } : { kind: "some", tasks };
}

/** An id is one task's alone; a title may be that of two, since people name their own. */
function exactly<T extends Named>(tasks: readonly T[], query: string): readonly T[] {
  const byId = tasks.filter((task) => task.id === query.trim());
  if (byId.length > 0) return byId;
  const wanted = plain(query);
  // Text without letters is like no title, or like all of them: it means nothing but itself.
  if (wanted === "") return tasks.filter(({ title }) => title === query.trim());
  return tasks.filter((task) => plain(task.title) === wanted);
}

/** Whether the word is in the task's title or id, or is the beginning of one there. */
function isIn(stem: string, { title, id }: Named): boolean {
  return [...stemsOf(title), ...stemsOf(id)].some(
    (other) => isSameStem(stem, other) || (stem.length > 2 && other.startsWith(stem)),
  );
}
