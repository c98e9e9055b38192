const EPOCH = 1_420_070_400_000n;
/** Below it an id would have fewer than the 17 digits that Discord's clients expect. */
const SMALLEST = 100_000_000_000_000_000n;

/** Discord's ids: the time in the upper bits, always larger than the one before. */
export class Snowflakes {
  readonly #now: () => number;
  #last: bigint;

  /** @param after the last id of an earlier run, so that a restart (or a clock set back) repeats none. */
  constructor(now: () => number, after = "0") {
    this.#now = now;
    this.#last = BigInt(after) > SMALLEST ? BigInt(after) : SMALLEST;
  }

  get last(): string {
    return String(this.#last);
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
