import { describe, expect, it } from "vitest";
import { readArguments, UsageError } from "./arguments.js";
import { PARTS } from "./parts.js";
import { alone, atMost, compared, ratioAtLeast, ratioAtMost } from "./row.js";
import { tableOf } from "./table.js";

describe("what the bench is called with", () => {
  it("is every part at the usual size without anything", () => {
    const read = readArguments([]);
    expect(read).toEqual({ parts: Object.keys(PARTS), size: "usual", seed: 1, json: false });
  });

  it("is the named parts in their own order", () => {
    const read = readArguments(["write", "step", "--small", "--seed", "7", "--json"]);
    expect(read).toEqual({ parts: ["step", "write"], size: "small", seed: 7, json: true });
  });

  it.each([
    [["nothing"], "There is no part “nothing”."],
    [["constructor"], "There is no part “constructor”."],
    [["--small", "--full"], "Either --small or --full."],
    [["--seed", "x"], "--seed takes a whole number."],
    [["--quick"], "--quick"],
  ])("%j is refused, with all parts listed", (given, words) => {
    const usage = (): unknown => {
      try {
        return readArguments(given);
      } catch (error) {
        return error;
      }
    };
    const error = usage();
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(words);
    for (const name of Object.keys(PARTS)) expect(String(error)).toContain(`\n  ${name} `);
  });
});

describe("a row", () => {
  const ours = [2, 9, 3];
  const floor = [2, 3, 2];

  it("has the ratio of the medians, and as spread the ratios of the rounds", () => {
    const row = compared({ what: "step", unit: "ms", goal: ratioAtMost(1.5) }, floor, ours);
    expect(row).toMatchObject({ floor: 2, ours: 3, ratio: 1.5, spread: [1, 3], met: true });
  });

  it.each([
    [ratioAtMost(1.49), false],
    [ratioAtLeast(1.5), true],
    [ratioAtLeast(1.51), false],
  ])("with the goal %j is met: %s", (goal, met) => {
    expect(compared({ what: "step", unit: "ms", goal }, floor, ours).met).toBe(met);
  });

  it("without a floor is judged by its own figure, and stands in the table with its goal", () => {
    const row = { part: "card", ...alone({ what: "a card", unit: "ms", goal: atMost(1) }, [1.5, 0.5, 0.7]) };
    expect(row).toMatchObject({ floor: null, ours: 0.7, ratio: null, spread: [0.5, 1.5], met: true });
    const [, , line = ""] = tableOf([row]).split("\n");
    expect(line.replace(/ +/g, " ")).toBe(
      "| card | a card | | 0.700 ms | | 0.500 to 1.50 | at most 1.00 ms | yes |",
    );
  });
});
