import { readArguments } from "./arguments.js";
import { lineOf, passed, runHostile } from "./hostile/run.js";

/** `npm run test:hostile -- --times N --seed S`. */
const { times, seed } = readArguments(10_000);
const report = await runHostile(times, seed);
for (const fault of report.faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${lineOf(report)}\n`);
process.exitCode = passed(report) ? 0 : 1;
