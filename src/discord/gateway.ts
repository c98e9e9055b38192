import { type Client, type ClientOptions, Events, Status } from "discord.js";
import type { Logger } from "pino";
import {
  type ConnectionError,
  checkIdentifies,
  closedForGood,
  gatewayProblem,
  loginProblem,
  type Shards,
} from "./connection.js";

/** How a shard's connection to the gateway is. */
export interface ShardState {
  readonly id: number;
  /** "disconnected": for good. */
  readonly status: "ready" | "connecting" | "disconnected";
  /** Milliseconds between the last heartbeat and its answer; null before the first. */
  readonly ping: number | null;
}

/** @param shards null for as many as Discord recommends, all in this process */
export function shardOptions(shards: Shards | null): Pick<ClientOptions, "shards" | "shardCount"> {
  if (shards) return { shards: [...shards.ids], shardCount: shards.count };
  // With "auto" the count is not used; left at its default, 1, discord.js would take it from a variable SHARD_COUNT of
  // the environment by itself, and stumble over a blank one.
  return { shards: "auto", shardCount: 2 };
}

/** What a client that is ready serves. */
export function shardsOf(client: Client<true>): Shards {
  return {
    ids: [...client.ws.shards.keys()].toSorted((one, other) => one - other),
    count: client.options.shardCount ?? 1,
  };
}

export function shardStates(client: Client<true>): readonly ShardState[] {
  return client.ws.shards.map(({ id, status, ping }) => ({
    id,
    status:
      status === Status.Ready ? "ready" : status === Status.Disconnected ? "disconnected" : "connecting",
    ping: ping < 0 ? null : ping,
  }));
}

/** Writes what happens to the connections into the log, beside what {@link Reconnecting} does. */
export function report(client: Client, log: Logger, onFatal: (error: ConnectionError) => void): void {
  client.on(Events.Error, (error) => log.error({ error }, "the Discord client reported an error"));
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, "the gateway connection is back"),
  );
  client.on(Events.ShardDisconnect, (event, shard) => {
    log.error({ shard, code: event.code }, "Discord closed the session");
    onFatal(closedForGood(event.code));
  });
}

export interface Login {
  readonly token: string;
  /** null for as many as Discord recommends. */
  readonly shards: Shards | null;
  /** Milliseconds without any further shard that became ready after which it is given up. */
  readonly within: number;
  /** Why the gateway could not be reached. */
  reason(): string | null;
}

/**
 * Resolves once every shard is ready.
 * @throws ConnectionError where Discord refuses the bot, has had enough of it for today, or can't be reached
 */
export async function login(client: Client, { token, shards, within, reason }: Login): Promise<Client<true>> {
  try {
    client.rest.setToken(token);
    await checkIdentifies(client.rest, shards);
    const [ready] = await Promise.all([allReady(client, within, reason), client.login(token)]);
    return ready;
  } catch (error) {
    await client.destroy();
    throw loginProblem(error);
  }
}

/** @throws ConnectionError if a shard is closed for good, or if none becomes ready in time */
async function allReady(client: Client, within: number, reason: () => string | null): Promise<Client<true>> {
  let deadline: NodeJS.Timeout | undefined;
  // Shards identify one after the other, so that those of a large bot take minutes.
  client.on(Events.ShardReady, () => deadline?.refresh());
  try {
    return await new Promise((resolve, reject) => {
      client.once(Events.ClientReady, resolve);
      client.once(Events.ShardDisconnect, ({ code }) => reject(closedForGood(code)));
      deadline = setTimeout(() => reject(gatewayProblem(reason(), within)), within);
    });
  } finally {
    clearTimeout(deadline);
  }
}
