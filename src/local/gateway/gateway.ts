import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from "discord-api-types/v10";
import { WebSocketServer } from "ws";
import { z } from "zod";
import { applicationObject, selfObject } from "../application-object.js";
import type { Clock } from "../clock.js";
import type { GatewayFaults } from "../faults/gateway.js";
import { guildObject } from "../guild-object.js";
import { shardOf } from "../snowflake.js";
import type { GuildState } from "../state.js";
import type { World } from "../world.js";
import { Connection, type ConnectionParts } from "./connection.js";
import { Identifies, type IdentifyLimits } from "./identifies.js";
import { type Session, Sessions } from "./sessions.js";

const MAX_BYTES = 4096;
/** Servers that one shard may hold. */
const MOST_GUILDS = 2500;
/** Servers told at a time, so that thousands of them keep nothing else waiting. */
const GUILDS_AT_ONCE = 50;

const identify = z.object({
  token: z.string(),
  intents: z.int().min(0),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) });

/** Every intent that Discord knows. */
const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === "number")
  .reduce((all, bit) => all | bit, 0);

/** Those that have to be switched on for an application before a bot may ask for them. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

export interface GatewayParts {
  readonly world: World;
  readonly clock: Clock;
  readonly faults: GatewayFaults;
  readonly token: string;
  readonly limits: IdentifyLimits;
  readonly heartbeatInterval: number;
  /** The gateway's own address, once it listens. */
  readonly address: () => string;
}

/** The WebSocket side: sessions of bots, what each is told, and the replay after a lost connection. */
export class Gateway {
  readonly identifies: Identifies;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MAX_BYTES });
  readonly #sessions = new Sessions();
  readonly #unanswered = new Set<Duplex>();
  readonly #parts: GatewayParts;
  /** Called whenever a bot has identified. */
  onIdentified: () => void = () => {};

  constructor(parts: GatewayParts) {
    this.#parts = parts;
    this.identifies = new Identifies(parts.limits, parts.clock);
    const { clock, heartbeatInterval, faults } = parts;
    const connection: ConnectionParts = {
      clock,
      heartbeatInterval,
      identify: (client, data) => this.#identify(client, data),
      resume: (client, data) => this.#resume(client, data),
      acknowledges: () => faults.acknowledges(),
      closed: (session, code) => this.#closed(session, code),
    };
    this.#server.on("connection", (socket) => new Connection(socket, connection));
  }

  /** Takes over a connection that asked to become a WebSocket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { closed } = this.#parts.faults;
    if (closed === "cut") socket.destroy();
    else if (closed === "silent") this.#unanswered.add(socket);
    else if (closed === "refused")
      socket.end("HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n");
    if (closed !== null) return;
    this.#server.handleUpgrade(request, socket, head, (client) =>
      this.#server.emit("connection", client, request),
    );
  }

  /** Sends an event to every session that serves this server (null: DMs) and has the intent (0: needs none). */
  dispatch(event: GatewayDispatchEvents, data: unknown, guildId: string | null, intent: number): void {
    this.dispatchEach(event, guildId, intent, () => data);
  }

  /** Intents of the sessions decide whether the words of people's messages are sent along. */
  dispatchEach(
    event: GatewayDispatchEvents,
    guildId: string | null,
    intent: number,
    dataFor: (intents: number) => unknown,
  ): void {
    for (const session of this.#sessions.all()) {
      const [shard, count] = session.shard;
      if (shardOf(guildId, count) !== shard) continue;
      if (intent !== 0 && (session.intents & intent) === 0) continue;
      const data = dataFor(session.intents);
      this.#parts.faults.deliver(session, event, () => session.send(event, data));
    }
  }

  /** Drops every connection as a network fault would (tests of RESUME); sessions stay resumable. */
  dropConnections(): void {
    for (const client of this.#server.clients) client.terminate();
  }

  /** Closes every connection with a code of Discord's. */
  closeConnections(code: number): void {
    for (const client of this.#server.clients) client.close(code, "Closed on demand");
  }

  /** Asks every client to reconnect and resume. */
  askToReconnect(): void {
    for (const session of this.#sessions.all()) session.sendControl(GatewayOpcodes.Reconnect, null);
  }

  /** Tells every client that its session is invalid; what can't be resumed is forgotten. */
  invalidate(resumable: boolean): void {
    for (const session of this.#sessions.all()) {
      session.invalidate(resumable);
      if (!resumable) this.#sessions.end(session);
    }
  }

  async close(): Promise<void> {
    for (const socket of this.#unanswered) socket.destroy();
    for (const client of this.#server.clients) client.terminate();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #closed(session: Session | null, code: number): void {
    // These end a session for good; any other code leaves it to be resumed.
    const ending: number[] = [1000, 1001, GatewayCloseCodes.SessionTimedOut];
    if (session && ending.includes(code) && !session.connected) this.#sessions.end(session);
    this.#parts.world.setBotOnline(this.#sessions.anyConnected());
  }

  #identify(client: Connection, data: unknown): Session | null {
    const { world, token, limits } = this.#parts;
    const refuse = (code: GatewayCloseCodes, reason: string) => {
      client.socket.close(code, reason);
      return null;
    };
    const asked = identify.safeParse(data);
    if (!asked.success) return refuse(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
    const { intents, shard = [0, 1] as const } = asked.data;
    if (asked.data.token.replace(/^Bot /, "") !== token) {
      return refuse(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
    }
    if (shard[0] >= shard[1]) return refuse(GatewayCloseCodes.InvalidShard, "Invalid shard.");
    if ((intents & ~KNOWN_INTENTS) !== 0) {
      return refuse(GatewayCloseCodes.InvalidIntents, "Invalid intent(s).");
    }
    if ((intents & PRIVILEGED & ~limits.privilegedIntents) !== 0) {
      return refuse(GatewayCloseCodes.DisallowedIntents, "Disallowed intent(s).");
    }
    const mine = world.state.guilds.filter(({ id, hasBot }) => hasBot && shardOf(id, shard[1]) === shard[0]);
    if (mine.length > MOST_GUILDS) return refuse(GatewayCloseCodes.ShardingRequired, "Sharding required.");
    const turn = this.identifies.take(shard[0]);
    if (turn === "spent") return refuse(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
    if (turn === "soon") {
      client.send(GatewayOpcodes.InvalidSession, false);
      return null;
    }
    const id = randomBytes(16).toString("hex");
    const session = this.#sessions.start({ id, shard: [shard[0], shard[1]], intents, guilds: mine.length });
    session.attach(client);
    this.#welcome(session, mine);
    world.setBotOnline(true);
    this.onIdentified();
    return session;
  }

  #welcome(session: Session, guilds: readonly GuildState[]): void {
    const { world, address } = this.#parts;
    const application = applicationObject(world);
    session.send(GatewayDispatchEvents.Ready, {
      v: 10,
      user: selfObject(world),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: "normal",
      resume_gateway_url: address(),
      shard: [...session.shard],
      application: { id: application["id"], flags: application["flags"] },
    });
    if ((session.intents & GatewayIntentBits.Guilds) !== 0) this.#tellGuilds(session, guilds);
  }

  #tellGuilds(session: Session, guilds: readonly GuildState[]): void {
    for (const guild of guilds.slice(0, GUILDS_AT_ONCE)) {
      session.send(GatewayDispatchEvents.GuildCreate, guildObject(this.#parts.world, guild));
    }
    const rest = guilds.slice(GUILDS_AT_ONCE);
    if (rest.length === 0) return;
    setImmediate(() => {
      if (this.#sessions.find(session.id)) this.#tellGuilds(session, rest);
    });
  }

  #resume(client: Connection, data: unknown): Session | null {
    const asked = resume.safeParse(data);
    if (!asked.success) {
      client.socket.close(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
      return null;
    }
    if (asked.data.token.replace(/^Bot /, "") !== this.#parts.token) {
      client.socket.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
      return null;
    }
    const session = this.#sessions.find(asked.data.session_id);
    if (!session?.canReplayFrom(asked.data.seq)) {
      client.send(GatewayOpcodes.InvalidSession, false);
      return null;
    }
    session.attach(client);
    session.replay(asked.data.seq);
    session.send(GatewayDispatchEvents.Resumed, {});
    this.#parts.world.setBotOnline(true);
    return session;
  }
}
