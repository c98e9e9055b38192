import type { Corpus } from "../corpus/index.js";
import { AXES, type Axis, BANDS, type Band, type TaskScore } from "../scoring/index.js";
import { scoreWeek } from "./card.js";
import { unscoredTasks } from "./own-tasks.js";
import { Refused } from "./refusal.js";
import type { Card, Week } from "./state.js";
import { emptyWeek } from "./walk.js";

/** Whose figures stand on one side of a comparison. */
export type Who =
  | { readonly kind: "you" }
  | { readonly kind: "person"; readonly name: string }
  /** A role at its typical week and the median wage. */
  | { readonly kind: "role" };

export interface Side extends Pick<Card, "week" | "score"> {
  readonly who: Who;
}

/** Why one task stands differently on two cards. */
export type Cause =
  /** Second less first, in hours a week. */
  | { readonly kind: "hours"; readonly by: number }
  /** A person set an axis to a value of their own: on which sides, and the values on both. */
  | {
      readonly kind: "override";
      readonly axis: Axis;
      readonly set: readonly [boolean, boolean];
      readonly values: readonly [number, number];
    }
  /** The corpus's own values differ between the two matrices. */
  | { readonly kind: "version" }
  /** On one card only: the other gives it no hours. */
  | { readonly kind: "only-one" };

export interface TaskPair {
  readonly task: string;
  readonly sides: readonly [TaskScore | null, TaskScore | null];
  /** Hours that either side has for it without scoring it: a task of the person's own that is like no modeled one. */
  readonly unscored: readonly [number, number];
  /** Empty where nothing differs. */
  readonly causes: readonly Cause[];
}

/** A band on both sides: hours a week and share of the week (0–1). */
export interface BandPair {
  readonly band: Band;
  readonly hours: readonly [number, number];
  readonly shares: readonly [number, number];
}

/** A difference that is one only beyond what both sides are unsure of. */
export interface Difference {
  /** Second less first. */
  readonly by: number;
  /** Both sides' ± together. */
  readonly margin: number;
  readonly isOne: boolean;
}

export interface Comparison {
  readonly sides: readonly [Side, Side];
  /** Points of exposure. */
  readonly exposure: Difference;
  /** Whether the two ranges of the operational AI cost have nothing in common. */
  readonly costsApart: boolean;
  readonly bands: readonly BandPair[];
  /** Modeled tasks that both roles have, then what each person added; null where the roles differ. */
  readonly tasks: readonly TaskPair[] | null;
}

/** Two cards side by side. Nothing is computed anew: both keep the figures that they were made with. */
export function compareSides(first: Side, second: Side): Comparison {
  const [a, b] = [first.score, second.score];
  // In whole points, as both cards show them: a verdict must not contradict the figures beside it.
  const by = Math.round(b.exposure) - Math.round(a.exposure);
  const margin = Math.round(a.plusMinus) + Math.round(b.plusMinus);
  return {
    sides: [first, second],
    exposure: { by, margin, isOne: Math.abs(by) > margin },
    costsApart: a.cost.high < b.cost.low || b.cost.high < a.cost.low,
    bands: BANDS.map((band) => ({
      band,
      hours: [a.mix[band].hours, b.mix[band].hours] as const,
      shares: [a.mix[band].share, b.mix[band].share] as const,
    })).filter(({ hours: [left, right] }) => left > 0 || right > 0),
    tasks: a.role === b.role ? taskPairs(first, second) : null,
  };
}

function taskPairs(first: Side, second: Side): TaskPair[] {
  const own = new Set([...first.week.ownTasks, ...second.week.ownTasks].map((task) => task.id));
  const ids = [first, second].flatMap((side) =>
    [...side.score.tasks, ...unscoredTasks(side)].map(({ id }) => id),
  );
  const unique = [...new Set(ids)].sort((x, y) => Number(own.has(x)) - Number(own.has(y)));
  return unique.map((task) => {
    const [a, b] = [onSide(first, task), onSide(second, task)];
    return {
      task,
      sides: [a.score, b.score],
      unscored: [a.unscored, b.unscored],
      causes: causesOf(a, b),
    };
  });
}

/** One task on one side: its figures, or the hours that are not scored. */
interface OnSide {
  readonly score: TaskScore | null;
  readonly unscored: number;
}

function onSide(side: Side, id: string): OnSide {
  const unscored = unscoredTasks(side).find((task) => task.id === id);
  return { score: side.score.tasks.find((task) => task.id === id) ?? null, unscored: unscored?.hours ?? 0 };
}

function causesOf(first: OnSide, second: OnSide): Cause[] {
  const [before, after] = [first, second].map(({ score, unscored }) => score?.hours ?? unscored);
  if (!before || !after) return [{ kind: "only-one" }];
  const hours: Cause[] = before === after ? [] : [{ kind: "hours", by: after - before }];
  return first.score && second.score ? [...hours, ...axisCauses(first.score, second.score)] : hours;
}

function axisCauses(a: TaskScore, b: TaskScore): Cause[] {
  const differing = AXES.filter((axis) => a.axes[axis] !== b.axes[axis]);
  const set = (axis: Axis) => [a.overridden.includes(axis), b.overridden.includes(axis)] as const;
  const own = differing.filter((axis) => set(axis).includes(true));
  return [
    ...own.map(
      (axis) => ({ kind: "override", axis, set: set(axis), values: [a.axes[axis], b.axes[axis]] }) as const,
    ),
    ...(own.length === differing.length ? [] : [{ kind: "version" } as const]),
  ];
}

/** A role's typical week at the middle level. @throws Refused where the matrix does not know the role */
export function roleSide(roleId: string, corpus: Corpus): Side {
  const role = corpus.roles[roleId];
  if (!role) throw new Refused({ kind: "not-in-matrix", version: corpus.version });
  const empty = emptyWeek(role.id, { kind: "seniority", seniority: "mid" }, null);
  const hours = Object.fromEntries(role.tasks.map((task) => [task.id, task.typicalHours]));
  const week: Week = { ...empty, hours };
  return { who: { kind: "role" }, week, score: structuredClone(scoreWeek(week, corpus)) as Card["score"] };
}
