import { GatewayCloseCodes, GatewayOpcodes } from "discord-api-types/v10";
import { WebSocket } from "ws";
import { z } from "zod";
import type { Clock } from "../clock.js";
import type { Session, Wire } from "./sessions.js";

const packet = z.object({ op: z.int(), d: z.unknown() });
type Packet = z.infer<typeof packet>;

const DECODE_ERROR = [GatewayCloseCodes.DecodeError, "Error while decoding payload."] as const;
/** Packets that a client may send in a minute; heartbeats count as well. */
const MOST_SENT = 120;
const A_MINUTE_MS = 60_000;

export interface ConnectionParts {
  readonly clock: Clock;
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval: number;
  /** null where the connection has been closed or told that its session is invalid. */
  readonly identify: (connection: Connection, data: unknown) => Session | null;
  readonly resume: (connection: Connection, data: unknown) => Session | null;
  /** Whether heartbeats are answered: a fault may keep the answers back. */
  readonly acknowledges: () => boolean;
  readonly closed: (session: Session | null, code: number) => void;
}

/** One WebSocket of a client: hello, heartbeats, the rules of what may be sent when. */
export class Connection implements Wire {
  readonly socket: WebSocket;
  readonly #parts: ConnectionParts;
  #session: Session | null = null;
  #sent: number[] = [];
  #cancelTimeout: () => void = () => {};

  constructor(socket: WebSocket, parts: ConnectionParts) {
    this.socket = socket;
    this.#parts = parts;
    socket.on("error", (error) => console.error(`[local discord] gateway: ${error.message}`));
    socket.on("message", (raw) => this.#receive(String(raw)));
    socket.on("close", (code) => {
      this.#cancelTimeout();
      this.#session?.detach(this);
      parts.closed(this.#session, code);
    });
    this.#awaitHeartbeat();
    this.send(GatewayOpcodes.Hello, { heartbeat_interval: parts.heartbeatInterval });
  }

  send(op: GatewayOpcodes, d: unknown): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    this.socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  forget(): void {
    this.#session = null;
  }

  #receive(text: string): void {
    const { clock, acknowledges, identify, resume } = this.#parts;
    const now = clock.now();
    this.#sent = [...this.#sent.filter((at) => now - at < A_MINUTE_MS), now];
    const message = readPacket(text);
    const refusal = this.#refusalOf(message);
    if (message === null || refusal) {
      const [code, reason] = refusal ?? DECODE_ERROR;
      this.socket.close(code, reason);
    } else if (message.op === GatewayOpcodes.Heartbeat) {
      this.#awaitHeartbeat();
      if (acknowledges()) this.send(GatewayOpcodes.HeartbeatAck, null);
    } else if (message.op === GatewayOpcodes.Identify) {
      this.#session = identify(this, message.d);
    } else if (message.op === GatewayOpcodes.Resume) {
      this.#session = resume(this, message.d);
    } else if (message.op !== GatewayOpcodes.PresenceUpdate) {
      console.error(`[local discord] gateway: opcode ${message.op} is not emulated`);
    }
  }

  /** Close code and reason for what may not be sent now. */
  #refusalOf(message: Packet | null): readonly [GatewayCloseCodes, string] | null {
    if (this.#sent.length > MOST_SENT) return [GatewayCloseCodes.RateLimited, "You are being rate limited."];
    if (message === null) return DECODE_ERROR;
    if (message.op === GatewayOpcodes.Heartbeat) return null;
    const enters = message.op === GatewayOpcodes.Identify || message.op === GatewayOpcodes.Resume;
    if (enters && this.#session) {
      return [GatewayCloseCodes.AlreadyAuthenticated, "Already authenticated."];
    }
    if (!enters && !this.#session) return [GatewayCloseCodes.NotAuthenticated, "Not authenticated."];
    return GatewayOpcodes[message.op] === undefined
      ? [GatewayCloseCodes.UnknownOpcode, "Unknown opcode."]
      : null;
  }

  /** A client that has fallen silent is let go, as a proxy in between would keep it forever. */
  #awaitHeartbeat(): void {
    const { clock, heartbeatInterval } = this.#parts;
    this.#cancelTimeout();
    this.#cancelTimeout = clock.after(heartbeatInterval * 2, () =>
      this.socket.close(GatewayCloseCodes.SessionTimedOut, "Session timed out."),
    );
  }
}

function readPacket(text: string): Packet | null {
  try {
    return packet.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
