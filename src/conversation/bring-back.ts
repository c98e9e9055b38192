import { isDeepStrictEqual } from "node:util";
import type { Corpus } from "../corpus/index.js";
import { type CardScore, ScoringError, scoreCard } from "../scoring/index.js";
import { cleanText } from "../text/index.js";
import { inputOf, stored, withCard } from "./card.js";
import { totalHours } from "./hours.js";
import { scoredAs } from "./own-tasks.js";
import { Refused } from "./refusal.js";
import { type Card, LIMITS, NOBODY, type Person, type Week } from "./state.js";

/** A card as a file has it, without its figures: those are worked out anew. */
export type GivenCard = Pick<Card, "id" | "rev" | "week" | "madeAt">;

export interface BroughtBack {
  readonly person: Person;
  readonly card: Card;
  /** `same`: the person still has it, with this very week. `copy`: they have it, but changed since. */
  readonly how: "back" | "same" | "copy";
  /** Whether the oldest card had to go. */
  readonly dropped: boolean;
}

/** Changes that a card may have had between its export and its end, generously. */
const CHANGES_SINCE = 1000;

/**
 * The person with a card out of a file in use. It keeps its id, which is looked up among the person's own cards only,
 * so that a file of somebody else's touches nothing of theirs. Where the person has the card with another week both
 * are kept, the file's under a new id.
 * @throws Refused where the week is not one that a card can be made of
 */
export function bringBack(
  person: Person | null,
  given: GivenCard,
  newId: () => string,
  corpus: Corpus,
  now: number,
): BroughtBack {
  const before = person ?? NOBODY;
  const week = tidied(given.week, corpus);
  const score = stored(scoreGiven(week, corpus));
  const present = before.cards.find((card) => card.id === given.id);
  if (present && isDeepStrictEqual(present.week, week)) {
    return { person: withCard(person, present), card: present, how: "same", dropped: false };
  }
  const card: Card = {
    id: present ? newId() : given.id,
    // Buttons of the earlier card may still be around: none of them was shown with what the file has.
    rev: given.rev + CHANGES_SINCE,
    week,
    score,
    madeAt: Math.min(given.madeAt, now),
    changedAt: now,
  };
  return {
    person: withCard(person, card),
    card,
    how: present ? "copy" : "back",
    dropped: before.cards.length >= LIMITS.cards,
  };
}

/** What people typed, as their typing it here would have left it. @throws Refused where a task has no name */
function tidied(week: Week, corpus: Corpus): Week {
  const ownTasks = week.ownTasks.map((task) => ({
    ...task,
    title: cleanText(task.title),
    confirmed: scoredAs(task) !== null,
  }));
  if (ownTasks.some(({ title }) => title === "")) throw new Refused({ kind: "own-title-missing" });
  const askedFor = week.askedFor === null ? null : cleanText(week.askedFor) || null;
  if (!Object.hasOwn(corpus.roles, week.role)) {
    throw new Refused({
      kind: "export-value",
      field: "role",
      allowed: `a role of matrix ${corpus.version}, one of ${Object.keys(corpus.roles).join(", ")}`,
    });
  }
  mustBeDistinct(week, corpus);
  return { ...week, askedFor, ownTasks };
}

/** What all hours of a file may come to; the person reads it in their language. */
export const HOURS_IN_ALL = `${LIMITS.hoursAtLeast} to ${LIMITS.hoursPerWeek} hours in all`;

/** @throws Refused if two tasks share an id: the scoring module checks only what is scored, and hours go by the id */
function mustBeDistinct({ role, ownTasks }: Week, corpus: Corpus): void {
  const taken = new Set(corpus.roles[role]?.tasks.map(({ id }) => id));
  for (const [index, { id }] of ownTasks.entries()) {
    if (taken.has(id)) {
      throw new Refused({
        kind: "export-value",
        field: `ownTasks.${index}.id`,
        allowed: "an id that no other task of the card has",
      });
    }
    taken.add(id);
  }
}

/** The figures of a week that nobody has checked yet. @throws Refused with the value that can't be computed with */
function scoreGiven(week: Week, corpus: Corpus): CardScore {
  const total = totalHours(week.hours);
  // “Press a button to take hours off” is no help with a file.
  if (total < LIMITS.hoursAtLeast || total > LIMITS.hoursPerWeek) {
    throw new Refused({ kind: "export-value", field: "week.hours", allowed: HOURS_IN_ALL });
  }
  try {
    return scoreCard(inputOf(week, corpus), corpus);
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    throw new Refused({ kind: "export-value", field: error.field, allowed: error.allowed });
  }
}
