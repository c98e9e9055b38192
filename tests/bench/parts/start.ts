import type { Part } from "../bench.js";
import { compared, ratioAtMost } from "../row.js";
import { openBare, openOurs, type Side, startBare, startOurs } from "../side.js";

/** From exec until the process says that it is ready: the bot with its database and commands there, the bare client. */
export const start: Part = async ({ sizes, row }) => {
  const floor = await openBare(null);
  const ours = await openOurs();
  await floor.bot.end();
  await ours.bot.end();
  const times = { floor: [] as number[], ours: [] as number[] };
  for (let round = 0; round < sizes.starts; round++) {
    times.floor.push(await once(() => startBare(floor.local, {})));
    times.ours.push(await once(() => startOurs(ours.local, ours.dataDir)));
  }
  row(
    compared({ what: "start, exec to ready", unit: "ms", goal: ratioAtMost(1.3) }, times.floor, times.ours),
  );
  await ours.close();
  await floor.close();
};

async function once(begin: () => Side["bot"]): Promise<number> {
  const bot = begin();
  const took = await bot.ready();
  await bot.end();
  return took;
}
