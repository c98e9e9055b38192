import { describe, expect, it } from "vitest";
import { clampHours, parseHours, splitHours } from "../../src/conversation/hours.js";

describe("hours as people type them", () => {
  it.each([
    ["7", 7],
    [" 7.5 ", 7.5],
    ["7,5", 7.5],
    [".5", 0.5],
    ["7 h", 7],
    ["7.5 hours", 7.5],
    ["1:30", 1.5],
    ["1 h 30", 1.5],
    ["7,5 Std.", 7.5],
    ["2 Stunden", 2],
    ["7 heures", 7],
    ["1 hora", 1],
    ["７．５時間", 7.5],
    ["7.2", 7],
    ["\u200e7\u200b.5\u200d h\u2069", 7.5],
    ["7.3", 7.5],
    ["0", 0],
    ["80", 80],
  ])("%j is %d", (typed, hours) => {
    expect(parseHours(typed)).toBe(hours);
  });

  it.each(["", "seven", "-1", "80.5", "81", "1e2", "7..5", "1:75", "1h75", "٣", "NaN", "Infinity", "0x10"])(
    "%j is none",
    (typed) => {
      expect(parseHours(typed)).toBeNull();
    },
  );

  it.each([
    ["14, 8, 8, 3, 4, 3", [14, 8, 8, 3, 4, 3]],
    ["14,8,8,3,4,3", [14, 8, 8, 3, 4, 3]],
    ["14 8 8 3 4 3", [14, 8, 8, 3, 4, 3]],
    ["7,5, 8, 1,5", [7.5, 8, 1.5]],
    ["1,5 2,5 8 10", [1.5, 2.5, 8, 10]],
    ["7 h,8 h", [7, 8]],
    ["7,5; 8; 1,5", [7.5, 8, 1.5]],
    ["7.5/8/1.5", [7.5, 8, 1.5]],
    ["14 ,8 ,8 ,3 ,4 ,3", [14, 8, 8, 3, 4, 3]],
    ["7,5 ,8 ,1,5", [7.5, 8, 1.5]],
    ["1, 2, 3,", [1, 2, 3]],
    ["１４、８、３", [14, 8, 3]],
    ["1, x, 3", [1, null, 3]],
    // An empty place must not vanish: all values behind it would move to another task.
    ["14,, 8, 3", [14, null, 8, 3]],
    ["14,,8,3", [14, null, 8, 3]],
    ["14 , , 8, 3", [14, null, 8, 3]],
    ["14, ,, 8", [14, null, null, 8]],
    [", 14, 8", [null, 14, 8]],
    ["14;;8", [14, null, 8]],
    ["14 / / 8", [14, null, 8]],
    ["\u200e14,\u200b 8, \u202e3\u200d", [14, 8, 3]],
  ])("the line %j", (typed, hours) => {
    expect(splitHours(typed).map(parseHours)).toEqual(hours);
  });

  // An expression that begins anew at every space would take minutes over these.
  it.each([`1${" ".repeat(300_000)}x`, `${" ".repeat(300_000)}1`, "1 ".repeat(200_000), ";".repeat(300_000)])(
    "reads a line of any length in one go",
    (line) => {
      expect(splitHours(line).length).toBeGreaterThan(0);
      expect(parseHours(line)).toBeNull();
    },
  );

  it("stays within a task's hours, in halves", () => {
    expect([-3, 0.26, 79.9, 90].map(clampHours)).toEqual([0, 0.5, 80, 80]);
  });
});
