import { scoreResolved } from "./card.js";
import { AXIS_RANGES, checkNumber } from "./check.js";
import { ScoringError } from "./errors.js";
import { axisNamed, type Resolved, resolve, taskIds } from "./resolve.js";
import type { Axes, Axis, Band, CardInput, CardScore, ScoringCorpus } from "./types.js";

/** What changes in a what-if. */
export interface AxisShift {
  /** Differences in the axis's own unit: `{ capability: 10 }`. The result is kept in the axis's range. */
  readonly axes: Readonly<Partial<Record<Axis, number>>>;
  /** Ids of the card's tasks that change; default: all of them. */
  readonly tasks?: readonly string[] | "all";
}

export interface WhatIf {
  readonly before: CardScore;
  readonly after: CardScore;
  /** Tasks that move into another band, in the card's order. */
  readonly moved: readonly { readonly task: string; readonly from: Band; readonly to: Band }[];
  /** Share (0–1) of Human-critical work in the hours that remain after the freed ones; 0 where none remain. */
  readonly humanCriticalShare: { readonly before: number; readonly after: number };
}

const DIFFERENCE = { min: -2400, max: 2400, words: "a difference of −2,400 to 2,400 in the axis's unit" };

/**
 * The same hours with other axis values, beside the card as it is. Changes nothing that is stored, and `overridden`
 * still names only what the person set.
 *
 * Source: the article, "The recursion question": rising capability frees hours and leaves a more human-critical rest.
 * @param shift differences on top of the overrides; tasks that are known but have no hours are passed over
 * @throws ScoringError as `scoreCard` does, and for an unknown axis or task or a difference that is no number
 */
export function whatIf(input: CardInput, shift: AxisShift, corpus: ScoringCorpus): WhatIf {
  const card = resolve(input, corpus);
  const shifted = { ...card, tasks: shiftTasks(card, shift, taskIds(input, corpus)) };
  const before = scoreResolved(card, corpus);
  const after = scoreResolved(shifted, corpus);
  const moved = before.tasks.flatMap(({ id, band }, index) => {
    const to = after.tasks[index]?.band ?? band;
    return to === band ? [] : [{ task: id, from: band, to }];
  });
  return {
    before,
    after,
    moved,
    humanCriticalShare: { before: criticalOf(before), after: criticalOf(after) },
  };
}

function shiftTasks(
  card: Resolved,
  { axes, tasks = "all" }: AxisShift,
  known: readonly string[],
): Resolved["tasks"] {
  const differences = Object.entries(axes).map(([name, value]): readonly [Axis, number] => {
    const axis = axisNamed(name, `shift.axes.${name}`);
    checkNumber("shift.axes", name, value, DIFFERENCE);
    return [axis, value];
  });
  for (const id of tasks === "all" ? [] : tasks) {
    if (!known.includes(id))
      throw new ScoringError("unknown-task", "shift.tasks", id, `one of ${known.join(", ")}`);
  }
  return card.tasks.map((task) =>
    tasks === "all" || tasks.includes(task.id) ? { ...task, axes: shifted(task.axes, differences) } : task,
  );
}

function shifted(axes: Axes, differences: readonly (readonly [Axis, number])[]): Axes {
  const values: Record<Axis, number> = { ...axes };
  for (const [axis, difference] of differences) {
    const { min, max } = AXIS_RANGES[axis];
    values[axis] = Math.min(max, Math.max(min, axes[axis] + difference));
  }
  return values;
}

/** Human-critical tasks free no hours, so all of theirs remain. */
function criticalOf({ mix, hours, hoursFreed }: CardScore): number {
  const left = hours - hoursFreed;
  return left > 0 ? Math.min(1, mix["Human-critical"].hours / left) : 0;
}
