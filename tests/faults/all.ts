import { readArguments } from "./arguments.js";
import { beside } from "./beside.js";
import { passed as faultsPassed, linesOf } from "./fault-run.js";
import { lineOf as hostileLine, passed as hostilePassed } from "./hostile/run.js";
import { lineOf as killLine, passed as killsPassed } from "./kill/run.js";

/** `npm run test:faults`: the kills, the attacks and the faults, and a table of the figures at the end. */
const KILLS = 100;
const { times, seed } = readArguments(10_000);
const [first, second, hostile, faults] = await Promise.all([
  // Two series, each on a database of its own; a seed gives the same two again.
  beside("kills", KILLS / 2, seed),
  beside("kills", KILLS / 2, seed + 1),
  beside("hostile", times, seed),
  beside("faults", 0, seed),
]);
const series = [first.result, second.result];

const wrong = [
  ...series.flatMap((kills) => kills.faults),
  ...hostile.result.faults,
  ...[...faults.result.values()].flatMap((counts) => counts.faults),
];
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
const ofKills = (figure: "killed" | "acknowledged" | "unanswered" | "lost" | "doubled" | "stuck"): number =>
  series.reduce((all, kills) => all + kills[figure], 0);
const zero = (value: number): string => (value === 0 ? "0" : `${value} (must be 0)`);
const rows: readonly (readonly [string, string])[] = [
  ["killed", String(ofKills("killed"))],
  ["steps acknowledged", String(ofKills("acknowledged"))],
  ["  answered too late", String(ofKills("unanswered"))],
  ["  lost", zero(ofKills("lost"))],
  ["  doubled", zero(ofKills("doubled"))],
  ["  stuck", zero(ofKills("stuck"))],
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
for (const line of [...series.map(killLine), hostileLine(hostile.result), ...linesOf(faults.result)]) {
  process.stdout.write(`${line}\n`);
}
process.stdout.write(
  `seconds, beside each other: kills ${first.seconds} and ${second.seconds}, hostile ${hostile.seconds}, faults ${faults.seconds}\n\n`,
);
for (const [name, value] of rows) process.stdout.write(`${name.padEnd(24)}${value}\n`);
// Last, since whoever reads only the end has to see them.
for (const line of wrong) process.stderr.write(`${line}\n`);
const passed = series.every(killsPassed) && hostilePassed(hostile.result) && faultsPassed(faults.result);
process.exitCode = passed ? 0 : 1;
