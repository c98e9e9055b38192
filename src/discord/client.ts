import { type BaseInteraction, Client, DiscordAPIError, Events, Options } from "discord.js";
import type { Logger } from "pino";
import type { Dispatcher } from "./dispatch.js";
import { type Payload, register } from "./registration.js";

/** The bot can't be on Discord, with a sentence that says why and what to do. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
}

export interface BotOptions {
  readonly token: string;
  /** Base of the REST API, as in `https://discord.com/api`; without it discord.js's own. */
  readonly api?: string;
  /** What Discord is told of the commands. */
  readonly payloads: readonly Payload[];
  readonly dispatcher: Dispatcher;
  readonly log: Logger;
  /** Called once when Discord ends the session for good. */
  onFatal(error: ConnectionError): void;
}

export interface Bot {
  readonly name: string;
  readonly applicationId: string;
  /** Takes no new work, answers what is under way, then leaves. */
  stop(): Promise<void>;
}

/** Close codes of the gateway that no reconnect mends, and what mends them. */
const FATAL: Readonly<Record<number, string>> = {
  4004: "Discord refuses the token. Copy it again from the application's Bot page into DISCORD_TOKEN.",
  4010: "Discord refuses the shard number. Check SHARD_IDS and SHARD_COUNT.",
  4011: "The bot is in too many servers for one shard. Run more shards.",
  4012: "Discord no longer speaks this version of its gateway. Update the bot.",
  4013: "Discord does not know the gateway intents that the bot asked for. Update the bot.",
  4014: "Discord does not allow the gateway intents that the bot asked for. Update the bot.",
};

/** @param api base of the REST API; without it discord.js's own */
export function restOptions(api?: string) {
  // The first answer has three seconds: a request that takes longer is of no use to anybody.
  return { ...(api ? { api } : {}), timeout: 2500, retries: 1 };
}

/**
 * Logs in, registers the commands where they differ, and answers until it is stopped.
 * @throws ConnectionError where Discord refuses the bot or can't be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log, dispatcher } = options;
  const client = new Client({
    // Interactions need no intent, and what is never read is never kept.
    intents: [],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: restOptions(options.api),
    allowedMentions: { parse: [] },
  });
  const handle = (interaction: BaseInteraction) => void dispatcher.handle(interaction);
  client.on(Events.InteractionCreate, handle);
  client.on(Events.Error, (error) => log.error({ error }, "the Discord client reported an error"));
  client.on(Events.ShardReconnecting, (shard) =>
    log.info({ shard }, "the gateway connection dropped; reconnecting"),
  );
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, "the gateway connection is back"),
  );
  client.on(Events.ShardDisconnect, (event, shard) => {
    log.error({ shard, code: event.code }, "Discord closed the session");
    options.onFatal(
      new ConnectionError(FATAL[event.code] ?? `Discord closed the session for good (code ${event.code}).`),
    );
  });

  const ready = await login(client, options.token);
  try {
    const sent = await register(ready, options.payloads);
    log.info({ commands: options.payloads.length, sent }, "commands are registered");
  } catch (error) {
    await client.destroy();
    throw new ConnectionError(`Discord did not take the commands (${reason(error)}).`);
  }
  return {
    name: ready.user.username,
    applicationId: ready.application.id,
    stop: async () => {
      client.off(Events.InteractionCreate, handle);
      await dispatcher.idle();
      await client.destroy();
    },
  };
}

function login(client: Client, token: string): Promise<Client<true>> {
  return new Promise((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.login(token).catch(async (error: unknown) => {
      await client.destroy();
      reject(new ConnectionError(loginProblem(error)));
    });
  });
}

function loginProblem(error: unknown): string {
  const refused =
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof Error && "code" in error && error.code === "TokenInvalid");
  if (refused) return FATAL[4004] ?? "";
  return `Discord can't be reached (${reason(error)}). Check the connection, and DISCORD_API_URL if it is set.`;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
