import type { Cell, ScoringCorpus } from "../scoring/index.js";
import type { BandMeaning, RoleFile, TaskFile, Wages } from "./schema.js";

/** A task with its figures in the form that the scoring module reads. */
export interface Task extends Omit<TaskFile, "axes" | "uncertainty"> {
  readonly cell: Cell;
}

export interface Role extends Omit<RoleFile, "tasks"> {
  readonly tasks: readonly Task[];
  /** The figures of `tasks`, in their order. */
  readonly cells: readonly Cell[];
  readonly wage: Wages["roles"][string];
}

/** One version of the matrix with its wording, read once at start and never changed. */
export interface Corpus extends ScoringCorpus {
  readonly roles: Readonly<Record<string, Role>>;
  readonly bands: readonly BandMeaning[];
  readonly wages: Omit<Wages, "roles">;
  /** The page that explains the method to readers, in Markdown. */
  readonly methodology: string;
}
