import { vi } from "vitest";

/**
 * Asks again until it is so, for longer than any machine should take: the limit only ends what would never come.
 * Vitest's own second is too close for what takes another process, a disk or a socket.
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000, interval: 10 });
}
