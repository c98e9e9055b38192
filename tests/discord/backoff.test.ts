import { describe, expect, it } from "vitest";
import { Backoff } from "../../src/discord/backoff.js";

const waits = (backoff: Backoff, count: number) => Array.from({ length: count }, () => backoff.next(0));

describe("the wait before a try to connect", () => {
  it("is none twice, then doubles from a second to a minute", () => {
    expect(waits(new Backoff(), 11)).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60].map((s) => s * 1000));
  });

  it("is spread over its second half", () => {
    const backoff = new Backoff();
    waits(backoff, 3);
    expect(backoff.next(0.999)).toBe(1001);
  });

  it("is none again after a connection that held", () => {
    const backoff = new Backoff();
    waits(backoff, 6);
    backoff.ready(0);
    backoff.closed(60_000);
    expect(waits(backoff, 3)).toEqual([0, 0, 1000]);
  });

  it("grows where connections become ready and end at once: each spends one of the day's identifies", () => {
    const backoff = new Backoff();
    const brief = Array.from({ length: 12 }, (_, index) => {
      const wait = backoff.next(0);
      backoff.ready(index * 1000);
      backoff.closed(index * 1000 + 900);
      return wait;
    });
    expect(brief).toEqual([0, 0, 0, 0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 32_000]);
  });
});
