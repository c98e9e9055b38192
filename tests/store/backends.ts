import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@keyv/redis";
import pg from "pg";
import { readStoreUri, type StoreAddress, sqliteIn } from "../../src/store/index.js";
import type { Kind, Table } from "../../src/store/kinds.js";
import { openSqliteFile } from "../../src/store/sqlite-file.js";
import { walk } from "./documents.js";
import { missing, type ServerProcess, startPostgres, startRedis } from "./server-process.js";

/** A database as the tests look at it from outside, without the code that is tested. */
export interface Backend {
  readonly address: StoreAddress;
  /** Raw text of every row of a table by its key. */
  rows(table: Table): Promise<Map<string, string>>;
  /** Names of the leases that are held or were left behind. */
  leases(): Promise<readonly string[]>;
  put(kind: Kind, key: string, text: string): Promise<void>;
  /** So many rows `<name>0`, `<name>1`… that expire then (milliseconds since 1970); null where the database sees to that itself. */
  readonly fill: ((kind: Kind, name: string, rows: number, expires: number) => Promise<void>) | null;
  /** Milliseconds until a row expires. */
  expiresIn(kind: Kind, key: string): Promise<number>;
  /** Makes every operation on walks and people fail, and mends it. */
  fail(): Promise<void>;
  mend(): Promise<void>;
  empty(): Promise<void>;
  stop(): Promise<void>;
}

export interface BackendKind {
  readonly name: string;
  /** Why it can't be tested here, or null. */
  readonly missing: string | null;
  /** Whether several processes may share it. */
  readonly shared: boolean;
  /** Whether it deletes by itself what has expired. */
  readonly expires: boolean;
  start(): Promise<Backend>;
}

export const BACKENDS: readonly BackendKind[] = [
  { name: "SQLite", missing: null, shared: false, expires: false, start: sqlite },
  {
    name: "Redis",
    missing: missing("redis-server"),
    shared: true,
    expires: true,
    start: async () => redisAt(await startRedis()),
  },
  {
    name: "Postgres",
    missing: missing("postgres", "initdb"),
    shared: true,
    expires: false,
    start: async () => postgresAt(await startPostgres()),
  },
];

const expiryOf = (text: string | undefined): number => JSON.parse(text ?? "{}").expires - Date.now();

async function sqlite(): Promise<Backend> {
  const folder = mkdtempSync(join(tmpdir(), "wagecard-store-"));
  const address = sqliteIn(folder);
  const file = join(folder, "wagecard.sqlite");
  const query = async (sql: string, ...values: readonly unknown[]) => {
    const raw = await openSqliteFile(file, "create", 5000);
    try {
      return await raw.all(sql, ...values);
    } finally {
      await raw.close();
    }
  };
  const rows = async (table: Table) =>
    new Map(
      (await query(`SELECT key, value FROM ${table}`)).map((row) => [
        String(row["key"]).slice(table.length + 1),
        String(row["value"]),
      ]),
    );
  return {
    address,
    rows,
    leases: async () => [],
    put: async (kind, key, text) => {
      await query(`CREATE TABLE IF NOT EXISTS ${kind}(key VARCHAR(255) PRIMARY KEY, value TEXT)`);
      await query(`INSERT OR REPLACE INTO ${kind} VALUES (?, ?)`, `${kind}:${key}`, text);
    },
    fill: async (kind, name, count, expires) => {
      await query(
        `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT ?)
         INSERT INTO ${kind} SELECT ? || i, ? FROM n`,
        count,
        `${kind}:${name}`,
        JSON.stringify({ value: walk, expires }),
      );
    },
    expiresIn: async (kind, key) => expiryOf((await rows(kind)).get(key)),
    fail: async () => {
      for (const table of ["walks", "people"]) await query(`ALTER TABLE ${table} RENAME TO ${table}_away`);
    },
    mend: async () => {
      for (const table of ["walks", "people"]) await query(`ALTER TABLE ${table}_away RENAME TO ${table}`);
    },
    empty: async () => {
      for (const end of ["", "-wal", "-shm", ".lock"]) rmSync(file + end, { force: true });
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function redisAt(server: ServerProcess): Promise<Backend> {
  const connect = async () => {
    const client = createClient({ url: server.url });
    client.on("error", () => undefined);
    return await client.connect();
  };
  let client = await connect();
  const nameOf = (table: Table, key: string) => `wagecard:${table}:${key}`;
  return {
    address: readStoreUri(server.url),
    rows: async (table) => {
      const found = new Map<string, string>();
      const prefix = nameOf(table, "");
      for (const name of await client.keys(`${prefix}*`)) {
        found.set(name.slice(prefix.length), (await client.get(name)) ?? "");
      }
      return found;
    },
    leases: async () => await client.keys("wagecard:leases:*"),
    put: async (kind, key, text) => void (await client.set(nameOf(kind, key), text)),
    fill: null,
    expiresIn: (kind, key) => client.pTTL(nameOf(kind, key)),
    fail: async () => {
      client.destroy();
      await server.crash();
    },
    mend: async () => {
      await server.start();
      client = await connect();
    },
    empty: async () => void (await client.flushAll()),
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
}

async function postgresAt(server: ServerProcess): Promise<Backend> {
  const connect = () => {
    const pool = new pg.Pool({ connectionString: server.url, max: 2 });
    pool.on("error", () => undefined);
    return pool;
  };
  let pool = connect();
  const query = (sql: string, values: unknown[] = []) =>
    pool.query<{ key: string; value: string }>(sql, values);
  const rows = async (table: Table) =>
    new Map(
      (await query(`SELECT key, value FROM wagecard_${table}`)).rows.map(({ key, value }) => [key, value]),
    );
  return {
    address: readStoreUri(server.url),
    rows,
    leases: async () => (await query("SELECT name AS key FROM wagecard_leases")).rows.map(({ key }) => key),
    put: async (kind, key, text) => {
      await query(`CREATE TABLE IF NOT EXISTS wagecard_${kind}(key VARCHAR(255) PRIMARY KEY, value TEXT)`);
      const sql = `INSERT INTO wagecard_${kind} VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = $2`;
      await query(sql, [key, text]);
    },
    fill: async (kind, name, count, expires) => {
      const sql = `INSERT INTO wagecard_${kind} SELECT $1::text || i, $2 FROM generate_series(0, $3::int - 1) AS i`;
      await query(sql, [name, JSON.stringify({ value: walk, expires }), count]);
    },
    expiresIn: async (kind, key) => expiryOf((await rows(kind)).get(key)),
    fail: async () => {
      await pool.end();
      await server.crash();
    },
    mend: async () => {
      await server.start();
      pool = connect();
    },
    empty: async () => void (await query("DROP SCHEMA public CASCADE; CREATE SCHEMA public")),
    stop: async () => {
      await pool.end();
      await server.stop();
    },
  };
}
