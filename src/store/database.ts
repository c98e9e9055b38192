import { randomUUID } from "node:crypto";
import { defaultDeserialize, defaultSerialize } from "@keyv/serialize";
import { Keyv, type KeyvStoreAdapter } from "keyv";
import type { StoreClock } from "./clock.js";
import type { Table } from "./kinds.js";
import type { Leases } from "./lease.js";

export type LogLevel = "info" | "warn" | "error";
/** Where the store reports what it could not use, and what its keeper should know. */
export type StoreLog = (
  problem: string,
  details: Readonly<Record<string, unknown>>,
  level?: LogLevel,
) => void;

/** Key and raw text of one row. */
export type Row = readonly [key: string, text: string];

/** A row whose text is replaced, if it is still the one that was read. */
export interface Change {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** What the store needs of a database beyond Keyv. */
export interface Database {
  /** For messages: where it is, without its password. */
  readonly name: string;
  readonly tables: Readonly<Record<Table, Keyv>>;
  /** Milliseconds that one operation may take; null where the database is a file of this process. */
  readonly patience: number | null;
  /** null where one process alone holds the database. */
  readonly leases: Leases | null;
  /**
   * Deletes at most `limit` rows of a table that expired before `now` (milliseconds since 1970) and gives their
   * number; null where the database does so by itself.
   */
  readonly sweep: ((table: Table, now: number, limit: number) => Promise<number>) | null;
  /**
   * What time it is by the server's clock, if rows expire by that (milliseconds since 1970); null if we see to it.
   */
  readonly time: (() => Promise<number>) | null;
  /** Every row of a table, expired ones included. */
  rows(table: Table): AsyncIterable<Row>;
  /**
   * Replaces the text of rows that nobody has changed since they were read; each row by itself, all or nothing.
   * @returns how many it replaced
   */
  rewrite(table: Table, changes: readonly Change[]): Promise<number>;
  /**
   * Leaves nothing of what was deleted or overwritten in the database's files; null if it is a server, whose logs are
   * its own. A failure is logged and made up for later, never thrown: what was deleted is deleted.
   */
  readonly purge: (() => Promise<void>) | null;
  /** What the database itself finds wrong with its files, one line a fault. */
  integrity(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Keyv over one adapter. Two things differ from its defaults: an expired document is not there, but is left to the
 * sweeper, since Keyv's deletion on reading could hit what somebody has just written anew; and text that is no JSON
 * is handed on as a string, which no schema takes, instead of failing every read of its key.
 */
export function keyvOver(
  store: KeyvStoreAdapter,
  namespace: string,
  useKeyPrefix: boolean,
  clock: StoreClock,
): Keyv {
  return new Keyv({
    store,
    namespace,
    useKeyPrefix,
    throwOnErrors: true,
    // Keyv counts from the machine's clock.
    serialize: ({ value, expires }) =>
      textOf({ value, expires: expires === undefined ? undefined : expires + clock.writing() - Date.now() }),
    deserialize: <Value>(text: string) => {
      const { value, expires } = parseRow(text);
      if (expires !== null && expires < clock.now()) return undefined;
      // Without its time: Keyv would delete it by the machine's clock.
      return { value: value as Value, expires: undefined };
    },
  });
}

/**
 * A string that begins with a colon, which Keyv's own form writes with one more. Where there is none that form is plain
 * JSON, and plain JSON takes a fifth of the time: 5 ms less to read a full board.
 */
const ESCAPED = /[:[,]\s*":/;

/** A row in Keyv's own form. */
export function textOf(row: unknown): string {
  const text = JSON.stringify(row);
  return ESCAPED.test(text) ? defaultSerialize(row) : text;
}

/** A row's document and when it expires, in milliseconds since 1970. */
export function parseRow(text: string): { readonly value: unknown; readonly expires: number | null } {
  try {
    const row: unknown = ESCAPED.test(text) ? defaultDeserialize(text) : JSON.parse(text);
    if (typeof row === "object" && row !== null && "value" in row) {
      const expires = "expires" in row && typeof row.expires === "number" ? row.expires : null;
      return { value: row.value, expires };
    }
  } catch {
    // Falls through: what is no JSON is as unreadable as JSON of another form.
  }
  return { value: text, expires: null };
}

const PROBE = "probe-";

/** Whether a row is no document, but the trace of a process that tried its table out. */
export function isProbe(key: string): boolean {
  return key.startsWith(PROBE);
}

/**
 * Writes, reads and deletes a value, since an adapter that can't store anything may say nothing. Its key is nobody
 * else's: processes in containers have one number and may start in the same millisecond.
 */
export async function probe(table: string, keyv: Keyv): Promise<void> {
  const key = `${PROBE}${randomUUID()}`;
  await keyv.set(key, table, 60_000);
  const read: unknown = await keyv.get(key);
  await keyv.delete(key);
  if (read !== table) throw new Error(`a value written to ${table} did not come back`);
}
