import { describe, expect, it } from "vitest";
import {
  type Axes,
  costOfOutput,
  exposureOf,
  hoursFreed,
  pointScore,
  unitEconomicsFit,
} from "../../src/scoring/index.js";
import { CONSTANTS, cellWith, corpusOf, DOLLAR_A_MINUTE } from "./fixture.js";

function costs(axes: Partial<Axes>, attempts?: number) {
  const terms = attempts === undefined ? {} : { attempts };
  return costOfOutput(cellWith(axes), { annualWage: DOLLAR_A_MINUTE, ...terms }, CONSTANTS);
}

/** The expected lines, by hand, at a dollar a minute. */
function expectLines(
  output: ReturnType<typeof costs>,
  by: Readonly<Record<"inference" | "oversight" | "redoneWork" | "integration" | "error" | "ai", number>>,
): void {
  const { ai, ...lines } = by;
  for (const line of ["inference", "oversight", "redoneWork", "integration", "error"] as const) {
    expect(output.lines[line], line).toBeCloseTo(lines[line], 9);
  }
  expect(output.ai).toBeCloseTo(ai, 9);
  expect(output.human).toBeCloseTo(120, 9);
}

describe("costOfOutput: p = 0.75, 20 minutes of review, 6 of integration, 120 by hand, 2 dollars an attempt", () => {
  it("tries once, then a person", () => {
    // 1 × 2; 1 × 20; 0.25 × 120; 6; 0.25 × 0.4 × 0.2 × 4 h × 60
    const output = costs({}, 1);
    expectLines(output, {
      inference: 2,
      oversight: 20,
      redoneWork: 30,
      integration: 6,
      error: 4.8,
      ai: 62.8,
    });
    expect([output.attempts, output.redoShare]).toEqual([1, 0.25]);
  });

  it("tries twice, then a person, as the constants have it", () => {
    // (1 − 0.0625) / 0.75 = 1.25 attempts: 1.25 × 2; 1.25 × 20; 0.0625 × 120; 6; as above
    const output = costs({});
    expectLines(output, {
      inference: 2.5,
      oversight: 25,
      redoneWork: 7.5,
      integration: 6,
      error: 4.8,
      ai: 45.8,
    });
    expect([output.attempts, output.redoShare]).toEqual([1.25, 0.0625]);
  });

  it("tries three times", () => {
    // (1 − 0.015625) / 0.75 = 1.3125 attempts
    const output = costs({}, 3);
    expect([output.attempts, output.redoShare]).toEqual([1.3125, 0.015625]);
  });

  it("retries until accepted", () => {
    // 1 / 0.75 = 4/3 attempts, nothing left to redo
    const output = costs({}, Number.POSITIVE_INFINITY);
    const [inference, oversight] = [8 / 3, 80 / 3];
    expectLines(output, {
      inference,
      oversight,
      redoneWork: 0,
      integration: 6,
      error: 4.8,
      ai: 35 + 5 + 2 / 15,
    });
    expect(output.attempts).toBeCloseTo(4 / 3, 12);
  });

  it.each([1, 2, 7, Number.POSITIVE_INFINITY])(
    "p = 1, %s attempts: one try, no error, nothing to redo",
    (n) => {
      const output = costs({ reliability: 100 }, n);
      expectLines(output, { inference: 2, oversight: 20, redoneWork: 0, integration: 6, error: 0, ai: 28 });
    },
  );

  it("p = 0: all attempts are spent and the person does it", () => {
    // 2 × 2; 2 × 20; 1 × 120; 6; 1 × 0.4 × 0.2 × 4 × 60
    const output = costs({ reliability: 0 });
    expectLines(output, {
      inference: 4,
      oversight: 40,
      redoneWork: 120,
      integration: 6,
      error: 19.2,
      ai: 189.2,
    });
    expect([output.attempts, output.redoShare]).toEqual([2, 1]);
  });

  it("p = 0, until accepted: gives up after 2²⁰ attempts, finite and absurd", () => {
    const output = costs({ reliability: 0 }, Number.POSITIVE_INFINITY);
    expect([output.attempts, output.redoShare]).toEqual([2 ** 20, 1]);
    expect(output.ai).toBeCloseTo(22 * 2 ** 20 + 120 + 6 + 19.2, 3);
  });

  it("until accepted is 1/p for a small p too", () => {
    expect(costs({ reliability: 0.5 }, Number.POSITIVE_INFINITY).attempts).toBeCloseTo(200, 8);
  });

  it("does not lose a tiny p to rounding", () => {
    expect(costs({ reliability: 1e-15 }).attempts).toBe(2);
  });

  it("reviews only a tenth of a Replaceable task's attempts", () => {
    // p = 0.9, 1.1 attempts: 1.1 × 0.1 × 20
    const output = costs({ capability: 85, reliability: 90, errorCost: 2 });
    expect(output.lines.oversight).toBeCloseTo(2.2, 9);
  });

  it.each([
    [1, 0.25],
    [1.5, 0.625],
    [2, 1],
    [3, 4],
    [3.25, 7],
    [4, 16],
    [4.5, 38],
    [5, 60],
  ])("error cost %s takes %s hours to put right", (errorCost, hours) => {
    // 0.25 × 0.4 × 0.2 × hours × 60
    expect(costs({ errorCost }).lines.error).toBeCloseTo(1.2 * hours, 9);
  });
});

describe("unitEconomicsFit", () => {
  it.each([
    [30, 120, 75],
    [0, 120, 100],
    [120, 120, 0],
    [500, 120, 0],
  ])("AI %s, human %s: %s", (ai, human, fit) => {
    expect(unitEconomicsFit({ ai, human })).toBe(fit);
  });
});

describe("hoursFreed", () => {
  it("counts review, integration, redone work and the unusable part of what is accepted", () => {
    // 1.25 × 20 + 6 + 0.0625 × 120 + 0.9375 × 0.3 × 120 = 72.25 of 120 minutes are left
    expect(hoursFreed(cellWith(), 10, {}, CONSTANTS)).toBeCloseTo(10 * (1 - 72.25 / 120), 12);
  });

  it("grows with capability", () => {
    // 0.9375 × 0.1 more of the output is usable
    const more = hoursFreed(cellWith({ capability: 80 }), 10, {}, CONSTANTS);
    expect(more - hoursFreed(cellWith(), 10, {}, CONSTANTS)).toBeCloseTo(0.9375, 12);
  });

  it("is nothing for a Human-critical task, and never less", () => {
    expect(hoursFreed(cellWith({ humanAdvantage: 70 }), 10, {}, CONSTANTS)).toBe(0);
    expect(hoursFreed(cellWith({ oversightMinutes: 200 }), 10, {}, CONSTANTS)).toBe(0);
  });

  it("follows the attempts", () => {
    // Once: 20 + 6 + 0.25 × 120 + 0.75 × 0.3 × 120 = 83 minutes are left
    expect(hoursFreed(cellWith(), 10, { attempts: 1 }, CONSTANTS)).toBeCloseTo(10 * (1 - 83 / 120), 12);
  });
});

describe("exposureOf", () => {
  const { axes } = cellWith();
  it("is the product of the method", () => {
    // 100 × 1 × 0.7 × 0.75 ÷ 1.2 × (1 − 0.18) × 0.94 × (1 − 0.75 × 0.1/0.5)
    expect(exposureOf(axes, 0.6, CONSTANTS)).toBeCloseTo(28.664125, 12);
  });

  it.each([
    [25, 0],
    [30, 1 / 3],
    [40, 1],
    [41, 1],
  ])("capability %s opens the gate to %s", (capability, gate) => {
    const open = 100 * (capability / 100) * 0.75 * 0.82 * 0.94;
    expect(exposureOf({ ...axes, capability }, 0, CONSTANTS)).toBeCloseTo((gate * open) / 1.2, 12);
  });

  it.each([
    [0.5, 1],
    [0.75, 0.625],
    [1, 0.25],
    [4, 0.25],
    [Number.POSITIVE_INFINITY, 0.25],
  ])("a cost ratio of %s leaves %s", (ratio, factor) => {
    expect(exposureOf(axes, ratio, CONSTANTS)).toBeCloseTo(factor * exposureOf(axes, 0, CONSTANTS), 12);
  });

  it("spans 0 to 100", () => {
    const best = { capability: 100, latency: 100, reliability: 100, errorCost: 1, humanAdvantage: 0 };
    expect(exposureOf(best, 0, CONSTANTS)).toBe(100);
    expect(exposureOf({ ...best, latency: 0 }, 0, CONSTANTS)).toBeCloseTo(70, 12);
    expect(exposureOf({ ...best, reliability: 0 }, 0, CONSTANTS)).toBe(0);
  });
});

describe("Klarna pattern", () => {
  // Without review and errors at p = 1, AI costs the integration minutes and the inference: x + 2 of 120.
  const clean = { reliability: 100, oversightMinutes: 0 };
  it.each([
    [70, 94.5, true],
    [70, 93.5, false],
    [69.9, 94.5, false],
  ])("capability %s, %s minutes of integration: %s", (capability, integrationMinutes, klarna) => {
    const cell = cellWith({ ...clean, capability, integrationMinutes });
    const input = { role: "role", hours: { task: 5 }, wage: DOLLAR_A_MINUTE };
    expect(pointScore(input, corpusOf([cell])).klarna).toBe(klarna);
  });
});
