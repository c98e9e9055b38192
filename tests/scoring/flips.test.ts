import { describe, expect, it } from "vitest";
import { type BandAxes, flipsOf, flipTo, pairFlipsOf } from "../../src/scoring/index.js";
import { CONSTANTS } from "./fixture.js";

const LED: BandAxes = { capability: 60, reliability: 38, errorCost: 3, humanAdvantage: 45 };

describe("flipsOf", () => {
  it("gives the nearest threshold of each axis that decides alone", () => {
    expect(flipsOf(LED, CONSTANTS)).toEqual([
      { axis: "capability", from: 60, to: 25, inclusive: false, band: "Human-critical" },
      { axis: "reliability", from: 38, to: 50, inclusive: true, band: "AI-augmented" },
      { axis: "humanAdvantage", from: 45, to: 70, inclusive: true, band: "Human-critical" },
    ]);
  });

  it("passes over thresholds that change nothing: capability 60 to 80 at a reliability of 60", () => {
    const flips = flipsOf({ ...LED, reliability: 60, errorCost: 1 }, CONSTANTS);
    expect(flips.map(({ axis, to }) => [axis, to])).toEqual([
      ["capability", 55],
      ["reliability", 50],
      ["errorCost", 4],
      ["humanAdvantage", 70],
    ]);
  });

  it("crosses two thresholds at once where the first one changes nothing", () => {
    // 20 is under 25; up to 25 the band is Human-led. From 50, on to 80 the rules need a reliability it has.
    const axes = { capability: 54, reliability: 90, errorCost: 1, humanAdvantage: 10 };
    expect(flipsOf(axes, CONSTANTS)[0]).toMatchObject({ to: 55, band: "AI-augmented" });
    expect(flipsOf({ ...axes, capability: 20 }, CONSTANTS)[0]).toMatchObject({
      to: 25,
      band: "Human-led + AI-assisted",
    });
  });

  it("on a threshold, the least step beyond flips", () => {
    const flips = flipsOf({ capability: 55, reliability: 50, errorCost: 4, humanAdvantage: 45 }, CONSTANTS);
    expect(flips).toEqual([
      { axis: "capability", from: 55, to: 55, inclusive: false, band: "Human-led + AI-assisted" },
      { axis: "reliability", from: 50, to: 50, inclusive: false, band: "Human-led + AI-assisted" },
      { axis: "errorCost", from: 4, to: 4, inclusive: false, band: "Human-led + AI-assisted" },
      { axis: "humanAdvantage", from: 45, to: 70, inclusive: true, band: "Human-critical" },
    ]);
  });

  it("has human advantage as the only way out where capability does not matter", () => {
    const flips = flipsOf({ capability: 45, reliability: 30, errorCost: 4, humanAdvantage: 83.5 }, CONSTANTS);
    expect(flips).toEqual([
      { axis: "humanAdvantage", from: 83.5, to: 70, inclusive: false, band: "Human-led + AI-assisted" },
    ]);
  });

  it("is empty where two reasons hold a task", () => {
    const axes = { capability: 20, reliability: 20, errorCost: 5, humanAdvantage: 90 };
    expect(flipsOf(axes, CONSTANTS)).toEqual([]);
  });

  it("does not offer a threshold that the axis cannot go beyond", () => {
    const bands = { ...CONSTANTS.bands, augmented: { capability: 55, reliability: 0, errorCost: 5 } };
    const flips = flipsOf({ ...LED, reliability: 60 }, { ...CONSTANTS, bands });
    expect(flips.map(({ axis }) => axis)).toEqual(["capability", "humanAdvantage"]);
  });
});

describe("pairFlipsOf", () => {
  it("finds the two axes where neither does it alone", () => {
    // Reliability 50 instead of 38 alone does not do it; with capability 55 it would be AI-augmented.
    const axes = { ...LED, capability: 50 };
    expect(pairFlipsOf(axes, CONSTANTS)).toEqual([
      {
        band: "AI-augmented",
        changes: [
          { axis: "capability", from: 50, to: 55, inclusive: true },
          { axis: "reliability", from: 38, to: 50, inclusive: true },
        ],
      },
    ]);
  });

  it("counts a step of error cost as 20 points", () => {
    // Out of Human-critical (two reasons) into Human-led: both must go, error cost never helps.
    const axes = { capability: 20, reliability: 90, errorCost: 5, humanAdvantage: 75 };
    expect(pairFlipsOf(axes, CONSTANTS)).toEqual([
      {
        band: "Human-led + AI-assisted",
        changes: [
          { axis: "capability", from: 20, to: 25, inclusive: true },
          { axis: "humanAdvantage", from: 75, to: 70, inclusive: false },
        ],
      },
    ]);
    // Replaceable but for human advantage: to Human-led, error cost 2 → 4 (40 points) beats capability 97 → 55.
    const other = { capability: 97, reliability: 95, errorCost: 2, humanAdvantage: 71 };
    expect(
      pairFlipsOf(other, CONSTANTS).find(({ band }) => band === "Human-led + AI-assisted")?.changes,
    ).toEqual([
      { axis: "errorCost", from: 2, to: 4, inclusive: false },
      { axis: "humanAdvantage", from: 71, to: 70, inclusive: false },
    ]);
  });
});

describe("flipTo", () => {
  it("names every axis that the band above needs", () => {
    const axes = { capability: 45, reliability: 35, errorCost: 5, humanAdvantage: 80 };
    expect(flipTo(axes, "Replaceable", CONSTANTS)).toEqual([
      { axis: "capability", from: 45, to: 80, inclusive: true },
      { axis: "reliability", from: 35, to: 80, inclusive: true },
      { axis: "errorCost", from: 5, to: 2, inclusive: true },
      { axis: "humanAdvantage", from: 80, to: 70, inclusive: false },
    ]);
  });

  it("takes the nearest way to the band below", () => {
    expect(flipTo({ ...LED, humanAdvantage: 67 }, "Human-critical", CONSTANTS)).toEqual([
      { axis: "humanAdvantage", from: 67, to: 70, inclusive: true },
    ]);
  });

  it("of two ways of the same size takes the one whose threshold itself will do", () => {
    const axes = { ...LED, capability: 35, humanAdvantage: 60 };
    expect(flipTo(axes, "Human-critical", CONSTANTS)).toEqual([
      { axis: "humanAdvantage", from: 60, to: 70, inclusive: true },
    ]);
  });

  it("needs nothing for the band that the task is in", () => {
    expect(flipTo(LED, "Human-led + AI-assisted", CONSTANTS)).toEqual([]);
  });

  it("is null where no values lead there", () => {
    const humanCritical = { humanAdvantage: 0, capability: 25 };
    const constants = { ...CONSTANTS, bands: { ...CONSTANTS.bands, humanCritical } };
    expect(flipTo(LED, "AI-augmented", constants)).toBeNull();
  });
});
