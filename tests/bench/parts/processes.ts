import { availableParallelism } from "node:os";
import { createClient } from "@keyv/redis";
import { Hand } from "../../../src/demo/hand.js";
import type { LocalDiscord } from "../../../src/local/index.js";
import { shardOf } from "../../../src/local/snowflake.js";
import { missing, startRedis } from "../../store/server-process.js";
import { type Load, several, underLoad } from "../alternate.js";
import type { Bench, Part } from "../bench.js";
import type { Child } from "../child.js";
import { needed } from "../needed.js";
import { alone, compared } from "../row.js";
import { type Act, pressing } from "../scenarios.js";
import { nameOf, openLocal, startOurs } from "../side.js";
import { median } from "../statistics.js";

const SHARDS = 2;
/** One after the other, for counting what Redis is asked. */
const COUNTED = 200;

/** Steps a second with one and with two bot processes on Redis; this process has the local Discord and the people. */
export const processes: Part = async (bench) => {
  const { row, note, sizes } = bench;
  if (missing("redis-server") !== null) {
    note("left out: redis-server is not installed (apt-get install redis-server)");
    return;
  }
  const redis = await startRedis();
  const one = await measure(bench, redis.url, ["0,1"]);
  const two = await measure(bench, redis.url, ["0", "1"]);
  await redis.stop();
  const of = ({ loads }: Found, figure: (load: Load) => number) => loads.map(figure);
  const both = (figure: (load: Load) => number) => [of(one, figure), of(two, figure)] as const;
  const what = `steps on Redis, two processes against one, ${sizes.inFlight} in flight`;
  row(compared({ what, unit: "/s" }, ...both((load) => load.perSecond)));
  row(compared({ what: "processor time a step, all bots", unit: "ms" }, ...both((load) => load.botCpu)));
  const rest = "processor time a step, local Discord and people";
  row(compared({ what: rest, unit: "ms" }, ...both((load) => load.worldCpu)));
  row(alone({ what: "Redis commands a step", unit: "" }, [one.commands]));
  note(
    `processors in use, of ${availableParallelism()}, with one process: ${inUse(one)}; with two: ${inUse(two)}`,
  );
  const cpu = median(of(one, (load) => load.botCpu));
  for (const line of needed({ cpu, commands: one.commands, resident: one.resident })) note(line);
};

interface Found {
  readonly loads: readonly Load[];
  /** Processors that Redis had on the average. */
  readonly redis: number;
  readonly commands: number;
  /** Megabytes of the first process. */
  readonly resident: number;
}

/** How many processors each had while people pressed: where all are in use, one process more has none to gain. */
function inUse({ loads, redis }: Found): string {
  const had = (cpu: (load: Load) => number) =>
    median(loads.map((load) => (cpu(load) * load.perSecond) / 1000)).toFixed(2);
  return `bots ${had(({ botCpu }) => botCpu)}, local Discord and people ${had(({ worldCpu }) => worldCpu)}, Redis ${redis.toFixed(2)}`;
}

/** @param shares the shards of each process */
async function measure({ sizes }: Bench, url: string, shares: readonly string[]): Promise<Found> {
  const local = await openTwoServers(sizes.inFlight);
  // Nobody keeps anything in the folder.
  const bots = shares.map((ids) =>
    startOurs(local, ".", { env: { STORE_URI: url, SHARD_IDS: ids, SHARD_COUNT: String(SHARDS) } }),
  );
  for (const bot of bots) await bot.ready();
  await local.ready();
  const acts: Act[] = [];
  for (let nth = 0; nth < sizes.inFlight; nth++) acts.push(await pressing(handOn(local, nth % SHARDS, nth)));
  const each = Math.ceil(sizes.loaded / sizes.rounds);
  await underLoad(together(bots), acts, each);
  const loads: Load[] = [];
  const began = performance.now();
  const busy = await addedTo(url, "cpu", /^used_cpu_(?:sys|user):([\d.]+)/gm, async () => {
    for (let round = 0; round < sizes.rounds; round++)
      loads.push(await underLoad(together(bots), acts, each));
  });
  const seconds = (performance.now() - began) / 1000;
  const commands = await addedTo(url, "stats", /^total_commands_processed:(\d+)/gm, async () => {
    for (const act of acts.slice(0, 1)) await several(act, COUNTED);
  });
  const resident = bots[0]?.resident() ?? Number.NaN;
  for (const bot of bots) await bot.end();
  await local.close();
  return { loads, redis: busy / seconds, commands: commands / COUNTED, resident };
}

/** Ids hold the time: with a millisecond for each, and channels of differing number, servers fall on both shards. */
async function openTwoServers(people: number): Promise<LocalDiscord> {
  let now = Date.now();
  const guilds = [1, 2, 1, 2].map((count, index) => ({
    name: `server-${index}`,
    channels: Array.from({ length: count }, (_, at) => `channel-${at}`),
  }));
  return await openLocal({
    people,
    world: { guilds, shards: SHARDS, maxConcurrency: SHARDS, now: () => now++ },
  });
}

function handOn(local: LocalDiscord, shard: number, nth: number): Hand {
  const guild = local.guilds.find(({ id }) => shardOf(id, SHARDS) === shard);
  if (!guild) throw new Error(`No server is on shard ${shard}.`);
  return new Hand(local.driver(nameOf(nth)).in(local.channel(`${guild.name}/channel-0`)));
}

/** Several processes as one, for what they take together. */
function together(bots: readonly Child[]): { readonly bot: Pick<Child, "cpu"> } {
  return { bot: { cpu: () => bots.reduce((sum, bot) => sum + (bot.cpu() ?? Number.NaN), 0) } };
}

/** By how much figures of Redis's own grew meanwhile, all that the pattern finds together; NaN where it has none. */
async function addedTo(
  url: string,
  section: string,
  figures: RegExp,
  work: () => Promise<unknown>,
): Promise<number> {
  const client = createClient({ url });
  await client.connect();
  const sum = async () => {
    const found = [...(await client.info(section)).matchAll(figures)];
    return found.length === 0 ? Number.NaN : found.reduce((all, [, figure]) => all + Number(figure), 0);
  };
  const before = await sum();
  await work();
  const after = await sum();
  client.destroy();
  return after - before;
}
