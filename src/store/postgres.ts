import { KeyvPostgres } from "@keyv/postgres";
import type { Keyv } from "keyv";
import pg from "pg";
import type { StoreClock } from "./clock.js";
import { type Database, keyvOver, probe, type Row, type StoreLog } from "./database.js";
import { TABLES, type Table } from "./kinds.js";
import type { Leases } from "./lease.js";
import { EXPIRES, LEASES, setUp, tableOf } from "./postgres-setup.js";

/** Milliseconds that Postgres may take over one statement. */
export const PATIENCE = 1500;
const CONNECTIONS = 8;
/** Rows at a time; a full board has half a megabyte. */
const PAGE = 50;

/**
 * Keyv's adapter over a pool of ours. Its own pool is one for the whole process, is ended by whichever store closes
 * first, and has no listener for errors, so that a server which ends an idle connection would end the bot.
 */
class PooledPostgres extends KeyvPostgres {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool, table: string) {
    super({ table });
    this.#pool = pool;
  }

  override async connect(): Promise<(sql: string, values?: unknown[]) => Promise<pg.QueryResultRow[]>> {
    // The adapter connects in its constructor, before the pool is ours; a moment later it is.
    await Promise.resolve();
    const pool = this.#pool;
    return async (sql, values) => (await pool.query(sql, values)).rows;
  }

  override async disconnect(): Promise<void> {
    // The pool belongs to all tables; `close` of the database ends it.
  }
}

/**
 * Postgres, one table a kind of document, `wagecard_<kind>`, made where it is missing.
 * @throws what the connection throws
 */
export async function openPostgres(
  url: string,
  name: string,
  log: StoreLog,
  clock: StoreClock,
): Promise<Database> {
  const { pooled } = await setUp(url, PATIENCE, log);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "wagecard",
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    ...(pooled ? {} : { statement_timeout: PATIENCE }),
    keepAlive: true,
  });
  pool.on("error", (error) => log("a connection to Postgres is lost", { error: String(error) }, "warn"));
  try {
    const opened: [Table, Keyv][] = [];
    for (const table of TABLES) {
      const keyv = keyvOver(new PooledPostgres(pool, tableOf(table)), table, false, clock);
      await probe(table, keyv);
      opened.push([table, keyv]);
    }
    return {
      name,
      tables: Object.fromEntries(opened) as Record<Table, Keyv>,
      patience: PATIENCE,
      leases: leasesOf(pool),
      sweep: async (table, now, limit) => {
        // The condition stands outside as well: a row that is renewed meanwhile is looked at again, and stays.
        const sql = `DELETE FROM ${tableOf(table)} WHERE key IN (
            SELECT key FROM ${tableOf(table)} WHERE ${EXPIRES} < $1 LIMIT $2 FOR UPDATE SKIP LOCKED
          ) AND ${EXPIRES} < $1`;
        return (await pool.query(sql, [now, limit])).rowCount ?? 0;
      },
      time: null,
      rows: (table) => rowsOf(pool, tableOf(table)),
      rewrite: async (table, changes) => {
        // Row by row: two processes that lock several rows in different orders would deadlock.
        const sql = `UPDATE ${tableOf(table)} SET value = $3 WHERE key = $1 AND value = $2`;
        let replaced = 0;
        for (const { key, before, after } of changes) {
          replaced += (await pool.query(sql, [key, before, after])).rowCount ?? 0;
        }
        return replaced;
      },
      purge: null,
      integrity: async () => [],
      close: () => pool.end(),
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** By the clock of the server, so that those of the processes may differ. */
function leasesOf(pool: pg.Pool): Leases {
  const take = `INSERT INTO ${LEASES} AS held (name, token, until)
    VALUES ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
    ON CONFLICT (name) DO UPDATE SET token = excluded.token, until = excluded.until
    WHERE held.until < clock_timestamp() OR held.until > clock_timestamp() + $3 * interval '1 millisecond'`;
  const release = `DELETE FROM ${LEASES} WHERE name = $1 AND token = $2`;
  return {
    take: async (name, token, ms) => ((await pool.query(take, [name, token, ms])).rowCount ?? 0) > 0,
    release: async (name, token) => {
      await pool.query(release, [name, token]);
    },
    expire: async () => {
      await pool.query(`DELETE FROM ${LEASES} WHERE until < clock_timestamp()`);
    },
  };
}

async function* rowsOf(pool: pg.Pool, table: string): AsyncGenerator<Row> {
  for (let after = ""; ; ) {
    const sql = `SELECT key, value FROM ${table} WHERE key > $1 ORDER BY key LIMIT ${PAGE}`;
    const { rows } = await pool.query<{ key: string; value: string }>(sql, [after]);
    for (const { key, value } of rows) {
      yield [key, value];
      after = key;
    }
    if (rows.length < PAGE) return;
  }
}
