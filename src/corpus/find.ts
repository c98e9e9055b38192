import { LRUCache } from "lru-cache";
import MiniSearch from "minisearch";
import { employersOf, once, own, type RoleMatch, titlesOf } from "./entries.js";
import { type Near, type Titled, titlesIndex } from "./meant.js";
import type { Corpus } from "./types.js";
import { plain, queryOf, words } from "./words.js";

/** What a job means that somebody has typed and not picked from a list. */
export type Meant =
  /** It is a title: what it leads to, and the level that was typed with it. */
  | ({ readonly kind: "title" } & Titled)
  /** It is none. */
  | ({ readonly kind: "near" } & Near);

export interface RoleFinder {
  /** Every title that leads somewhere, modeled or not. */
  readonly entries: readonly RoleMatch[];
  /**
   * Suggestions for somebody who is still typing, so it may be generous: best first, each role once besides the titles
   * that are not modeled; all roles if nothing was typed. At most 25, as many as Discord shows; for the same query the
   * same list.
   */
  search(query: string): readonly RoleMatch[];
  /**
   * What a whole job means, and strict, since a walk may start from it: an id, or a title, which may have slips of the
   * hand, words on seniority at its ends, and an employer beside it that makes it another job.
   */
  meant(query: string): Meant;
}

const MOST = 25;
/** Queries whose answers are remembered: people type the same titles, letter by letter, and a search takes 0.1 ms. */
const REMEMBERED = 5000;

/** An index over titles, aliases and titles not modeled, made once. */
export function roleFinder(corpus: Corpus): RoleFinder {
  const entries = titlesOf(corpus);
  const titles = titlesIndex(entries);
  const byTitle = new Map(entries.map((entry) => [plain(entry.title), entry] as const).reverse());
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
    return once(exact ? [exact, ...hits] : hits);
  }

  /** What somebody does who has said where; null if the employer makes no difference to it. */
  function employed(wanted: string, best: (title: string) => Titled | null): Titled | null {
    const employer = employers.find(({ name }) => ` ${wanted} `.includes(` ${name} `));
    if (!employer) return null;
    const title = ` ${wanted} `
      .replace(` ${employer.name} `, " ")
      .trim()
      .replace(/(^| )(at|for|with)$/, "");
    if (title === "") return { match: employer.match, seniority: null };
    const found = best(title);
    // A title that is only closest to the role is another job, which has a note of its own.
    const { role, notModeled } = found?.match ?? { role: null, notModeled: null };
    const isTheirs = notModeled === null || notModeled === employer.match.notModeled;
    return found && isTheirs && role === employer.match.role ? { ...found, match: employer.match } : null;
  }

  function searched(wanted: string): readonly RoleMatch[] {
    const matches = found(wanted);
    const theirs = employed(wanted, (title) => {
      const [match] = found(title);
      return match ? { match, seniority: null } : null;
    });
    return (theirs ? once([theirs.match, ...matches]) : matches).slice(0, MOST);
  }

  return {
    entries,
    search(query) {
      const wanted = queryOf(query);
      const matches = remembered.get(wanted) ?? searched(wanted);
      remembered.set(wanted, matches);
      return matches;
    },
    meant(query) {
      const id = query.trim();
      const byId = Object.hasOwn(corpus.roles, id) ? corpus.roles[id] : undefined;
      if (byId) return { kind: "title", match: own(byId), seniority: null };
      const wanted = queryOf(query.slice(0, 1000).replaceAll("@", " at "));
      const known = (title: string): Titled | null => titles.typed(words(title));
      const titled = known(wanted) ?? employed(wanted, known);
      return titled ? { kind: "title", ...titled } : { kind: "near", ...titles.near(words(wanted)) };
    },
  };
}

/** “At a bank” is like no title but for its little words; the last one may be the beginning of another. */
function tellingWords(wanted: string): string {
  const all = words(wanted);
  return all.filter((word, place) => place === all.length - 1 || !LITTLE.has(word)).join(" ");
}

const LITTLE: ReadonlySet<string> = new Set(words("a an and at for from in of on the to with"));

/** One letter in four may be wrong, in words long enough to be told apart. */
const fuzziness = (term: string): number | false => (term.length > 3 ? 0.25 : false);
