import { describe, expect, it } from "vitest";
import { drawsOf, sobolPoints } from "../../src/scoring/draws.js";
import { normalQuantile } from "../../src/scoring/normal.js";
import { percentile } from "../../src/scoring/sample.js";
import { AXES } from "../../src/scoring/types.js";

describe("sobolPoints", () => {
  it("begins as the sequence does, half a stratum further", () => {
    // Joe and Kuo's first eight points of three dimensions, in Gray code order.
    const expected = [
      [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125],
      [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625],
      [0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375],
    ].flat();
    expect([...sobolPoints(8, 3)]).toEqual(expected.map((value) => value + 1 / 16));
  });

  it("puts exactly one of 1,024 points into every 1,024th of every axis", () => {
    const points = sobolPoints(1024, 8);
    for (let axis = 0; axis < 8; axis++) {
      const strata = points.subarray(axis * 1024, (axis + 1) * 1024).map((value) => Math.floor(value * 1024));
      expect([...strata].sort((a, b) => a - b)).toEqual(Array.from({ length: 1024 }, (_, index) => index));
    }
  });

  it("keeps the axes uncorrelated", () => {
    const draws = drawsOf(1024);
    for (let a = 0; a < AXES.length; a++) {
      for (let b = 0; b < a; b++) {
        let sum = 0;
        for (let draw = 0; draw < 1024; draw++)
          sum += (draws[a * 1024 + draw] ?? 0) * (draws[b * 1024 + draw] ?? 0);
        expect(Math.abs(sum / 1024), `${AXES[a]} and ${AXES[b]}`).toBeLessThan(0.01);
      }
    }
  });
});

describe("drawsOf", () => {
  it("are standard normals on every axis", () => {
    for (let axis = 0; axis < AXES.length; axis++) {
      const values = [...drawsOf(1024).subarray(axis * 1024, (axis + 1) * 1024)];
      const mean = values.reduce((sum, value) => sum + value, 0) / 1024;
      const variance = values.reduce((sum, value) => sum + value * value, 0) / 1024;
      expect(mean).toBeCloseTo(0, 9);
      expect(variance).toBeCloseTo(1, 2);
    }
  });

  it("are the same digits everywhere", () => {
    const first = AXES.map((_, axis) => drawsOf(1024)[axis * 1024 + 5]);
    expect(first).toEqual([
      1.152725, 1.152725, -1.147981, -0.317352, 1.152725, 0.319927, 1.152725, -0.317352,
    ]);
  });

  it.each([511, 600.5, 65_537, Number.NaN])("refuse a count of %s", (count) => {
    expect(() => drawsOf(count)).toThrow(expect.objectContaining({ field: "constants.uncertainty.draws" }));
  });
});

describe("normalQuantile", () => {
  // Tables of the normal distribution.
  it.each([
    [0.5, 0],
    [0.75, 0.67449],
    [0.975, 1.959964],
    [0.025, -1.959964],
    [0.001, -3.090232],
    [1e-12, -7.034484],
  ])("of %s is %s", (p, z) => {
    expect(normalQuantile(p)).toBe(z);
  });
});

describe("percentile", () => {
  it.each([
    [0, 1],
    [0.1, 1.4],
    [0.5, 3],
    [0.9, 4.6],
    [1, 5],
  ])("%s of 1 to 5 is %s", (share, value) => {
    expect(percentile(Float64Array.of(1, 2, 3, 4, 5), share)).toBeCloseTo(value, 12);
  });
});
