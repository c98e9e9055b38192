import type { Outcome } from "../../../src/local/index.js";

/** The bot was killed while somebody waited for it. */
export class LifeOver extends Error {
  override readonly name = "LifeOver";
}

/** One run of the bot, from its start to its kill. */
export class Life {
  #left: number;
  #over = false;
  readonly #dying: () => void;
  readonly #ended: Promise<never>;
  #end: (reason: LifeOver) => void = () => undefined;

  /**
   * @param steps after that many steps were sent, it dies
   * @param dying called once, when the last of them is sent
   */
  constructor(steps: number, dying: () => void) {
    this.#left = steps;
    this.#dying = dying;
    this.#ended = new Promise((_, reject) => {
      this.#end = reject;
    });
    this.#ended.catch(() => undefined);
  }

  get over(): boolean {
    return this.#over;
  }

  /** Counts a step that is sent. */
  sent(): void {
    this.#left -= 1;
    if (this.#left === 0) this.#dying();
  }

  /** The process is gone: nobody waits for it any longer. */
  end(): void {
    this.#over = true;
    this.#end(new LifeOver("The bot was killed."));
  }

  /** @throws LifeOver where the bot is killed before it answers */
  wait(outcome: Promise<Outcome>): Promise<Outcome> {
    return Promise.race([outcome, this.#ended]);
  }
}
