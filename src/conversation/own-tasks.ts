import { isDeepStrictEqual } from "node:util";
import type { OwnTask as ScoredTask } from "../scoring/index.js";
import { totalHours } from "./hours.js";
import type { Card, Week } from "./state.js";

/** Which tasks of a person's own are scored: only those whose match they have chosen themselves. */

export type OwnTask = Week["ownTasks"][number];

/** The task as the scoring module takes it; null if it is not scored. */
export function scoredAs({ id, like, confirmed }: OwnTask): ScoredTask | null {
  return confirmed && like ? { id, like } : null;
}

/** A week without what is not scored. */
export interface ScoredWeek extends Pick<Week, "hours" | "overrides"> {
  readonly ownTasks: readonly ScoredTask[];
}

export function scoredWeek({ hours, overrides, ownTasks }: Week): ScoredWeek {
  const left = new Set(ownTasks.filter((task) => !scoredAs(task)).map(({ id }) => id));
  const kept = <T>(byTask: Readonly<Record<string, T>>): Record<string, T> =>
    left.size === 0 ? byTask : Object.fromEntries(Object.entries(byTask).filter(([task]) => !left.has(task)));
  return {
    hours: kept(hours),
    overrides: kept(overrides),
    ownTasks: ownTasks.flatMap((task) => scoredAs(task) ?? []),
  };
}

/** A task that stands on a card with its title and its hours alone. */
export interface UnscoredTask extends OwnTask {
  readonly hours: number;
}

/** The tasks with hours that the card's figures leave out. */
export function unscoredTasks({ week, score }: Pick<Card, "week" | "score">): readonly UnscoredTask[] {
  const scored = new Set(score.tasks.map(({ id }) => id));
  return week.ownTasks
    .map((task) => ({ ...task, hours: week.hours[task.id] ?? 0 }))
    .filter(({ id, hours }) => hours > 0 && !scored.has(id));
}

/** Hours of the card's week that are scored, and all of them. */
export function hoursOf(card: Pick<Card, "week" | "score">): {
  readonly scored: number;
  readonly all: number;
} {
  const unscored = unscoredTasks(card).reduce((sum, { hours }) => sum + hours, 0);
  return { scored: card.score.hours, all: card.score.hours + unscored };
}

/** A week, and the tasks that figures are of. */
interface Figured extends Pick<Card, "week"> {
  readonly score: Pick<Card["score"], "tasks">;
}

/**
 * Whether figures of the card rest on a match that its owner has not confirmed, or leave one out that they have: so do
 * cards of versions that guessed.
 */
export function restsOnGuess({ week, score }: Figured): boolean {
  const inFigures = score.tasks.flatMap(({ id, like }) => (like ? [{ id, like }] : []));
  const { hours, ownTasks } = scoredWeek(week);
  const wanted = ownTasks.filter(({ id }) => (hours[id] ?? 0) > 0);
  return !isDeepStrictEqual(inFigures, wanted);
}

/** Whether it is a task of the person's own that is not scored as things are, whatever older figures have of it. */
export function isUnscored(taskId: string, { ownTasks }: Week): boolean {
  return ownTasks.some((task) => task.id === taskId && !scoredAs(task));
}

/** Hours of a week that can be scored. */
export const scoredHours = (week: Week): number => totalHours(scoredWeek(week).hours);
