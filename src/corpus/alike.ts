import { EVERYDAY, isSameStem, LIGHT, stemsOf } from "./stems.js";
import type { Corpus, Task } from "./types.js";

/** A modeled task of any role. */
export interface TaskRef {
  readonly role: string;
  readonly task: string;
}

const MOST = 5;

/**
 * The modeled tasks, of all roles, that a task of somebody's own may be like, best first; those of the person's role
 * come first among equals. Only suggestions: the person chooses. Strict, since a wrong one makes the whole list look
 * silly: one everyday word in common made "Sit in meetings" the writing up of minutes, and "Lunch" a PRD.
 */
export function alikeTasks(corpus: Corpus, roleId: string, title: string): readonly TaskRef[] {
  const index = indexOf(corpus);
  const own = stemsOf(title);
  return index.entries
    .map((entry) => ({ entry, likeness: likeness(own, entry, index) }))
    .filter(({ likeness: value }) => value > 0)
    .sort(
      (a, b) => b.likeness - a.likeness || Number(b.entry.role === roleId) - Number(a.entry.role === roleId),
    )
    .slice(0, MOST)
    .map(({ entry: { role, task } }) => ({ role, task: task.id }));
}

interface Entry {
  readonly role: string;
  readonly task: Task;
  readonly title: readonly string[];
  /** Those of the title, of the id and of what one output is. */
  readonly all: readonly string[];
}

interface Index {
  readonly entries: readonly Entry[];
  /** How much a word tells, 0 to 1: little where many titles have it. */
  readonly weight: (stem: string) => number;
}

const known = new WeakMap<Corpus, Index>();

function indexOf(corpus: Corpus): Index {
  const index = known.get(corpus) ?? made(corpus);
  known.set(corpus, index);
  return index;
}

function made(corpus: Corpus): Index {
  const entries = Object.values(corpus.roles).flatMap((role) =>
    role.tasks.map((task): Entry => {
      const title = stemsOf(task.title);
      const all = [...new Set([...title, ...stemsOf(task.id), ...stemsOf(task.output)])];
      return { role: role.id, task, title, all };
    }),
  );
  const titles = new Map<string, number>();
  for (const { title } of entries) for (const stem of title) titles.set(stem, 1 + (titles.get(stem) ?? 0));
  const weight = (stem: string): number => {
    if (LIGHT.has(stem)) return 0.2;
    const count = titles.get(stem) ?? 0;
    const rare = count <= 2 ? 1 : count <= 4 ? 0.8 : 0.6;
    return EVERYDAY.has(stem) ? Math.min(rare, 0.5) : rare;
  };
  return { entries, weight };
}

/** How like the task is, 0 where it is not: by what both titles have in common, against all of either. */
function likeness(own: readonly string[], { title, all }: Entry, { weight }: Index): number {
  const sum = (stems: readonly string[]): number => stems.reduce((total, stem) => total + weight(stem), 0);
  const has = (stems: readonly string[], one: string): boolean =>
    stems.some((other) => isSameStem(one, other));
  const shared = own.filter((stem) => has(all, stem));
  const telling = shared.filter((stem) => weight(stem) > 0.2);
  if (telling.length === 0) return 0;
  const ofOwn = sum(shared) / sum(own);
  // What is only in the output's wording tells less of what the task is.
  const named = sum(shared.filter((stem) => has(title, stem)));
  const ofTitle = Math.min(1, (named + (sum(shared) - named) / 2) / sum(title));
  const enough =
    shared.length > 1
      ? (ofOwn >= 0.5 && ofTitle >= 0.4) || (ofOwn >= 0.4 && ofTitle >= 0.99)
      : sum(telling) > 0.5 && ((ofOwn >= 0.99 && ofTitle >= 0.45) || (ofOwn >= 0.6 && ofTitle >= 0.8));
  return enough ? ofOwn + ofTitle : 0;
}
