import pg from "pg";
import type { StoreLog } from "./database.js";
import { StoreError } from "./errors.js";
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

/** Milliseconds to wait for another process that sets the database up, or for whoever locks a table. */
const WAIT_AT_MOST = 5000;
/** Milliseconds that one statement may take: an index over many rows takes minutes. */
const STATEMENT = 10 * 60_000;

export interface SetUp {
  /** Whether a pooler stands in between (PgBouncer in transaction mode), which takes no settings from a client. */
  readonly pooled: boolean;
}

/**
 * Makes what is missing, on a connection of its own: an index over many rows takes longer than a step may. Its lock
 * ends with its transaction: one of the session would stay with a pooler's connection, and every later start would
 * wait for it for ever.
 * @throws StoreError if others hold the database up; what the connection throws
 */
export async function setUp(url: string, connectWithin: number, log: StoreLog): Promise<SetUp> {
  const { client, pooled } = await connect(url, connectWithin);
  let lost: Error | null = null;
  client.on("error", (error) => {
    lost = error;
  });
  try {
    await client.query("BEGIN");
    await client.query(`SET LOCAL lock_timeout = ${WAIT_AT_MOST}`);
    // Two processes that start at once would both make the same table, and one would fail.
    await client.query("SELECT pg_advisory_xact_lock($1)", [SETTING_UP]);
    await makeTables(client);
    await adviseOn(client, log);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) throw heldUp();
    throw lost ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
  if (pooled)
    log("Postgres is reached through a pooler: no limit of time is set for its statements", {}, "info");
  return { pooled };
}

const LOCK_NOT_AVAILABLE = "55P03";

function heldUp(): StoreError {
  return new StoreError(
    `Postgres could not be set up within ${WAIT_AT_MOST / 1000} seconds: another process sets it up or locks its tables. Start again once that is done; pg_stat_activity says who it is.`,
  );
}

/** A pooler refuses the setting; it is asked for without then. */
async function connect(url: string, connectWithin: number): Promise<SetUp & { readonly client: pg.Client }> {
  const options = {
    connectionString: url,
    connectionTimeoutMillis: connectWithin,
    query_timeout: STATEMENT + connectWithin,
  };
  const client = new pg.Client({ ...options, statement_timeout: STATEMENT });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return { client, pooled: false };
  } catch (error) {
    await client.end().catch(() => undefined);
    const refused = error instanceof Error && error.message.includes("unsupported startup parameter");
    if (!refused) throw error;
  }
  const plain = new pg.Client(options);
  await plain.connect();
  return { client: plain, pooled: true };
}

async function makeTables(client: pg.Client): Promise<void> {
  for (const table of TABLES.map(tableOf)) {
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${table} (key VARCHAR(255) COLLATE "C" PRIMARY KEY, value TEXT)`,
    );
    // Asked first: making an index locks the table against writing even if it is there, now to the transaction's end.
    const { rows } = await client.query("SELECT to_regclass($1) IS NULL AS missing", [`${table}_expires`]);
    if (rows[0]?.missing) await client.query(`CREATE INDEX ${table}_expires ON ${table} ((${EXPIRES}))`);
  }
  // Leases need not survive a crash of the server, so they need not wait for its disk.
  await client.query(
    `CREATE UNLOGGED TABLE IF NOT EXISTS ${LEASES} (name TEXT PRIMARY KEY, token TEXT NOT NULL, until TIMESTAMPTZ NOT NULL)`,
  );
  await client.query(`DELETE FROM ${LEASES} WHERE until < clock_timestamp()`);
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
