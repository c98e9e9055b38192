import { describe, expect, it } from "vitest";
import { type Band, type BandAxes, bandOf, explainBand, humanAdvantageOf } from "../../src/scoring/index.js";
import { CONSTANTS } from "./fixture.js";

const AUGMENTED: BandAxes = { capability: 60, reliability: 60, errorCost: 3, humanAdvantage: 30 };
const REPLACEABLE: BandAxes = { capability: 90, reliability: 90, errorCost: 1, humanAdvantage: 30 };

describe("bandOf", () => {
  const cases: readonly (readonly [string, BandAxes, Partial<BandAxes>, Band])[] = [
    ["human advantage just under 70", AUGMENTED, { humanAdvantage: 69.999 }, "AI-augmented"],
    ["human advantage 70", AUGMENTED, { humanAdvantage: 70 }, "Human-critical"],
    ["human advantage just over 70", AUGMENTED, { humanAdvantage: 70.001 }, "Human-critical"],
    ["human advantage 70 before Replaceable", REPLACEABLE, { humanAdvantage: 70 }, "Human-critical"],
    ["capability just under 25", AUGMENTED, { capability: 24.999 }, "Human-critical"],
    ["capability 25", AUGMENTED, { capability: 25 }, "Human-led + AI-assisted"],
    ["capability just over 25", AUGMENTED, { capability: 25.001 }, "Human-led + AI-assisted"],
    ["capability just under 80", REPLACEABLE, { capability: 79.999 }, "AI-augmented"],
    ["capability 80", REPLACEABLE, { capability: 80 }, "Replaceable"],
    ["capability just over 80", REPLACEABLE, { capability: 80.001 }, "Replaceable"],
    ["reliability just under 80", REPLACEABLE, { reliability: 79.999 }, "AI-augmented"],
    ["reliability 80", REPLACEABLE, { reliability: 80 }, "Replaceable"],
    ["reliability just over 80", REPLACEABLE, { reliability: 80.001 }, "Replaceable"],
    ["error cost just under 2", REPLACEABLE, { errorCost: 1.999 }, "Replaceable"],
    ["error cost 2", REPLACEABLE, { errorCost: 2 }, "Replaceable"],
    ["error cost just over 2", REPLACEABLE, { errorCost: 2.001 }, "AI-augmented"],
    ["capability just under 55", AUGMENTED, { capability: 54.999 }, "Human-led + AI-assisted"],
    ["capability 55", AUGMENTED, { capability: 55 }, "AI-augmented"],
    ["capability just over 55", AUGMENTED, { capability: 55.001 }, "AI-augmented"],
    ["reliability just under 50", AUGMENTED, { reliability: 49.999 }, "Human-led + AI-assisted"],
    ["reliability 50", AUGMENTED, { reliability: 50 }, "AI-augmented"],
    ["reliability just over 50", AUGMENTED, { reliability: 50.001 }, "AI-augmented"],
    ["error cost just under 4", AUGMENTED, { errorCost: 3.999 }, "AI-augmented"],
    ["error cost 4", AUGMENTED, { errorCost: 4 }, "AI-augmented"],
    ["error cost just over 4", AUGMENTED, { errorCost: 4.001 }, "Human-led + AI-assisted"],
  ];
  it.each(cases)("%s", (_, base, change, band) => {
    expect(bandOf({ ...base, ...change }, CONSTANTS)).toBe(band);
  });

  // The software engineer's published cells whose class is stated (wagecore.ai, matrix v1).
  it.each([
    ["Write production code", 78, 70, 3, 25],
    ["Write documentation", 80, 75, 2, 25],
    ["Write tests", 82, 75, 2, 20],
  ])("published: %s is AI-augmented", (_, capability, reliability, errorCost, humanAdvantage) => {
    expect(bandOf({ capability, reliability, errorCost, humanAdvantage }, CONSTANTS)).toBe("AI-augmented");
  });
});

describe("explainBand", () => {
  it("tells for every rule what is met and by how much, and which rule decided", () => {
    const axes = { capability: 60, reliability: 38, errorCost: 4, humanAdvantage: 64 };
    expect(explainBand(axes, CONSTANTS)).toEqual({
      band: "Human-led + AI-assisted",
      rules: [
        {
          band: "Human-critical",
          needs: "any",
          holds: false,
          decides: false,
          conditions: [
            { axis: "humanAdvantage", operator: ">=", threshold: 70, value: 64, met: false, by: 6 },
            { axis: "capability", operator: "<", threshold: 25, value: 60, met: false, by: 35 },
          ],
        },
        {
          band: "Replaceable",
          needs: "all",
          holds: false,
          decides: false,
          conditions: [
            { axis: "capability", operator: ">=", threshold: 80, value: 60, met: false, by: 20 },
            { axis: "reliability", operator: ">=", threshold: 80, value: 38, met: false, by: 42 },
            { axis: "errorCost", operator: "<=", threshold: 2, value: 4, met: false, by: 2 },
          ],
        },
        {
          band: "AI-augmented",
          needs: "all",
          holds: false,
          decides: false,
          conditions: [
            { axis: "capability", operator: ">=", threshold: 55, value: 60, met: true, by: 5 },
            { axis: "reliability", operator: ">=", threshold: 50, value: 38, met: false, by: 12 },
            { axis: "errorCost", operator: "<=", threshold: 4, value: 4, met: true, by: 0 },
          ],
        },
        { band: "Human-led + AI-assisted", needs: "nothing", holds: true, decides: true, conditions: [] },
      ],
    });
  });

  it("lets one condition of Human-critical decide over a rule that holds as well", () => {
    const { rules } = explainBand({ ...REPLACEABLE, humanAdvantage: 71 }, CONSTANTS);
    expect(rules.map(({ holds }) => holds)).toEqual([true, true, true, true]);
    expect(rules.map(({ decides }) => decides)).toEqual([true, false, false, false]);
  });
});

describe("humanAdvantageOf", () => {
  it("is the mean of the strongest scale and the mean of all", () => {
    // (90 + (10 + 90 + 40 + 20 + 60) / 5) / 2 = (90 + 44) / 2
    const scales = { trust: 10, ambiguity: 90, accountability: 40, persuasion: 20, context: 60 };
    expect(humanAdvantageOf(scales)).toBe(67);
  });
});
