import type { Clock } from "../clock.js";
import type { LocalDiscordOptions } from "../types.js";

const A_DAY_MS = 24 * 60 * 60 * 1000;
const WINDOW_MS = 5000;

export interface IdentifyLimits {
  /** Discord's: 1000 a day. */
  readonly identifiesADay: number;
  /** Shards that may identify in the same five seconds; a large bot has more than 1. */
  readonly maxConcurrency: number;
  /** Bits of the privileged intents that are switched on for the application. */
  readonly privilegedIntents: number;
  /** Whether identifying faster than that is refused. */
  readonly rateLimits: boolean;
}

const HEARTBEAT_MS = 41_250;
const IDENTIFIES_A_DAY = 1000;

/** The gateway's limits as the options set them, or as Discord has them. */
export function gatewayLimits(options: LocalDiscordOptions): {
  readonly limits: IdentifyLimits;
  readonly heartbeatInterval: number;
} {
  return {
    heartbeatInterval: options.heartbeatInterval ?? HEARTBEAT_MS,
    limits: {
      identifiesADay: options.identifiesADay ?? IDENTIFIES_A_DAY,
      maxConcurrency: options.maxConcurrency ?? 1,
      privilegedIntents: options.privilegedIntents ?? 0,
      rateLimits: options.rateLimits ?? false,
    },
  };
}

/** How often a bot may identify: so many a day, and by `shard id % max_concurrency` one in five seconds. */
export class Identifies {
  readonly #limits: IdentifyLimits;
  readonly #clock: Clock;
  readonly #lastByKey = new Map<number, number>();
  #made: number[] = [];

  constructor(limits: IdentifyLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Counts one. "spent": the day's are used up, for which Discord resets the token; "soon": wait five seconds. */
  take(shard: number): "fine" | "soon" | "spent" {
    const now = this.#clock.now();
    this.#made = this.#made.filter((at) => now - at < A_DAY_MS);
    if (this.#made.length >= this.#limits.identifiesADay) return "spent";
    this.#made.push(now);
    const key = shard % this.#limits.maxConcurrency;
    const last = this.#lastByKey.get(key);
    this.#lastByKey.set(key, now);
    return this.#limits.rateLimits && last !== undefined && now - last < WINDOW_MS ? "soon" : "fine";
  }

  /** As `GET /gateway/bot` tells it. */
  describe(): Record<string, number> {
    const { identifiesADay: total, maxConcurrency: max_concurrency } = this.#limits;
    const now = this.#clock.now();
    const made = this.#made.filter((at) => now - at < A_DAY_MS);
    const reset_after = made[0] === undefined ? A_DAY_MS : A_DAY_MS - (now - made[0]);
    return { total, remaining: total - made.length, reset_after, max_concurrency };
  }
}
