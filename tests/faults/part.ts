import { z } from "zod";
import { runFaults } from "./fault-run.js";
import { runHostile } from "./hostile/run.js";
import { runKills } from "./kill/run.js";

/** One part of `npm run test:faults`, in a process of its own: its report goes to the process that started it. */
const [name, times, seed] = z
  .tuple([z.enum(["kills", "hostile", "faults"]), z.coerce.number(), z.coerce.number()])
  .parse(process.argv.slice(2));
const parts = {
  kills: () => runKills(times, seed),
  hostile: () => runHostile(times, seed),
  faults: () => runFaults(null),
};
const report = await parts[name]();
if (!process.send) throw new Error("Nobody waits for the report: npm run test:faults starts this.");
process.send(report, () => process.disconnect());
