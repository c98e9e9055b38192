import type { StoreLog } from "./database.js";
import { TABLES, type Table } from "./kinds.js";
import { Pace } from "./pace.js";
import { pause } from "./time.js";

/** Milliseconds from the end of one round to the next. */
const EVERY = 10 * 60_000;
const BATCH = { first: 100, least: 25, most: 1000 };
/** Milliseconds that one batch should take: others wait for it. */
const AIM = 2;
/** Deletes at most so many rows of a table that have expired, and gives their number. */
type Sweep = (table: Table, limit: number) => Promise<number>;

/**
 * Deletes what has expired, at the start and then every ten minutes, in batches: each is a transaction of a
 * millisecond or two. A step that meets one waits for it, so the sweeping is done in the main while nobody is there.
 */
export class Sweeper {
  readonly #stopping = new AbortController();
  readonly #sweep: Sweep;
  #running: Promise<void> = Promise.resolve();

  /**
   * @param workSoFar how much others have done in the database, in any unit that goes up
   * @param after is done at the end of each round
   */
  constructor(
    sweep: Sweep,
    private readonly workSoFar: () => number,
    private readonly log: StoreLog,
    private readonly after: () => Promise<void> = async () => undefined,
    private readonly every = EVERY,
  ) {
    this.#sweep = sweep;
  }

  start(): void {
    this.#running = this.#rounds();
  }

  /** Resolves once no batch is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #rounds(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        for (const table of TABLES) await this.#all(table);
        await this.after();
      } catch (error) {
        this.log("what has expired could not be deleted; the next round tries again", {
          error: String(error),
        });
      }
      await pause(this.every, this.#stopping.signal);
    }
  }

  async #all(table: Table): Promise<void> {
    let batch = BATCH.first;
    const pace = new Pace(this.workSoFar, this.#stopping.signal);
    while (!this.#stopping.signal.aborted) {
      const began = performance.now();
      const gone = await this.#sweep(table, batch);
      const took = performance.now() - began;
      if (gone < batch) return;
      if (took > 2 * AIM) batch = Math.max(BATCH.least, batch >> 1);
      else if (took < AIM) batch = Math.min(BATCH.most, batch << 1);
      await pace.rest(took);
    }
  }
}
