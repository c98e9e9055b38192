import {
  DefaultRestOptions,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
  type RESTOptions,
} from "discord.js";
import { LRUCache } from "lru-cache";
import { z } from "zod";

/** Milliseconds after which a request is given up and, once, sent again. The first answer to Discord has 3,000. */
const REQUEST_WITHIN = 2500;

/**
 * Milliseconds that a message for everyone may take where it follows a first answer: Discord allows minutes then. A
 * second press on "Share" counts the first as under way for a little longer than that.
 */
const FOLLOW_UP_WITHIN = 10_000;

/** Of a message, as far as it matters here. */
const bodySchema = z.object({ flags: z.int().optional() });

/** Requests that were tried, by their headers: discord.js makes these once for all tries. */
const tried = new WeakSet<object>();
/** Addresses that something was sent to more than once, the latest: a first answer's is its interaction's alone. */
const repeated = new LRUCache<string, true>({ max: 1000 });

/** @param api base of the REST API; without it discord.js's own */
export function restOptions(api?: string) {
  // An answer that takes longer is of no use to anybody.
  return { ...(api ? { api } : {}), timeout: REQUEST_WITHIN, retries: 1, makeRequest };
}

/**
 * As discord.js sends it, but for one kind of request: what everyone is to see after the first answer. Sent twice it
 * would stand twice, and nobody would know of the first. It is given more time, and never sent again.
 * @throws what discord.js does not repeat the request for, where it got no clear answer
 */
const makeRequest: RESTOptions["makeRequest"] = async (url, init) => {
  const send = DefaultRestOptions.makeRequest;
  noteTry(url, init);
  if (!isPublicFollowUp(url, init)) return send(url, init);
  try {
    const response = await send(url, { ...init, signal: AbortSignal.timeout(FOLLOW_UP_WITHIN) });
    if (response.status < 500) return response;
    throw new Error(`status ${response.status}`);
  } catch (cause) {
    throw new Error("Discord did not confirm a message for everyone.", { cause });
  }
};

/** Not by discord.js's event of a response: it copies each one for whoever listens, a hundredth of a step. */
function noteTry(url: string, { headers }: Parameters<RESTOptions["makeRequest"]>[1]): void {
  if (typeof headers !== "object") return;
  if (tried.has(headers)) repeated.set(url, true);
  tried.add(headers);
}

function isPublicFollowUp(url: string, { method, body }: Parameters<RESTOptions["makeRequest"]>[1]): boolean {
  if (method !== "POST" || !url.includes("/webhooks/")) return false;
  // With a file it is a form.
  if (typeof body !== "string") return true;
  const { flags = 0 } = bodySchema.parse(JSON.parse(body));
  return (flags & MessageFlags.Ephemeral) === 0;
}

/** Discord has a first answer to the interaction already. */
export function isAnswered(error: unknown): error is DiscordAPIError {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** Discord has a first answer, and this one was sent twice: its receipt was lost, or it was given up too early. */
export function isOwnRepeat(error: unknown): boolean {
  return isAnswered(error) && repeated.has(error.url);
}
