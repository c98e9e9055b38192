import { DiscordAPIError, RateLimitError, type REST, Routes } from "discord.js";
import { z } from "zod";
import { ConnectionError } from "./connection-error.js";
import { fromDiscord } from "./foreign.js";
import { durationWords, RateLimited } from "./requests/index.js";

export { ConnectionError };

/** This process's share of the shards. */
export interface Shards {
  /** At least one, in ascending order, each less than `count`. */
  readonly ids: readonly number[];
  /** Of all processes together. */
  readonly count: number;
}

const REFUSED =
  "Discord refuses the token. Copy it again from the application's Bot page into DISCORD_TOKEN.";

/** Close codes of the gateway that no reconnect mends, and what mends them. */
const FATAL: Readonly<Record<number, string>> = {
  4004: REFUSED,
  4010: "Discord refuses the shard number. Check SHARD_IDS and SHARD_COUNT.",
  4011: "The bot is in too many servers for one shard. Raise SHARD_COUNT, or take SHARD_IDS and SHARD_COUNT out so that Discord decides.",
  4012: "Discord no longer speaks this version of its gateway. Update the bot.",
  4013: "Discord does not know the gateway intents that the bot asked for. Update the bot.",
  4014: "Discord does not allow the gateway intents that the bot asked for. Update the bot.",
};

/** @param code with which Discord closed a session for good */
export function closedForGood(code: number): ConnectionError {
  return new ConnectionError(FATAL[code] ?? `Discord closed the session for good (code ${code}).`);
}

/** What kept the bot from logging in, as a sentence. */
export function loginProblem(error: unknown): ConnectionError {
  if (error instanceof ConnectionError) return error;
  const refused =
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof Error && "code" in error && error.code === "TokenInvalid");
  if (refused) return new ConnectionError(REFUSED);
  const limited = limitProblem(error);
  if (limited) return limited;
  return new ConnectionError(
    `Discord can't be reached (${reason(error)}). Check the connection, and DISCORD_API_URL if it is set.`,
  );
}

/**
 * Discord's REST API answers, its gateway does not.
 * @param within milliseconds that it was tried for
 */
export function gatewayProblem(reason: string | null, within: number): ConnectionError {
  return new ConnectionError(
    `Discord's gateway can't be reached (${reason ?? "it does not answer"}), though its REST API can: no connection within ${durationWords(within)}. Check that firewalls and proxies let WebSockets (wss, port 443) through, and https://discordstatus.com.`,
  );
}

/** For how long Discord takes no requests; null if the error is about anything else. */
export function limitProblem(error: unknown): ConnectionError | null {
  if (error instanceof RateLimited && error.isBlock) {
    return new ConnectionError(
      `Discord refuses all requests from this address or with this token (429), for ${durationWords(error.ms)} at least. Wait before the next start, and look for what sends so many: each start that is refused counts too.`,
    );
  }
  const ms =
    error instanceof RateLimited ? error.ms : error instanceof RateLimitError ? error.timeToReset : null;
  if (ms === null) return null;
  return new ConnectionError(
    `Discord asks the bot to wait for ${durationWords(ms)} before it goes on (429). Start it again after that time.`,
  );
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const gatewaySchema = z.object({
  url: z.string().regex(/^wss?:/),
  shards: z.int().min(1),
  session_start_limit: z.object({
    total: z.int(),
    remaining: z.int(),
    /** Milliseconds. */
    reset_after: z.number().min(0),
  }),
});

/**
 * Asks Discord whether it lets the bot identify on its shards today: who goes on identifying beyond the limit has
 * their token reset.
 * @param shards null for as many as Discord recommends
 * @throws ConnectionError where too few are left; what the request throws
 */
export async function checkIdentifies(rest: REST, shards: Shards | null): Promise<void> {
  const told = await fromDiscord(rest.get(Routes.gatewayBot()), gatewaySchema);
  const { total, remaining, reset_after } = told.session_start_limit;
  const needed = shards?.ids.length ?? told.shards;
  if (remaining >= needed) return;
  const at = new Date(Date.now() + reset_after).toISOString();
  throw new ConnectionError(
    `Discord lets this bot open ${remaining} more of ${total} sessions a day, and it needs ${needed}. The count starts anew at ${at}: wait until then, and look for what starts the bot so often.`,
  );
}
