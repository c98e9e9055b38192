import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@keyv/redis";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { type LocalDiscord, type LocalGuild, startLocalDiscord } from "../../src/local/index.js";
import { shardOf } from "../../src/local/snowflake.js";
import { eventually } from "../eventually.js";
import { missing, type ServerProcess, startRedis } from "../store/server-process.js";
import { endPrograms, type Program, startProgram } from "./program.js";

/** Two processes with a shard each, one store, and people in conversation on both. */

const SHARDS = 2;
let dataDir: string;
let redis: ServerProcess;
let local: LocalDiscord;

// Five processes start in the course of it; on a busy machine that alone takes a while.
const PATIENCE = { timeout: 90_000 };

describe.skipIf(missing("redis-server") !== null)(
  "two processes that share Redis, one shard each",
  PATIENCE,
  () => {
    beforeEach(async () => {
      dataDir = await mkdtemp(join(tmpdir(), "wagecard-many-"));
      redis = await startRedis();
      // Ids hold the time: with a millisecond for each, and channels of differing number, servers fall on both shards.
      let now = Date.now();
      const guilds = [1, 2, 1, 2].map((count, index) => ({
        name: `server-${index}`,
        channels: Array.from({ length: count }, (_, at) => `channel-${at}`),
      }));
      local = await startLocalDiscord({
        port: 0,
        guilds,
        shards: SHARDS,
        maxConcurrency: SHARDS,
        now: () => now++,
      });
    });
    afterEach(async () => {
      endPrograms();
      await local.close();
      await redis.stop();
      await rm(dataDir, { recursive: true });
    });

    const start = (shard: number): Program =>
      startProgram({
        DISCORD_TOKEN: local.token,
        DISCORD_API_URL: local.api,
        // Nobody keeps anything there.
        DATA_DIR: join(dataDir, String(shard)),
        STORE_URI: redis.url,
        SHARD_IDS: String(shard),
        SHARD_COUNT: String(SHARDS),
      });
    const onDiscord = (program: Program) => program.said(/is on Discord/);

    /** Where a person sits in a server of that shard. */
    const handOn = (shard: number, name: string): Hand => {
      const guild: LocalGuild | undefined = local.guilds.find(({ id }) => shardOf(id, SHARDS) === shard);
      if (!guild) throw new Error(`No server is on shard ${shard}.`);
      return new Hand(local.driver(name).in(local.channel(`${guild.name}/channel-0`)));
    };
    const hours = (hand: Hand): string =>
      /\*\*(\S+) h\*\* a week/.exec(hand.message.embeds[0]?.description ?? "")?.[1] ?? "";

    it("serve their own servers; one is killed and comes back, the other notices nothing, and every walk goes on", async () => {
      const second = start(1);
      expect(await onDiscord(second)).toMatch(/ with shard 1 of 2\. /);
      await second.logged(/the commands are left to the process with shard 0/);
      const first = start(0);
      expect(await onDiscord(first)).toMatch(/ with shard 0 of 2\. /);
      await first.logged(/the commands were registered/);
      await local.ready();

      const robin = handOn(0, "Robin");
      const sam = handOn(1, "Sam");
      await robin.type("wagecard", { role: "machine-learning-engineer" });
      await sam.type("wagecard", { role: "recruiter" });
      await robin.press("+5");
      await sam.press("+5");
      await sam.press("+1");
      expect([hours(robin), hours(sam)]).toEqual(["5", "6"]);

      await quiet(redis.url);
      second.child.kill("SIGKILL");
      await second.exit();
      await robin.press("+1");
      await robin.press("Next");
      await robin.press("+5");
      const third = start(1);
      await onDiscord(third);
      await robin.press("+1");
      await sam.press("+1");
      expect([hours(robin), hours(sam)]).toEqual(["6", "7"]);
      await sam.press("Typical week");
      await sam.press("Finish");
      await robin.press("Typical week");
      await robin.press("Finish");
      for (const hand of [robin, sam]) expect(hand.message.embeds[0]?.title).toMatch(/territory/);

      // What somebody has, they have on either shard, and in a DM too.
      const elsewhere = handOn(1, "Robin");
      await elsewhere.type("why", { task: "Debug" });
      expect(elsewhere.message.embeds[0]?.title).toContain("Debug model");
      const dm = new Hand(local.driver("Sam").in(local.dm("Sam")));
      await dm.type("wagecard", {});
      expect(JSON.stringify(dm.message.components)).toMatch(/recruiter/i);

      for (const program of [first, third]) program.child.kill("SIGTERM");
      expect(await Promise.all([first.exit(), third.exit()])).toEqual([0, 0]);
      for (const program of [first, second, third]) {
        expect(program.errors.filter((line) => JSON.parse(line).level > 30)).toEqual([]);
      }
      expect(local.refusals).toEqual([]);
    });

    it("let one person be in conversation on both shards at once, a step at a time", async () => {
      const programs = [start(0), start(1)];
      await Promise.all(programs.map(onDiscord));
      await local.ready();
      const here = handOn(0, "Robin");
      const there = handOn(1, "Robin");
      await here.type("wagecard", { role: "machine-learning-engineer" });
      await here.press("+5");
      await there.type("wagecard", {});
      await there.press("Go on with my walk");
      expect(hours(there)).toBe("5");
      // Both hold the same revision: one of them is a step, the other shows where the walk is.
      await Promise.all([here.press("+1"), there.press("+1")]);
      await there.type("wagecard", {});
      await there.press("Go on with my walk");
      expect(hours(there)).toBe("6");
    });
  },
);

/** Resolves once nobody holds a lease: what is killed then holds up nothing. */
async function quiet(url: string): Promise<void> {
  const client = createClient({ url });
  await client.connect();
  try {
    await eventually(async () => expect(await client.keys("wagecard:leases:*")).toEqual([]));
  } finally {
    client.destroy();
  }
}
