import pg from "pg";
import type { StoreLog } from "./database.js";
import { TABLES, type Table } from "./kinds.js";

export const tableOf = (table: Table): string => `wagecard_${table}`;
export const LEASES = "wagecard_leases";

/**
 * When a row expires, or NULL. Read off the end of the text, where Keyv puts it: cheap for a long document, and no
 * error for a text that is no JSON. Both would fall on whoever writes, since the expression is indexed.
 */
export const EXPIRES = `substring(right(value, 40) from '"expires":([0-9]+)\\}$')::bigint`;

/** Any number that others are unlikely to choose. */
const SETTING_UP = 872_364_091;

/** Makes what is missing, on a connection of its own: an index over many rows takes longer than a step may. */
export async function setUp(url: string, connectWithin: number, log: StoreLog): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectWithin });
  let lost: Error | null = null;
  client.on("error", (error) => {
    lost = error;
  });
  try {
    await client.connect();
    // Two processes that start at once would both make the same table, and one would fail.
    await client.query("SELECT pg_advisory_lock($1)", [SETTING_UP]);
    for (const table of TABLES.map(tableOf)) {
      await client.query(
        `CREATE TABLE IF NOT EXISTS ${table} (key VARCHAR(255) COLLATE "C" PRIMARY KEY, value TEXT)`,
      );
      await client.query(`CREATE INDEX IF NOT EXISTS ${table}_expires ON ${table} ((${EXPIRES}))`);
    }
    // Leases need not survive a crash of the server, so they need not wait for its disk.
    await client.query(
      `CREATE UNLOGGED TABLE IF NOT EXISTS ${LEASES} (name TEXT PRIMARY KEY, token TEXT NOT NULL, until TIMESTAMPTZ NOT NULL)`,
    );
    await client.query(`DELETE FROM ${LEASES} WHERE until < clock_timestamp()`);
    await adviseOn(client, log);
  } catch (error) {
    throw lost ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What is acknowledged survives a crash of Postgres only if Postgres waits for its disk. */
async function adviseOn(client: pg.Client, log: StoreLog): Promise<void> {
  for (const setting of ["fsync", "synchronous_commit"]) {
    const { rows } = await client.query<{ value: string }>("SELECT current_setting($1) AS value", [setting]);
    if (rows[0]?.value === "off") {
      log(
        `Postgres has ${setting} off: a crash there can lose steps that were acknowledged. Set ${setting} = on`,
        {},
        "warn",
      );
    }
  }
}
