import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StoreBusy } from "../../src/store/index.js";
import { Exclusive, LEASE, type Leases, leaseOf } from "../../src/store/lease.js";
import { KeyedLock } from "../../src/store/lock.js";

/** Leases in memory that behave as those in a database do. */
class Shared implements Leases {
  readonly held = new Map<string, { token: string; until: number }>();
  async take(name: string, token: string, ms: number): Promise<boolean> {
    const other = this.held.get(name);
    if (other && other.until > performance.now()) return false;
    this.held.set(name, { token, until: performance.now() + ms });
    return true;
  }
  readonly expire = null;
  async release(name: string, token: string): Promise<void> {
    if (this.held.get(name)?.token === token) this.held.delete(name);
  }
}

describe("work that one process at a time may do", () => {
  const said: string[] = [];
  const processOn = (leases: Leases) =>
    new Exclusive(new KeyedLock(), leases, (problem) => said.push(problem));
  beforeEach(() => {
    said.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it("waits for the other process and then goes on", async () => {
    const shared = new Shared();
    let finish = (): void => undefined;
    const first = processOn(shared).run("person-1", () => new Promise<void>((resolve) => (finish = resolve)));
    await vi.advanceTimersByTimeAsync(1);
    const second = processOn(shared).run("person-1", async () => "mine");
    await vi.advanceTimersByTimeAsync(500);
    finish();
    await first;
    await vi.advanceTimersByTimeAsync(100);
    await expect(second).resolves.toBe("mine");
    await vi.advanceTimersByTimeAsync(1);
    expect(shared.held.size).toBe(0);
  });

  it("gives up after two seconds, and gets in once the lease of a killed process is over", async () => {
    const shared = new Shared();
    await shared.take(leaseOf("person-1"), "killed", LEASE);
    const waiting = processOn(shared).run("person-1", async () => "in");
    const outcome = expect(waiting).rejects.toEqual(expect.objectContaining({ why: "waited" }));
    await vi.advanceTimersByTimeAsync(2100);
    await outcome;
    expect(shared.held.get(leaseOf("person-1"))?.token).toBe("killed");
    const later = processOn(shared).run("person-1", async () => "in");
    await vi.advanceTimersByTimeAsync(2000);
    await expect(later).resolves.toBe("in");
  });

  it("writes nothing once another process may have begun", async () => {
    const shared = new Shared();
    const slow = processOn(shared).run("person-1", async (hold) => {
      hold.check();
      vi.advanceTimersByTime(LEASE);
      await expect(processOn(shared).run("person-1", async () => "other")).resolves.toBe("other");
      hold.check();
    });
    await expect(slow).rejects.toThrow(StoreBusy);
    await expect(slow).rejects.toEqual(expect.objectContaining({ why: "lost" }));
  });

  it("does not give back what is another's by now", async () => {
    const shared = new Shared();
    await processOn(shared).run("person-1", async () => {
      shared.held.set(leaseOf("person-1"), { token: "another's", until: Number.POSITIVE_INFINITY });
    });
    await vi.advanceTimersByTimeAsync(1);
    expect(shared.held.get(leaseOf("person-1"))?.token).toBe("another's");
  });

  it("keeps the result of the work where giving back fails, and says so", async () => {
    const shared = new Shared();
    shared.release = () => Promise.reject(new Error("gone"));
    await expect(processOn(shared).run("person-1", async () => "saved")).resolves.toBe("saved");
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toEqual(["a lease was not given back and runs out by itself"]);
  });
});
