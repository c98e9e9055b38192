import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import type { Piscina } from "piscina";
import { projectRoot } from "../root.js";
import type { Drawing } from "./drawing.js";
import { PictureFailed, StudioClosed, StudioFull } from "./errors.js";

export interface StudioOptions {
  /** Pictures drawn at the same time, each in a thread of its own: two where there are processors for it. */
  readonly atOnce?: number;
  /** Pictures that may wait for a thread; one more is refused with {@link StudioFull}. */
  readonly waiting?: number;
  /** Milliseconds that one picture may take, its wait not counted. */
  readonly limit?: number;
  /** Milliseconds after which a thread that draws nothing ends. */
  readonly idle?: number;
  /** Bytes of finished pictures that are kept. */
  readonly cacheBytes?: number;
  /** The drawing thread's file; for tests of threads that misbehave. */
  readonly worker?: string;
}

/** Draws pictures off the event loop. Nothing is loaded or started before the first one. */
export interface Studio {
  /**
   * PNG, 1200 × 630. Equal drawings are drawn once, and come from the cache as long as they are in it: don't change the
   * bytes. Rejects with {@link StudioFull}, {@link PictureFailed} or {@link StudioClosed}.
   */
  draw(drawing: Drawing): Promise<Uint8Array>;
  /** Ends the threads; what is under way rejects with {@link StudioClosed}. */
  close(): Promise<void>;
}

const DEFAULTS = {
  // One processor is left to the event loop: with all of them drawing, its answers wait for their turn.
  atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 16,
  // Far more than a picture takes (0.1 s), because the first one of a thread loads everything: 1.2 s of work, which
  // a machine with seven others at work on each core stretched to more than 8.
  limit: 20_000,
  idle: 30_000,
  cacheBytes: 24 * 1024 * 1024,
  // The built one, for tests as well: a thread can't run TypeScript.
  worker: join(projectRoot(), "dist", "src", "picture", "worker.js"),
} as const satisfies Required<StudioOptions>;

/** A thread that draws needs some 60 MB; one that takes this much is lost and better ended. */
const HEAP_MB = 256;

export function openStudio(options: StudioOptions = {}): Studio {
  const { atOnce, waiting, limit, idle, cacheBytes, worker } = { ...DEFAULTS, ...options };
  const places = pLimit(atOnce);
  const finished = new LRUCache<string, Uint8Array>({
    maxSize: cacheBytes,
    sizeCalculation: (png) => png.byteLength,
  });
  const underWay = new Map<string, Promise<Uint8Array>>();
  let pool: Piscina<Drawing, Uint8Array> | null = null;
  let closed = false;

  const startPool = (Pool: typeof Piscina): Piscina<Drawing, Uint8Array> => {
    const started = new Pool<Drawing, Uint8Array>({
      filename: worker,
      minThreads: 0,
      maxThreads: atOnce,
      idleTimeout: idle,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    // A thread that can't even load speaks here only. Its picture is given up, and the next one starts afresh.
    started.on("error", () => {
      if (pool === started) pool = null;
      void started.destroy();
    });
    return started;
  };

  const drawNow = async (drawing: Drawing): Promise<Uint8Array> => {
    const { Piscina } = await import("piscina");
    if (closed) throw new StudioClosed();
    pool ??= startPool(Piscina);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), limit);
    try {
      // An aborted picture ends its thread: a loop that never returns can't be stopped in any other way.
      return await pool.run(drawing, { signal: late.signal });
    } catch (cause) {
      if (closed) throw new StudioClosed();
      throw new PictureFailed(late.signal.aborted ? `within ${limit / 1000} s` : null, { cause });
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async draw(drawing) {
      if (closed) throw new StudioClosed();
      const key = createHash("sha256").update(JSON.stringify(drawing)).digest("base64");
      const known = finished.get(key) ?? underWay.get(key);
      if (known) return known;
      if (places.activeCount + places.pendingCount >= atOnce + waiting) throw new StudioFull();
      const picture = places(() => drawNow(drawing))
        .then((png) => {
          finished.set(key, png);
          return png;
        })
        .finally(() => underWay.delete(key));
      underWay.set(key, picture);
      return picture;
    },
    async close() {
      closed = true;
      finished.clear();
      await pool?.destroy();
      await Promise.allSettled(underWay.values());
    },
  };
}
