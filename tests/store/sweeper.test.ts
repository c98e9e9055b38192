import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TABLES, type Table } from "../../src/store/kinds.js";
import { Sweeper } from "../../src/store/sweeper.js";

const MINUTE = 60_000;

/** A table of expired rows whose deletion takes so long; times are milliseconds. */
class Slow {
  readonly batches: { readonly began: number; readonly rows: number }[] = [];
  readonly seen = new Set<Table>();
  left: number;
  failing = false;
  constructor(
    rows: number,
    readonly took: number,
  ) {
    this.left = rows;
  }
  readonly sweep = async (table: Table, limit: number): Promise<number> => {
    this.seen.add(table);
    if (this.failing) throw new Error("busy");
    if (table !== "walks") return 0;
    const rows = Math.min(limit, this.left);
    if (rows > 0) this.batches.push({ began: performance.now(), rows });
    // Not until it is over are they gone.
    if (this.took > 0) await new Promise((resolve) => setTimeout(resolve, this.took));
    this.left -= rows;
    return rows;
  };
}

/** Milliseconds from the beginning of one batch to that of the next. */
const gaps = ({ batches }: Slow): number[] =>
  batches.slice(1).map(({ began }, index) => began - (batches[index]?.began ?? 0));

describe("the sweeper", () => {
  const said: string[] = [];
  let sweeper: Sweeper | null = null;
  const idle = () => 0;
  const nothing = async () => undefined;
  const start = (slow: Slow, work: () => number = idle, after: () => Promise<void> = nothing) => {
    sweeper = new Sweeper(slow.sweep, work, (problem) => said.push(problem), after, 10 * MINUTE);
    sweeper.start();
  };
  beforeEach(() => {
    said.length = 0;
    vi.useFakeTimers();
  });
  afterEach(async () => {
    vi.useRealTimers();
    await sweeper?.stop();
  });

  it("rests four times as long as each batch took while it is alone", async () => {
    const slow = new Slow(5000, 8);
    start(slow);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(slow.left).toBe(0);
    expect([...slow.seen]).toEqual(TABLES);
    expect(gaps(slow)).toEqual(gaps(slow).map(() => 5 * slow.took));
  });

  it("rests a hundred times as long while others are at work, and no longer once they are done", async () => {
    const slow = new Slow(5000, 8);
    let work = 0;
    const others = setInterval(() => {
      work += 1;
    }, 5);
    start(slow, () => work);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(gaps(slow)).toEqual(gaps(slow).map(() => 101 * slow.took));
    expect(slow.left).toBeGreaterThan(4000);
    clearInterval(others);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(slow.left).toBe(0);
  });

  it("takes fewer rows at a time where they take long, and never more than a thousand", async () => {
    const slow = new Slow(2000, 50);
    start(slow);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(slow.batches.slice(0, 4).map(({ rows }) => rows)).toEqual([100, 50, 25, 25]);
    expect(slow.left).toBe(0);
    await sweeper?.stop();
    const quick = new Slow(100_000, 0);
    start(quick);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(Math.max(...quick.batches.map(({ rows }) => rows))).toBe(1000);
    expect(quick.left).toBe(0);
  });

  it("tries again in the next round where the database fails, and says so", async () => {
    const slow = new Slow(500, 1);
    slow.failing = true;
    start(slow);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(said).toEqual(["what has expired could not be deleted; the next round tries again"]);
    slow.failing = false;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(slow.left).toBe(0);
  });

  it("stops after the batch that is under way", async () => {
    const slow = new Slow(5000, 8);
    start(slow);
    await vi.advanceTimersByTimeAsync(4);
    const stopped = sweeper?.stop();
    await vi.advanceTimersByTimeAsync(MINUTE);
    await stopped;
    expect(slow.batches).toHaveLength(1);
    expect(slow.left).toBe(4900);
  });
});
