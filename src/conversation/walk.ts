import type { Corpus, Pay } from "../corpus/index.js";
import { clampHours, parseHours, totalHours } from "./hours.js";
import { isUnscored, scoredAs } from "./own-tasks.js";
import { Refused } from "./refusal.js";
import { type Card, LIMITS, type Walk, type Week } from "./state.js";

/** What a person does to their walk. */
export type WalkEvent =
  | { readonly kind: "add"; readonly hours: number }
  | { readonly kind: "type"; readonly typed: string }
  | { readonly kind: "next" }
  | { readonly kind: "back" }
  | { readonly kind: "jump"; readonly to: number }
  | { readonly kind: "typical" }
  | { readonly kind: "review" }
  | { readonly kind: "pay"; readonly pay: Pay };

/** One task that the walk asks for. */
export interface Stop {
  readonly id: string;
  readonly title: string;
  /** One finished piece of the task; null for a task that is like no modeled one. */
  readonly output: string | null;
  readonly typicalHours: number;
}

/** The tasks of a week in the order that the walk asks for them: the role's, then the person's own. */
export function stopsOf(week: Week, corpus: Corpus): readonly Stop[] {
  const modeled = corpus.roles[week.role]?.tasks ?? [];
  const own = week.ownTasks.map((task) => {
    const like = scoredAs(task)?.like;
    const output = like && corpus.roles[like.role]?.tasks.find((other) => other.id === like.task)?.output;
    return { id: task.id, title: task.title, output: output ?? null, typicalHours: 0 };
  });
  return [...modeled, ...own];
}

/** Those of them that a card has figures of. */
export function scoredStopsOf(week: Week, corpus: Corpus): readonly Stop[] {
  return stopsOf(week, corpus).filter(({ id }) => !isUnscored(id, week));
}

/** A walk that has just begun, at the first task. */
export function startWalk(id: string, week: Week, now: number): Walk {
  return { v: 1, id, rev: 0, week, from: null, at: 0, startedAt: now, touchedAt: now };
}

/** A walk over a card that is there already, to change its hours: it begins at the review and keeps the id. */
export function walkOfCard(card: Card, corpus: Corpus, now: number): Walk {
  const begun = startWalk(card.id, card.week, now);
  return { ...begun, rev: card.rev + 1, from: card.week.hours, at: stopsOf(card.week, corpus).length };
}

/** The walk over a card that has changed meanwhile: what the walk changed stays, the rest is the card's now. */
export function rebase(walk: Walk, card: Card, corpus: Corpus, now: number): Walk {
  const mine = Object.entries(walk.week.hours).filter(([task, hours]) => hours !== walk.from?.[task]);
  const fresh = walkOfCard(card, corpus, now);
  const tasks = new Set(stopsOf(card.week, corpus).map((stop) => stop.id));
  const hours = { ...card.week.hours, ...Object.fromEntries(mine.filter(([task]) => tasks.has(task))) };
  return {
    ...fresh,
    rev: Math.max(walk.rev, fresh.rev) + 1,
    week: { ...card.week, pay: walk.week.pay, hours },
  };
}

/** A week of a role with nothing said yet. */
export function emptyWeek(role: string, pay: Pay, askedFor: string | null): Week {
  return { role, askedFor, pay, hours: {}, overrides: {}, ownTasks: [] };
}

/**
 * The walk after one event.
 * @throws Refused where the event can't be done; the walk is then as it was
 */
export function advance(walk: Walk, event: WalkEvent, corpus: Corpus, now: number): Walk {
  const stops = stopsOf(walk.week, corpus);
  const last = stops.length;
  const stop = stops[walk.at];
  const hours = walk.week.hours;
  const step = (change: Partial<Walk>): Walk => ({ ...walk, ...change, rev: walk.rev + 1, touchedAt: now });
  const setHours = (next: Week["hours"], at = walk.at): Walk => {
    const total = totalHours(next);
    if (total > LIMITS.hoursPerWeek) throw new Refused({ kind: "week-too-long", total });
    return step({ week: { ...walk.week, hours: next }, at });
  };

  switch (event.kind) {
    case "add":
      if (!stop) return step({});
      return setHours({ ...hours, [stop.id]: clampHours((hours[stop.id] ?? 0) + event.hours) });
    case "type": {
      const value = parseHours(event.typed);
      if (value === null) throw new Refused({ kind: "hours-not-understood", typed: event.typed });
      return stop ? setHours({ ...hours, [stop.id]: value }) : step({});
    }
    case "typical": {
      // Who passed over every task and then asks for the typical week means all of it.
      const said = totalHours(hours) > 0 ? hours : {};
      const filled = Object.fromEntries(stops.map(({ id, typicalHours }) => [id, said[id] ?? typicalHours]));
      return setHours(filled, last);
    }
    case "next":
      // A task that was passed over has none, which is not the same as not asked yet.
      return step({
        at: Math.min(last, walk.at + 1),
        ...(stop ? { week: { ...walk.week, hours: { ...hours, [stop.id]: hours[stop.id] ?? 0 } } } : {}),
      });
    case "back":
      return step({ at: Math.max(0, walk.at - 1) });
    case "jump":
      return step({ at: Math.min(last, Math.max(0, event.to)) });
    case "review":
      if (totalHours(hours) < LIMITS.hoursAtLeast) throw new Refused({ kind: "no-hours-yet" });
      return step({ at: last });
    case "pay":
      return step({ week: { ...walk.week, pay: event.pay } });
  }
}
