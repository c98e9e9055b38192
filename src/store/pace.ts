import { pause } from "./time.js";

/**
 * How many times as long as a batch took the database is left alone after it. While others are at work it is so long
 * that one step in a hundred meets a batch.
 */
const REST = { alone: 4, among: 100 };
/** Milliseconds. A batch that itself waited long for a busy server must not put off the next one for minutes. */
const AT_MOST = 1000;

/** Leaves the database to people's steps between the batches of work in the background. */
export class Pace {
  #before: number;

  /** @param workSoFar how much others have done in the database, in any unit that goes up */
  constructor(
    private readonly workSoFar: () => number,
    private readonly stopping: AbortSignal,
  ) {
    this.#before = workSoFar();
  }

  /** @param took milliseconds that the batch took */
  async rest(took: number): Promise<void> {
    const now = this.workSoFar();
    const times = now === this.#before ? REST.alone : REST.among;
    await pause(Math.min(times * took, AT_MOST), this.stopping);
    this.#before = now;
  }
}
