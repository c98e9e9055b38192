import type { Cell, ScoringCorpus } from "../scoring/index.js";
import type { BandMeaning, NotModeled, Outside, RoleFile, TaskFile, Wages } from "./schema.js";

/** A task with its figures in the form that the scoring module reads. */
export interface Task extends Omit<TaskFile, "axes" | "uncertainty"> {
  readonly cell: Cell;
}

export interface Role extends Omit<RoleFile, "tasks"> {
  readonly tasks: readonly Task[];
  /** The figures of `tasks`, in their order. */
  readonly cells: readonly Cell[];
  readonly wage: Wages["roles"][string];
  /** Where published measures place the occupation; null where nobody has looked it up. */
  readonly outside: Outside["roles"][string] | null;
  /** The matrix version that it came with. */
  readonly since: string;
}

/** One version of the matrix with its wording, read once at start and never changed. */
export interface Corpus extends ScoringCorpus {
  /** By id, family by family and then by title. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly bands: readonly BandMeaning[];
  readonly wages: Omit<Wages, "roles">;
  readonly outside: Omit<Outside, "roles">;
  readonly notModeled: readonly NotModeled[];
  /** The page that explains the method to readers, in Markdown. */
  readonly methodology: string;
}
