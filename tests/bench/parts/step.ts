import { open } from "node:fs/promises";
import { join } from "node:path";
import { inTurn, type Load, several, type Times, underLoad } from "../alternate.js";
import { recordAnswers } from "../answers.js";
import type { Bench, Part } from "../bench.js";
import { fillBoard } from "../boards.js";
import { alone, compared, ratioAtLeast, ratioAtMost } from "../row.js";
import * as scenarios from "../scenarios.js";
import { openBare, openOurs, type Side } from "../side.js";
import { median, percentile } from "../statistics.js";

/** Interactions of the bot against a bare discord.js bot that answers with the same bytes. */
export const step: Part = async (bench) => {
  const answers = await recordAnswers();
  const people = bench.sizes.inFlight;
  const floor = await openBare(answers, { people });
  const ours = await openOurs({ people, prepare: (local, dataDir) => fillBoard(local, dataDir, 500) });
  try {
    await steps(bench, floor, ours);
    await syncs(bench, floor);
    await others(bench, floor, ours);
    await load(bench, floor, ours);
    const refused = ours.local.refusals.length + floor.local.refusals.length;
    if (refused > 0) throw new Error(`The local Discord refused ${refused} answers.`);
  } finally {
    await ours.close();
    await floor.close();
  }
};

async function steps({ sizes, row }: Bench, floor: Side, ours: Side): Promise<void> {
  const times = await inTurn(scenarios.step, floor, ours, sizes.steps, sizes.rounds);
  row(rowOfTimes("step, p50", times, 0.5, ratioAtMost(1.3)));
  row(rowOfTimes("step, p99", times, 0.99, ratioAtMost(1.5)));
}

/** The least that a durable step can add to the floor: what the disk takes between steps, when nothing is warm. */
async function syncs({ sizes, row }: Bench, floor: Side): Promise<void> {
  const act = await scenarios.step.begin(floor, 0);
  const file = await open(join(floor.dataDir, "sync"), "w");
  const pages = Buffer.alloc(2 * 4096);
  const medians: number[] = [];
  for (let round = 0; round < sizes.rounds; round++) {
    const times = await several(
      async () => {
        await act();
        const began = performance.now();
        await file.write(pages, 0, pages.length, 0);
        await file.datasync();
        return performance.now() - began;
      },
      Math.ceil(sizes.steps / 5 / sizes.rounds),
    );
    medians.push(median(times));
  }
  await file.close();
  row(alone({ what: "of it, two pages written and synced, p50", unit: "ms" }, medians));
}

async function others({ sizes, row }: Bench, floor: Side, ours: Side): Promise<void> {
  const { finish, why, autocomplete, board, wagecard } = scenarios;
  const count = Math.ceil(sizes.steps / 5);
  // The walk that `step` left is gone on with, and ended by the first Finish.
  for (const scenario of [finish, why, board, wagecard, autocomplete]) {
    const times = await inTurn(scenario, floor, ours, count, sizes.rounds);
    const goal = scenario === autocomplete ? ratioAtMost(1.1) : undefined;
    row(rowOfTimes(`${scenario.name}, p50`, times, 0.5, goal));
  }
}

async function load({ sizes, row, note }: Bench, floor: Side, ours: Side): Promise<void> {
  const acts = { floor: await actsOf(floor, sizes.inFlight), ours: await actsOf(ours, sizes.inFlight) };
  const each = Math.ceil(sizes.loaded / sizes.rounds);
  await underLoad(floor, acts.floor, each);
  await underLoad(ours, acts.ours, each);
  const found = { floor: [] as Load[], ours: [] as Load[] };
  for (let round = 0; round < sizes.rounds; round++) {
    found.floor.push(await underLoad(floor, acts.floor, each));
    found.ours.push(await underLoad(ours, acts.ours, each));
  }
  const of = (side: readonly Load[], figure: (load: Load) => number) => side.map(figure);
  const both = (figure: (load: Load) => number) => [of(found.floor, figure), of(found.ours, figure)] as const;
  const at = `${sizes.inFlight} in flight`;
  row(
    compared(
      { what: `steps, ${at}`, unit: "/s", goal: ratioAtLeast(0.85) },
      ...both((load) => load.perSecond),
    ),
  );
  row(compared({ what: `step, p50, ${at}`, unit: "ms" }, ...both((load) => median(load.times))));
  row(compared({ what: "processor time a step, bot", unit: "ms" }, ...both((load) => load.botCpu)));
  row(
    alone(
      { what: "the same, local Discord and people", unit: "ms" },
      of(found.floor, (load) => load.worldCpu),
    ),
  );
  note("the local Discord leaves out Discord's API description; people press from within its process");
}

/** One after the other: all at once, on a busy machine, the last would be answered late. */
async function actsOf(side: Side, people: number): Promise<scenarios.Act[]> {
  const acts: scenarios.Act[] = [];
  for (let nth = 0; nth < people; nth++) acts.push(await scenarios.step.begin(side, nth));
  return acts;
}

/** The percentile of all times together; the spread is that of the single rounds. */
export function rowOfTimes(what: string, times: Times, share: number, goal?: ReturnType<typeof ratioAtMost>) {
  const about = { what, unit: "ms", ...(goal ? { goal } : {}) };
  const byRound = (rounds: Times["ours"]) => rounds.map((round) => percentile(round, share));
  const { spread } = compared(about, byRound(times.floor), byRound(times.ours));
  const all = (rounds: Times["ours"]) => [percentile(rounds.flat(), share)];
  return { ...compared(about, all(times.floor), all(times.ours)), spread };
}
