import { closeSync, openSync } from "node:fs";
import type { Keyv } from "keyv";
import { StoreClock } from "./clock.js";
import { type Database, keyvOver, probe, type Row, type StoreLog } from "./database.js";
import { TABLES, type Table } from "./kinds.js";
import { openSqliteFile } from "./sqlite-file.js";
import { holdAlone } from "./sqlite-lock.js";
import { Presence, watched } from "./sqlite-presence.js";
import { openSqliteTable } from "./sqlite-table.js";
import { walPurge } from "./sqlite-wal.js";

/** Milliseconds. Four processes lost writes at the default, 1,000; at 5,000 and more none did. */
const BUSY_TIMEOUT = 10_000;
/** Longer than a process takes to stop, so that its successor may be started at once. */
export const HANDOVER = 9000;
/** Rows at a time; a full board has half a megabyte. */
const PAGE = 50;

/** When a row expires, or NULL. Indexed, so a row that is no JSON must not make it fail. */
const EXPIRES = "CASE WHEN json_valid(value) THEN json_extract(value, '$.expires') END";

/**
 * SQLite in one file, by one connection. One adapter and one table a kind of document: Keyv's `clear` on a shared one
 * reaches into the others' rows.
 *
 * One process at a time: locks are kept in the process, since a lease in the file would cost two more full syncs a
 * step. A second process is refused by a lock of the operating system, which ends with its process however that ends.
 * `npm run store:check` and `npm run store:backup` only read, and need no lock.
 * @param handover milliseconds to wait for a predecessor
 * @throws StoreError where another process has it; what the database throws
 */
export async function openSqlite(
  file: string,
  log: StoreLog,
  handover = HANDOVER,
  clock = new StoreClock(),
): Promise<Database> {
  const guard = await holdAlone(file, handover, log);
  const parts: { close(): Promise<void> }[] = [guard];
  const close = async () => {
    for (const part of parts) await part.close();
  };
  const presence = new Presence(log);
  try {
    presence.watch(`${file}.lock`);
    // Where it is new, nobody but its owner may read it; SQLite gives the files beside it the same rights.
    closeSync(openSync(file, "a", 0o600));
    const connection = await openSqliteFile(file, "create", BUSY_TIMEOUT);
    parts.unshift(connection);
    const database = watched(connection, presence);
    // Write-ahead log for speed, full sync so that what was acknowledged survives a kill, zeros over what was deleted.
    await database.all("PRAGMA journal_mode=WAL");
    await database.all("PRAGMA synchronous=FULL");
    await database.all("PRAGMA secure_delete=ON");
    const tables: [Table, Keyv][] = [];
    for (const table of TABLES) {
      const keyv = keyvOver(await openSqliteTable(database, table), table, true, clock);
      await database.all(`CREATE INDEX IF NOT EXISTS ${table}_expires ON ${table} (${EXPIRES})`);
      await probe(table, keyv);
      tables.push([table, keyv]);
    }
    for (const end of ["", "-wal"]) presence.watch(`${file}${end}`);
    return {
      name: `the database ${file}`,
      tables: Object.fromEntries(tables) as Record<Table, Keyv>,
      patience: null,
      leases: null,
      sweep: async (table, now, limit) => {
        const gone = await database.prepared(
          `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${EXPIRES} < ? LIMIT ?) RETURNING 1`,
          now,
          limit,
        );
        return gone.length;
      },
      time: null,
      rows: (table) => sqliteRows(table, database.all),
      rewrite: async (table, changes) => {
        // One statement, so one transaction and one sync of the disk; others' statements can't come between.
        const rows = changes.map(({ key, before, after }) => [`${table}:${key}`, before, after]);
        const sql = `UPDATE ${table} SET value = given.value ->> 2 FROM json_each(?) AS given
          WHERE ${table}.key = given.value ->> 0 AND ${table}.value = given.value ->> 1 RETURNING 1`;
        return (await database.prepared(sql, JSON.stringify(rows))).length;
      },
      purge: walPurge(connection, BUSY_TIMEOUT, log),
      integrity: () => integrityOf(database.all),
      close: async () => {
        await connection.all("PRAGMA wal_checkpoint(TRUNCATE)");
        await close();
      },
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

type Query = (sql: string, ...parameters: readonly unknown[]) => Promise<readonly unknown[]>;

/** By key, so that rows which come and go meanwhile make it skip none of the others. */
export async function* sqliteRows(table: Table, query: Query): AsyncGenerator<Row> {
  const prefix = `${table}:`;
  for (let after = ""; ; ) {
    const sql = `SELECT key, value FROM ${table} WHERE key > ? ORDER BY key LIMIT ${PAGE}`;
    const page = (await query(sql, after)) as readonly { readonly key: string; readonly value: string }[];
    for (const { key, value } of page) {
      yield [key.startsWith(prefix) ? key.slice(prefix.length) : key, value];
      after = key;
    }
    if (page.length < PAGE) return;
  }
}

export async function integrityOf(query: Query): Promise<readonly string[]> {
  const rows = (await query("PRAGMA integrity_check")) as readonly { readonly integrity_check: string }[];
  const found = rows.map((row) => row.integrity_check);
  return found.length === 1 && found[0] === "ok" ? [] : found;
}
