import { Events, GatewayIntentBits } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  ManualClock,
  startLocalDiscord,
} from "../../src/local/index.js";
import { type Office, openOffice, quiet, rest } from "./harness.js";
import { connect, identified, resumed } from "./wire.js";

quiet();

const COMMANDS = [{ name: "card", description: "d" }];
const { DirectMessages, Guilds, GuildMessages, GuildMembers, MessageContent } = GatewayIntentBits;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await startLocalDiscord(options);
  opened.push(local);
  return local;
}

async function office(options: LocalDiscordOptions = {}): Promise<Office> {
  const made = await openOffice(COMMANDS, options);
  opened.push(made);
  made.on(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply("heard");
  });
  return made;
}

const run = ({ local }: { local: LocalDiscord }) =>
  local.driver("Robin").act({ kind: "command", name: "card", options: [] });
const heard = { kind: "message", message: { content: "heard" } };

describe("discord.js comes back by itself", () => {
  it.each([
    ["asked to reconnect (op 7)", (local: LocalDiscord) => local.faults.askToReconnect()],
    [
      "told that its session is invalid but resumable (op 9)",
      (local: LocalDiscord) => local.faults.invalidateSessions(true),
    ],
    ["cut off", (local: LocalDiscord) => local.faults.dropConnections()],
    ["closed with 4000", (local: LocalDiscord) => local.faults.closeConnections(4000)],
  ])("and resumes when %s, hearing what it missed", async (_what, strike) => {
    const one = await office();
    const back = new Promise((resolve) =>
      one.client.once(Events.ShardResume, (_id, events) => resolve(events)),
    );
    strike(one.local);
    expect(await run(one)).toMatchObject(heard);
    expect(await back).toBeGreaterThanOrEqual(0);
  });

  it("and identifies anew when its session is gone (op 9)", async () => {
    const one = await office();
    const again = new Promise((resolve) => one.client.once(Events.ShardReady, resolve));
    one.local.faults.invalidateSessions(false);
    await again;
    expect(await run(one)).toMatchObject(heard);
  });

  it("and drops a connection whose heartbeats are not answered", async () => {
    const one = await office({ heartbeatInterval: 60 });
    const back = new Promise((resolve) => one.client.once(Events.ShardResume, resolve));
    const heal = one.local.faults.gateway({ kind: "no-acks" });
    one.client.once(Events.ShardReconnecting, heal);
    await back;
    expect(await run(one)).toMatchObject(heard);
  });
});

describe("sessions", () => {
  it("replay to whom resumes on the same connection, and from the sequence that it names", async () => {
    const local = await start();
    const wire = await identified(local);
    await rest(local, "PUT", `/applications/${local.applicationId}/commands`, COMMANDS);
    local.faults.invalidateSessions(true);
    expect((await wire.wait(({ op }) => op === 9)).d).toBe(true);
    void run({ local });
    wire.send(6, { token: local.token, session_id: wire.ready["session_id"], seq: 1 });
    await wire.wait(({ t }) => t === "RESUMED");
    expect(wire.seen.filter(({ op }) => op === 0).map(({ t, s }) => `${s} ${t}`)).toEqual([
      "1 READY",
      "2 INTERACTION_CREATE",
      "3 RESUMED",
    ]);
  });

  it("can't be resumed from a sequence that never was, after their end, or with another token", async () => {
    const local = await start();
    const wire = await identified(local);
    const id = wire.ready["session_id"];
    const ahead = await resumed(local, id, 99);
    expect((await ahead.wait(({ op }) => op === 9)).d).toBe(false);
    // On the same connection it may identify now.
    ahead.send(2, { token: local.token, intents: 0 });
    await ahead.wait(({ t }) => t === "READY");
    const stranger = connect(local);
    await stranger.wait(({ op }) => op === 10);
    stranger.send(6, { token: "wrong", session_id: id, seq: 1 });
    expect(await stranger.closed).toBe(4004);
    wire.socket.close(1000);
    await wire.closed;
    const late = await resumed(local, id, 1);
    expect((await late.wait(({ op }) => op === 9)).d).toBe(false);
  });

  it("end when no heartbeat comes for two intervals", async () => {
    const clock = new ManualClock();
    const local = await start({ clock });
    const wire = await identified(local);
    clock.advance(41_250);
    wire.send(1, 1);
    await wire.wait(({ op }) => op === 11);
    clock.advance(82_499);
    wire.send(1, 1);
    await wire.wait(
      ({ op, s }) => op === 11 && s === null && wire.seen.filter((one) => one.op === 11).length === 2,
    );
    clock.advance(82_500);
    expect(await wire.closed).toBe(4009);
    const again = await resumed(local, wire.ready["session_id"], 1);
    expect((await again.wait(({ op }) => op === 9)).d).toBe(false);
  });
});

describe("what the gateway refuses", () => {
  it.each([
    ["an unknown opcode", 4001, [99, {}]],
    ["to identify twice", 4005, [2, { token: "", intents: 0 }]],
  ] as const)("%s: %i", async (_what, code, [op, d]) => {
    const wire = await identified(await start());
    wire.send(op, d);
    expect(await wire.closed).toBe(code);
  });

  it.each([
    ["unknown intents", 4013, 1 << 30],
    ["message content without its switch", 4014, MessageContent],
    ["members without their switch", 4014, GuildMembers],
  ])("%s: %i", async (_what, code, intents) => {
    const local = await start();
    const wire = connect(local);
    await wire.wait(({ op }) => op === 10);
    wire.send(2, { token: local.token, intents });
    expect(await wire.closed).toBe(code);
  });

  it("takes a privileged intent that is switched on, and then sends people's words", async () => {
    const local = await start({ privilegedIntents: MessageContent });
    const wire = await identified(local, { intents: Guilds | GuildMessages | MessageContent });
    await local.driver("Robin").act({ kind: "message", content: "hello" });
    expect((await wire.wait(({ t }) => t === "MESSAGE_CREATE")).d["content"]).toBe("hello");
  });

  it("more than 120 packets a minute: 4008", async () => {
    const clock = new ManualClock();
    const local = await start({ clock });
    const wire = await identified(local);
    for (let n = 1; n < 120; n += 1) wire.send(1, n);
    await wire.wait(() => wire.seen.filter(({ op }) => op === 11).length === 119);
    clock.advance(60_000);
    for (let n = 1; n <= 121; n += 1) wire.send(1, n);
    expect(await wire.closed).toBe(4008);
    expect(wire.seen.filter(({ op }) => op === 11)).toHaveLength(119 + 120);
  });

  it("more identifies than a day has, and tells how many are left", async () => {
    const local = await start({ identifiesADay: 1 });
    const limits = async () => (await rest(local, "GET", "/gateway/bot")).json;
    expect(await limits()).toMatchObject({
      shards: 1,
      session_start_limit: { total: 1, remaining: 1, max_concurrency: 1 },
    });
    await identified(local);
    expect(await limits()).toMatchObject({ session_start_limit: { remaining: 0 } });
    const wire = connect(local);
    await wire.wait(({ op }) => op === 10);
    wire.send(2, { token: local.token, intents: 0 });
    expect(await wire.closed).toBe(4004);
  });

  it("a second identify within five seconds where rate limits are on, unless max_concurrency lets it", async () => {
    const clock = new ManualClock();
    const local = await start({ clock, rateLimits: true, maxConcurrency: 2 });
    await identified(local, { shard: [0, 4] });
    await identified(local, { shard: [1, 4] });
    const third = connect(local);
    await third.wait(({ op }) => op === 10);
    third.send(2, { token: local.token, intents: 0, shard: [2, 4] });
    expect((await third.wait(({ op }) => op === 9)).d).toBe(false);
    clock.advance(5000);
    third.send(2, { token: local.token, intents: 0, shard: [2, 4] });
    await third.wait(({ t }) => t === "READY");
  });
});

describe("events", () => {
  it("of a deleted message go to bots with the intent only, and say where", async () => {
    const local = await start();
    const hears = await identified(local, { intents: Guilds | GuildMessages });
    const deaf = await identified(local, { intents: Guilds });
    const robin = local.driver("Robin");
    const posted = await local.driver("Sam").act({ kind: "message", content: "x" });
    if (posted.kind !== "posted") throw new Error("not posted");
    await robin.act({ kind: "delete-message", message: posted.message.id });
    const event = await hears.wait(({ t }) => t === "MESSAGE_DELETE");
    expect(event.d).toEqual({ id: posted.message.id, channel_id: robin.channel.id, guild_id: local.guildId });
    local.faults.askToReconnect();
    await deaf.wait(({ op }) => op === 7);
    expect(deaf.seen.map(({ t }) => t).filter((t) => t?.startsWith("MESSAGE"))).toEqual([]);
  });

  it("of servers without the bot, and of group DMs, reach no bot", async () => {
    const local = await start({
      guilds: [{ name: "Here" }, { name: "Elsewhere", hasBot: false }],
      groups: [{ name: "Lunch", members: ["Robin", "Sam"] }],
    });
    const wire = await identified(local, { intents: Guilds | GuildMessages | DirectMessages });
    const robin = local.driver("Robin");
    for (const channel of [local.channel("Elsewhere/general"), local.channel("Lunch"), local.dm("Robin")]) {
      const posted = await robin.in(channel).act({ kind: "message", content: "x" });
      expect(posted.kind).toBe("posted");
    }
    await wire.wait(({ t }) => t === "MESSAGE_CREATE");
    const heard = wire.seen.filter(({ t }) => t === "MESSAGE_CREATE").map(({ d }) => d["channel_id"]);
    expect(heard).toEqual([local.dm("Robin").id]);
    expect(wire.seen.filter(({ t }) => t === "GUILD_CREATE").map(({ d }) => d["name"])).toEqual(["Here"]);
  });
});
