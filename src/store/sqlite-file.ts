import sqlite3 from "sqlite3";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** One connection to a SQLite file, for what Keyv has no word for. */
export interface SqliteFile {
  all(sql: string, ...parameters: readonly unknown[]): Promise<Rows>;
  /** A statement that is run again and again, one time after the other. */
  prepare(sql: string): Promise<(...parameters: readonly unknown[]) => Promise<Rows>>;
  close(): Promise<void>;
}

/** @param busyTimeout milliseconds to wait while another connection writes */
export function openSqliteFile(
  file: string,
  mode: "read" | "write" | "create",
  busyTimeout: number,
): Promise<SqliteFile> {
  const modes = {
    read: sqlite3.OPEN_READONLY,
    write: sqlite3.OPEN_READWRITE,
    create: sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE,
  };
  return new Promise((resolve, reject) => {
    const connection = new sqlite3.Database(file, modes[mode], (error) => {
      if (error) return reject(error);
      connection.configure("busyTimeout", busyTimeout);
      resolve(over(connection));
    });
  });
}

function over(connection: sqlite3.Database): SqliteFile {
  const prepared: sqlite3.Statement[] = [];
  return {
    all: (sql, ...parameters) => rowsOf((done) => connection.all(sql, parameters, done)),
    prepare: (sql) =>
      new Promise((resolve, reject) => {
        const statement = connection.prepare(sql, (error) => {
          if (error) return reject(error);
          prepared.push(statement);
          resolve((...parameters) => rowsOf((done) => statement.all(parameters, done)));
        });
      }),
    close: async () => {
      // A connection with statements left can't be closed.
      await Promise.all(
        prepared.splice(0).map((statement) => new Promise<void>((done) => statement.finalize(() => done()))),
      );
      await new Promise<void>((done, fail) => connection.close((fault) => (fault ? fail(fault) : done())));
    },
  };
}

function rowsOf(
  run: (done: (fault: Error | null, rows: Record<string, unknown>[]) => void) => void,
): Promise<Rows> {
  return new Promise((done, fail) => run((fault, rows) => (fault ? fail(fault) : done(rows))));
}
