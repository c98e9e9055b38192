import { LRUCache } from "lru-cache";

/** Milliseconds for which a channel that Discord keeps the bot out of is not asked for again. */
const CLOSED_FOR = 600_000;
/** Milliseconds after which a press that shows the bot in the channel opens it, whatever the permissions were before. */
const DOUBTED_AFTER = 60_000;
const REMEMBERED = 10_000;

/**
 * Channels that answered 403, for reading and deleting alike. Without this memory one person who shares again and again
 * in a channel that the bot can't enter has it collect refusals until Discord bans its address.
 */
export class ClosedChannels {
  /** When each was closed. */
  readonly #closed: LRUCache<string, number>;
  /** Whether the bot could read there at the last press. */
  readonly #readable = new LRUCache<string, boolean>({ max: REMEMBERED });

  /** @param now milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number) {
    this.#closed = new LRUCache({ max: REMEMBERED, ttl: CLOSED_FOR, ttlResolution: 0, perf: { now } });
  }

  has(channelId: string): boolean {
    return this.#closed.has(channelId);
  }

  close(channelId: string): void {
    this.#closed.set(channelId, this.now());
  }

  /**
   * A press tells the bot's permissions in its channel. It opens a closed channel if they have changed, or if the
   * refusal is a minute old: permissions that say yes beside a Discord that says no cost one refusal a minute.
   */
  pressedIn(channelId: string, readable: boolean): void {
    const closedAt = this.#closed.get(channelId);
    if (readable && closedAt !== undefined) {
      const isNew = this.#readable.get(channelId) === false;
      if (isNew || this.now() - closedAt >= DOUBTED_AFTER) this.#closed.delete(channelId);
    }
    this.#readable.set(channelId, readable);
  }
}
