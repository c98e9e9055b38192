import type { Outcome } from "../../../src/local/index.js";
import { isSilence } from "../controls.js";
import type { Attack } from "./attacker.js";

/** What was done to the delivery of an interaction. */
export type Delivery = "plain" | "twice" | "late" | "swapped" | "too-late";

/** Counts what came of attacks. */
export class Tally {
  tried = 0;
  answered = 0;
  /** Delivered so late that Discord takes no answer any more: the bot notes it, and there is nobody to tell. */
  tooLate = 0;
  unanswered = 0;
  /** Not let through by Discord itself. */
  stopped = 0;
  twice = 0;
  /** Milliseconds, of those that were delivered at once. */
  slowest = 0;
  readonly kinds = new Map<string, number>();
  readonly faults: string[] = [];

  took({ action, driver }: Attack, outcome: Outcome, delivery: Delivery, ms: number): void {
    if (outcome.kind === "failed" && !isSilence(outcome)) {
      this.stopped += 1;
      return;
    }
    this.tried += 1;
    this.kinds.set(action.kind, (this.kinds.get(action.kind) ?? 0) + 1);
    if (delivery === "twice") this.twice += 1;
    if (outcome.kind !== "failed") {
      this.answered += 1;
      if (delivery === "plain" || delivery === "twice") this.slowest = Math.max(this.slowest, ms);
    } else if (delivery === "too-late" || delivery === "swapped") {
      this.tooLate += 1;
    } else {
      this.unanswered += 1;
      this.faults.push(
        `unanswered (${delivery}, ${Math.round(ms)} ms) in ${driver.channel.name}: ${JSON.stringify(action).slice(0, 400)}`,
      );
    }
  }
}
