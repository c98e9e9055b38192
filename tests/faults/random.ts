import fc from "fast-check";

/** Chance that is the same again for the same seed, as far as it is asked in the same order. */
export class Random {
  readonly #numbers: IterableIterator<number>;

  constructor(readonly seed: number) {
    const [stream] = fc.sample(fc.infiniteStream(fc.nat(2 ** 31 - 1)), { seed, numRuns: 1, unbiased: true });
    if (!stream) throw new Error("fast-check gave no numbers.");
    this.#numbers = stream[Symbol.iterator]();
  }

  /** A whole number from 0 to `count - 1`. */
  below(count: number): number {
    const next: unknown = this.#numbers.next().value;
    if (typeof next !== "number") throw new Error("The numbers have come to an end.");
    return next % count;
  }

  /** A whole number within both ends. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Whether something that happens with this probability (0 to 1) happens. */
  happens(probability: number): boolean {
    return this.below(1_000_000) < probability * 1_000_000;
  }

  /** @throws Error where there is nothing to pick from */
  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(Math.max(1, from.length))];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  }

  /** Another source, so that who asks how often in one place does not change the other. */
  fork(): Random {
    return new Random(this.below(2 ** 31 - 1));
  }
}
