import { type BaseInteraction, Client, Events, GatewayDispatchEvents, Options } from "discord.js";
import type { Logger } from "pino";
import { notePlace } from "./asked.js";
import { ConnectionError, limitProblem, reason, type Shards } from "./connection.js";
import type { Payload } from "./differences.js";
import type { Dispatcher } from "./dispatch.js";
import { login, report, type ShardState, shardOptions, shardStates, shardsOf } from "./gateway.js";
import { Reconnecting } from "./reconnecting.js";
import { type CommandIds, type Registration, registeredIds, settleCommands } from "./registration.js";
import type { Transport } from "./requests/index.js";
import { settles } from "./settles.js";

export interface BotOptions {
  readonly token: string;
  /** Base of the REST API, as in `https://discord.com/api`; without it discord.js's own. */
  readonly api?: string;
  /** What sends the requests of all REST clients of this process. */
  readonly transport: Transport;
  /** The shards to serve; without it all that Discord recommends. */
  readonly shards?: Shards;
  /** What Discord is told of the commands. */
  readonly payloads: readonly Payload[];
  readonly registration: Registration;
  /** Called once with the ids of what is registered. */
  onRegistered(ids: CommandIds): void;
  readonly dispatcher: Dispatcher;
  readonly log: Logger;
  /** Milliseconds that the gateway may take until the start is given up; without it {@link CONNECT_WITHIN}. */
  readonly connectWithin?: number;
  /** Called when Discord ends the session for good. */
  onFatal(error: ConnectionError): void;
}

export interface Bot {
  readonly name: string;
  readonly applicationId: string;
  readonly shards: Shards;
  shardStates(): readonly ShardState[];
  /**
   * Takes no new work, answers what is under way, then leaves: after six seconds at most, whatever is still open then.
   * @param hurry called where answers take long: makes what they wait for end
   */
  stop(hurry?: () => Promise<void>): Promise<void>;
}

/**
 * Interactions bring along who speaks; without a limit everybody who ever did would be kept, as a user and as a member.
 * Servers and channels have to be kept, says discord.js; without an intent it is told of no channel.
 */
const KEPT = { MessageManager: 0, UserManager: 0, GuildMemberManager: 0 } as const;

/** Milliseconds. discord.js gives up one handshake after 30 seconds; there is time for a second. */
const CONNECT_WITHIN = 60_000;

/** Milliseconds. Together with what is closed afterwards they stay within the eight that a stop may take. */
const DRAIN = { patient: 4500, hurried: 1500 };

/**
 * Logs in, sees to the commands, and answers until it is stopped. Among several processes the one with shard 0
 * registers.
 * @throws ConnectionError where Discord refuses the bot or can't be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log, dispatcher } = options;
  let connections: Reconnecting | null = null;
  const client = new Client({
    // Interactions need no intent, and what is never read is never kept.
    intents: [],
    makeCache: Options.cacheWithLimits(KEPT),
    // After the start all that it sends carries an interaction's token, which Discord's limit of 50 a second does not
    // count: with discord.js's own the 51st picture or export of a second would wait for the next one.
    rest: { ...options.transport.options(options.api), globalRequestsPerSecond: Number.POSITIVE_INFINITY },
    // Views are in Discord's own form already; looking for camel case in every key of theirs takes longer than they do.
    jsonTransformer: (body: unknown) => body,
    allowedMentions: { parse: [] },
    ws: {
      buildStrategy: (manager) => {
        connections = new Reconnecting(manager, log);
        return connections;
      },
    },
    ...shardOptions(options.shards ?? null),
  });
  const handle = (interaction: BaseInteraction) => void dispatcher.handle(interaction);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, notePlace);
  client.on(Events.InteractionCreate, handle);
  report(client, log, options.onFatal);

  const ready = await login(client, {
    token: options.token,
    shards: options.shards ?? null,
    within: options.connectWithin ?? CONNECT_WITHIN,
    reason: () => connections?.reason ?? null,
  });
  const shards = shardsOf(ready);
  try {
    const { payloads, registration } = options;
    const { id } = ready.application;
    if (shards.ids.includes(0)) {
      options.onRegistered(await settleCommands(ready.rest, id, payloads, registration, log));
    } else {
      log.info("the commands are left to the process with shard 0");
      options.onRegistered(await registeredIds(ready.rest, id));
    }
  } catch (error) {
    await client.destroy();
    if (error instanceof ConnectionError) throw error;
    throw limitProblem(error) ?? new ConnectionError(`Discord did not take the commands (${reason(error)}).`);
  }
  return {
    name: ready.user.username,
    applicationId: ready.application.id,
    shards,
    shardStates: () => shardStates(ready),
    stop: async (hurry) => {
      client.off(Events.InteractionCreate, handle);
      if (!(await settles(dispatcher.idle(), DRAIN.patient))) {
        const rest = Promise.all([hurry?.(), dispatcher.idle()]);
        if (!(await settles(rest, DRAIN.hurried))) log.warn("stopping with answers under way");
      }
      await client.destroy();
    },
  };
}
