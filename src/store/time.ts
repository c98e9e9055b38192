import { StoreTimeout } from "./errors.js";

/**
 * What the work gives, or a StoreTimeout after `ms` milliseconds; null waits for as long as it takes. The work is not
 * undone: a write that is given up on may still arrive.
 */
export async function within<T>(ms: number | null, work: Promise<T>): Promise<T> {
  if (ms === null) return await work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreTimeout(ms)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves after `ms` milliseconds or once the signal is given; with a signal it keeps no process alive. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    if (!signal) return;
    timer.unref();
    signal.addEventListener("abort", done);
  });
}
