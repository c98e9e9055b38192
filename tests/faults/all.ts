import { readArguments } from "./arguments.js";
import { passed as faultsPassed, linesOf, runFaults } from "./fault-run.js";
import { lineOf as hostileLine, passed as hostilePassed, runHostile } from "./hostile/run.js";
import { lineOf as killLine, passed as killsPassed, runKills } from "./kill/run.js";

/** `npm run test:faults`: the kills, the attacks and the faults, and a table of the figures at the end. */
const KILLS = 100;
const { times, seed } = readArguments(10_000);
const kills = await timed(() => runKills(KILLS, seed));
const hostile = await timed(() => runHostile(times, seed));
const faults = await timed(() => runFaults(false));

const wrong = [
  ...kills.result.faults,
  ...hostile.result.faults,
  ...[...faults.result.values()].flatMap((counts) => counts.faults),
];
for (const line of wrong) process.stderr.write(`${line}\n`);
const { tally } = hostile.result;
const sum = (
  of: (counts: {
    tried: number;
    lost: number;
    doubled: number;
    silent: number;
    stuck: number;
    crashed: number;
  }) => number,
) => [...faults.result.values()].reduce((all, counts) => all + of(counts), 0);
const zero = (value: number): string => (value === 0 ? "0" : `${value} (must be 0)`);
const rows: readonly (readonly [string, string])[] = [
  ["killed", String(kills.result.killed)],
  ["steps acknowledged", String(kills.result.acknowledged)],
  ["  lost", zero(kills.result.lost)],
  ["  doubled", zero(kills.result.doubled)],
  ["  stuck", zero(kills.result.stuck)],
  ["hostile interactions", String(tally.tried)],
  ["  unanswered", zero(tally.unanswered)],
  ["  slowest answer", `${Math.round(tally.slowest)} ms`],
  ["  uncaught errors", zero(hostile.result.errors)],
  ["  changes to others", zero(hostile.result.changes)],
  ["  mentions that ping", zero(hostile.result.pings)],
  ["  unescaped", zero(hostile.result.unescaped)],
  ["  refused by Discord", zero(hostile.result.refusals)],
  ["faults tried", String(sum(({ tried }) => tried))],
  ["  lost", zero(sum(({ lost, doubled }) => lost + doubled))],
  ["  silent", zero(sum(({ silent }) => silent))],
  ["  stuck", zero(sum(({ stuck }) => stuck))],
  ["  crashed", zero(sum(({ crashed }) => crashed))],
  ["seed", String(seed)],
];
for (const line of [killLine(kills.result), hostileLine(hostile.result), ...linesOf(faults.result)]) {
  process.stdout.write(`${line}\n`);
}
process.stdout.write(
  `seconds: kills ${kills.seconds}, hostile ${hostile.seconds}, faults ${faults.seconds}\n\n`,
);
for (const [name, value] of rows) process.stdout.write(`${name.padEnd(24)}${value}\n`);
const passed = killsPassed(kills.result) && hostilePassed(hostile.result) && faultsPassed(faults.result);
process.exitCode = passed ? 0 : 1;

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly seconds: number }> {
  const began = performance.now();
  const result = await work();
  return { result, seconds: Math.round((performance.now() - began) / 1000) };
}
