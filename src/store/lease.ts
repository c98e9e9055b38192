import { createHash, randomUUID } from "node:crypto";
import type { StoreLog } from "./database.js";
import { StoreBusy } from "./errors.js";
import type { KeyedLock } from "./lock.js";
import { pause } from "./time.js";

/** Names that one process at a time holds, kept in the database that they share. */
export interface Leases {
  /**
   * Whether the name was free, or its lease over, and is now held with this token for `ms` milliseconds. A lease that
   * has longer left than that was taken before the server's clock was put back, and counts as over.
   */
  take(name: string, token: string, ms: number): Promise<boolean>;
  /** Gives the name back where it is still held with this token. */
  release(name: string, token: string): Promise<void>;
  /** Deletes what processes that were killed left behind; null if the database does so by itself. */
  readonly expire: (() => Promise<void>) | null;
}

/** Milliseconds. A process that was killed holds its names up for this long at most. */
export const LEASE = 4000;
/** Writes are begun only this long after the lease was asked for, so that they arrive while it still holds. */
const WRITES_WITHIN = 2500;
const WAIT_AT_MOST = 2000;
const TRY_AGAIN = { least: 5, most: 25 };

/** The right to write under a name. */
export interface Hold {
  /** @throws StoreBusy where the lease may be over before a write that begins now has arrived */
  check(): void;
}

const ALWAYS: Hold = { check: () => undefined };

/**
 * Runs work under a name, one at a time: first come, first served within this process, and by a lease among the
 * processes that share a database.
 *
 * What the lease does not give: a write that was sent in time but delayed on its way beyond the lease (for longer
 * than `LEASE - WRITES_WITHIN`) is not fenced off, and a database that forgets a lease (Redis restarted without its
 * log, a failover to a replica that lags) lets two work at once. A process that was merely paused finds out by its
 * own clock and writes nothing.
 */
export class Exclusive {
  constructor(
    private readonly lock: KeyedLock,
    private readonly leases: Leases | null,
    private readonly log: StoreLog,
  ) {}

  /**
   * Resolves as soon as the work is done; the next work under the name begins once the lease is given back.
   * @throws StoreBusy where another process holds the name for longer than we wait; what the work throws
   */
  run<T>(name: string, work: (hold: Hold) => Promise<T>): Promise<T> {
    const { leases } = this;
    if (!leases) return this.lock.run(name, () => work(ALWAYS));
    return new Promise((resolve, reject) => {
      void this.lock.run(name, async () => {
        const token = randomUUID();
        const lease = leaseOf(name);
        await this.#leased(leases, lease, token, work).then(resolve, reject);
        // Also if taking it failed: the answer may have been lost, not the lease.
        await leases.release(lease, token).catch((error: unknown) => {
          this.log("a lease was not given back and runs out by itself", { error: String(error) }, "warn");
        });
      });
    });
  }

  async #leased<T>(
    leases: Leases,
    name: string,
    token: string,
    work: (hold: Hold) => Promise<T>,
  ): Promise<T> {
    const asked = await this.#take(leases, name, token);
    return await work({
      check: () => {
        if (performance.now() - asked > WRITES_WITHIN) throw new StoreBusy("lost");
      },
    });
  }

  /** When the lease was asked for: its time began no earlier. */
  async #take(leases: Leases, name: string, token: string): Promise<number> {
    const began = performance.now();
    for (;;) {
      const asked = performance.now();
      if (await leases.take(name, token, LEASE)) return asked;
      if (performance.now() - began > WAIT_AT_MOST) throw new StoreBusy("waited");
      await pause(TRY_AGAIN.least + Math.random() * (TRY_AGAIN.most - TRY_AGAIN.least));
    }
  }
}

/** Tells nobody's id: a server's log or the table of a killed process may keep it longer than the lease lasts. */
export function leaseOf(name: string): string {
  return createHash("sha256").update(`wagecard lease ${name}`).digest("base64url").slice(0, 22);
}
