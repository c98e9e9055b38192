import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import { projectRoot } from "../root.js";
import type { Drawing } from "./drawing.js";
import { PictureFailed, StudioClosed, StudioFull } from "./errors.js";
import { type Painter, PainterGone, startPainter } from "./painter.js";

export interface StudioOptions {
  /** Pictures drawn at the same time, each in a process of its own: two where there are processors for it. */
  readonly atOnce?: number;
  /** Pictures that may wait for a process; one more is refused with {@link StudioFull}. */
  readonly waiting?: number;
  /** Milliseconds that one picture may take, its wait not counted. */
  readonly limit?: number;
  /** Milliseconds after which a process that draws nothing ends. */
  readonly idle?: number;
  /** Bytes of finished pictures that are kept. */
  readonly cacheBytes?: number;
  /** Milliseconds after which a finished picture is forgotten, however often it is asked for. */
  readonly cacheFor?: number;
  /** Told of a process that ended of itself with a picture, which another one then draws anew; must not throw. */
  readonly onGone?: (error: PainterGone) => void;
  /** What the drawing process runs; for tests of those that misbehave. */
  readonly worker?: string;
}

/**
 * Draws pictures in processes of their own: off the event loop, with a lower priority than the bot's, and without its
 * secrets. Nothing is loaded or started before the first one.
 */
export interface Studio {
  /**
   * PNG, 1200 × 630. Equal drawings are drawn once, and come from the cache as long as they are in it: don't change the
   * bytes. Rejects with {@link StudioFull}, {@link PictureFailed} or {@link StudioClosed}.
   */
  draw(drawing: Drawing): Promise<Uint8Array>;
  /** Ends the processes; what is under way rejects with {@link StudioClosed}. */
  close(): Promise<void>;
}

const DEFAULTS = {
  // One processor is left to the event loop: with all of them drawing, its answers wait for their turn.
  atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 16,
  // Far more than a picture takes (0.1 s), because the first one of a process loads everything: 1.2 s of work, which
  // a machine with seven others at work on each core stretched to more than 8.
  limit: 20_000,
  idle: 30_000,
  cacheBytes: 24 * 1024 * 1024,
  // A card that was deleted meanwhile must not stay in memory for as long as the bot runs. PRIVACY.md says how long.
  cacheFor: 10 * 60_000,
  // The built one, for tests as well: Node can't run TypeScript.
  worker: join(projectRoot(), "dist", "src", "picture", "worker.js"),
} as const satisfies Required<Omit<StudioOptions, "onGone">>;

export function openStudio(options: StudioOptions = {}): Studio {
  const { atOnce, waiting, limit, idle, cacheBytes, cacheFor, worker, onGone } = { ...DEFAULTS, ...options };
  const places = pLimit(atOnce);
  const finished = new LRUCache<string, Uint8Array>({
    maxSize: cacheBytes,
    sizeCalculation: (png) => png.byteLength,
    ttl: cacheFor,
    // Gone from memory, and not only left unused.
    ttlAutopurge: true,
  });
  const underWay = new Map<string, Promise<Uint8Array>>();
  const painters = new Set<Painter>();
  /** Those that have nothing to do, and what ends them. */
  const idlers = new Map<Painter, NodeJS.Timeout>();
  let closed = false;

  const takeIdler = (): Painter | undefined => {
    const [painter] = idlers.keys();
    if (painter) isIdleNoMore(painter);
    return painter;
  };

  const newPainter = (): Painter => {
    const painter = startPainter(worker);
    painters.add(painter);
    void painter.ended.then(() => {
      painters.delete(painter);
      isIdleNoMore(painter);
    });
    return painter;
  };

  const letIdle = (painter: Painter): void => {
    if (!painters.has(painter)) return;
    const end = () => {
      isIdleNoMore(painter);
      painter.end();
    };
    idlers.set(painter, setTimeout(end, idle).unref());
  };

  const isIdleNoMore = (painter: Painter): void => {
    clearTimeout(idlers.get(painter));
    idlers.delete(painter);
  };

  /**
   * A process that had nothing to do may have been ended by something else (a system short of memory), which is heard of
   * a moment later: no fault of the picture that it was given meanwhile.
   */
  const unlessGone = (error: unknown): null => {
    if (!(error instanceof PainterGone)) throw error;
    onGone?.(error);
    return null;
  };

  const drawNow = async (drawing: Drawing): Promise<Uint8Array> => {
    try {
      for (;;) {
        if (closed) throw new StudioClosed();
        const idler = takeIdler();
        if (!idler) return await drawBy(newPainter(), drawing);
        const png = await drawBy(idler, drawing).catch(unlessGone);
        if (png) return png;
      }
    } catch (cause) {
      if (closed) throw new StudioClosed();
      throw cause instanceof PictureFailed ? cause : new PictureFailed(null, { cause });
    }
  };

  const drawBy = async (painter: Painter, drawing: Drawing): Promise<Uint8Array> => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      painter.end();
    }, limit);
    try {
      const png = await painter.draw(drawing);
      letIdle(painter);
      return png;
    } catch (cause) {
      // It may have come to harm, or be in a loop that can't be stopped in any other way.
      painter.end();
      throw isLate ? new PictureFailed(`within ${limit / 1000} s`, { cause }) : cause;
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
      for (const painter of painters) painter.end();
      await Promise.all([...painters].map(({ ended }) => ended));
      await Promise.allSettled(underWay.values());
    },
  };
}
