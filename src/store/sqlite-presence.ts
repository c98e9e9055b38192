import { statSync } from "node:fs";
import type { StoreLog } from "./database.js";
import { StoreError } from "./errors.js";
import type { SqliteFile } from "./sqlite-file.js";

/**
 * Notices when a file is not the one any more that this process has open. SQLite would go on writing into the deleted
 * one, and each step would be confirmed into nothing. A lock that is gone lets a second process in.
 */
export class Presence {
  readonly #files = new Map<string, string>();
  #lost: StoreError | null = null;

  constructor(private readonly log: StoreLog) {}

  /** @throws StoreError if the file is not there */
  watch(file: string): void {
    const id = idOf(file);
    if (id === null) throw new StoreError(`${file} vanished as soon as it was made. Check the folder.`);
    this.#files.set(file, id);
  }

  get lost(): boolean {
    return this.#lost !== null;
  }

  /**
   * A few microseconds. Once a file was lost it stays so, also if it comes back: another process may have written.
   * @throws StoreError
   */
  check(): void {
    if (this.#lost) throw this.#lost;
    for (const [file, id] of this.#files) {
      if (idOf(file) === id) continue;
      this.#lost = new StoreError(
        `${file} was deleted or replaced while the bot was running, so nothing more is saved or confirmed. Stop the bot, put the database back from a backup if it is gone, and start the bot again.`,
      );
      this.log(this.#lost.message, {});
      throw this.#lost;
    }
  }
}

/** Milliseconds for which a look at the files is good enough for reading; what is written is looked after each time. */
const READS = 250;

/** The connection, on which nothing counts as done unless the files were still there afterwards. */
export function watched(connection: SqliteFile, presence: Presence): SqliteFile {
  let looked = Number.NEGATIVE_INFINITY;
  const checked =
    (run: SqliteFile["all"]): SqliteFile["all"] =>
    async (sql, ...given) => {
      const result = await run(sql, ...given);
      const now = performance.now();
      if (now - looked < READS && sql.startsWith("SELECT") && !presence.lost) return result;
      presence.check();
      looked = now;
      return result;
    };
  return { ...connection, all: checked(connection.all), prepared: checked(connection.prepared) };
}

function idOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}
