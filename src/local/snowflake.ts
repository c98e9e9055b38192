const EPOCH = 1_420_070_400_000n;
/** Below it an id would have fewer than the 17 digits that Discord's clients expect. */
const SMALLEST = 100_000_000_000_000_000n;

/** Discord's ids: the time in the upper bits, always larger than the one before. */
export class Snowflakes {
  readonly #now: () => number;
  readonly #first: bigint;
  #last: bigint;

  /** @param after the last id of an earlier run, so that a restart (or a clock set back) repeats none. */
  constructor(now: () => number, after = "0") {
    this.#now = now;
    this.#last = BigInt(after) > SMALLEST ? BigInt(after) : SMALLEST;
    const byClock = (BigInt(Math.floor(now())) - EPOCH) << 22n;
    this.#first = byClock > SMALLEST ? byClock : SMALLEST;
  }

  get last(): string {
    return String(this.#last);
  }

  /** An id from `n` milliseconds before the first one: servers come into being apart, which spreads them over shards. */
  earlier(n: number): string {
    return String(((this.#first >> 22n) - BigInt(n)) << 22n);
  }

  next(): string {
    const byClock = (BigInt(Math.floor(this.#now())) - EPOCH) << 22n;
    this.#last = byClock > this.#last ? byClock : this.#last + 1n;
    return String(this.#last);
  }
}

/** Discord's formula for the shard that serves a server; DMs (`null`) are always on shard 0. */
export function shardOf(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}
