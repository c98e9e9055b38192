import type { Act, Scenario } from "./scenarios.js";
import type { Side } from "./side.js";

/** Milliseconds of each time, a list a round. */
export interface Times {
  readonly floor: readonly (readonly number[])[];
  readonly ours: readonly (readonly number[])[];
}

/**
 * One scenario on both sides in turn, so that whatever else the machine does falls on both.
 * @param count of each side, all rounds together
 */
export async function inTurn(
  scenario: Scenario,
  floor: Side,
  ours: Side,
  count: number,
  rounds: number,
): Promise<Times> {
  const acts = { floor: await scenario.begin(floor, 0), ours: await scenario.begin(ours, 0) };
  const each = Math.ceil(count / rounds);
  // The first round of each is not counted: code that is not compiled yet measures the compiler.
  await several(acts.floor, each);
  await several(acts.ours, each);
  const times = { floor: [] as number[][], ours: [] as number[][] };
  for (let round = 0; round < rounds; round++) {
    times.floor.push(await several(acts.floor, each));
    times.ours.push(await several(acts.ours, each));
  }
  return times;
}

export async function several(act: Act, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < count; nth++) times.push(await act());
  return times;
}

export interface Load {
  readonly perSecond: number;
  readonly times: readonly number[];
  /** Milliseconds of processor time in the bot's process, and in this one, for each interaction. */
  readonly botCpu: number;
  readonly worldCpu: number;
}

/** As many at once as there are acts, each going on with its next as soon as it is answered. */
export async function underLoad(
  side: { readonly bot: Pick<Side["bot"], "cpu"> },
  acts: readonly Act[],
  count: number,
): Promise<Load> {
  const before = { bot: side.bot.cpu() ?? Number.NaN, world: process.cpuUsage() };
  const times: number[] = [];
  let left = count;
  const began = performance.now();
  await Promise.all(
    acts.map(async (act) => {
      while (left > 0) {
        left -= 1;
        times.push(await act());
      }
    }),
  );
  const took = performance.now() - began;
  const world = process.cpuUsage(before.world);
  return {
    perSecond: (count / took) * 1000,
    times,
    botCpu: ((side.bot.cpu() ?? Number.NaN) - before.bot) / count,
    worldCpu: (world.user + world.system) / 1000 / count,
  };
}
