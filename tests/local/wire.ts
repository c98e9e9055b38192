import { WebSocket } from "ws";
import type { LocalDiscord } from "../../src/local/index.js";
import { deferredSignal } from "./harness.js";

export interface Packet {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: Record<string, unknown>;
}

/** A bare gateway connection that keeps what it was told. */
export function connect(local: LocalDiscord) {
  const socket = new WebSocket(`${local.url.replace("http", "ws")}/gateway?v=10&encoding=json`);
  const seen: Packet[] = [];
  const waiting: { fits: (packet: Packet) => boolean; resolve: (packet: Packet) => void }[] = [];
  socket.on("message", (raw) => {
    const packet: Packet = JSON.parse(String(raw));
    seen.push(packet);
    for (const one of waiting) if (one.fits(packet)) one.resolve(packet);
  });
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  const wait = (fits: (packet: Packet) => boolean) => {
    const { promise, resolve } = deferredSignal<Packet>();
    const known = seen.find(fits);
    if (known) resolve(known);
    else waiting.push({ fits, resolve });
    return promise;
  };
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  return { socket, seen, closed, wait, send };
}

export type Wire = ReturnType<typeof connect>;

/** Connected and identified; `ready` is READY's data. */
export async function identified(
  local: LocalDiscord,
  options: { intents?: number; shard?: [number, number] } = {},
) {
  const wire = connect(local);
  await wire.wait(({ op }) => op === 10);
  wire.send(2, { token: local.token, intents: 0, ...options });
  const ready = await wire.wait(({ t }) => t === "READY");
  return { ...wire, ready: ready.d };
}

/** Resumes on a new connection. */
export async function resumed(local: LocalDiscord, session: unknown, seq: number) {
  const wire = connect(local);
  await wire.wait(({ op }) => op === 10);
  wire.send(6, { token: local.token, session_id: session, seq });
  return wire;
}
