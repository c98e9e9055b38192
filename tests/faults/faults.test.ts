import { expect, it } from "vitest";
import { linesOf, passed, runFaults } from "./fault-run.js";

// Every fault of `npm run test:faults`; what takes seconds with fewer kinds of answers.
it("survives a store, a disk, a Discord and a clock that fail, tells the person once, and loses nothing", async () => {
  const report = await runFaults(true);
  for (const line of linesOf(report)) console.log(line);
  expect([...report.values()].flatMap(({ faults }) => faults)).toEqual([]);
  expect(passed(report)).toBe(true);
}, 300_000);
