import type { Board, Person, SharedCard, Walk } from "../conversation/index.js";

/** The two documents of one person, read and written under that person's lock. */
export interface Desk {
  walk(): Promise<Walk | null>;
  saveWalk(walk: Walk): Promise<void>;
  endWalk(): Promise<void>;
  person(): Promise<Person | null>;
  savePerson(person: Person): Promise<void>;
}

/** What is shared in one channel, written under that channel's lock. */
export interface Room {
  board(): Promise<Board | null>;
  /** One with no entry left is removed. */
  saveBoard(board: Board): Promise<void>;
  saveShared(userId: string, card: SharedCard): Promise<void>;
  removeShared(userId: string): Promise<void>;
}

/** Everything that is kept. Every write is durable once it resolves; each method throws what the database throws. */
export interface Store {
  /** Runs work on one person's documents; the same person's next work waits for it. */
  withPerson<T>(userId: string, work: (desk: Desk) => Promise<T>): Promise<T>;
  /**
   * Runs work on what is shared in one channel; the same channel's next work waits for it. Inside `withPerson` it may
   * be called, never the other way round: two that wait for each other would wait forever.
   */
  withChannel<T>(channelId: string, work: (room: Room) => Promise<T>): Promise<T>;
  /** The board as it was last saved, without waiting for anybody. */
  board(channelId: string): Promise<Board | null>;
  /** The card that a person shares in a channel. */
  sharedCard(channelId: string, userId: string): Promise<SharedCard | null>;
  /** The boards of a server's channels. */
  boardsOf(serverId: string): Promise<Board[]>;
  /** Waits for what is under way, then closes the database. */
  close(): Promise<void>;
}
