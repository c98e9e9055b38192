import type { Handled } from "../discord/index.js";
import type { Studio } from "../picture/index.js";
import type { Store } from "../store/index.js";
import { countedStore } from "./counted-store.js";
import { countedStudio } from "./counted-studio.js";
import { HealthError } from "./errors.js";
import { type EventLoop, watchEventLoop } from "./event-loop.js";
import { openMetrics } from "./metrics.js";
import { openReadiness, type Serving } from "./readiness.js";
import { type Page, servePages } from "./server.js";

/** Milliseconds: half of all turns of the event loop later than that, and nobody gets an answer in time. */
const STUCK_ABOVE = 1000;

/** Health and metrics of this process, on a port of 127.0.0.1. */
export interface Ops {
  readonly port: number;
  /** The same store, whose failures are counted. */
  store(store: Store): Store;
  /** The same studio, whose pictures are counted. */
  studio(studio: Studio): Studio;
  handled(handled: Handled): void;
  /** The process has begun to serve people: `/readyz` asks these from now on. */
  serves(serving: Serving): void;
  /** `/readyz` says so from now on. */
  stopping(): void;
  close(): Promise<void>;
}

/**
 * `/healthz`: 200 while the event loop turns, 503 while it hardly does: restart the process then.
 * `/readyz`: 200 with every shard connected and the store answering, else 503 with the reasons: wait, or look there.
 * `/metrics`: for Prometheus.
 * @param port 0 for any free one
 * @throws HealthError where the port can't be had
 */
export async function openOps(port: number, eventLoop: EventLoop = watchEventLoop()): Promise<Ops> {
  const readiness = openReadiness();
  const metrics = openMetrics(readiness.shards);
  const pages = {
    "/healthz": async () => {
      const delay = eventLoop.delay();
      const alive = delay <= STUCK_ABOVE;
      return json(alive, { alive, eventLoopDelayMs: Math.round(delay) });
    },
    "/readyz": async () => {
      const reasons = await readiness.reasons();
      const ready = reasons.length === 0;
      return json(ready, { ready, reasons });
    },
    "/metrics": async (): Promise<Page> => ({
      status: 200,
      type: metrics.contentType,
      body: await metrics.text(),
    }),
  };
  const server = await servePages(port, pages).catch((error: unknown) => {
    eventLoop.close();
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new HealthError(
      `HEALTH_PORT: port ${port} of this machine can't be had (${code}). Stop what uses it, which may be a second process of this bot, or give another one.`,
    );
  });
  return {
    port: server.port,
    store: (store) => countedStore(store, metrics.storeFailed),
    studio: (studio) => countedStudio(studio, metrics.picture),
    handled: metrics.handled,
    serves: readiness.serves,
    stopping: readiness.stopping,
    close: async () => {
      eventLoop.close();
      await server.close();
    },
  };
}

function json(fine: boolean, body: unknown): Page {
  return { status: fine ? 200 : 503, type: "application/json", body: `${JSON.stringify(body)}\n` };
}
