import type { StoreLog } from "./database.js";
import { StoreError } from "./errors.js";
import { openSqliteFile, type SqliteFile } from "./sqlite-file.js";

/**
 * Keeps a second process from a database: a transaction that is never ended, on a file that holds nothing. It is gone
 * with the process, however that ends.
 * @param handover milliseconds to wait for a predecessor
 * @throws StoreError if another process has it, or it can't be had
 */
export async function holdAlone(file: string, handover: number, log: StoreLog): Promise<SqliteFile> {
  const lock = `${file}.lock`;
  const guard = await openSqliteFile(lock, "create", 0).catch((error: unknown) => {
    throw unusable(lock, error);
  });
  try {
    await guard.all("PRAGMA journal_mode=MEMORY");
    await guard.all("BEGIN EXCLUSIVE").catch(async (error: unknown) => {
      if (!isBusy(error)) throw error;
      log(`another process works on the database ${file}; waiting for it to stop`, {}, "warn");
      await guard.all(`PRAGMA busy_timeout=${handover}`);
      await guard.all("BEGIN EXCLUSIVE");
    });
    // SQLite opens a file that it may not write for reading, and then locks nobody out, without an error. Writing
    // finds out; it is never committed.
    await guard.all("PRAGMA user_version=1");
    return guard;
  } catch (error) {
    await guard.close();
    if (!isBusy(error)) throw unusable(lock, error);
    throw new StoreError(
      `Another process works on the database ${file}. Stop it first, or set DATA_DIR to another folder; several processes share one store by STORE_URI with Redis or Postgres.`,
    );
  }
}

function unusable(lock: string, error: unknown): StoreError {
  // It is not the lock's fault if SQLite itself can't be loaded.
  if (error instanceof StoreError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreError(
    `The lock ${lock} can't be taken (${reason}), so nothing would keep a second bot from the database. Give the file to the bot's user, or delete it while no bot runs.`,
  );
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("SQLITE_BUSY");
}
