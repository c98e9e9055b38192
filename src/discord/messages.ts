import { DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from "discord.js";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { ChannelClosed, type Transport } from "./requests/index.js";

/** What came of deleting a message. "closed": the bot has no access; "unanswered": Discord did not do it, or not yet. */
export type Deletion = "deleted" | "closed" | "unanswered";

/** The bot's own messages in channels, reached without an interaction. No method throws. */
export interface ChannelMessages {
  /** A message that is not there counts as deleted. Whoever waits does so for four seconds at most. */
  delete(channelId: string, messageId: string): Promise<Deletion>;
  /** Whether a message still stands; null where that can't be known: no access, no answer within a second. */
  stands(channelId: string, messageId: string): Promise<boolean | null>;
  /** Asks whether a channel is still there, once an hour at most. @returns whether it was asked */
  lookAt(channelId: string): Promise<boolean>;
  /** Whether Discord has said that the channel was deleted. */
  isDeleted(channelId: string): boolean;
}

/** Milliseconds that a person waits for a look at a message at most. */
const LOOK_WITHIN = 1000;
/**
 * Milliseconds that a person waits for a deletion at most: it may stand behind somebody else's, which Discord has wait.
 * A request that hangs is tried a second time within them.
 */
const DELETE_WITHIN = 4000;
/** Milliseconds for which a message that stood is not looked at again. */
const STANDS_FOR = 30_000;
const CHANNEL_STANDS_FOR = 3_600_000;
const REMEMBERED = 10_000;

/** @param options the bot's token, and the base of the REST API where it is not discord.js's own */
export function channelMessages(
  options: { readonly token: string; readonly api?: string; readonly transport: Transport },
  log: Logger,
): ChannelMessages {
  const rest = new REST(options.transport.options(options.api)).setToken(options.token);
  const stood = new LRUCache<string, true>({ max: REMEMBERED, ttl: STANDS_FOR });
  const channelStood = new LRUCache<string, true>({ max: REMEMBERED, ttl: CHANNEL_STANDS_FOR });
  const deleted = new LRUCache<string, true>({ max: REMEMBERED });

  /** Whether what was asked for is gone. @throws what the request throws otherwise */
  async function isGone(channelId: string, request: Promise<unknown>): Promise<boolean> {
    try {
      await request;
      return false;
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) throw error;
      if (error.code === RESTJSONErrorCodes.UnknownChannel) deleted.set(channelId, true);
      else if (error.code !== RESTJSONErrorCodes.UnknownMessage) throw error;
      return true;
    }
  }

  async function deletion(channelId: string, messageId: string): Promise<Deletion> {
    try {
      await isGone(channelId, rest.delete(Routes.channelMessage(channelId, messageId)));
      stood.delete(messageId);
      return "deleted";
    } catch (error) {
      if (isClosed(error)) return "closed";
      log.warn({ error }, "a message could not be deleted");
      return "unanswered";
    }
  }

  async function look(channelId: string, messageId: string): Promise<boolean | null> {
    try {
      const signal = AbortSignal.timeout(LOOK_WITHIN);
      if (await isGone(channelId, rest.get(Routes.channelMessage(channelId, messageId), { signal }))) {
        return false;
      }
      stood.set(messageId, true);
      return true;
    } catch {
      return null;
    }
  }

  return {
    delete: (channelId, messageId) => within(DELETE_WITHIN, deletion(channelId, messageId), "unanswered"),
    async stands(channelId, messageId) {
      if (options.transport.closed.has(channelId)) return null;
      if (stood.has(messageId)) return true;
      // discord.js waits for its turn at a rate limit without looking at the signal: the person does not.
      return within(LOOK_WITHIN, look(channelId, messageId), null);
    },
    async lookAt(channelId) {
      if (channelStood.has(channelId)) return false;
      channelStood.set(channelId, true);
      // Whatever else goes wrong: in an hour it is asked again.
      await isGone(channelId, rest.get(Routes.channel(channelId))).catch(() => false);
      return true;
    },
    isDeleted: (channelId) => deleted.has(channelId),
  };
}

/** What comes of the work, or what is said instead of it after so many milliseconds; the work goes on. */
function within<T>(ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function isClosed(error: unknown): boolean {
  return error instanceof ChannelClosed || (error instanceof DiscordAPIError && error.status === 403);
}
