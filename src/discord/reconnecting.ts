import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setTimeout } from "node:timers/promises";
// discord.js has another enum of this name; everything else comes from the copy of the package that it uses itself.
import { WebSocketShardEvents } from "@discordjs/ws";
import { GatewayCloseCodes, SimpleShardingStrategy, WebSocketShardStatus } from "discord.js";
import type { Logger } from "pino";
import { z } from "zod";
import { Backoff } from "./backoff.js";
import { durationWords } from "./requests/index.js";

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** Node's own: failed requests, of which a WebSocket's handshake is one. */
const FAILED_REQUESTS = "http.client.request.error";
const failedRequest = z.object({
  request: z.custom<{ getHeader(name: string): unknown }>((request) => hasMethod(request, "getHeader")),
  error: z.instanceof(Error),
});
/** Of a WebSocket. */
const CONNECTING = 0;
const connectionSchema = z.custom<{
  readonly readyState: number;
  readonly url: string;
  on(event: "error", listener: () => void): void;
  terminate(): void;
}>((socket) => hasMethod(socket, "on") && hasMethod(socket, "terminate"));
const shardSchema = z.object({ connection: connectionSchema.nullable() });
/** Tries in a row after which a session is given up: its own address may be gone while the gateway answers. */
const KEEPS_SESSION = 4;

/**
 * discord.js's connections to the gateway, with a wait between tries that grows, and with the reason in the log. By
 * itself it tries twice a second for ever and keeps the most common reasons (refused, reset, timed out) to itself.
 */
export class Reconnecting extends SimpleShardingStrategy {
  readonly #shards = new Map<number, Backoff>();
  readonly #log: Logger;
  #reason: string | null = null;
  #isOver = true;

  constructor(manager: Manager, log: Logger) {
    super(manager);
    this.#log = log;
    const { options } = manager;
    const stored = options.retrieveSessionInfo;
    // Asked for right before each try, too: the only place where one can be held back.
    options.retrieveSessionInfo = async (id) => {
      const shard = this.#shard(id);
      if (!shard.isReady && (await this.fetchStatus()).get(id) === WebSocketShardStatus.Idle) {
        await this.#holdBack(id, shard);
        if (shard.tries > KEEPS_SESSION) await options.updateSessionInfo(id, null);
      }
      return stored(id);
    };
    manager.on(WebSocketShardEvents.Ready, ({ shardId }) => this.#ready(shardId, true));
    manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => this.#ready(shardId, false));
    manager.on(WebSocketShardEvents.Closed, ({ shardId, code }) => this.#closed(shardId, code));
    manager.on(WebSocketShardEvents.Error, ({ error }) => {
      this.#reason = wordsOf(error);
    });
  }

  /** Why the last try failed; null if none did. */
  get reason(): string | null {
    return this.#reason;
  }

  /** Resolves without waiting for the shards, which are tried until they are ready or closed for good. */
  override async connect(): Promise<void> {
    // The manager ends its strategy before it begins, too.
    this.#isOver = false;
    subscribe(FAILED_REQUESTS, this.#failed);
    // Rejects at the first failure of some kinds, and never at others.
    super.connect().catch(() => undefined);
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy["destroy"]>[0]): Promise<void> {
    this.#isOver = true;
    unsubscribe(FAILED_REQUESTS, this.#failed);
    const connections = connectionsOf(this["shards"]);
    await super.destroy(options);
    // discord.js stops to listen to one whose handshake is under way, and lets it go on: its failure, which nobody
    // hears, would end the process.
    for (const connection of connections) {
      connection.on("error", () => undefined);
      if (connection.readyState === CONNECTING) connection.terminate();
    }
  }

  #shard(id: number): Backoff {
    let shard = this.#shards.get(id);
    if (!shard) {
      shard = new Backoff();
      this.#shards.set(id, shard);
    }
    return shard;
  }

  async #holdBack(shard: number, backoff: Backoff): Promise<void> {
    const failed = backoff.tries;
    const ms = backoff.next(Math.random());
    if (failed > 0 && !this.#isOver) {
      const why = this.#reason ?? "no reason given";
      const when = ms === 0 ? "trying again" : `next try in ${durationWords(ms)}`;
      this.#log.warn({ shard, failed, ms }, `the gateway can't be reached (${why}); ${when}`);
    }
    if (ms > 0) await setTimeout(ms, undefined, { ref: false });
    // discord.js would connect again although it was destroyed meanwhile.
    if (this.#isOver) await new Promise(() => undefined);
  }

  #ready(shard: number, isNew: boolean): void {
    const backoff = this.#shard(shard);
    if (isNew && backoff.hasBeenReady)
      this.#log.info({ shard }, "the gateway connection is back, with a new session");
    backoff.ready(performance.now());
    this.#reason = null;
  }

  #closed(shard: number, code: number): void {
    const backoff = this.#shard(shard);
    const name = GatewayCloseCodes[code];
    const words = `closed with code ${code}${name ? `, ${name}` : ""}`;
    if (backoff.isReady && !this.#isOver) {
      this.#log.info({ shard, code }, `the gateway connection dropped (${words}); reconnecting`);
    }
    // What went wrong with the connection itself says more than that there was none.
    if (backoff.isReady || code !== 1006) this.#reason = words;
    backoff.closed(performance.now());
  }

  readonly #failed = (message: unknown): void => {
    const { data } = failedRequest.safeParse(message);
    if (data?.request.getHeader("upgrade") !== "websocket") return;
    // Node tells of all requests in the process, and another client's may fail as well.
    const host = data.request.getHeader("host");
    const isOurs = connectionsOf(this["shards"]).some(({ url }) => new URL(url).host === host);
    if (isOurs) this.#reason = wordsOf(data.error);
  };
}

function wordsOf(error: Error): string {
  // Of a host with several addresses, whose own message is empty.
  const [first] = error instanceof AggregateError ? error.errors : [];
  const said = first instanceof Error ? first : error;
  return said.message || said.name;
}

/** What discord.js keeps to itself: of its shards, a map, the connection of each. */
function connectionsOf(shards: unknown): readonly z.infer<typeof connectionSchema>[] {
  if (!(shards instanceof Map)) return [];
  return [...shards.values()].flatMap((shard: unknown) => {
    const { data } = shardSchema.safeParse(shard);
    return data?.connection ? [data.connection] : [];
  });
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, name) === "function";
}
