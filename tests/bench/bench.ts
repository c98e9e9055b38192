import type { Row } from "./row.js";
import type { Sizes } from "./sizes.js";

/** What a part is given, and where it puts what it finds. */
export interface Bench {
  readonly sizes: Sizes;
  /** For whatever is drawn at random. */
  readonly seed: number;
  row(row: Omit<Row, "part">): void;
  /** A line beside the table: what was left out, what something costs. */
  note(text: string): void;
}

export type Part = (bench: Bench) => Promise<void>;

/** What a part's process tells the runner. */
export type Told = { readonly row: Row } | { readonly note: string };
