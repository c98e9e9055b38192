import { DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from "discord.js";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { restOptions } from "./requests.js";

/** The bot's own messages in channels, reached without an interaction. Neither method throws. */
export interface ChannelMessages {
  /** @returns whether the message is no longer there; false where the bot has no access or got no answer */
  remove(channelId: string, messageId: string): Promise<boolean>;
  /** Whether a message still stands; null where that can't be known: no access, no answer within a second. */
  stands(channelId: string, messageId: string): Promise<boolean | null>;
}

/** Milliseconds that a person waits for a look at a message at most. */
const LOOK_WITHIN = 1000;
/** Milliseconds for which a message that stood is not looked at again. */
const STANDS_FOR = 30_000;
/** Milliseconds for which a channel that the bot may not see is not asked again: Discord bans who asks in vain too often. */
const CLOSED_FOR = 600_000;
const REMEMBERED = 10_000;

const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
]);
/** @param options the bot's token, and the base of the REST API where it is not discord.js's own */
export function channelMessages(
  options: { readonly token: string; readonly api?: string },
  log: Logger,
): ChannelMessages {
  const rest = new REST(restOptions(options.api)).setToken(options.token);
  const stood = new LRUCache<string, true>({ max: REMEMBERED, ttl: STANDS_FOR });
  const closed = new LRUCache<string, true>({ max: REMEMBERED, ttl: CLOSED_FOR });
  return {
    async remove(channelId, messageId) {
      try {
        await rest.delete(Routes.channelMessage(channelId, messageId));
        stood.delete(messageId);
        return true;
      } catch (error) {
        if (isGone(error)) return true;
        log.warn({ error }, "a message could not be removed");
        return false;
      }
    },
    async stands(channelId, messageId) {
      if (closed.has(channelId)) return null;
      if (stood.has(messageId)) return true;
      // discord.js waits for its turn at a rate limit without looking at the signal: the person does not.
      const { promise: late, cancel } = afterwards(LOOK_WITHIN);
      return Promise.race([look(channelId, messageId), late]).finally(cancel);
    },
  };

  async function look(channelId: string, messageId: string): Promise<boolean | null> {
    try {
      const signal = AbortSignal.timeout(LOOK_WITHIN);
      await rest.get(Routes.channelMessage(channelId, messageId), { signal });
      stood.set(messageId, true);
      return true;
    } catch (error) {
      if (isClosed(error)) closed.set(channelId, true);
      return isGone(error) ? false : null;
    }
  }
}

function afterwards(ms: number): { readonly promise: Promise<null>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}

const isGone = (error: unknown): boolean => error instanceof DiscordAPIError && GONE.has(error.code);
const isClosed = (error: unknown): boolean => error instanceof DiscordAPIError && error.status === 403;
