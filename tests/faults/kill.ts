import { readArguments } from "./arguments.js";
import { lineOf, passed, runKills } from "./kill/run.js";

/** `npm run test:kill -- --times N --seed S`. */
const { times, seed } = readArguments(100);
const report = await runKills(times, seed);
for (const fault of report.faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${lineOf(report)}\n`);
process.exitCode = passed(report) ? 0 : 1;
