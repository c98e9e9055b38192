import { type GatewayDispatchEvents, GatewayOpcodes } from "discord-api-types/v10";
import { WebSocket } from "ws";

/** Events kept for a replay, beside one for each server; who has missed more must identify again. */
const KEPT_EVENTS = 1000;
/** Sessions without a connection are forgotten beyond this many, oldest first. */
const KEPT_SESSIONS = 20;

export interface SessionOptions {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  /** Servers on its shard. */
  readonly guilds: number;
}

/** The connection that a session is on. */
export interface Wire {
  readonly socket: WebSocket;
  /** The client has to identify or resume anew on it. */
  forget(): void;
}

/** One bot's session on one shard: outlives its connection, so that it can be resumed. */
export class Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly #kept: number;
  readonly #buffer: { readonly s: number; readonly text: string }[] = [];
  #sequence = 0;
  #wire: Wire | null = null;

  constructor({ id, shard, intents, guilds }: SessionOptions) {
    this.id = id;
    this.shard = shard;
    this.intents = intents;
    this.#kept = KEPT_EVENTS + guilds;
  }

  get connected(): boolean {
    return this.#wire?.socket.readyState === WebSocket.OPEN;
  }

  attach(wire: Wire): void {
    if (this.#wire !== wire) this.#wire?.socket.close(4000, "Resumed elsewhere");
    this.#wire = wire;
  }

  detach(wire: Wire): void {
    if (this.#wire === wire) this.#wire = null;
  }

  send(event: GatewayDispatchEvents, data: unknown): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: this.#sequence, d: data });
    this.#buffer.push({ s: this.#sequence, text });
    if (this.#buffer.length > this.#kept) this.#buffer.shift();
    if (this.connected) this.#wire?.socket.send(text);
  }

  /** Something else than an event: it has no sequence and is not replayed. */
  sendControl(op: GatewayOpcodes, d: unknown): void {
    if (this.connected) this.#wire?.socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  /** What happens until the client resumes on the same connection is replayed to it. */
  invalidate(resumable: boolean): void {
    this.sendControl(GatewayOpcodes.InvalidSession, resumable);
    this.#wire?.forget();
    this.#wire = null;
  }

  canReplayFrom(seq: number): boolean {
    const oldest = this.#buffer[0]?.s ?? 1;
    return seq <= this.#sequence && seq >= oldest - 1;
  }

  replay(seq: number): void {
    for (const { s, text } of this.#buffer) if (s > seq) this.#wire?.socket.send(text);
  }
}

/** All sessions by id. */
export class Sessions {
  readonly #byId = new Map<string, Session>();

  start(options: SessionOptions): Session {
    const session = new Session(options);
    this.#byId.set(session.id, session);
    const lost = this.all().filter((one) => one !== session && !one.connected);
    for (const one of lost.slice(0, Math.max(0, lost.length - KEPT_SESSIONS))) this.end(one);
    return session;
  }

  find(id: string): Session | undefined {
    return this.#byId.get(id);
  }

  end(session: Session): void {
    this.#byId.delete(session.id);
  }

  all(): Session[] {
    return [...this.#byId.values()];
  }

  anyConnected(): boolean {
    return this.all().some((session) => session.connected);
  }
}
