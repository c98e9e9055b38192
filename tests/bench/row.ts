import { median } from "./statistics.js";

/** What a figure has to be: the ratio to the floor, or where there is no floor our own figure. */
export interface Goal {
  readonly of: "ratio" | "ours";
  readonly is: "at most" | "at least";
  readonly value: number;
}

/** One line of the table. */
export interface Row {
  readonly part: string;
  readonly what: string;
  readonly unit: string;
  /** The bare library, or the same without load; null where there is nothing to compare with. */
  readonly floor: number | null;
  readonly ours: number;
  readonly ratio: number | null;
  /** Least and largest ratio of a single round, or where there is no floor figure; null for a figure of one round. */
  readonly spread: readonly [number, number] | null;
  readonly goal: Goal | null;
  readonly met: boolean | null;
}

export const ratioAtMost = (value: number): Goal => ({ of: "ratio", is: "at most", value });
export const ratioAtLeast = (value: number): Goal => ({ of: "ratio", is: "at least", value });
export const atMost = (value: number): Goal => ({ of: "ours", is: "at most", value });

export interface Measured {
  readonly what: string;
  readonly unit: string;
  readonly goal?: Goal;
}

/**
 * Ours beside the floor: the ratio of the medians over rounds that were taken in turn.
 * @param floors one figure a round
 * @param ours as many
 */
export function compared(about: Measured, floors: readonly number[], ours: readonly number[]) {
  const ratios = ours.map((figure, round) => figure / (floors[round] ?? Number.NaN));
  return rowOf(about, median(floors), median(ours), spreadOf(ratios));
}

/** A figure without a floor: the median of its rounds. */
export function alone(about: Measured, rounds: readonly number[]) {
  return rowOf(about, null, median(rounds), rounds.length > 1 ? spreadOf(rounds) : null);
}

function rowOf(
  { what, unit, goal = undefined }: Measured,
  floor: number | null,
  ours: number,
  spread: Row["spread"],
): Omit<Row, "part"> {
  const ratio = floor === null ? null : ours / floor;
  const judged = goal?.of === "ratio" ? ratio : ours;
  const met =
    goal === undefined || judged === null
      ? null
      : goal.is === "at most"
        ? judged <= goal.value
        : judged >= goal.value;
  return { what, unit, floor, ours, ratio, spread, goal: goal ?? null, met };
}

function spreadOf(figures: readonly number[]): readonly [number, number] {
  return [Math.min(...figures), Math.max(...figures)];
}
