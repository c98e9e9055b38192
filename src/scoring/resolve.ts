import {
  AXIS_RANGES,
  checkAttempts,
  checkCell,
  checkNumber,
  HOURS_PER_TASK,
  HOURS_PER_WEEK,
  WAGE,
} from "./check.js";
import { ScoringError } from "./errors.js";
import {
  AXES,
  type Axes,
  type Axis,
  type CardInput,
  type Cell,
  type OwnTask,
  type ScoringCorpus,
} from "./types.js";

/** A task with hours, its axes after overrides. */
export interface ResolvedTask {
  readonly id: string;
  readonly hours: number;
  /** Role of the cell that the figures come from. */
  readonly from: string;
  readonly cell: Cell;
  readonly axes: Axes;
  readonly overridden: readonly Axis[];
  readonly like: OwnTask["like"] | null;
}

/** A card's input, checked and joined with the cells that it names. */
export interface Resolved {
  readonly role: string;
  readonly wage: number;
  readonly attempts: number;
  readonly hours: number;
  /** In the order of the corpus, own ones last. */
  readonly tasks: readonly ResolvedTask[];
}

type Known = Pick<ResolvedTask, "id" | "from" | "cell" | "like">;

const NONE: readonly Axis[] = [];

/** Hours come in halves and tenths; a sum's last binary digit must not refuse a week of exactly 1 or 100. */
const ROUNDING = 1e-9;

/** @throws ScoringError for the first thing in the input that cannot be computed with */
export function resolve(input: CardInput, corpus: ScoringCorpus): Resolved {
  const known = knownTasks(input, corpus);
  checkNumber("", "wage", input.wage, WAGE);
  const attempts = input.attempts ?? corpus.constants.cost.attempts;
  checkAttempts(attempts);
  const hours = checkHours(input.hours, known);
  checkOverrides(input.overrides, known);
  const tasks: ResolvedTask[] = [];
  for (const task of known) {
    const mine = own(input.hours, task.id) ?? 0;
    if (mine > 0) tasks.push(withOverrides(task, mine, own(input.overrides, task.id)));
  }
  return { role: input.role, wage: input.wage, attempts, hours, tasks };
}

/** Ids of all tasks that a card may have hours for. @throws ScoringError as `resolve` does */
export function taskIds(input: CardInput, corpus: ScoringCorpus): readonly string[] {
  return knownTasks(input, corpus).map((task) => task.id);
}

function knownTasks({ role, ownTasks = [] }: CardInput, corpus: ScoringCorpus): readonly Known[] {
  const known: Known[] = cellsOf(role, "role", corpus).map((cell) => ({
    id: cell.id,
    from: role,
    cell,
    like: null,
  }));
  ownTasks.forEach(({ id, like }, index) => {
    if (known.some((task) => task.id === id)) {
      throw new ScoringError(
        "duplicate-task",
        `ownTasks.${index}.id`,
        id,
        "an id that no other task of the card has",
      );
    }
    const cells = cellsOf(like.role, `ownTasks.${index}.like.role`, corpus);
    const cell = cells.find((candidate) => candidate.id === like.task);
    if (!cell) {
      const field = `ownTasks.${index}.like.task`;
      throw new ScoringError("unknown-task", field, like.task, oneOf(cells.map((candidate) => candidate.id)));
    }
    known.push({ id, from: like.role, cell, like });
  });
  return known;
}

function cellsOf(role: string, field: string, corpus: ScoringCorpus): readonly Cell[] {
  const found = own(corpus.roles, role);
  if (!found) throw new ScoringError("unknown-role", field, role, oneOf(Object.keys(corpus.roles)));
  return found.cells;
}

/** @returns the hours in all */
function checkHours(hours: CardInput["hours"], known: readonly Known[]): number {
  if (!hours) throw new ScoringError("missing", "hours", hours, "hours a week by task id");
  let sum = 0;
  for (const id of Object.keys(hours)) {
    checkKnown("hours", id, known);
    const value = hours[id];
    checkNumber("hours", id, value, HOURS_PER_TASK);
    sum += value;
  }
  if (sum < HOURS_PER_WEEK.min - ROUNDING || sum > HOURS_PER_WEEK.max + ROUNDING) {
    throw new ScoringError("out-of-range", "hours", sum, HOURS_PER_WEEK.words);
  }
  return sum;
}

function checkOverrides(overrides: CardInput["overrides"], known: readonly Known[]): void {
  if (!overrides) return;
  for (const id of Object.keys(overrides)) {
    checkKnown("overrides", id, known);
    for (const [name, value] of Object.entries(overrides[id] ?? {})) {
      const axis = axisNamed(name, `overrides.${id}.${name}`);
      if (value !== undefined) checkNumber(`overrides.${id}`, axis, value, AXIS_RANGES[axis]);
    }
  }
}

/** @throws ScoringError where no axis has this name */
export function axisNamed(name: string, field: string): Axis {
  const axis = AXES.find((candidate) => candidate === name);
  if (!axis) throw new ScoringError("unknown-axis", field, name, oneOf(AXES));
  return axis;
}

function checkKnown(field: string, id: string, known: readonly Known[]): void {
  if (known.some((task) => task.id === id)) return;
  throw new ScoringError("unknown-task", `${field}.${id}`, id, oneOf(known.map((task) => task.id)));
}

function withOverrides(
  task: Known,
  hours: number,
  values: Readonly<Partial<Axes>> | undefined,
): ResolvedTask {
  const { axes } = task.cell;
  const overridden = values ? AXES.filter((axis) => values[axis] !== undefined) : NONE;
  const resolved = overridden.length > 0 ? { ...axes, ...values } : axes;
  checkCell(`${task.from}.${task.cell.id}`, task.cell, resolved);
  const { id, from, cell, like } = task;
  return { id, hours, from, cell, axes: resolved, overridden, like };
}

/** An own property only: a task called `constructor` has no hours by inheritance. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function oneOf(names: readonly string[]): string {
  return `one of ${names.join(", ")}`;
}
