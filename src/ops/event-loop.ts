import { monitorEventLoopDelay } from "node:perf_hooks";

const RESOLUTION_MS = 20;
/** How far back a measurement looks. */
const WINDOW_MS = 10_000;

/** How long the event loop makes everything wait. */
export interface EventLoop {
  /** Milliseconds: the median of the last five to fifteen seconds. */
  delay(): number;
  close(): void;
}

/** A loop that is stuck altogether can't tell; whoever asks gets no answer then, which says it as well. */
export function watchEventLoop(): EventLoop {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  const timer = setInterval(() => histogram.reset(), WINDOW_MS);
  timer.unref();
  return {
    // The histogram holds the time between two ticks, which are themselves so far apart.
    delay: () => (histogram.count === 0 ? 0 : Math.max(0, histogram.percentile(50) / 1e6 - RESOLUTION_MS)),
    close: () => {
      clearInterval(timer);
      histogram.disable();
    },
  };
}
