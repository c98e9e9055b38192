/** Milliseconds: the first wait, and the longest. Each further refusal in a row doubles it. */
const FIRST = 500;
const LONGEST = 60_000;

/**
 * A refusal of everything: of the address by the edge in front of Discord, or of the token by the global limit. All
 * requests wait for its end. Then one of them is sent as a try, and the others wait for what comes of it: if a hundred
 * were let through at once, the edge would count a hundred refusals.
 */
export class Block {
  #until = 0;
  #inARow = 0;
  #trying: Promise<unknown> | null = null;

  /** @param now milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number) {}

  /** Whether the last try was refused. */
  get isOn(): boolean {
    return this.#inARow > 0;
  }

  /** Milliseconds until the next try; 0 if it is due. */
  get wait(): number {
    return Math.max(0, this.#until - this.now());
  }

  /** The request that is sent as a try just now. */
  get trying(): Promise<unknown> | null {
    return this.#trying;
  }

  try<T>(send: () => Promise<T>): Promise<T> {
    const sent = send().finally(() => {
      this.#trying = null;
    });
    this.#trying = sent.catch(() => undefined);
    return sent;
  }

  /**
   * @param retryAfter milliseconds, if Discord said so
   * @param wasTry false for a request that was under way when the block began: fifty of those are one refusal
   * @returns milliseconds until the next try
   */
  refused(retryAfter: number | null, wasTry: boolean): number {
    const grows = wasTry || !this.isOn;
    const ms = Math.max(retryAfter ?? 0, grows ? Math.min(LONGEST, FIRST * 2 ** this.#inARow) : 0);
    if (grows) this.#inARow += 1;
    this.#until = Math.max(this.#until, this.now() + ms);
    return this.wait;
  }

  lift(): void {
    this.#inARow = 0;
    this.#until = 0;
  }
}
