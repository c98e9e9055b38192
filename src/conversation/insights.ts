import { type Corpus, type Role, type Seniority, senioritySchema, wageOf } from "../corpus/index.js";
import {
  AXES,
  type CardScore,
  type PointScore,
  type PointTask,
  pointScore,
  scoreCard,
} from "../scoring/index.js";
import { typicalWeek } from "./card.js";

/**
 * What roles are ranked by, at their typical weeks and the median wage: the axes as means weighted by hours, then what
 * oversight costs in US dollars a week and as a share (0–1) of the operational AI cost.
 */
export const MEASURES = [...AXES, "unitEconomicsFit", "oversightUsd", "oversightShare"] as const;
export type Measured = (typeof MEASURES)[number];

export interface Standing {
  readonly value: number;
  /** 1 has the highest value; equal values share a rank. */
  readonly rank: number;
  readonly tied: boolean;
}

/** Where one role stands among all of the matrix. */
export interface Standings {
  readonly of: number;
  readonly by: Readonly<Record<Measured, Standing>>;
  /** The task with the most oversight minutes per output. */
  readonly mostOverseen: { readonly task: string; readonly minutes: number };
}

const known = new WeakMap<Corpus, ReadonlyMap<string, Standings>>();

/** Worked out for all roles when the first is asked for. @throws RangeError where the matrix does not have the role */
export function standingsOf(roleId: string, corpus: Corpus): Standings {
  const all = known.get(corpus) ?? ranked(corpus);
  known.set(corpus, all);
  const standings = all.get(roleId);
  if (!standings) throw new RangeError(`No role ${roleId} in the corpus.`);
  return standings;
}

function ranked(corpus: Corpus): ReadonlyMap<string, Standings> {
  const measured = Object.values(corpus.roles).map((role) => {
    const score = pointScore(typicalWeek(role), corpus);
    return { role: role.id, values: valuesOf(score), mostOverseen: mostOverseen(score.tasks) };
  });
  return new Map(
    measured.map(({ role, values, mostOverseen: most }) => {
      const standing = (measure: Measured): Standing => {
        const value = values[measure];
        const higher = measured.filter((other) => other.values[measure] > value).length;
        const equal = measured.filter((other) => other.values[measure] === value).length;
        return { value, rank: 1 + higher, tied: equal > 1 };
      };
      const by = Object.fromEntries(MEASURES.map((measure) => [measure, standing(measure)]));
      return [role, { of: measured.length, by: by as Standings["by"], mostOverseen: most }];
    }),
  );
}

function valuesOf({ tasks, hours, cost }: PointScore): Readonly<Record<Measured, number>> {
  // The last binary digits of a sum must not part two roles that have the same values.
  const settled = (value: number): number => Math.round(value * 1e6) / 1e6;
  const mean = (of: (task: PointTask) => number): number =>
    settled(tasks.reduce((sum, task) => sum + task.hours * of(task), 0) / hours);
  const axes = Object.fromEntries(AXES.map((axis) => [axis, mean((task) => task.axes[axis])]));
  return {
    ...(axes as Record<(typeof AXES)[number], number>),
    unitEconomicsFit: mean((task) => task.unitEconomicsFit),
    oversightUsd: settled(cost.lines.oversight),
    oversightShare: settled(cost.lines.oversight / cost.ai),
  };
}

function mostOverseen(tasks: readonly PointTask[]): Standings["mostOverseen"] {
  return tasks
    .map(({ id, axes }) => ({ task: id, minutes: axes.oversightMinutes }))
    .reduce((most, task) => (task.minutes > most.minutes ? task : most));
}

/** The typical week of a role at one level of seniority. */
export interface Level {
  readonly seniority: Seniority;
  readonly score: CardScore;
}

/** The same typical week at every level, lowest pay first: only the wage differs. */
export function levelsOf(role: Role, corpus: Corpus): readonly Level[] {
  return senioritySchema.options.map((seniority) => {
    const wage = wageOf(corpus, role.id, { kind: "seniority", seniority });
    return { seniority, score: scoreCard({ ...typicalWeek(role), wage }, corpus) };
  });
}
