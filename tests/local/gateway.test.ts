import { Events, GatewayIntentBits } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { Snowflakes, shardOf } from "../../src/local/snowflake.js";
import { login, openOffice, quiet, rest } from "./harness.js";
import { connect } from "./wire.js";

quiet();

const COMMANDS = [{ name: "card", description: "d" }];

describe("with discord.js", () => {
  it("resumes after a lost connection and hears what it missed", async () => {
    const office = await openOffice(COMMANDS);
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply("heard");
    });
    const resumed = new Promise((resolve) =>
      office.client.once(Events.ShardResume, (_id, events) => resolve(events)),
    );
    office.local.faults.dropConnections();
    const outcome = await office.local.driver("Robin").act({ kind: "command", name: "card", options: [] });
    expect(outcome).toMatchObject({ kind: "message", message: { content: "heard" } });
    expect(await resumed).toBeGreaterThan(0);
    await office.close();
  });

  it("turns away a wrong token", async () => {
    const local = await startLocalDiscord();
    await expect(login(local, {}, "wrong")).rejects.toThrow(/invalid token/i);
    await local.close();
  });

  it("shows guild, channels and messages to whom it may concern", async () => {
    const { Guilds, GuildMessages } = GatewayIntentBits;
    const office = await openOffice(COMMANDS, {}, { intents: [Guilds, GuildMessages] });
    const guild = office.client.guilds.cache.get(office.local.guildId);
    expect(guild?.channels.cache.map(({ name }) => name)).toEqual(["general", "wagecards", "random"]);
    const heard = new Promise<string>((resolve) =>
      office.client.once(Events.MessageCreate, (message) =>
        resolve(`${message.author.username}: ${message.content}`),
      ),
    );
    await office.local.driver("Sam").act({ kind: "message", content: "hello" });
    // Without the intent for message content the words are not sent along.
    expect(await heard).toBe("sam: ");
    const channel = guild?.channels.cache.first();
    if (!channel?.isTextBased()) throw new Error("no channel");
    const sent = await channel.send("by the bot");
    expect((await sent.edit("edited")).content).toBe("edited");
    await sent.delete();
    const person = office.client.users.cache.get(office.local.people[0]?.user.id ?? "");
    const dm = await person?.createDM();
    expect(dm?.id).toBe(office.local.dm("Robin").id);
    await office.close();
  });

  it("tells people when a bot comes and goes, and what it can do", async () => {
    const local = await startLocalDiscord();
    const robin = local.driver("Robin");
    const online = robin.next((event) => event.kind === "bot" && event.online);
    const client = await login(local);
    await online;
    const commands = robin.next((event) => event.kind === "commands");
    await rest(local, "PUT", `/applications/${local.applicationId}/commands`, COMMANDS);
    expect(await commands).toMatchObject({ commands: [{ name: "card" }] });
    await local.ready();
    const offline = robin.next((event) => event.kind === "bot" && !event.online);
    await client.destroy();
    await offline;
    await local.close();
  });
});

describe("by hand", () => {
  let local: LocalDiscord;
  beforeAll(async () => {
    local = await startLocalDiscord();
  });
  afterAll(() => local.close());

  it("greets, acknowledges heartbeats, and closes on a wrong token", async () => {
    const { wait, send, closed } = connect(local);
    expect((await wait(({ op }) => op === 10)).d).toMatchObject({ heartbeat_interval: expect.any(Number) });
    send(1, null);
    await wait(({ op }) => op === 11);
    send(2, { token: "wrong", intents: 0, properties: {} });
    expect(await closed).toBe(4004);
  });

  it.each([
    ["speaking before identifying", { op: 3, d: {} }, 4003],
    ["nonsense", "{", 4002],
    ["an identify without intents", { op: 2, d: { token: "x" } }, 4002],
  ])("closes on %s", async (_what, packet, code) => {
    const { socket, wait, closed } = connect(local);
    await wait(({ op }) => op === 10);
    socket.send(typeof packet === "string" ? packet : JSON.stringify(packet));
    expect(await closed).toBe(code);
  });

  it("refuses a shard that doesn't exist, and an unknown session", async () => {
    const first = connect(local);
    await first.wait(({ op }) => op === 10);
    first.send(2, { token: local.token, intents: 0, shard: [2, 2] });
    expect(await first.closed).toBe(4010);
    const second = connect(local);
    await second.wait(({ op }) => op === 10);
    second.send(6, { token: local.token, session_id: "unknown", seq: 1 });
    expect((await second.wait(({ op }) => op === 9)).d).toBe(false);
    second.socket.close();
  });

  it("sends the server's events to its shard, those of DMs to shard 0, and replays from a sequence", async () => {
    const shards = [connect(local), connect(local)] as const;
    for (const [id, shard] of shards.entries()) {
      await shard.wait(({ op }) => op === 10);
      shard.send(2, { token: local.token, intents: 0, shard: [id, 2] });
      const ready = await shard.wait(({ t }) => t === "READY");
      expect((ready.d["guilds"] as unknown[]).length).toBe(shardOf(local.guildId, 2) === id ? 1 : 0);
    }
    await rest(local, "PUT", `/applications/${local.applicationId}/commands`, COMMANDS);
    const robin = local.driver("Robin");
    const mine = shards[shardOf(local.guildId, 2) === 0 ? 0 : 1];
    void robin.act({ kind: "command", name: "card", options: [] });
    const inGuild = await mine.wait(({ t }) => t === "INTERACTION_CREATE");
    expect(inGuild.d).toMatchObject({ guild_id: local.guildId, context: 0, entitlements: [] });
    void robin.in(local.dm("Robin")).act({ kind: "command", name: "card", options: [] });
    const inDm = await shards[0].wait(({ t, d }) => t === "INTERACTION_CREATE" && d["context"] === 1);
    expect(inDm.d).toMatchObject({
      user: { username: "robin" },
      authorizing_integration_owners: { "0": "0" },
    });

    const ready = await mine.wait(({ t }) => t === "READY");
    mine.socket.close(4001);
    await mine.closed;
    const again = connect(local);
    await again.wait(({ op }) => op === 10);
    again.send(6, { token: local.token, session_id: ready.d["session_id"], seq: 1 });
    await again.wait(({ t }) => t === "RESUMED");
    const replayed = again.seen.filter(({ op }) => op === 0).map(({ t, s }) => `${s} ${t}`);
    expect(replayed.slice(0, 1)).toEqual(["2 INTERACTION_CREATE"]);
    expect(replayed.at(-1)).toMatch(/RESUMED$/);
    again.socket.close();
    shards[0].socket.close();
    shards[1].socket.close();
  });

  it("refuses compression and other paths in words", async () => {
    for (const path of ["/gateway?compress=zlib-stream", "/gateway?encoding=etf", "/elsewhere"]) {
      const socket = new WebSocket(`${local.url.replace("http", "ws")}${path}`);
      const error = await new Promise<Error>((resolve) => socket.on("error", resolve));
      expect(error.message).toMatch(/Unexpected server response: 40[04]/);
    }
  });
});

describe("snowflakes", () => {
  it("grow although the clock stands still or goes back, and have 18 digits even at the beginning of time", () => {
    let time = 0;
    const ids = new Snowflakes(() => time);
    const made = [ids.next(), ids.next()];
    time = Date.parse("2026-08-01");
    made.push(ids.next());
    time = 5;
    made.push(ids.next(), new Snowflakes(() => time, ids.last).next());
    expect(made.map(BigInt)).toEqual([...made].map(BigInt).sort((a, b) => (a < b ? -1 : 1)));
    expect(new Set(made).size).toBe(made.length);
    expect(made.every((id) => /^\d{17,19}$/.test(id))).toBe(true);
  });
});
