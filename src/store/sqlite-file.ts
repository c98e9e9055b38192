import type sqlite3 from "sqlite3";
import { StoreError } from "./errors.js";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** One connection to a SQLite file. */
export interface SqliteFile {
  all(sql: string, ...parameters: readonly unknown[]): Promise<Rows>;
  /** The same for what is run again and again: prepared the first time. */
  prepared(sql: string, ...parameters: readonly unknown[]): Promise<Rows>;
  close(): Promise<void>;
}

/**
 * @param busyTimeout milliseconds to wait while another connection writes
 * @throws StoreError if SQLite is not installed or does not load; what the database throws
 */
export async function openSqliteFile(
  file: string,
  mode: "read" | "write" | "create",
  busyTimeout: number,
): Promise<SqliteFile> {
  const { Database, OPEN_CREATE, OPEN_READONLY, OPEN_READWRITE } = await loadSqlite();
  const modes = {
    read: OPEN_READONLY,
    write: OPEN_READWRITE,
    create: OPEN_READWRITE | OPEN_CREATE,
  };
  return new Promise((resolve, reject) => {
    const connection = new Database(file, modes[mode], (error) => {
      if (error) return reject(error);
      connection.configure("busyTimeout", busyTimeout);
      resolve(over(connection));
    });
  });
}

/** Not imported above: a bot that keeps its documents in Redis or Postgres starts without SQLite's binary. */
async function loadSqlite(): Promise<typeof sqlite3> {
  try {
    return (await import("sqlite3")).default;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new StoreError(
      `SQLite can't be loaded (${reason}). It was not compiled when the packages were installed, or for another Node or system: run “npm rebuild sqlite3 --ignore-scripts=false”, or set STORE_URI to Redis or Postgres.`,
      { cause: error },
    );
  }
}

function over(connection: sqlite3.Database): SqliteFile {
  const statements = new Map<string, Promise<sqlite3.Statement>>();
  return {
    all: (sql, ...parameters) => rowsOf((done) => connection.all(sql, parameters, done)),
    prepared: async (sql, ...parameters) => {
      const statement = await (statements.get(sql) ?? prepare(sql));
      return rowsOf((done) => statement.all(parameters, done));
    },
    close: async () => {
      // A connection with statements left can't be closed.
      const prepared = await Promise.all(statements.values());
      await Promise.all(
        prepared.map((statement) => new Promise<void>((done) => statement.finalize(() => done()))),
      );
      await new Promise<void>((done, fail) => connection.close((fault) => (fault ? fail(fault) : done())));
    },
  };

  function prepare(sql: string): Promise<sqlite3.Statement> {
    const made = new Promise<sqlite3.Statement>((resolve, reject) => {
      const statement = connection.prepare(sql, (error) => (error ? reject(error) : resolve(statement)));
    });
    statements.set(sql, made);
    // One that could not be prepared, since the file was busy or gone, is tried anew.
    made.catch(() => statements.delete(sql));
    return made;
  }
}

function rowsOf(
  run: (done: (fault: Error | null, rows: Record<string, unknown>[]) => void) => void,
): Promise<Rows> {
  return new Promise((done, fail) => run((fault, rows) => (fault ? fail(fault) : done(rows))));
}
