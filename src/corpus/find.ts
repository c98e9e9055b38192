import { LRUCache } from "lru-cache";
import MiniSearch from "minisearch";
import type { Corpus, Role } from "./types.js";
import { plain, words } from "./words.js";

/** What a person may mean by what they typed. */
export interface RoleMatch {
  /** The role, or the one that comes closest; null where none honestly does. */
  readonly role: Role | null;
  /** The title that matched: the role's own, an alias, or one that is not modeled. */
  readonly title: string;
  /** What to say where the title is not modeled; null where it is. */
  readonly notModeled: string | null;
}

export interface RoleFinder {
  /**
   * Best first, each role once besides the titles not modeled; all roles where nothing was typed. At most 25, as many as
   * Discord shows; for the same query the same list.
   */
  search(query: string): readonly RoleMatch[];
  /** The role of exactly this id, title, alias or title not modeled (letter case aside), else null. */
  exact(query: string): RoleMatch | null;
}

const MOST = 25;
/** Queries whose answers are remembered: people type the same titles, letter by letter, and a search takes 0.1 ms. */
const REMEMBERED = 5000;

/** An index over titles, aliases and titles not modeled, made once. Forgives typos and word order. */
export function roleFinder(corpus: Corpus): RoleFinder {
  const entries = titlesOf(corpus);
  const byTitle = new Map(
    entries.map((entry) => [plain(entry.title), entry]).reverse() as [string, RoleMatch][],
  );
  const index = new MiniSearch<{ id: number; title: string }>({
    fields: ["title"],
    tokenize: words,
    processTerm: (term) => term,
  });
  index.addAll(entries.map(({ title }, id) => ({ id, title })));
  const options = { prefix: true, fuzzy: fuzziness };
  const employers = employersOf(corpus);
  const remembered = new LRUCache<string, readonly RoleMatch[]>({ max: REMEMBERED });

  function found(wanted: string): readonly RoleMatch[] {
    if (wanted === "") return Object.values(corpus.roles).map(own);
    const terms = tellingWords(wanted);
    const every = index.search(terms, { ...options, combineWith: "AND" });
    const hits = (every.length > 0 ? every : index.search(terms, options)).flatMap(
      (hit) => entries[Number(hit.id)] ?? [],
    );
    const exact = byTitle.get(wanted);
    return once(exact ? [exact, ...hits] : hits, keyOf);
  }

  /** What somebody does who has said where; null where the employer makes no difference to it. */
  function employed(wanted: string, best: (title: string) => RoleMatch | null): RoleMatch | null {
    const employer = employers.find(({ name }) => ` ${wanted} `.includes(` ${name} `));
    if (!employer) return null;
    const title = ` ${wanted} `
      .replace(` ${employer.name} `, " ")
      .replace(/ (at|for|with) *$/, "")
      .trim();
    if (title === "") return employer.match;
    const found = best(title);
    // A title that is only closest to the role is another job, which has a note of its own.
    const isTheirs = found?.notModeled === null || found?.notModeled === employer.match.notModeled;
    return isTheirs && found?.role === employer.match.role ? employer.match : null;
  }

  function searched(wanted: string): readonly RoleMatch[] {
    const matches = found(wanted);
    const match = employed(wanted, (title) => found(title)[0] ?? null);
    return (match ? once([match, ...matches], keyOf) : matches).slice(0, MOST);
  }

  return {
    search(query) {
      const wanted = plain(query);
      const matches = remembered.get(wanted) ?? searched(wanted);
      remembered.set(wanted, matches);
      return matches;
    },
    exact(query) {
      const byId = corpus.roles[query.trim()];
      if (byId) return own(byId);
      const wanted = plain(query);
      const known = (title: string): RoleMatch | null => byTitle.get(title) ?? null;
      return known(wanted) ?? employed(wanted, known);
    },
  };
}

/** Every title that leads somewhere; a title that a role bears is modeled, whatever an earlier version said. */
function titlesOf(corpus: Corpus): readonly RoleMatch[] {
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

interface Employer {
  readonly name: string;
  /** The role as it is there, which is not modeled. */
  readonly match: RoleMatch;
}

function employersOf(corpus: Corpus): readonly Employer[] {
  return Object.values(corpus.roles).flatMap((role) =>
    role.notCovered.flatMap(({ titles: [title = role.title], employers = [], note }) =>
      employers.map((name) => ({ name: plain(name), match: { role, title, notModeled: note } })),
    ),
  );
}

/** A role's titles are one answer, whichever matched; a title not modeled is one of its own. */
const keyOf = ({ role, title, notModeled }: RoleMatch): string =>
  notModeled === null && role ? role.id : `not modeled ${title}`;

const own = (role: Role): RoleMatch => ({ role, title: role.title, notModeled: null });

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** “At a bank” is like no title but for its little words; the last one may be the beginning of another. */
function tellingWords(wanted: string): string {
  const all = words(wanted);
  return all.filter((word, place) => place === all.length - 1 || !LITTLE.has(word)).join(" ");
}

const LITTLE: ReadonlySet<string> = new Set(words("a an and at for from in of on the to with"));

/** One letter in four may be wrong, in words long enough to be told apart. */
const fuzziness = (term: string): number | false => (term.length > 3 ? 0.25 : false);
