import { expect, it } from "vitest";
import { lineOf, passed, runKills } from "./kill/run.js";

// A short run of `npm run test:kill`; CI makes a hundred kills by `npm run test:faults`.
it("loses nothing, doubles nothing and holds nobody up when it is killed in the middle", async () => {
  const report = await runKills(3, 20_261);
  console.log(lineOf(report));
  expect(report.faults).toEqual([]);
  expect(passed(report)).toBe(true);
  expect(report.killed).toBe(3);
}, 240_000);
