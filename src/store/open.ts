import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { KeyvSqlite } from "@keyv/sqlite";
import { Keyv } from "keyv";
import { type Person, personSchema, type Walk, walkSchema } from "../conversation/index.js";
import { Documents, type StoreLog } from "./documents.js";
import { KeyedLock } from "./lock.js";

/** Milliseconds. */
const HOUR = 3_600_000;

/** The two documents of one person, read and written under that person's lock. */
export interface Desk {
  walk(): Promise<Walk | null>;
  saveWalk(walk: Walk): Promise<void>;
  endWalk(): Promise<void>;
  person(): Promise<Person | null>;
  savePerson(person: Person): Promise<void>;
}

export interface Store {
  /** Runs work on one person's documents; the same person's next work waits for it. */
  withPerson<T>(userId: string, work: (desk: Desk) => Promise<T>): Promise<T>;
  /** Waits for what is under way, then closes the database. */
  close(): Promise<void>;
}

/** The store can't be used, with a sentence that says why and what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/**
 * Opens the SQLite store in a folder, which is made where it is missing.
 * @throws StoreError where the folder can't be written or the database does not keep what it is given
 */
export async function openStore(folder: string, log: StoreLog): Promise<Store> {
  prepareFolder(folder);
  const file = join(folder, "wagecard.sqlite");
  const fail = (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      `The database ${file} can't be used (${reason}). Check the file or set DATA_DIR to another folder.`,
    );
  };
  const walks = await openTable(file, "walks", 24 * HOUR, log).catch(fail);
  const people = await openTable(file, "people", 180 * 24 * HOUR, log).catch(fail);
  const walkDocuments = new Documents(walks, walkSchema, log);
  const personDocuments = new Documents(people, personSchema, log);
  const lock = new KeyedLock();

  return {
    withPerson: (userId, work) =>
      lock.run(userId, () =>
        work({
          walk: () => walkDocuments.read(userId),
          saveWalk: (walk) => walkDocuments.write(userId, walk),
          endWalk: () => walkDocuments.remove(userId),
          person: () => personDocuments.read(userId),
          savePerson: (person) => personDocuments.write(userId, person),
        }),
      ),
    close: async () => {
      await lock.idle();
      await walks.disconnect();
      await people.disconnect();
    },
  };
}

/**
 * Makes the data folder where it is missing.
 * @throws StoreError where it can't be written
 */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new StoreError(
      `The data folder ${folder} can't be written${code}. Make it writable or set DATA_DIR to another folder.`,
    );
  }
}

/**
 * @param ttl milliseconds after its last change until a document is forgotten
 *
 * One adapter and one table a kind of document: Keyv's `clear` on a shared one reaches into the others' rows.
 */
async function openTable(file: string, table: string, ttl: number, log: StoreLog): Promise<Keyv> {
  const adapter = new KeyvSqlite({ uri: `sqlite://${file}`, table, busyTimeout: 10_000 });
  // Write-ahead log for speed, full sync so that what was acknowledged survives a kill.
  await adapter.query("PRAGMA journal_mode=WAL");
  await adapter.query("PRAGMA synchronous=FULL");
  const keyv = new Keyv({ store: adapter, namespace: table, ttl, throwOnErrors: true });
  keyv.on("error", (error: unknown) =>
    log("the database reported an error", { table, error: String(error) }),
  );
  const probe = `probe-${process.pid}`;
  await keyv.set(probe, table);
  const read: unknown = await keyv.get(probe);
  await keyv.delete(probe);
  if (read !== table) throw new Error(`a value written to ${table} did not come back`);
  return keyv;
}
