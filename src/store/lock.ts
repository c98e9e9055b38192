/** Runs work on one key at a time, in the order of arrival; other keys are not held up. */
export class KeyedLock {
  readonly #tails = new Map<string, Promise<unknown>>();
  #begun = 0;

  /** Work that was asked for so far. */
  get begun(): number {
    return this.#begun;
  }

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    this.#begun += 1;
    const before = this.#tails.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.#tails.set(key, settled);
    try {
      return await mine;
    } finally {
      // The map holds only keys that somebody works on or waits for.
      if (this.#tails.get(key) === settled) this.#tails.delete(key);
    }
  }

  /** Resolves once all work that was asked for so far is done. */
  async idle(): Promise<void> {
    await Promise.all(this.#tails.values());
  }
}
