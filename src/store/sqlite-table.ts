import { KeyvSqlite } from "@keyv/sqlite";
import { gathered } from "./gathered.js";
import { openSqliteFile, type SqliteFile } from "./sqlite-file.js";

type Run = Awaited<ReturnType<SqliteFile["prepare"]>>;

/** One table of a SQLite file, as Keyv stores in it. */
export interface SqliteTable {
  readonly adapter: KeyvSqlite;
  /** Any SQL on the table's own connection. */
  readonly all: SqliteFile["all"];
  close(): Promise<void>;
}

/**
 * Opens a table, and makes it where it is missing. KeyvSqlite sends all that it does through its `query`, which prepares
 * each statement anew and costs a step a tenth of a millisecond and as much of a processor; here each is prepared once,
 * on a connection that stands in for the adapter's own. And a sync of the disk is made once for all rows that wait for
 * one, which is most of what a write takes.
 * @param busyTimeout milliseconds to wait while another connection writes
 */
export async function openSqliteTable(
  file: string,
  table: string,
  busyTimeout: number,
): Promise<SqliteTable> {
  const adapter = new KeyvSqlite({ uri: `sqlite://${file}`, table, busyTimeout });
  // A failure reaches whoever asked; without a listener Node would end the process for it as well.
  adapter.on("error", () => undefined);
  try {
    // Answers once the table is there.
    await adapter.query("SELECT 1");
  } finally {
    await adapter.disconnect().catch(() => undefined);
  }
  const connection = await openSqliteFile(file, "create", busyTimeout);
  const prepared = new Map<string, Run>();
  const run = async (sql: string, ...parameters: readonly unknown[]) => {
    const statement = prepared.get(sql) ?? (await connection.prepare(sql));
    prepared.set(sql, statement);
    return statement(...parameters);
  };
  adapter.query = async (sql, ...parameters) => [...(await run(sql, ...parameters))];
  const one = adapter.set.bind(adapter);
  // All or none, in one transaction.
  const many = `INSERT INTO ${table} (key, value) SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
  const set = gathered(async (rows: readonly (readonly [key: string, text: string])[]) => {
    const [first] = rows;
    if (first && rows.length === 1) await one(...first);
    else await run(many, JSON.stringify(rows));
  });
  adapter.set = async (key: string, text: string) => set([key, text]);
  return { adapter, all: connection.all, close: connection.close };
}
