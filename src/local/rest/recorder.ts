import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

/** Names a folder; every body that a bot sends and the local Discord takes is then appended to a file there. */
export const RECORD_VARIABLE = "LOCAL_DISCORD_RECORD";

export interface Recorded {
  /** As in `POST /channels/:channel/messages`. */
  readonly route: string;
  readonly body: unknown;
}

/** Writes one line of JSON a body, each process (and thread) to a file of its own. */
export class Recorder {
  readonly #file: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, `${process.pid}-${threadId}.jsonl`);
  }

  add(recorded: Recorded): void {
    appendFileSync(this.#file, `${JSON.stringify(recorded)}\n`);
  }
}

/** null unless the variable names a folder. */
export function recorderFromEnvironment(): Recorder | null {
  const folder = process.env[RECORD_VARIABLE];
  return folder ? new Recorder(folder) : null;
}
