import { setTimeout as pause } from "node:timers/promises";
import { GatewayIntentBits } from "discord-api-types/v10";
import type { Bench, Part } from "../bench.js";
import { compared, ratioAtMost } from "../row.js";
import { ROLE } from "../scenarios.js";
import { openBare, openOurs, type Side, type SideOptions } from "../side.js";

const CHANNELS = 100;
/** Milliseconds between two looks at a process, and how long it has to keep still until its memory counts. */
const LOOK = 500;
const STILL = 3000;
/** People who take turns, and how many of them at a time. */
const WALKERS = 1000;
const AT_ONCE = 10;

/** Memory of the bot's process in many servers, and after many walks. */
export const memory: Part = async (bench) => {
  await servers(bench);
  await walks(bench);
};

async function servers({ sizes, row, note }: Bench): Promise<void> {
  const world = { load: { guilds: sizes.servers, channelsEach: CHANNELS }, maxConcurrency: 16, shards: 1 };
  const shards = Math.ceil(sizes.servers / 1000);
  const options: SideOptions = { world: { ...world, shards } };
  const intents = { INTENTS: String(GatewayIntentBits.Guilds) };
  const usual = await residentOf(() => openBare(null, { ...options, env: intents }));
  const silent = await residentOf(() => openBare(null, options));
  const ours = await residentOf(() => openOurs(options));
  const many = `${sizes.servers.toLocaleString("en")} servers`;
  row(compared({ what: `memory, ${many}`, unit: "MB", goal: ratioAtMost(0.5) }, [usual], [ours]));
  row(compared({ what: `the same, the bare client without intents`, unit: "MB" }, [silent], [ours]));
  note(
    `${CHANNELS} channels in each server, ${shards} shards in one process; the bare client asks for Guilds`,
  );
}

async function residentOf(open: () => Promise<Side>): Promise<number> {
  const side = await open();
  const resident = await settled(side);
  await side.close();
  return resident;
}

/** The memory of a process once it no longer grows: what it was told of is then all there. */
async function settled({ bot }: Side): Promise<number> {
  let most = 0;
  for (let still = 0; still < STILL; still += LOOK) {
    await pause(LOOK);
    const now = bot.resident() ?? Number.NaN;
    if (now > most * 1.01) still = 0;
    most = Math.max(most, now);
  }
  return bot.resident() ?? Number.NaN;
}

/**
 * Whole walks, each with a card in the end. What is collected when is the engine's own affair, so one look says little:
 * the median of five looks around the level is held against that of the last five.
 */
async function walks({ sizes, row, note }: Bench): Promise<void> {
  const side = await openOurs({ people: WALKERS });
  // By then each of the thousand people has ten cards, and a further walk no longer makes their documents larger.
  const first = Math.min(10_000, sizes.walks / 2);
  const each = first / 10;
  const looks: number[] = [];
  for (let done = 0; done < sizes.walks; done += each) {
    await walk(side, each);
    looks.push(side.bot.resident() ?? Number.NaN);
  }
  const n = (walked: number) => walked.toLocaleString("en");
  const what = `memory after ${n(sizes.walks)} walks, against after ${n(first)}`;
  row(compared({ what, unit: "MB", goal: ratioAtMost(1.1) }, looks.slice(7, 12), looks.slice(-5)));
  note(`memory every ${n(each)} walks: ${looks.map((look) => look.toFixed(0)).join(", ")} MB`);
  await side.close();
}

async function walk(side: Side, count: number): Promise<void> {
  let begun = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, at) => {
      // Each has people of their own, so that nobody is in two walks.
      for (let turn = 0; begun < count; turn++) {
        begun += 1;
        const hand = side.hand(at + AT_ONCE * (turn % (WALKERS / AT_ONCE)));
        await hand.type("wagecard", { role: ROLE });
        await hand.press("Typical week");
        await hand.press("Finish");
      }
    }),
  );
}
