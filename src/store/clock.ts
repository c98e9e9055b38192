import type { StoreLog } from "./database.js";
import { DAY } from "./kinds.js";

/** How far the machine's clock may run ahead of the store's before somebody is asked: a week, or half of what is kept. */
function toleranceOf(retentionDays: number): number {
  return Math.max(DAY, Math.min(7 * DAY, (retentionDays * DAY) / 2));
}

/**
 * The time by which documents expire, in milliseconds since 1970. It follows the machine's clock, but not back, and not
 * through a jump ahead: one start with a clock 200 days ahead would delete everybody's cards for good. After a jump it
 * goes on from when the store was last used, as fast as time passes, until the clock is put right or somebody confirms.
 */
export class StoreClock {
  /** The latest time that was believed, and what the process's stopwatch said then. */
  #seen = Number.NEGATIVE_INFINITY;
  #mark = 0;
  #held = false;
  #tolerance = Number.POSITIVE_INFINITY;
  #confirmed = Number.NEGATIVE_INFINITY;

  constructor(private readonly log: StoreLog = () => undefined) {}

  /**
   * Begins to doubt the machine's clock.
   * @param seen when the store was last used
   * @param confirmed the time until which somebody vouches for the machine's clock
   */
  begin(seen: number, retentionDays: number, confirmed = Number.NEGATIVE_INFINITY): void {
    this.#tolerance = toleranceOf(retentionDays);
    this.#confirmed = confirmed;
    this.#seen = seen;
    this.#mark = performance.now();
  }

  /** Another process, whose clock was believed, has seen this time. */
  learn(seen: number): void {
    if (seen <= this.#expected()) return;
    this.#seen = seen;
    this.#mark = performance.now();
  }

  /** What has expired by this time may be deleted. */
  now(): number {
    const wall = Date.now();
    const expected = this.#expected();
    const ahead = wall - expected;
    if (ahead <= 0) return expected;
    if (ahead > this.#tolerance && wall > this.#confirmed) {
      this.#hold(wall, expected);
      return expected;
    }
    if (this.#held) this.log("the clock fits again: what has expired is deleted", {}, "info");
    this.#held = false;
    this.#seen = wall;
    this.#mark = performance.now();
    return wall;
  }

  /** From when the time of what is written now counts: kept too long under a clock that runs ahead, never too short. */
  writing(): number {
    return Math.max(this.now(), Date.now());
  }

  #expected(): number {
    return Math.floor(this.#seen + performance.now() - this.#mark);
  }

  #hold(wall: number, expected: number): void {
    if (this.#held) return;
    this.#held = true;
    const days = Math.round((wall - expected) / DAY);
    const today = new Date(wall).toISOString().slice(0, 10);
    this.log(
      `the clock says ${today}, ${days} days after the store was last used. Nothing is deleted for its age until that is confirmed: if it is right, set CLOCK_CONFIRMED=${today} and start again, else put the clock right`,
      { lastUsed: new Date(expected).toISOString() },
    );
  }
}
