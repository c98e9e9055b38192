import { isDeepStrictEqual } from "node:util";
import { type Corpus, type Pay, type Role, type TaskRef, wageOf } from "../corpus/index.js";
import {
  AXIS_RANGES,
  type Axis,
  type AxisShift,
  basisOf,
  type CardInput,
  type CardScore,
  ScoringError,
  scoreCard,
  type WhatIf,
  whatIf,
} from "../scoring/index.js";
import { cleanFigures, cleanText, limited } from "../text/index.js";
import { clampHours, parseHours, splitHours, totalHours } from "./hours.js";
import { restsOnGuess, scoredHours, scoredWeek } from "./own-tasks.js";
import { Refused } from "./refusal.js";
import { type Card, LIMITS, NOBODY, type Person, type Walk, type Week } from "./state.js";
import { emptyWeek, stopsOf } from "./walk.js";

/** What a person does to one task of a card that is there. */
export type CardEvent =
  | { readonly kind: "hours"; readonly task: string; readonly add: number }
  | { readonly kind: "type-hours"; readonly task: string; readonly typed: string }
  | { readonly kind: "override"; readonly task: string; readonly axis: Axis; readonly typed: string }
  | { readonly kind: "undo"; readonly task: string; readonly axis: Axis }
  | {
      readonly kind: "add-task";
      readonly id: string;
      readonly title: string;
      readonly hours: string;
    }
  /** What a task of the person's own is like, as they say; null for none of the modeled ones. */
  | { readonly kind: "match"; readonly task: string; readonly like: TaskRef | null }
  | { readonly kind: "remove-task"; readonly task: string };

/** The figures of a week. @throws Refused where it has no hours, too many, or what the matrix does not know */
export function scoreWeek(week: Week, corpus: Corpus): CardScore {
  return inMatrix(corpus, () => scoreCard(inputOf(week, corpus), corpus));
}

/** The same week with AI shifted by so much, beside the week as it is. @throws Refused as `scoreWeek` does */
export function whatIfWeek(week: Week, shift: AxisShift, corpus: Corpus): WhatIf {
  return inMatrix(corpus, () => whatIf(inputOf(week, corpus), shift, corpus));
}

function inMatrix<T>(corpus: Corpus, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const unknown = error instanceof ScoringError && /^unknown-(role|task)$/.test(error.code);
    if (!unknown && !(error instanceof RangeError)) throw error;
    throw new Refused({ kind: "not-in-matrix", version: corpus.version });
  }
}

/** @throws Refused where a card can't be made of so many hours in all */
export function mustBeAWeek(total: number): void {
  if (total < LIMITS.hoursAtLeast) throw new Refused({ kind: "no-hours-yet" });
  if (total > LIMITS.hoursPerWeek) throw new Refused({ kind: "week-too-long", total });
}

/**
 * A week as the scoring module takes it: without the tasks whose match nobody has confirmed.
 * @throws Refused if it has no hours or too many, or none that are scored; RangeError for unknown pay
 */
export function inputOf(week: Week, corpus: Corpus): CardInput {
  mustBeAWeek(totalHours(week.hours));
  if (scoredHours(week) < LIMITS.hoursAtLeast) throw new Refused({ kind: "no-scored-hours" });
  return { role: week.role, wage: wageOf(corpus, week.role, week.pay), ...scoredWeek(week) };
}

/** A role's typical week at the median wage, as the scoring module takes it. */
export function typicalWeek(role: Role): CardInput {
  const hours = Object.fromEntries(role.cells.map((cell) => [cell.id, cell.typicalHours]));
  return { role: role.id, hours, wage: role.wage.p50 };
}

/**
 * Why a card's figures are not what its week would give now: `matrix` if the cells or constants of the corpus at hand
 * are others (whatever else a later version adds), `guess` if a match was guessed that its owner has not confirmed.
 */
export type Staleness = "matrix" | "guess" | null;

export function stalenessOf(card: Card, corpus: Corpus): Staleness {
  const guessed = restsOnGuess(card);
  try {
    const { hash, wage } = inMatrix(corpus, () =>
      basisOf(guessed ? inputAsScored(card, corpus) : inputOf(card.week, corpus), corpus),
    );
    if (card.score.hash !== hash || card.score.wage !== wage) return "matrix";
  } catch (error) {
    if (error instanceof Refused) return "matrix";
    throw error;
  }
  return guessed ? "guess" : null;
}

/**
 * Figures of the same tasks as the card has them of, guesses included, at the pay of its week: for a card that only its
 * owner may change. @throws Refused as `scoreWeek` does
 */
export function scoreAsMade(card: Card, corpus: Corpus): CardScore {
  return inMatrix(corpus, () => scoreCard(inputAsScored(card, corpus), corpus));
}

/** What the card's figures were worked out from. */
function inputAsScored({ week, score }: Card, corpus: Corpus): CardInput {
  const scored = new Set(score.tasks.map(({ id }) => id));
  return {
    role: week.role,
    hours: Object.fromEntries(score.tasks.map(({ id, hours }) => [id, hours])),
    wage: wageOf(corpus, week.role, week.pay),
    overrides: Object.fromEntries(Object.entries(week.overrides).filter(([task]) => scored.has(task))),
    ownTasks: score.tasks.flatMap(({ id, like }) => (like ? [{ id, like }] : [])),
  };
}

export const isCurrent = (card: Card, corpus: Corpus): boolean => stalenessOf(card, corpus) === null;

/** @throws Refused if the card's figures are not what its week gives now: nobody is told why of them, or shares them */
export function mustBeCurrent(card: Card, corpus: Corpus): void {
  mustBeOfMatrix(card, corpus);
  if (stalenessOf(card, corpus) === "guess") throw new Refused({ kind: "guessed-match" });
}

/**
 * What changes a card asks for no more than this: a change works all figures out anew, so that a guess ends with it.
 * @throws Refused if the card's figures are not those of the matrix at hand: figures of two are never mixed
 */
export function mustBeOfMatrix(card: Card, corpus: Corpus): void {
  if (stalenessOf(card, corpus) === "matrix") {
    throw new Refused({ kind: "outdated", made: card.score.version });
  }
}

/** The card with its figures worked out anew, at the person's wish. */
export function recompute(card: Card, corpus: Corpus, now: number): Card {
  return { ...card, rev: card.rev + 1, score: stored(scoreWeek(card.week, corpus)), changedAt: now };
}

/** A week out of one line of hours, one value a task in the corpus's order. @throws Refused */
export function weekOfLine(
  role: string,
  pay: Pay,
  askedFor: string | null,
  typed: string,
  corpus: Corpus,
): Week {
  const week = emptyWeek(role, pay, askedFor);
  const stops = stopsOf(week, corpus);
  const values = splitHours(typed);
  if (values.length !== stops.length) {
    throw new Refused({
      kind: "hours-count",
      given: values.length,
      tasks: stops.map((stop) => stop.title),
      typical: stops.map((stop) => stop.typicalHours),
    });
  }
  const hours = Object.fromEntries(
    stops.map((stop, index) => {
      const value = values[index] ?? "";
      const read = parseHours(value);
      if (read === null) throw new Refused({ kind: "hours-of-task", typed: value, task: stop.title });
      return [stop.id, read];
    }),
  );
  return { ...week, hours };
}

/** What of a walk makes a card. */
type Finished = Pick<Walk, "id" | "rev" | "week"> & Partial<Pick<Walk, "from">>;

/**
 * The person after a walk ended in a card: first in their list, in place of one with the same id, so that
 * finishing twice changes nothing. `dropped` says whether the oldest card had to go, `first` whether this is the very
 * first card of somebody who was not told yet what to do with it.
 * @throws Refused
 */
export function finish(person: Person | null, walk: Finished, corpus: Corpus, now: number) {
  const earlier = (person ?? NOBODY).cards.find((card) => card.id === walk.id);
  if (earlier) mustBeOfMatrix(earlier, corpus);
  const week = earlier ? adjusted(earlier.week, walk) : walk.week;
  // Finished already, and the walk was not ended, or nothing was changed: buttons under the card stay good.
  if (earlier && isDeepStrictEqual(earlier.week, week)) {
    return { person: withCard(person, earlier), card: earlier, dropped: false, first: false };
  }
  const card: Card = {
    id: walk.id,
    rev: Math.max(walk.rev, earlier?.rev ?? 0) + 1,
    week,
    score: stored(scoreWeek(week, corpus)),
    madeAt: earlier?.madeAt ?? now,
    changedAt: now,
  };
  const after = withCard(person, card);
  const dropped = (person ?? NOBODY).cards.some((other) => !after.cards.some((kept) => kept.id === other.id));
  const first = !(person ?? NOBODY).hinted && (person ?? NOBODY).cards.length === 0;
  return { person: { ...after, hinted: true }, card, dropped, first };
}

/**
 * A card's week after a walk over its hours: what the walk changed is the walk's, everything else is the card's, which
 * may have changed while the walk was open.
 */
function adjusted(before: Week, walk: Finished): Week {
  const walked = Object.entries(walk.week.hours).filter(([task, hours]) => hours !== walk.from?.[task]);
  const removed = (task: string): boolean =>
    walk.week.ownTasks.some((own) => own.id === task) && !before.ownTasks.some((own) => own.id === task);
  const changed = walked.filter(([task]) => !removed(task));
  return { ...before, pay: walk.week.pay, hours: { ...before.hours, ...Object.fromEntries(changed) } };
}

/** The person with this card in use. The oldest beyond the limit goes. */
export function withCard(person: Person | null, card: Card): Person {
  const before = person ?? NOBODY;
  const others = before.cards.filter((other) => other.id !== card.id);
  return { ...before, cards: [card, ...others].slice(0, LIMITS.cards) };
}

/** The card after one event. @throws Refused, also where that would mix the figures of two matrices */
export function changeCard(card: Card, event: CardEvent, corpus: Corpus, now: number): Card {
  mustBeOfMatrix(card, corpus);
  return recompute({ ...card, week: changeWeek(card.week, event, corpus) }, corpus, now);
}

function changeWeek(week: Week, event: CardEvent, corpus: Corpus): Week {
  if (event.kind === "add-task") return addTask(week, event);
  if (!stopsOf(week, corpus).some((stop) => stop.id === event.task)) throw new Refused({ kind: "task-gone" });
  const { [event.task]: values = {}, ...otherOverrides } = week.overrides;
  switch (event.kind) {
    case "hours": {
      const hours = clampHours((week.hours[event.task] ?? 0) + event.add);
      return { ...week, hours: { ...week.hours, [event.task]: hours } };
    }
    case "type-hours":
      return { ...week, hours: { ...week.hours, [event.task]: hoursOrRefuse(event.typed) } };
    case "override": {
      const value = axisValue(event.axis, event.typed);
      return { ...week, overrides: { ...week.overrides, [event.task]: { ...values, [event.axis]: value } } };
    }
    case "undo": {
      const { [event.axis]: _, ...left } = values;
      const overrides =
        Object.keys(left).length > 0 ? { ...otherOverrides, [event.task]: left } : otherOverrides;
      return { ...week, overrides };
    }
    case "match":
      return { ...week, ownTasks: matched(week, event, corpus) };
    case "remove-task": {
      const { [event.task]: _, ...hours } = week.hours;
      const ownTasks = week.ownTasks.filter((task) => task.id !== event.task);
      const own = ownTasks.length < week.ownTasks.length;
      return { ...week, hours, ownTasks, overrides: own ? otherOverrides : week.overrides };
    }
  }
}

/** @throws Refused if a card has as many tasks of the person's own as it may */
export function mustHaveRoom({ week }: Pick<Card, "week">): void {
  if (week.ownTasks.length >= LIMITS.ownTasks) throw new Refused({ kind: "own-tasks-full" });
}

function addTask(week: Week, event: CardEvent & { kind: "add-task" }): Week {
  mustHaveRoom({ week });
  const title = limited(cleanText(event.title), LIMITS.ownTitle);
  if (title === "") throw new Refused({ kind: "own-title-missing" });
  return {
    ...week,
    hours: { ...week.hours, [event.id]: hoursOrRefuse(event.hours) },
    ownTasks: [...week.ownTasks, { id: event.id, title, like: null, confirmed: false }],
  };
}

function matched(
  { ownTasks }: Week,
  { task, like }: CardEvent & { kind: "match" },
  corpus: Corpus,
): Week["ownTasks"] {
  if (!ownTasks.some(({ id }) => id === task)) throw new Refused({ kind: "task-gone" });
  const known = like === null || corpus.roles[like.role]?.tasks.some(({ id }) => id === like.task);
  if (!known) throw new Refused({ kind: "not-in-matrix", version: corpus.version });
  return ownTasks.map((own) => (own.id === task ? { ...own, like, confirmed: like !== null } : own));
}

function hoursOrRefuse(typed: string): number {
  const hours = parseHours(typed);
  if (hours === null) throw new Refused({ kind: "hours-not-understood", typed });
  return hours;
}

function axisValue(axis: Axis, typed: string): number {
  const text = cleanFigures(typed).replace(",", ".");
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const { min, max } = AXIS_RANGES[axis];
  if (!(value >= min && value <= max)) throw new Refused({ kind: "axis-not-understood", axis, typed });
  // Values are shown with one digit after the point: what is shown is what counts.
  return Math.round(value * 10) / 10;
}

/** The figures as plain data that may be stored: arrays that nobody shares. */
export function stored(score: CardScore): Card["score"] {
  return structuredClone(score) as Card["score"];
}
