import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { applicationObject, selfObject } from "./application-object.js";
import { guildObject } from "./guild-object.js";
import { type Session, Sessions } from "./sessions.js";
import { shardOf } from "./snowflake.js";
import type { World } from "./world.js";

const HEARTBEAT_MS = 41_250;
const MAX_BYTES = 4096;

const packet = z.object({ op: z.int(), d: z.unknown() });
const identify = z.object({
  token: z.string(),
  intents: z.int().min(0),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) });

/** The WebSocket side: sessions of bots, what each is told, and the replay after a lost connection. */
export class Gateway {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MAX_BYTES });
  readonly #sessions = new Sessions();
  readonly #world: World;
  readonly #token: string;
  readonly #address: () => string;
  /** Called whenever a bot has identified. */
  onIdentified: () => void = () => {};

  constructor(world: World, token: string, address: () => string) {
    this.#world = world;
    this.#token = token;
    this.#address = address;
    this.#server.on("connection", (socket) => this.#greet(socket));
  }

  /** Takes over a connection that asked to become a WebSocket. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) =>
      this.#server.emit("connection", client, request),
    );
  }

  /** Sends an event to every session that serves this server (null: DMs) and has the intent (0: needs none). */
  dispatch(event: GatewayDispatchEvents, data: unknown, guildId: string | null, intent: number): void {
    for (const session of this.#sessions.all()) {
      const [shard, count] = session.shard;
      if (shardOf(guildId, count) !== shard) continue;
      if (intent === 0 || (session.intents & intent) !== 0) session.send(event, data);
    }
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
      if (shardOf(guildId, count) === shard && (session.intents & intent) !== 0) {
        session.send(event, dataFor(session.intents));
      }
    }
  }

  /** Drops every connection as a network fault would (tests of RESUME); sessions stay resumable. */
  dropConnections(): void {
    for (const client of this.#server.clients) client.close(4000, "Dropped");
  }

  async close(): Promise<void> {
    for (const client of this.#server.clients) client.terminate();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #greet(socket: WebSocket): void {
    const reply = (op: GatewayOpcodes, d: unknown) =>
      socket.send(JSON.stringify({ op, d, s: null, t: null }));
    let session: Session | null = null;
    socket.on("error", (error) => console.error(`[local discord] gateway: ${error.message}`));
    socket.on("message", (raw) => {
      const message = readPacket(String(raw));
      if (message === null)
        return socket.close(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
      if (message.op === GatewayOpcodes.Heartbeat) return reply(GatewayOpcodes.HeartbeatAck, null);
      if (message.op === GatewayOpcodes.Identify) {
        if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated, "Already authenticated.");
        session = this.#identify(socket, message.d);
      } else if (message.op === GatewayOpcodes.Resume) {
        if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated, "Already authenticated.");
        session = this.#resume(socket, message.d, () => reply(GatewayOpcodes.InvalidSession, false));
      } else if (!session) {
        socket.close(GatewayCloseCodes.NotAuthenticated, "Not authenticated.");
      } else if (message.op !== GatewayOpcodes.PresenceUpdate) {
        console.error(`[local discord] gateway: opcode ${message.op} is not emulated`);
      }
    });
    socket.on("close", (code) => {
      session?.detach(socket);
      // 1000 and 1001 end a session for good; any other code leaves it to be resumed.
      if (session && (code === 1000 || code === 1001) && !session.connected) this.#sessions.end(session);
      this.#world.setBotOnline(this.#sessions.anyConnected());
    });
    reply(GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_MS });
  }

  #identify(socket: WebSocket, data: unknown): Session | null {
    const asked = identify.safeParse(data);
    if (!asked.success) {
      socket.close(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
      return null;
    }
    const { token, intents, shard = [0, 1] as const } = asked.data;
    if (token.replace(/^Bot /, "") !== this.#token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
      return null;
    }
    if (shard[0] >= shard[1]) {
      socket.close(GatewayCloseCodes.InvalidShard, "Invalid shard.");
      return null;
    }
    const session = this.#sessions.start(randomBytes(16).toString("hex"), [shard[0], shard[1]], intents);
    session.attach(socket);
    const { guilds } = this.#world.state;
    const mine = guilds.filter(({ id, hasBot }) => hasBot && shardOf(id, shard[1]) === shard[0]);
    const application = applicationObject(this.#world);
    session.send(GatewayDispatchEvents.Ready, {
      v: 10,
      user: selfObject(this.#world),
      guilds: mine.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: "normal",
      resume_gateway_url: this.#address(),
      shard: [...shard],
      application: { id: application["id"], flags: application["flags"] },
    });
    if ((intents & GatewayIntentBits.Guilds) !== 0) {
      for (const guild of mine)
        session.send(GatewayDispatchEvents.GuildCreate, guildObject(this.#world, guild));
    }
    this.#world.setBotOnline(true);
    this.onIdentified();
    return session;
  }

  #resume(socket: WebSocket, data: unknown, invalid: () => void): Session | null {
    const asked = resume.safeParse(data);
    if (!asked.success) {
      socket.close(GatewayCloseCodes.DecodeError, "Error while decoding payload.");
      return null;
    }
    if (asked.data.token.replace(/^Bot /, "") !== this.#token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
      return null;
    }
    const session = this.#sessions.find(asked.data.session_id);
    if (!session?.canReplayFrom(asked.data.seq)) {
      invalid();
      return null;
    }
    session.attach(socket);
    session.replay(asked.data.seq);
    session.send(GatewayDispatchEvents.Resumed, {});
    this.#world.setBotOnline(true);
    return session;
  }
}

function readPacket(text: string): z.infer<typeof packet> | null {
  try {
    return packet.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
