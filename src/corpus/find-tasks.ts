import MiniSearch from "minisearch";
import type { Task } from "./types.js";
import { plain, words } from "./words.js";

/**
 * The task that a person means, by id, title or words of it.
 * @returns best first; empty where nothing fits
 */
export function findTasks<T extends Pick<Task, "id" | "title">>(
  tasks: readonly T[],
  query: string,
): readonly T[] {
  const wanted = plain(query);
  // Text without letters is like no title, or like all of them: it means nothing but itself.
  if (wanted === "") return tasks.filter(({ title }) => title === query.trim());
  const exact = tasks.find((task) => task.id === query.trim() || plain(task.title) === wanted);
  if (exact) return [exact];
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
