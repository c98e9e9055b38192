import MiniSearch from "minisearch";
import type { Corpus, Role, Task } from "./types.js";

/** What a person may mean by what they typed. */
export interface RoleMatch {
  readonly role: Role;
  /** The title that matched: the role's own, or an alias. */
  readonly title: string;
  /** What to say where the title is not modelled and this role is only the closest; else null. */
  readonly closest: string | null;
}

export interface RoleFinder {
  /** Best first, each role once unless a not-modelled title leads to it; all roles where the query is blank. */
  search(query: string, most: number): readonly RoleMatch[];
  /** The role of exactly this id, title, alias or not-modelled title (letter case aside), else null. */
  exact(query: string): RoleMatch | null;
}

interface Entry extends RoleMatch {
  readonly id: number;
}

/** An index over titles, aliases and not-modelled titles, made once. Forgives typos and word order. */
export function roleFinder(corpus: Corpus): RoleFinder {
  const entries: Entry[] = [];
  const add = (role: Role, title: string, closest: string | null) =>
    entries.push({ id: entries.length, role, title, closest });
  for (const role of Object.values(corpus.roles)) {
    for (const title of [role.title, ...role.aliases]) add(role, title, null);
    for (const other of role.notCovered) for (const title of other.titles) add(role, title, other.note);
  }
  const index = new MiniSearch<Entry>({ fields: ["title"], tokenize: words, processTerm: (term) => term });
  index.addAll(entries);
  const options = { prefix: true, fuzzy: fuzziness };

  return {
    search(query, most) {
      if (words(query).length === 0) return Object.values(corpus.roles).map(own).slice(0, most);
      const found = index
        .search(query, { ...options, combineWith: "AND" })
        .concat(index.search(query, options))
        .flatMap((hit) => entries[Number(hit.id)] ?? []);
      return once(found, (match) => `${match.role.id}${match.closest === null ? "" : match.title}`).slice(
        0,
        most,
      );
    },
    exact(query) {
      const wanted = plain(query);
      const byId = corpus.roles[query.trim()];
      if (byId) return own(byId);
      return entries.find((entry) => plain(entry.title) === wanted) ?? null;
    },
  };
}

/**
 * The task that a person means, by id, title or words of it.
 * @returns best first; empty where nothing fits
 */
export function findTasks<T extends Pick<Task, "id" | "title">>(
  tasks: readonly T[],
  query: string,
): readonly T[] {
  const wanted = plain(query);
  if (wanted === "") return tasks;
  const exact = tasks.find((task) => task.id === query.trim() || plain(task.title) === wanted);
  if (exact) return [exact];
  const index = new MiniSearch<{ id: number; title: string }>({
    fields: ["title"],
    tokenize: words,
    processTerm: (term) => term,
  });
  index.addAll(tasks.map((task, id) => ({ id, title: `${task.title} ${task.id}` })));
  return index
    .search(query, { prefix: true, fuzzy: fuzziness })
    .flatMap((hit) => tasks[Number(hit.id)] ?? []);
}

/**
 * The modelled task that a task of somebody's own is closest to, by the words of its title; those of the
 * person's role count more. Where no word fits it is the task with the most hours in the role's typical week.
 */
export function closestTask(corpus: Corpus, roleId: string, title: string): { role: string; task: string } {
  const cells = Object.values(corpus.roles).flatMap((role) =>
    role.tasks.map((task) => ({ role: role.id, task })),
  );
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ["title", "text"],
    tokenize: words,
    processTerm: (term) => (term.length > 2 ? term : null),
  });
  index.addAll(
    cells.map(({ task }, id) => ({
      id,
      title: task.title,
      text: `${task.output} ${task.why.aiDoes} ${task.why.personOwns}`,
    })),
  );
  const [best] = index.search(title, {
    prefix: true,
    fuzzy: fuzziness,
    boost: { title: 3 },
    boostDocument: (id) => (cells[Number(id)]?.role === roleId ? 1.5 : 1),
  });
  const hit = best && cells[Number(best.id)];
  if (hit) return { role: hit.role, task: hit.task.id };
  const typical = [...(corpus.roles[roleId]?.tasks ?? [])].sort((a, b) => b.typicalHours - a.typicalHours)[0];
  if (!typical) throw new RangeError(`No role ${roleId} in the corpus.`);
  return { role: roleId, task: typical.id };
}

const own = (role: Role): RoleMatch => ({ role, title: role.title, closest: null });

function words(text: string): string[] {
  return plain(text)
    .split(" ")
    .filter((word) => word !== "");
}

/** Letters and digits only, without accents, in lower case. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** One letter in four may be wrong, in words long enough to be told apart. */
const fuzziness = (term: string): number | false => (term.length > 3 ? 0.25 : false);
