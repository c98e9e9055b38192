import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Block } from "../../src/discord/requests/block.js";
import { Budget, type BudgetState } from "../../src/discord/requests/budget.js";

function budget() {
  const clock = { at: 0 };
  const told: BudgetState[] = [];
  return {
    clock,
    told,
    budget: new Budget(
      () => clock.at,
      (state) => told.push(state),
    ),
  };
}

describe("the budget of refused requests", () => {
  it("is told once for each state, on the way up and on the way down", () => {
    const { clock, told, budget: one } = budget();
    for (let count = 0; count < 4500; count++) one.refused();
    expect(told).toEqual(["eased", "first-answers", "nothing"]);
    expect(one.state).toBe("nothing");
    clock.at = 599_000;
    expect(one.state).toBe("nothing");
    clock.at = 610_000;
    expect(one.state).toBe("open");
    expect(told).toEqual(["eased", "first-answers", "nothing", "open"]);
  });

  it("counts what the last ten minutes had, whenever it came", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 60 }), (pauses) => {
        const { clock, budget: one } = budget();
        const at: number[] = [];
        for (const pause of pauses) {
          clock.at += pause;
          at.push(clock.at);
          one.refused();
        }
        const within = (ms: number) => at.filter((time) => clock.at - time < ms).length;
        // Slots of ten seconds: the oldest one is forgotten whole.
        expect(one.count).toBeGreaterThanOrEqual(within(590_000));
        expect(one.count).toBeLessThanOrEqual(within(600_000));
      }),
      { seed: 20261201, numRuns: 300 },
    );
  });
});

describe("a block", () => {
  it("grows with each try that is refused, not with those that were under way when it began", () => {
    const clock = { at: 0 };
    const block = new Block(() => clock.at);
    expect(block.refused(null, false)).toBe(500);
    for (let count = 0; count < 50; count++) expect(block.refused(null, false)).toBe(500);
    const waits = Array.from({ length: 9 }, () => {
      clock.at += block.wait;
      return block.refused(null, true);
    });
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    block.lift();
    expect([block.isOn, block.wait, block.refused(7000, false)]).toEqual([false, 0, 7000]);
  });
});
