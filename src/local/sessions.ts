import { type GatewayDispatchEvents, GatewayOpcodes } from "discord-api-types/v10";
import { WebSocket } from "ws";

/** Events kept for a replay; who has missed more must identify again. */
const KEPT_EVENTS = 1000;
/** Sessions without a connection are forgotten beyond this many, oldest first. */
const KEPT_SESSIONS = 20;

/** One bot's session on one shard: outlives its connection, so that it can be resumed. */
export class Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly #buffer: { readonly s: number; readonly text: string }[] = [];
  #sequence = 0;
  #socket: WebSocket | null = null;

  constructor(id: string, shard: readonly [number, number], intents: number) {
    this.id = id;
    this.shard = shard;
    this.intents = intents;
  }

  get connected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  attach(socket: WebSocket): void {
    this.#socket?.close(4000, "Resumed elsewhere");
    this.#socket = socket;
  }

  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }

  send(event: GatewayDispatchEvents, data: unknown): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: this.#sequence, d: data });
    this.#buffer.push({ s: this.#sequence, text });
    if (this.#buffer.length > KEPT_EVENTS) this.#buffer.shift();
    if (this.connected) this.#socket?.send(text);
  }

  canReplayFrom(seq: number): boolean {
    const oldest = this.#buffer[0]?.s ?? 1;
    return seq <= this.#sequence && seq >= oldest - 1;
  }

  replay(seq: number): void {
    for (const { s, text } of this.#buffer) if (s > seq) this.#socket?.send(text);
  }
}

/** All sessions by id. */
export class Sessions {
  readonly #byId = new Map<string, Session>();

  start(id: string, shard: readonly [number, number], intents: number): Session {
    const session = new Session(id, shard, intents);
    this.#byId.set(id, session);
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
