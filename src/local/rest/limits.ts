import { createHash } from "node:crypto";
import type { Clock } from "../clock.js";
import type { Answer } from "../http/answer.js";
import type { Match } from "./router.js";

/** Requests to all routes together in a second. Those with an interaction's token don't count. */
const GLOBAL = { limit: 50, ms: 1000 };

interface Rule {
  readonly limit: number;
  readonly ms: number;
}

/** As far as they are known; Discord may change them, which is why clients read the headers. */
const RULES: Readonly<Record<string, Rule>> = {
  "POST /channels/:channel/messages": { limit: 5, ms: 5000 },
  "PATCH /channels/:channel/messages/:message": { limit: 5, ms: 5000 },
  "DELETE /channels/:channel/messages/:message": { limit: 5, ms: 1000 },
  "POST /webhooks/:application/:token": { limit: 5, ms: 2000 },
  "PATCH /webhooks/:application/:token/messages/:message": { limit: 5, ms: 2000 },
};
const OTHERS: Rule = { limit: 10, ms: 10_000 };

/** Parameters that have a bucket each. */
const MAJOR = ["channel", "guild", "token"];

interface Window {
  readonly ends: number;
  used: number;
}

export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Set where the request is refused. */
  readonly refusal: Answer | null;
}

/** Discord's rate limits: always told in headers, enforced only where that is asked for. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #enforced: boolean;
  /** By route: a hash of no meaning, as Discord's is. */
  readonly #buckets = new Map<string, string>();
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock, enforced: boolean) {
    this.#clock = clock;
    this.#enforced = enforced;
  }

  /** Counts a request, and says what its answer carries. */
  count({ route, params }: Match): Verdict {
    const name = `${route.method} ${route.path}`;
    const rule = RULES[name] ?? OTHERS;
    const bucket = this.#bucketOf(name);
    const majors = MAJOR.map((key) => params[key] ?? "").join(":");
    const byToken = params["token"] !== undefined;
    if (this.#enforced && !byToken) {
      const wait = this.#take("global", GLOBAL);
      if (wait.over) return { headers: {}, refusal: tooMany(wait.ms / 1000, true, "global") };
    }
    const { used, over, ms } = this.#take(`${bucket}:${majors}`, rule);
    // Unenforced, there is always room: a client that waited would test nothing.
    const remaining = this.#enforced ? Math.max(0, rule.limit - used) : rule.limit - 1;
    const headers = {
      "x-ratelimit-limit": String(rule.limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": ((this.#clock.now() + ms) / 1000).toFixed(3),
      "x-ratelimit-reset-after": (ms / 1000).toFixed(3),
      "x-ratelimit-bucket": bucket,
    };
    return { headers, refusal: this.#enforced && over ? tooMany(ms / 1000, false, "user") : null };
  }

  #bucketOf(name: string): string {
    const known = this.#buckets.get(name);
    if (known !== undefined) return known;
    const made = createHash("md5").update(name).digest("hex");
    this.#buckets.set(name, made);
    return made;
  }

  #take(key: string, { limit, ms }: Rule): { used: number; over: boolean; ms: number } {
    const now = this.#clock.now();
    let window = this.#windows.get(key);
    if (!window || window.ends <= now) {
      this.#forget(now);
      this.#windows.delete(key);
      window = { ends: now + ms, used: 0 };
      this.#windows.set(key, window);
    }
    window.used += 1;
    return { used: window.used, over: window.used > limit, ms: window.ends - now };
  }

  #forget(now: number): void {
    for (const [key, { ends }] of this.#windows) {
      // In the order of their begin; a window that goes on hides few that have ended.
      if (ends > now) return;
      this.#windows.delete(key);
    }
  }
}

/** A 429 as clients expect it. @param retryAfter seconds */
export function tooMany(retryAfter: number, global: boolean, scope: "user" | "global" | "shared"): Answer {
  return {
    status: 429,
    json: { message: "You are being rate limited.", retry_after: retryAfter, global },
    headers: {
      "retry-after": String(Math.ceil(retryAfter)),
      "x-ratelimit-scope": scope,
      ...(global ? { "x-ratelimit-global": "true" } : {}),
    },
  };
}

/** A 429 as the edge in front of Discord answers an address that it blocks. @param retryAfter seconds, if it says so */
export function blockPage(retryAfter?: number): Answer {
  return {
    status: 429,
    body: "<!doctype html><title>Access denied</title><p>Error 1015: You are being rate limited</p>",
    type: "text/html; charset=UTF-8",
    headers: retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter)) },
  };
}
