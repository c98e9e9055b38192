import type { StoreClock } from "./clock.js";
import type { Database, StoreLog } from "./database.js";
import { Documents } from "./documents.js";
import type { Encryption } from "./encryption.js";
import { StoreError } from "./errors.js";
import { Glance } from "./glance.js";
import { AT_HAND, type Kind, type Table, timeToLive } from "./kinds.js";
import { noteUse } from "./last-used.js";
import { Exclusive, type Hold } from "./lease.js";
import { KeyedLock } from "./lock.js";
import { Resealer } from "./resealer.js";
import { Retention } from "./retention.js";
import { Rooms } from "./rooms.js";
import { ServerIndex } from "./servers.js";
import { ServerSettings } from "./settings.js";
import type { Desk, Store } from "./store.js";
import { Sweeper } from "./sweeper.js";

interface Parts {
  readonly database: Database;
  /** null without a key. */
  readonly encryption: Encryption | null;
  readonly retentionDays: number;
  readonly retention?: Retention;
  readonly clock: StoreClock;
  readonly log: StoreLog;
}

/** The store over an open database, which it closes in the end. */
export function storeOver({
  database,
  encryption,
  retentionDays,
  retention = Retention.of(retentionDays),
  clock,
  log,
}: Parts): Store {
  const { patience, tables } = database;
  const documents = <K extends Kind>(kind: K): Documents<K> =>
    new Documents(kind, {
      keyv: tables[kind],
      ttl: timeToLive(kind, retentionDays),
      encryption,
      patience,
      atHand: database.leases ? 0 : (AT_HAND[kind] ?? 0),
      clock,
      log,
    });
  const walks = documents("walks");
  const people = documents("people");
  const lock = new KeyedLock();
  const exclusive = new Exclusive(lock, database.leases, log);
  const glance = new Glance(exclusive, log);
  const servers = new ServerIndex(documents("servers"), exclusive, glance);
  const settings = new ServerSettings(documents("settings"), exclusive, glance);
  const shared = documents("shared");
  const rooms = new Rooms(documents("boards"), shared, servers, exclusive, glance, retention, clock);
  const { sweep } = database;
  const forgetting = async (table: Table, limit: number): Promise<number> => {
    const now = clock.now();
    if (table === "walks") walks.dropExpired(now);
    if (table === "people") people.dropExpired(now);
    return (await sweep?.(table, now, limit)) ?? 0;
  };
  const afterwards = async (): Promise<void> => {
    await noteUse(database, clock);
    await database.leases?.expire?.();
    await database.purge?.();
  };
  const sweeper = new Sweeper(forgetting, () => lock.begun, log, afterwards);
  sweeper.start();
  const resealer = encryption ? new Resealer(database, encryption, () => lock.begun, log) : null;
  resealer?.start();
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await lock.idle();
    await sweeper.stop();
    await resealer?.stop();
    // A stop must not wait for a server that is gone, nor fail for it.
    await noteUse(database, clock).catch(() => undefined);
    await database.close();
  };

  // A server's client would open its connection again for a call that comes late.
  const mustBeOpen = (): void => {
    if (closing) throw new StoreError("The store is closed.");
  };
  const whileOpen =
    <A extends unknown[], T>(read: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      mustBeOpen();
      return await read(...given);
    };

  /** What somebody deleted is gone from the files too before they are told so. */
  const purged = async <T>(work: (deleted: () => void) => Promise<T>): Promise<T> => {
    let anything = false;
    const result = await work(() => {
      anything = true;
    });
    if (anything) await database.purge?.();
    return result;
  };

  return {
    withPerson: async (userId, work) => {
      mustBeOpen();
      return await exclusive.run(`person-${userId}`, (hold) =>
        purged((deleted) => work(deskOf(userId, walks, people, hold, deleted))),
      );
    },
    withChannel: async (channelId, work) => {
      mustBeOpen();
      return await purged((deleted) => rooms.with(channelId, work, deleted));
    },
    person: whileOpen((userId) => people.peek(userId)),
    board: whileOpen(rooms.board),
    sharedCard: whileOpen(rooms.sharedCard),
    channelsOf: whileOpen(rooms.channelsOf),
    boardsOf: whileOpen(rooms.boardsOf),
    settings: whileOpen(settings.of),
    changeSettings: whileOpen(settings.change),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function deskOf(
  userId: string,
  walks: Documents<"walks">,
  people: Documents<"people">,
  hold: Hold,
  deleted: () => void,
): Desk {
  let cards = 0;
  const held =
    <A extends unknown[]>(write: (...given: A) => Promise<void>) =>
    async (...given: A): Promise<void> => {
      hold.check();
      await write(...given);
    };
  return {
    walk: () => walks.read(userId),
    saveWalk: held((walk) => walks.write(userId, walk)),
    endWalk: held(() => walks.remove(userId)),
    person: async () => {
      const person = await people.read(userId);
      cards = person?.cards.length ?? 0;
      return person;
    },
    savePerson: held(async (person) => {
      await people.write(userId, person);
      if (person.cards.length < cards) deleted();
      cards = person.cards.length;
    }),
    forget: held(async () => {
      deleted();
      await walks.forget(userId);
      await people.forget(userId);
    }),
  };
}
