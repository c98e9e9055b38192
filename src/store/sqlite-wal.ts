import type { StoreLog } from "./database.js";
import { gathered } from "./gathered.js";
import type { SqliteFile } from "./sqlite-file.js";
import { pause } from "./time.js";

/** Milliseconds that one try waits for readers. Steps that write wait as long. */
const TRY = 50;
/** Milliseconds between tries, and for how long whoever deleted something waits for them. */
const AGAIN = 20;
const GIVE_UP_AFTER = 1000;

/**
 * Empties SQLite's write-ahead log, which otherwise holds what was deleted until other rows are written over it. On the
 * connection that writes, never on one of its own: the fault of this SQLite's write-ahead log (docs/decisions, 0020)
 * needs two connections of which one writes while the other empties the log.
 * @param busyTimeout milliseconds that the connection waits otherwise
 * @returns resolves once the log is empty; logs it if somebody who reads keeps it from being emptied
 */
export function walPurge(connection: SqliteFile, busyTimeout: number, log: StoreLog): () => Promise<void> {
  const purge = gathered<undefined>(async () => {
    try {
      await connection.all(`PRAGMA busy_timeout = ${TRY}`);
      await empty(connection, log);
    } catch (error) {
      log("what was deleted could not be cleared from the write-ahead log yet", { error: String(error) });
    } finally {
      await connection.all(`PRAGMA busy_timeout = ${busyTimeout}`).catch(() => undefined);
    }
  });
  return () => purge(undefined);
}

async function empty(connection: SqliteFile, log: StoreLog): Promise<void> {
  const began = performance.now();
  for (;;) {
    const [row] = await connection.all("PRAGMA wal_checkpoint(TRUNCATE)");
    if (row?.["busy"] === 0) return;
    if (performance.now() - began > GIVE_UP_AFTER) {
      log(
        "what was deleted stays in the write-ahead log until whoever reads the database is done (a backup?)",
        {},
        "warn",
      );
      return;
    }
    await pause(AGAIN);
  }
}
