import sqlite3 from "sqlite3";

/** One connection to a SQLite file, for what Keyv has no word for. */
export interface SqliteFile {
  all(sql: string, ...parameters: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
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
      resolve({
        all: (sql, ...parameters) =>
          new Promise((done, fail) => {
            connection.all<Record<string, unknown>>(sql, parameters, (fault, rows) =>
              fault ? fail(fault) : done(rows),
            );
          }),
        close: () => new Promise((done, fail) => connection.close((fault) => (fault ? fail(fault) : done()))),
      });
    });
  });
}
