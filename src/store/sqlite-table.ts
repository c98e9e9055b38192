import type { KeyvSqlite } from "@keyv/sqlite";
import { gathered } from "./gathered.js";
import type { SqliteFile } from "./sqlite-file.js";

/**
 * A table as Keyv stores in it, made where it is missing. KeyvSqlite opens a connection of its own for each table and
 * prepares each statement anew, which costs a step a tenth of a millisecond; here all tables share one, each statement
 * is prepared once, and the disk is synced once for all rows that wait for it, which is most of what a write takes.
 */
export async function openSqliteTable(connection: SqliteFile, table: string): Promise<KeyvSqlite> {
  // Loaded here since it loads sqlite3, which is not there on every machine that has Redis or Postgres.
  const { KeyvSqlite: Adapter } = await import("@keyv/sqlite");
  // As KeyvSqlite makes it.
  await connection.all(`CREATE TABLE IF NOT EXISTS ${table}(key VARCHAR(255) PRIMARY KEY, value TEXT )`);
  const adapter = new Adapter({ uri: "sqlite://:memory:", table });
  // A failure reaches whoever asked; without a listener Node would end the process for it as well.
  adapter.on("error", () => undefined);
  // Its own connection, which is to nothing, can be closed once it is open.
  await adapter.query("SELECT 1").finally(() => adapter.disconnect());

  adapter.query = async (sql, ...parameters) => [...(await connection.prepared(sql, ...parameters))];
  const one = adapter.set.bind(adapter);
  // All or none, in one transaction.
  const many = `INSERT INTO ${table} (key, value) SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
  const set = gathered(async (rows: readonly (readonly [key: string, text: string])[]) => {
    const [first] = rows;
    if (first && rows.length === 1) await one(...first);
    else await connection.prepared(many, JSON.stringify(rows));
  });
  adapter.set = async (key: string, text: string) => set([key, text]);
  return adapter;
}
