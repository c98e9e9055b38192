import { type Board, withoutEntries } from "../conversation/index.js";
import type { StoreClock } from "./clock.js";
import type { Documents } from "./documents.js";
import { Unreadable } from "./errors.js";
import type { Glance } from "./glance.js";
import type { Exclusive, Hold } from "./lease.js";
import type { Retention } from "./retention.js";
import type { ServerIndex } from "./servers.js";
import type { Room, Store } from "./store.js";

/** What is shared: a board a channel, a document a shared card, and which channels of a server have a board. */
export class Rooms {
  constructor(
    private readonly boards: Documents<"boards">,
    private readonly shared: Documents<"shared">,
    private readonly servers: ServerIndex,
    private readonly exclusive: Exclusive,
    private readonly glance: Glance,
    private readonly retention: Retention,
    private readonly clock: StoreClock,
  ) {}

  /** @param deleted is told when a shared card is removed */
  with = <T>(channelId: string, work: (room: Room) => Promise<T>, deleted: () => void): Promise<T> =>
    this.exclusive.run(lockOf(channelId), (hold) => {
      const room: Room = {
        board: async () => this.#fresh(await this.boards.read(channelId)),
        saveBoard: (board) => {
          return this.#save(channelId, board, hold);
        },
        saveShared: async (userId, card) => {
          hold.check();
          await this.shared.write(sharedKey(channelId, userId), card);
        },
        removeShared: async (userId) => {
          hold.check();
          deleted();
          await this.shared.forget(sharedKey(channelId, userId));
        },
      };
      return work(room);
    });

  board: Store["board"] = async (channelId) => {
    const stored = await this.glance.at(this.boards, channelId, lockOf(channelId));
    const fresh = this.#fresh(stored);
    if (stored && (fresh?.entries.length ?? 0) < stored.entries.length) {
      const prune = async (hold: Hold): Promise<void> => {
        const present = await this.boards.read(channelId);
        if (present) await this.#save(channelId, present, hold);
      };
      this.glance.behind(lockOf(channelId), prune, "expired entries could not be taken off a board yet");
    }
    return fresh;
  };

  sharedCard: Store["sharedCard"] = (channelId, userId) =>
    this.glance.at(this.shared, sharedKey(channelId, userId), lockOf(channelId));

  channelsOf: Store["channelsOf"] = (serverId) => this.servers.channels(serverId);

  boardsOf: Store["boardsOf"] = async (serverId, counts = () => true) => {
    const channels = (await this.servers.channels(serverId)).filter(counts);
    const found = await Promise.all(channels.map((channelId) => this.#boardOrNone(channelId)));
    return found.filter((board) => board !== null);
  };

  /** The index first: a channel that is in it for nothing does no harm, a board that is in none is never found. */
  async #save(channelId: string, board: Board, hold: Hold): Promise<void> {
    hold.check();
    const kept = this.#fresh(board);
    if (kept) {
      await this.servers.add(board.server, channelId);
      // The index has a lock of its own, which may have taken its time.
      hold.check();
      await this.boards.write(channelId, kept);
    } else {
      hold.check();
      await this.boards.remove(channelId);
      await this.servers.remove(board.server, channelId);
    }
  }

  async #boardOrNone(channelId: string): Promise<Board | null> {
    try {
      return await this.board(channelId);
    } catch (error) {
      if (error instanceof Unreadable) return null;
      throw error;
    }
  }

  /** A card is shared for as long as documents are kept, also on a board that others keep alive; none is null. */
  #fresh(board: Board | null): Board | null {
    const now = this.clock.now();
    const kept = board && withoutEntries(board, (entry) => this.retention.isOver(entry.sharedAt, now));
    return kept && kept.entries.length > 0 ? kept : null;
  }
}

function lockOf(channelId: string): string {
  return `channel-${channelId}`;
}

function sharedKey(channelId: string, userId: string): string {
  return `${channelId}-${userId}`;
}
