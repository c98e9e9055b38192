import type { Board, Person, PublicSharedCard, Settings, SharedCard, Walk } from "../conversation/index.js";

/** The two documents of one person, read and written under that person's lock. */
export interface Desk {
  walk(): Promise<Walk | null>;
  saveWalk(walk: Walk): Promise<void>;
  endWalk(): Promise<void>;
  person(): Promise<Person | null>;
  savePerson(person: Person): Promise<void>;
  /** Leaves nothing of either, not even what was kept aside because it could not be read. */
  forget(): Promise<void>;
}

/** What is shared in one channel, written under that channel's lock. */
export interface Room {
  board(): Promise<Board | null>;
  /** One with no entry left is removed. */
  saveBoard(board: Board): Promise<void>;
  saveShared(userId: string, card: SharedCard): Promise<void>;
  removeShared(userId: string): Promise<void>;
}

/**
 * Everything that is kept. Every write is durable once it resolves. Each method throws what the database throws,
 * StoreTimeout where it does not answer, StoreBusy where another process is at the same documents, and each read
 * throws Unreadable, once, for a document that had to be kept aside.
 *
 * Locks are taken in one order, person, then channel, then (inside the store) server: two that wait for each other
 * would wait forever, or among processes until one gives up. What is done under one is done within two seconds: it
 * writes nothing after that where several processes share the store.
 */
export interface Store {
  /** Runs work on one person's documents; the same person's next work waits for it. */
  withPerson<T>(userId: string, work: (desk: Desk) => Promise<T>): Promise<T>;
  /**
   * Runs work on what is shared in one channel; the same channel's next work waits for it. Inside `withPerson` it may
   * be called, never the other way round.
   */
  withChannel<T>(channelId: string, work: (room: Room) => Promise<T>): Promise<T>;
  /** The person as last saved, without waiting for anybody: for suggestions, never to build a change on. */
  person(userId: string): Promise<Person | null>;
  /** The board as it was last saved, without waiting for anybody. */
  board(channelId: string): Promise<Board | null>;
  /** The card that a person shares in a channel. */
  sharedCard(channelId: string, userId: string): Promise<SharedCard | null>;
  /** The channels of a server that have a board. */
  channelsOf(serverId: string): Promise<readonly string[]>;
  /** The boards of those of a server's channels that count; one that can't be read is left out. */
  boardsOf(serverId: string, counts?: (channelId: string) => boolean): Promise<Board[]>;
  /** What is set in a server as it was last saved; the defaults where nothing was. */
  settings(serverId: string): Promise<Settings>;
  /** Changes it under a lock of its own, never within another. @returns what was saved */
  changeSettings(serverId: string, change: (before: Settings) => Settings): Promise<Settings>;
  /** Waits for what is under way, then closes the database. */
  close(): Promise<void>;
}

/** A store out of which what is shared comes in its public form only. */
export interface PublicStore extends Store {
  sharedCard(channelId: string, userId: string): Promise<PublicSharedCard | null>;
}
