import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { KeyvSqlite } from "@keyv/sqlite";
import { Keyv } from "keyv";
import { boardSchema, personSchema, sharedCardSchema, walkSchema } from "../conversation/index.js";
import { Documents, type StoreLog } from "./documents.js";
import { KeyedLock } from "./lock.js";
import { ServerIndex, serverSchema } from "./servers.js";
import type { Store } from "./store.js";

/** Milliseconds after its last change until a document is forgotten. */
const HOUR = 3_600_000;
const WALK_TTL = 24 * HOUR;
const SILENCE_TTL = 180 * 24 * HOUR;

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
  const table = (name: string, ttl: number) => openTable(file, name, ttl, log).catch(fail);
  const tables = {
    walks: await table("walks", WALK_TTL),
    people: await table("people", SILENCE_TTL),
    boards: await table("boards", SILENCE_TTL),
    shared: await table("shared", SILENCE_TTL),
    servers: await table("servers", SILENCE_TTL),
  };
  const walks = new Documents(tables.walks, walkSchema, log);
  const people = new Documents(tables.people, personSchema, log);
  const boards = new Documents(tables.boards, boardSchema, log);
  const shared = new Documents(tables.shared, sharedCardSchema, log);
  const lock = new KeyedLock();
  const servers = new ServerIndex(new Documents(tables.servers, serverSchema, log), lock);
  const sharedKey = (channelId: string, userId: string): string => `${channelId}-${userId}`;

  return {
    withPerson: (userId, work) =>
      lock.run(`person-${userId}`, () =>
        work({
          walk: () => walks.read(userId),
          saveWalk: (walk) => walks.write(userId, walk),
          endWalk: () => walks.remove(userId),
          person: () => people.read(userId),
          savePerson: (person) => people.write(userId, person),
        }),
      ),
    withChannel: (channelId, work) =>
      lock.run(`channel-${channelId}`, () =>
        work({
          board: () => boards.read(channelId),
          saveBoard: async (board) => {
            if (board.entries.length > 0) {
              await servers.add(board.server, channelId);
              await boards.write(channelId, board);
            } else {
              await boards.remove(channelId);
              await servers.remove(board.server, channelId);
            }
          },
          saveShared: (userId, card) => shared.write(sharedKey(channelId, userId), card),
          removeShared: (userId) => shared.remove(sharedKey(channelId, userId)),
        }),
      ),
    board: (channelId) => boards.read(channelId),
    sharedCard: (channelId, userId) => shared.read(sharedKey(channelId, userId)),
    boardsOf: async (serverId) => {
      const channels = await servers.channels(serverId);
      const found = await Promise.all(channels.map((channelId) => boards.read(channelId)));
      return found.filter((board) => board !== null);
    },
    close: async () => {
      await lock.idle();
      for (const keyv of Object.values(tables)) await keyv.disconnect();
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
