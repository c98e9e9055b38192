import { Events, GatewayIntentBits } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "../../src/local/index.js";
import { Snowflakes, shardOf } from "../../src/local/snowflake.js";
import { login, quiet, rest } from "./harness.js";
import { connect, identified } from "./wire.js";

quiet();

const COMMANDS = [{ name: "card", description: "d" }];
const { Guilds } = GatewayIntentBits;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await startLocalDiscord(options);
  opened.push(local);
  return local;
}

describe("many servers", () => {
  it("are unavailable in READY, then told one by one, on their shard, and only with the intent", async () => {
    const local = await start({ load: { guilds: 2000, channelsEach: 2 }, maxConcurrency: 16 });
    expect((await rest(local, "GET", "/gateway/bot")).json).toMatchObject({ shards: 3 });
    const seen: string[] = [];
    // Ids from another millisecond each spread evenly.
    const counts = [0, 1, 2].map((id) => local.guilds.filter((guild) => shardOf(guild.id, 3) === id).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
    for (const id of [0, 1, 2]) {
      const wire = await identified(local, { intents: Guilds, shard: [id, 3] });
      const guilds = wire.ready["guilds"] as { id: string; unavailable: boolean }[];
      expect(guilds.every((guild) => guild.unavailable && shardOf(guild.id, 3) === id)).toBe(true);
      await wire.wait(() => wire.seen.filter(({ t }) => t === "GUILD_CREATE").length === guilds.length);
      const created = wire.seen.filter(({ t }) => t === "GUILD_CREATE");
      expect(created.map(({ d }) => d["id"])).toEqual(guilds.map((guild) => guild.id));
      expect(created[0]?.d).toMatchObject({
        unavailable: false,
        member_count: 3,
        channels: expect.any(Array),
      });
      seen.push(...guilds.map((guild) => guild.id));
      wire.socket.close();
    }
    expect(new Set(seen).size).toBe(2001);
    const quietBot = await identified(local);
    expect((quietBot.ready["guilds"] as unknown[]).length).toBe(2001);
    local.faults.askToReconnect();
    await quietBot.wait(({ op }) => op === 7);
    expect(quietBot.seen.some(({ t }) => t === "GUILD_CREATE")).toBe(false);
  });

  it("more than 2,500 on a shard are refused: 4011", async () => {
    const local = await start({ load: { guilds: 2500, channelsEach: 1 } });
    const wire = connect(local);
    await wire.wait(({ op }) => op === 10);
    wire.send(2, { token: local.token, intents: 0 });
    expect(await wire.closed).toBe(4011);
    await identified(local, { shard: [0, 2] });
  });

  it("reach discord.js' shards, each its own, and DMs shard 0", async () => {
    const local = await start({ load: { guilds: 40, channelsEach: 1 }, maxConcurrency: 16 });
    const client = await login(local, { intents: [Guilds], shards: [0, 1, 2], shardCount: 3 });
    opened.unshift({ close: () => client.destroy() });
    await rest(local, "PUT", `/applications/${local.applicationId}/commands`, COMMANDS);
    expect(client.guilds.cache.size).toBe(41);
    expect(client.guilds.cache.every((guild) => guild.shardId === shardOf(guild.id, 3))).toBe(true);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand())
        void interaction.reply(`shard ${interaction.guild?.shardId ?? "of DMs"}`);
    });
    const robin = local.driver("Robin");
    for (const { id, name } of local.guilds.slice(0, 6)) {
      const channel = local.channel(`${name}/${name === "The office" ? "general" : "channel-1"}`);
      const outcome = await robin.in(channel).act({ kind: "command", name: "card", options: [] });
      expect(outcome).toMatchObject({ message: { content: `shard ${shardOf(id, 3)}` } });
    }
    const inDm = await robin.in(local.dm("Robin")).act({ kind: "command", name: "card", options: [] });
    expect(inDm).toMatchObject({ message: { content: "shard of DMs" } });
  });

  it("have ids of their own, before everything else", () => {
    for (const now of [0, Date.parse("2026-08-01")]) {
      const ids = new Snowflakes(() => now);
      const made = [ids.earlier(2), ids.earlier(1), ids.next(), ids.next()];
      expect(new Set(made).size).toBe(4);
      expect(made.map(BigInt)).toEqual(made.map(BigInt).sort((a, b) => (a < b ? -1 : 1)));
      expect(made.every((id) => /^\d{17,19}$/.test(id))).toBe(true);
    }
  });
});
