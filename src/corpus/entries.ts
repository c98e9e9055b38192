import type { Corpus, Role } from "./types.js";
import { plain } from "./words.js";

/** What a person may mean by what they typed. */
export interface RoleMatch {
  /** The role, or the one that comes closest; null if none honestly does. */
  readonly role: Role | null;
  /** The title that matched: the role's own, an alias, or one that is not modeled. */
  readonly title: string;
  /** What to say of a title that is not modeled; null if it is. */
  readonly notModeled: string | null;
}

export interface Employer {
  readonly name: string;
  /** The role as it is there, which is not modeled. */
  readonly match: RoleMatch;
}

/** Every title that leads somewhere; a title that a role bears is modeled, whatever an earlier version said. */
export function titlesOf(corpus: Corpus): readonly RoleMatch[] {
  const roles = Object.values(corpus.roles);
  const modeled = roles.flatMap((role) =>
    [role.title, ...role.aliases].map((title): RoleMatch => ({ role, title, notModeled: null })),
  );
  const others = [
    ...roles.flatMap((role) =>
      role.notCovered.flatMap(({ titles, note }) => titles.map((title) => ({ title, role, note }))),
    ),
    ...corpus.notModeled.flatMap(({ titles, closest, note }) =>
      titles.map((title) => ({
        title,
        role: closest === null ? null : (corpus.roles[closest] ?? null),
        note,
      })),
    ),
  ];
  const taken = new Set(modeled.map(({ title }) => plain(title)));
  const notModeled = others
    .filter(({ title }) => !taken.has(plain(title)))
    .map(({ title, role, note }): RoleMatch => ({ role, title, notModeled: note }));
  return [...modeled, ...notModeled];
}

export function employersOf(corpus: Corpus): readonly Employer[] {
  return Object.values(corpus.roles).flatMap((role) =>
    role.notCovered.flatMap(({ titles: [title = role.title], employers = [], note }) =>
      employers.map((name) => ({ name: plain(name), match: { role, title, notModeled: note } })),
    ),
  );
}

/** A role as it calls itself. */
export const own = (role: Role): RoleMatch => ({ role, title: role.title, notModeled: null });

/** Each answer once. A role's titles are one answer, whichever matched; a title not modeled is one of its own. */
export function once(matches: readonly RoleMatch[]): RoleMatch[] {
  const seen = new Set<string>();
  return matches.filter((match) => !seen.has(keyOf(match)) && seen.add(keyOf(match)));
}

const keyOf = ({ role, title, notModeled }: RoleMatch): string =>
  notModeled === null && role ? role.id : `not modeled ${title}`;
