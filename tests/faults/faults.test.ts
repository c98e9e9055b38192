import { expect, it } from "vitest";
import { linesOf, passed, runFaults } from "./fault-run.js";

const SEED = 20_263;

// Each kind of fault, on a part of what people do; CI brings about all of it by `npm run test:faults`.
it("survives a store, a disk, a Discord and a clock that fail, tells the person once, and loses nothing", async () => {
  const report = await runFaults(SEED);
  console.log(`seed ${SEED}`);
  for (const line of linesOf(report)) console.log(line);
  expect([...report.values()].flatMap(({ faults }) => faults)).toEqual([]);
  expect(passed(report)).toBe(true);
}, 300_000);
