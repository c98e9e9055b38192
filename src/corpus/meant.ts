import { once, type RoleMatch } from "./entries.js";
import { withoutLevel } from "./level.js";
import type { Seniority } from "./schema.js";
import { distance, isSlip } from "./spelling.js";
import { words } from "./words.js";

/** A title as it is compared. */
interface Known {
  readonly match: RoleMatch;
  readonly words: readonly string[];
  /** The words without the spaces between them: “frontend” and “front end” are one. */
  readonly run: string;
}

/** The title that was typed, and the level that was typed with it. */
export interface Titled {
  readonly match: RoleMatch;
  readonly seniority: Seniority | null;
}

/** The titles that may be meant, best first; often none. */
export interface Near {
  readonly matches: readonly RoleMatch[];
  readonly seniority: Seniority | null;
}

export interface Titles {
  /** The title that these words are: exactly, with slips of the hand, or with words on seniority around it. */
  typed(wanted: readonly string[]): Titled | null;
  /** Titles that may be meant by words which are no title, at most five; one that is not modeled at all stands alone. */
  near(wanted: readonly string[]): Near;
}

/** As many as a person reads before they would rather see all roles. */
const MOST_NEAR = 5;

/** Reads what people call their jobs, and holds back if it is not sure. Made once from all titles. */
export function titlesIndex(entries: readonly RoleMatch[]): Titles {
  const known = entries.map((match): Known => {
    const title = telling(words(match.title));
    return { match, words: title, run: title.join("") };
  });
  const byRun = new Map(known.map((one) => [one.run, one.match] as const).reverse());
  /** A word of some title is no misspelling of another one. */
  const correct = new Set([...known.flatMap((one) => one.words), ...OTHER_JOBS]);
  const isMeant = (word: string, title: string): boolean =>
    word === title || (!correct.has(word) && isSlip(word, title));

  const exactly = (wanted: readonly string[]): RoleMatch | null => byRun.get(wanted.join("")) ?? null;

  /** The one title that these words are with slips; null if they are as close to a title that leads elsewhere. */
  function misspelt(wanted: readonly string[]): RoleMatch | null {
    const run = wanted.join("");
    const near = known.filter((one) => isMisspelt(wanted, one));
    const far = near.map((one) => distance(run, one.run, run.length));
    const least = Math.min(...far);
    const [best, other] = once(near.filter((_, at) => far[at] === least).map(({ match }) => match));
    return other ? null : (best ?? null);
  }

  function isMisspelt(wanted: readonly string[], title: Known): boolean {
    if (wanted.length !== title.words.length) return false;
    if (!title.words.every((word, at) => isMeant(wanted[at] ?? "", word))) return false;
    // A word alone is soon another word: “closer” is a job, “closet” and “loser” are none.
    return title.words.length > 1 || (title.run.length >= 8 && distance(wanted.join(""), title.run, 1) < 2);
  }

  const titled = (wanted: readonly string[]): RoleMatch | null => exactly(wanted) ?? misspelt(wanted);

  /** All words of a title stand side by side among others, as in “software engineer at a bank”. */
  function holds(wanted: readonly string[], { match, words: title }: Known): boolean {
    for (let from = 0; from + title.length <= wanted.length; from += 1) {
      if (!title.every((word, at) => isMeant(wanted[from + at] ?? "", word))) continue;
      const after = wanted[from + title.length];
      if (from === 0 && after !== undefined && PLACE.has(after)) return true;
      // “Uber driver” and “film director” are jobs of their own, and “closer to retirement” is none.
      const isHead = after === undefined && match.notModeled === null && (title[0] ?? "").length > 5;
      if (match.role !== null && (title.length > 1 || isHead)) return true;
    }
    return false;
  }

  /** All that was typed stands in the title, such as “analyst” or “content marketing”. */
  function isPartOf(wanted: readonly string[], { match, words: title }: Known): boolean {
    if (match.role === null) return false;
    return (
      wanted.every((word) => title.some((other) => isForm(word, other))) || title.includes(wanted.join(""))
    );
  }

  /** A slip in a long word, a plural, “design” for a designer, “engineering” for an engineer. */
  const isForm = (word: string, title: string): boolean =>
    word === title ||
    word === `${title}s` ||
    `${word}s` === title ||
    `${word}er` === title ||
    (title.endsWith("er") && word === `${title}ing`) ||
    (!correct.has(word) &&
      word.length > 6 &&
      isSlip(word, title) &&
      distance(word, title, 2) * 5 <= word.length);

  /** “Java developer”: whatever is developed, it is most likely software. Designers and engineers are too many kinds. */
  function sharesHead(wanted: readonly string[], { match, words: title }: Known): boolean {
    return match.notModeled === null && wanted.at(-1) === "developer" && title.at(-1) === "developer";
  }

  return {
    typed(given) {
      const wanted = telling(given);
      if (wanted.length === 0) return null;
      const { words: job, seniority } = withoutLevel(wanted);
      const whole = exactly(wanted);
      // “Senior technical writer” is a title, and says a level; “staff accountant” is one and does not.
      if (whole) {
        const isLevel = whole.notModeled === null && exactly(job)?.role === whole.role;
        return { match: whole, seniority: isLevel ? seniority : null };
      }
      if (job.length === wanted.length || job.length === 0) return found(misspelt(wanted), null);
      return found(exactly(job), seniority) ?? found(misspelt(wanted), null) ?? found(titled(job), seniority);
    },
    near(given) {
      const wanted = telling(given);
      const { words: job, seniority } = withoutLevel(wanted);
      if (job.length === 0) return { matches: [], seniority };
      for (const fits of [holds, isPartOf, sharesHead]) {
        const all = known.filter((one) => fits(wanted, one) || fits(job, one)).map(({ match }) => match);
        const none = all.find(({ role }) => role === null);
        if (all.length > 0) return { matches: none ? [none] : ranked(all).slice(0, MOST_NEAR), seniority };
      }
      return { matches: [], seniority };
    },
  };
}

const found = (match: RoleMatch | null, seniority: Seniority | null): Titled | null =>
  match && { match, seniority };

/** The role that most of the titles lead to comes first; titles that are not modeled come after those that are. */
function ranked(matches: readonly RoleMatch[]): RoleMatch[] {
  const modeled = matches.filter(({ notModeled }) => notModeled === null);
  const weight = ({ role, notModeled }: RoleMatch): number =>
    notModeled === null ? modeled.filter((other) => other.role === role).length : 0;
  return once(matches).sort((a, b) => weight(b) - weight(a));
}

/** The words that make a title, in full. */
function telling(given: readonly string[]): readonly string[] {
  return given.filter((word) => !LITTLE.has(word)).map((word) => IN_FULL.get(word) ?? word);
}

/** “VP sales” is the “VP of sales”. */
const LITTLE: ReadonlySet<string> = new Set(["a", "an", "and", "of", "the"]);

/** How people shorten the words of titles. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ["dev", "developer"],
  ["devs", "developer"],
  ["eng", "engineer"],
  ["engr", "engineer"],
  ["mgr", "manager"],
]);

/** What may stand between a job and the place that it is done at. */
const PLACE: ReadonlySet<string> = new Set(["at", "for", "in", "with"]);

/**
 * Words that are a slip away from a word of a title and make another job with the rest of it: the produce manager of a
 * supermarket is no product manager. Found by trying the 30,000 most common English words.
 */
const OTHER_JOBS: readonly string[] = ["commodity", "contest", "context", "produce"];
