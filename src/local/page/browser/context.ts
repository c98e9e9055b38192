import type { Outcome } from "../../protocol.js";
import type { Store } from "./store.js";

/** What the parts of the page need of each other. */
export interface Context {
  readonly store: Store;
  /** Puts a command into the composer: its name, or a whole line, without the slash. */
  readonly startCommand: (line: string) => void;
  /** Shows what an outcome asks to be shown beside its message: a modal. */
  readonly follow: (outcome: Outcome) => void;
  /** Says at the composer why something failed that has no message of its own. */
  readonly report: (reason: string) => void;
}
