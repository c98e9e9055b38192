import type { StoreLog } from "./database.js";
import { gathered } from "./gathered.js";
import { openSqliteFile, type SqliteFile } from "./sqlite-file.js";
import { pause } from "./time.js";

/** Milliseconds that one try waits for readers. Steps that write wait as long. */
const BUSY_TIMEOUT = 50;
/** Milliseconds between tries, and for how long whoever deleted something waits for them. */
const AGAIN = 20;
const GIVE_UP_AFTER = 1000;

/** Empties SQLite's write-ahead log, which otherwise holds what was deleted until other rows are written over it. */
export interface Wal {
  /** Resolves once the log is empty; logs it if somebody who reads keeps it from being emptied. */
  purge(): Promise<void>;
  close(): Promise<void>;
}

/**
 * On a connection of its own: the one that steps use must not wait ten seconds for somebody who reads.
 * @throws what SQLite throws
 */
export async function openWal(file: string, log: StoreLog): Promise<Wal> {
  const connection = await openSqliteFile(file, "write", BUSY_TIMEOUT);
  const work = gathered<undefined>(() => empty(connection, log));
  return { purge: () => work(undefined), close: connection.close };
}

async function empty(connection: SqliteFile, log: StoreLog): Promise<void> {
  const began = performance.now();
  for (;;) {
    try {
      const [row] = await connection.all("PRAGMA wal_checkpoint(TRUNCATE)");
      if (row?.["busy"] === 0) return;
    } catch (error) {
      log("what was deleted could not be cleared from the write-ahead log yet", { error: String(error) });
      return;
    }
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
