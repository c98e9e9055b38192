import type { Database, StoreLog } from "./database.js";
import type { Encryption } from "./encryption.js";
import { Pace } from "./pace.js";
import { type Pass, resealStore } from "./reseal.js";
import { pause } from "./time.js";

/** Milliseconds until the work is tried again after the database failed. */
const AGAIN = 60_000;

/** Encrypts in the background, once after every start, what is not yet under the first key. */
export class Resealer {
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  /** @param workSoFar how much others have done in the database, in any unit that goes up */
  constructor(
    private readonly database: Database,
    private readonly encryption: Encryption,
    private readonly workSoFar: () => number,
    private readonly log: StoreLog,
  ) {}

  start(): void {
    this.#running = this.#run();
  }

  /** Resolves once no batch is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const pace = new Pace(this.workSoFar, signal);
    const pacing = { stopped: () => signal.aborted, rest: (took: number) => pace.rest(took) };
    while (!signal.aborted) {
      try {
        const pass = await resealStore(this.database, this.encryption, pacing);
        if (pass) this.#tell(pass);
        return;
      } catch (error) {
        this.log("encrypting what is stored failed; it is tried again in a minute", { error: String(error) });
        await pause(AGAIN, signal);
      }
    }
  }

  #tell({ encrypted, changed, refused, locked }: Pass): void {
    if (encrypted > 0) this.log("what was stored is encrypted with the first key now", { encrypted }, "info");
    if (changed > 0) {
      this.log(
        "other processes encrypt with another key; give all of them one STORE_KEY",
        { changed },
        "warn",
      );
    }
    if (refused > 0) {
      this.log("plain documents in a store that takes nothing plain are not read", { refused }, "error");
    }
    if (locked > 0) {
      this.log("documents are under a key that STORE_KEY does not hold", { locked }, "error");
    }
  }
}
