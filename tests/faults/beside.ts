import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import type { FaultReport } from "./fault-run.js";
import type { HostileReport } from "./hostile/run.js";
import type { KillReport } from "./kill/run.js";

/** What each part reports. */
interface Reports {
  readonly kills: KillReport;
  readonly hostile: HostileReport;
  readonly faults: FaultReport;
}

export interface Timed<T> {
  readonly result: T;
  readonly seconds: number;
}

// A part and its bot take turns, so they keep one core at work. More would make answers late that Discord waits 3 s for.
const limit = pLimit(availableParallelism());

/**
 * Runs a part in a process of its own, beside the others: each has its own Discord, folder and ports.
 * @throws Error where it ends without a report
 */
export function beside<Name extends keyof Reports>(
  name: Name,
  times: number,
  seed: number,
): Promise<Timed<Reports[Name]>> {
  return limit(async () => {
    const began = performance.now();
    const child = fork(fileURLToPath(new URL("part.js", import.meta.url)), [name, `${times}`, `${seed}`], {
      // As with structured clones: reports have maps in them.
      serialization: "advanced",
    });
    const ended = once(child, "exit").then(([code]) => {
      throw new Error(`${name} ended with ${code} and without a report.`);
    });
    const [result] = await Promise.race([once(child, "message"), ended]);
    ended.catch(() => undefined);
    // Whoever sent it is this very program, compiled with it.
    return { result: result as Reports[Name], seconds: Math.round((performance.now() - began) / 1000) };
  });
}
