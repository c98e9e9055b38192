import type { TaskRef } from "./alike.js";
import type { Corpus } from "./types.js";

/**
 * A title leads to one place: no alias stands twice, and none that is said not to be modeled is a role's. A later
 * version may model what an earlier one did not, and then its role is meant.
 * @returns one line a fault, with file and field
 */
export function titleFaults(corpus: Corpus, isFirst: boolean): string[] {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  const take = (title: string, where: string) => {
    const key = title.toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) faults.push(`corpus/${where}: “${title}” stands in corpus/${other} as well`);
    seen.set(key, where);
  };
  const roles = Object.values(corpus.roles);
  const file = (role: (typeof roles)[number]): string => `${role.since}/roles/${role.id}.yaml`;
  for (const role of roles) {
    take(role.title, `${file(role)}: title`);
    for (const alias of role.aliases) take(alias, `${file(role)}: aliases`);
  }
  const modeled = new Set(seen.keys());
  const others = [
    ...roles.map((role) => ({
      where: `${file(role)}: notCovered`,
      titles: role.notCovered.flatMap((one) => one.titles),
    })),
    {
      where: `${corpus.version}/not-modeled.yaml: titles`,
      titles: corpus.notModeled.flatMap((one) => one.titles),
    },
  ];
  for (const { where, titles } of others) {
    for (const title of titles) if (isFirst || !modeled.has(title.toLowerCase())) take(title, where);
  }
  return faults;
}

/** The role's title; its id where the matrix at hand no longer has the role. */
export function titleOf(roleId: string, corpus: Corpus): string {
  return corpus.roles[roleId]?.title ?? roleId;
}

/** The title of a role's task; null if the matrix at hand does not have it. */
export function titleOfTask({ role, task }: TaskRef, corpus: Corpus): string | null {
  return corpus.roles[role]?.tasks.find(({ id }) => id === task)?.title ?? null;
}
