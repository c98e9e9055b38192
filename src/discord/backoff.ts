/** Milliseconds: the first wait, and the longest. Each further one doubles. */
const FIRST = 1000;
const LONGEST = 60_000;
/** Milliseconds; a connection that ends before was brief. */
const BRIEF = 60_000;
/** Tries in a row, and brief connections in a row, that need no wait. */
const FREE = { tries: 2, brief: 5 };

/**
 * How long to wait before the next try to connect. discord.js tries twice a second for ever. Brief connections count
 * too: each takes one of the thousand identifies that Discord allows a day, and beyond them it resets the token.
 */
export class Backoff {
  #tries = 0;
  #brief = 0;
  #readyAt: number | null = null;
  #hasBeenReady = false;

  /** Tries since the last connection that became ready. */
  get tries(): number {
    return this.#tries;
  }

  get hasBeenReady(): boolean {
    return this.#hasBeenReady;
  }

  get isReady(): boolean {
    return this.#readyAt !== null;
  }

  ready(now: number): void {
    this.#readyAt = now;
    this.#hasBeenReady = true;
    this.#tries = 0;
  }

  closed(now: number): void {
    if (this.#readyAt === null) return;
    this.#brief = now - this.#readyAt < BRIEF ? this.#brief + 1 : 0;
    this.#readyAt = null;
  }

  /**
   * Counts a try.
   * @param random 0–1; spreads the tries of many processes over half of the wait
   * @returns milliseconds to wait before it
   */
  next(random: number): number {
    const ms = Math.max(waitAfter(this.#tries - FREE.tries + 1), waitAfter(this.#brief - FREE.brief));
    this.#tries += 1;
    return Math.round(ms * (1 - random / 2));
  }
}

function waitAfter(more: number): number {
  return more <= 0 ? 0 : Math.min(LONGEST, FIRST * 2 ** (more - 1));
}
