import { setTimeout } from "node:timers/promises";
import { DefaultRestOptions, type RESTOptions } from "discord.js";
import type { Logger } from "pino";
import { Block } from "./block.js";
import { Budget, type BudgetState } from "./budget.js";
import { ClosedChannels } from "./closed.js";
import { ChannelClosed, durationWords, RateLimited, Spared } from "./errors.js";
import { channelOf, type Init, type Kind, kindOf, patienceFor, routeOf } from "./kind.js";
import { noteRepeat } from "./repeats.js";
import { type Answered, type Limit, limitOf, whole } from "./response.js";

/** Longer than anything waits here: discord.js's own timeout would end a wait, too. */
const NEVER = 24 * 3_600_000;

/** Milliseconds from which waiting for one route's limit is worth a line in the log. */
const WORTH_SAYING = 5000;

/** How often one request may be refused for the time being: a limit that ends at once each time would go on for ever. */
const MOST_LIMITS = 10;

/** Kinds of requests that are not sent any more in a state of the budget. */
const SPARED: Readonly<Record<BudgetState, ReadonlySet<Kind["name"]>>> = {
  open: new Set(),
  eased: new Set(["upkeep"]),
  "first-answers": new Set(["upkeep", "follow-up", "public"]),
  nothing: new Set(["upkeep", "follow-up", "public", "own", "first-answer"]),
};

const BUDGET_LINES: Readonly<Record<BudgetState, string>> = {
  open: "Discord refuses few requests again: everything is sent",
  eased: "Discord has refused many requests within ten minutes: messages are no longer looked at or removed",
  "first-answers": "Discord refuses too many requests: only first answers are sent",
  nothing:
    "Discord refuses so many requests that it would ban this address: nothing is sent for some minutes",
};

/** One for each process: what Discord refuses one REST client, it refuses the others too. */
export interface Transport {
  /** @param api base of the REST API; without it discord.js's own */
  options(api?: string): Partial<RESTOptions>;
  readonly closed: ClosedChannels;
}

/** What waits are measured and spent by. */
export interface TransportClock {
  /** Milliseconds; never goes back. */
  now(): number;
  /** @throws once the signal is aborted */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
}

const REAL: TransportClock = {
  now: () => performance.now(),
  pause: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}),
};

/**
 * Sends the requests of all REST clients of a process, instead of discord.js's own loop, which repeats a 429 for ever
 * and at once if it does not say how long to wait: an address that was blocked for a minute sent 56,000 requests.
 *
 * - A 429 is waited out as long as it asks for, or for a growing time if it does not say, within what its kind of
 *   request is worth waiting for; beyond that it fails at once. If it is about everything, everything waits.
 * - A time-out, a connection that breaks and an answer of 5xx are tried once more, if repeating does no harm.
 * - What Discord refuses is counted, and channels that it keeps the bot out of are remembered.
 */
export function restTransport(log: Logger, { now, pause }: TransportClock = REAL): Transport {
  const address = new Block(now);
  const token = new Block(now);
  const closed = new ClosedChannels(now);
  const budget = new Budget(now, (state, refused) => {
    log[state === "open" ? "info" : "error"]({ refused }, BUDGET_LINES[state]);
  });

  const makeRequest: RESTOptions["makeRequest"] = async (url, init) => {
    const kind = kindOf(url, init);
    // Whether a try ended without saying what came of it.
    let unclear = false;
    try {
      return await tries(url, init, kind, () => {
        if (unclear) return false;
        unclear = true;
        return true;
      });
    } catch (error) {
      // Whoever reads of a limit takes the request for one that was never taken.
      const isHeldBack = error instanceof RateLimited || error instanceof Spared;
      if (!unclear || !isHeldBack) throw error;
      throw new Error("Discord did not confirm a request, and then took no more.", { cause: error });
    }
  };

  /** @param mayRepeat asked after a try that ended without a clear answer: once it may be sent again */
  async function tries(url: string, init: Init, kind: Kind, mayRepeat: () => boolean): Promise<Answered> {
    const until = now() + kind.patience;
    let limits = 0;
    for (;;) {
      mustBeWorthwhile(url, kind);
      const outcome = await sendInTurn(url, init, kind, until);
      if ("response" in outcome) return outcome.response;
      if ("limited" in outcome) {
        limits += 1;
        // For the end of a block the next turn waits.
        const ms = outcome.limited === "block" ? 0 : outcome.limited;
        if (limits > MOST_LIMITS) throw new RateLimited(ms, outcome.limited === "block");
        if (ms > 0) await waitFor(ms, false, until, init);
        continue;
      }
      const error = "error" in outcome ? outcome.error : new Error(`status ${outcome.failed.status}`);
      if (!kind.repeatable && !wasNeverSent(error)) {
        throw new Error("Discord did not confirm a message for everyone.", { cause: error });
      }
      if (!mayRepeat() || init.signal?.aborted) {
        if ("failed" in outcome) return outcome.failed;
        throw error;
      }
      noteRepeat(url);
    }
  }

  /** @throws Spared, ChannelClosed */
  function mustBeWorthwhile(url: string, kind: Kind): void {
    if (SPARED[budget.state].has(kind.name)) {
      throw new Spared(`Not sent, since Discord refused ${budget.count} requests in ten minutes.`);
    }
    const channel = channelOf(url);
    if (channel !== null && closed.has(channel)) throw new ChannelClosed("The channel is closed to the bot.");
  }

  /** Waits for the end of blocks first. @throws RateLimited if they last longer than the request is worth */
  async function sendInTurn(url: string, init: Init, kind: Kind, until: number): Promise<Outcome> {
    const blocks = kind.byInteraction ? [address] : [address, token];
    for (;;) {
      const block = blocks.find((one) => one.isOn);
      if (!block) return send(url, init, kind, false);
      if (block.trying) await untilOrThrow(block.trying, until, init);
      else if (block.wait > 0) await waitFor(block.wait, true, until, init);
      else return block.try(() => send(url, init, kind, true));
    }
  }

  async function send(url: string, init: Init, kind: Kind, isTry: boolean): Promise<Outcome> {
    let response: Answered;
    try {
      response = await once(url, init, kind.within);
    } catch (error) {
      return { error };
    }
    const { status } = response;
    if (status === 429) return refusedBy(await limitOf(response), url, init, kind, isTry);
    if (isTry) {
      address.lift();
      if (!kind.byInteraction) token.lift();
      log.info("Discord takes requests again");
    }
    if (status >= 500) return { failed: response };
    if (status === 401 || status === 403) budget.refused();
    const channel = status === 403 ? channelOf(url) : null;
    if (channel !== null) closed.close(channel);
    return { response };
  }

  function refusedBy(limit: Limit, url: string, init: Init, kind: Kind, isTry: boolean): Outcome {
    if (!limit.shared) budget.refused();
    const route = routeOf(url, init);
    if (limit.of === "route") {
      // Only a 429 without a time comes from elsewhere, so that this one has one.
      const ms = limit.ms ?? WORTH_SAYING;
      if (ms >= WORTH_SAYING) log.warn({ route, ms }, `Discord asks to wait for ${durationWords(ms)}`);
      return { limited: ms };
    }
    // Discord's global limit does not count what is sent with an interaction's token: this is something else.
    const block = limit.of === "token" && !kind.byInteraction ? token : address;
    const ms = block.refused(limit.ms, isTry);
    log.warn({ route, ms }, `Discord refuses all requests; the next one is tried in ${durationWords(ms)}`);
    return { limited: "block" };
  }

  /** @throws RateLimited at once if the wait would be longer than what is left */
  async function waitFor(ms: number, isBlock: boolean, until: number, init: Init): Promise<void> {
    if (now() + ms > until) throw new RateLimited(ms, isBlock);
    await pause(ms, init.signal ?? undefined);
  }

  async function untilOrThrow(work: Promise<unknown>, until: number, init: Init): Promise<void> {
    await work;
    if (init.signal?.aborted) throw new Error("The request was called off.");
    if (now() > until) throw new RateLimited(Math.max(address.wait, token.wait), true);
  }

  return {
    closed,
    options: (api) => ({
      ...(api ? { api } : {}),
      // All of this is done here.
      timeout: NEVER,
      retries: 0,
      makeRequest,
      rejectOnRateLimit: ({ timeToReset, url }) => timeToReset > patienceFor(url),
    }),
  };
}

/** What came of one try: an answer, no answer, an error of Discord's own, or milliseconds to wait. */
type Outcome =
  | { readonly response: Answered }
  | { readonly error: unknown }
  | { readonly failed: Answered }
  | { readonly limited: number | "block" };

/** One try, its answer read to the end. */
async function once(url: string, init: Init, within: number): Promise<Answered> {
  const controller = new AbortController();
  const giveUp = (): void => controller.abort();
  const timer = globalThis.setTimeout(giveUp, within);
  init.signal?.addEventListener("abort", giveUp, { once: true });
  if (init.signal?.aborted) giveUp();
  try {
    return await whole(await DefaultRestOptions.makeRequest(url, { ...init, signal: controller.signal }));
  } catch (error) {
    if (!controller.signal.aborted || init.signal?.aborted) throw error;
    throw new Error(`Discord did not answer within ${within} ms.`, { cause: error });
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener("abort", giveUp);
  }
}

/** No connection came about, so that Discord can't have taken it. */
function wasNeverSent(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(String(error.code))
  );
}
