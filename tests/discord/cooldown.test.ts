import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS as LIMITS_OF_CARDS } from "../../src/conversation/index.js";
import { Cooldown, GENEROUS, type Limits } from "../../src/discord/index.js";

const LIMITS: Limits = {
  actions: { burst: 3, perSecond: 2 },
  pictures: { burst: 1, perSecond: 1 / 12 },
  own: { burst: 2, perSecond: 1 },
  suggestions: { burst: 2, perSecond: 1 },
};

/** A cooldown with a clock that stands until it is moved. */
function started(limits = LIMITS, start = 1_000_000) {
  let time = start;
  const cooldown = new Cooldown(limits, () => time);
  return {
    take: (bucket: keyof Limits = "actions", who = "1") => cooldown.take(bucket, who),
    later: (ms: number) => {
      time += ms;
    },
  };
}

describe("a person's bucket", () => {
  it("lets a burst through, then tells the seconds to wait, and keeps that promise", () => {
    const { take, later } = started();
    expect([take(), take(), take()]).toEqual([0, 0, 0]);
    expect(take()).toBe(1);
    later(1000);
    expect([take(), take(), take()]).toEqual([0, 0, 1]);
  });

  it("is each person's own, and each kind's", () => {
    const { take } = started();
    for (let count = 0; count < 4; count++) take("actions", "1");
    expect(take("actions", "2")).toBe(0);
    expect(take("pictures", "1")).toBe(0);
    expect(take("pictures", "1")).toBe(12);
    expect([take("own", "1"), take("own", "1"), take("own", "1")]).toEqual([0, 0, 1]);
    expect([take("suggestions"), take("suggestions"), take("suggestions")]).toEqual([0, 0, 1]);
  });

  it("is full again after a while, and never fuller; a clock that goes back takes nothing", () => {
    const { take, later } = started();
    take();
    later(3_600_000);
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 1]);
    later(-60_000);
    expect(take()).toBe(1);
  });

  it("has room again after exactly the seconds that it told, whatever the limits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.integer({ min: 0, max: 5000 }),
        (burst, perSecond, pause) => {
          const { take, later } = started({ ...LIMITS, actions: { burst, perSecond } });
          let waits = 0;
          for (let count = 0; count <= burst && waits === 0; count++) waits = take();
          later(pause % 7);
          fc.pre(waits > 0);
          later(waits * 1000);
          expect(take()).toBe(0);
        },
      ),
      { seed: 20261201, numRuns: 300 },
    );
  });

  it("is met by nobody who types twenty letters a second until an option is full", () => {
    const { take, later } = started(GENEROUS);
    for (let letter = 0; letter < LIMITS_OF_CARDS.option; letter++) {
      expect(take("suggestions")).toBe(0);
      later(1000 / 20);
    }
  });

  it("is met by no hand that presses three times a second for ten minutes", () => {
    const { take, later } = started(GENEROUS);
    for (let press = 0; press < 1800; press++) {
      expect(take()).toBe(0);
      later(1000 / 3);
    }
  });
});
