import { expect, it } from "vitest";
import { lineOf, passed, runHostile } from "./hostile/run.js";

// A short run of `npm run test:hostile`; CI makes ten thousand attacks by `npm run test:faults`.
it("answers hostile people, lets them change nothing of anybody else's, and shows nothing of theirs as mark-up", async () => {
  const report = await runHostile(300, 20_262);
  console.log(lineOf(report));
  expect(report.faults).toEqual([]);
  expect(passed(report)).toBe(true);
  expect(report.tally.tried).toBeGreaterThanOrEqual(300);
}, 240_000);
