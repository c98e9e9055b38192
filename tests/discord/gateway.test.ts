import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConnectionError } from "../../src/discord/index.js";
import { eventually } from "../eventually.js";
import { type Desk, Opened, SAID } from "./desk.js";

const opened = new Opened();
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(async () => {
  await opened.close();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("a session that Discord ends for good", () => {
  it.each([
    [4004, /refuses the token.*DISCORD_TOKEN/],
    [4010, /SHARD_IDS and SHARD_COUNT/],
    [4011, /too many servers.*SHARD_COUNT/],
    [4012, /Update the bot/],
    [4013, /intents.*Update the bot/],
    [4014, /does not allow.*intents.*Update the bot/],
  ])("with %i is told with what mends it", async (code, sentence) => {
    const local = await opened.local();
    const desk = await opened.desk(local);
    local.faults.closeConnections(code);
    await eventually(() => expect(desk.fatal).toHaveLength(1));
    expect(desk.fatal[0]?.message).toMatch(sentence);
    expect(desk.bot.shardStates()).toMatchObject([{ id: 0, status: "disconnected" }]);
  });

  it("is not one that can be resumed", async () => {
    const local = await opened.local();
    const desk = await opened.desk(local);
    local.faults.closeConnections(4000);
    const back = () => desk.logged.some(({ msg }) => msg === "the gateway connection is back");
    await eventually(() => expect(back()).toBe(true));
    expect(desk.fatal).toEqual([]);
    expect(desk.bot.shardStates()).toMatchObject([{ id: 0, status: "ready" }]);
  });
});

describe("starting", () => {
  it("does not identify where Discord allows no more sessions today, and says when it will", async () => {
    const local = await opened.local({ identifiesADay: 2 });
    await opened.desk(local);
    const four = { ids: [0, 1], count: 2 };
    const before = Date.now();
    const error = await opened.desk(local, {}, { shards: four }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ConnectionError);
    const { message } = error as ConnectionError;
    expect(message).toMatch(/1 more of 2 sessions a day, and it needs 2\. .* at \d{4}-\S+Z: wait until then/);
    const reset = Date.parse(/at (\S+Z)/.exec(message)?.[1] ?? "");
    expect(reset - before).toBeGreaterThan(23 * 3_600_000);
    expect(reset - before).toBeLessThanOrEqual(24 * 3_600_000 + 60_000);
    // The one session that is left is not spent on finding out.
    await opened.desk(local);
  });

  it("takes the shards that Discord recommends, whatever a blank SHARD_COUNT in the environment says", async () => {
    vi.stubEnv("SHARD_COUNT", "");
    const local = await opened.local({ shards: 2, maxConcurrency: 2 });
    const { bot } = await opened.desk(local);
    expect(bot.shards).toEqual({ ids: [0, 1], count: 2 });
    expect(bot.shardStates()).toMatchObject([
      { id: 0, status: "ready" },
      { id: 1, status: "ready" },
    ]);
  });

  it("leaves the commands to the process with shard 0", async () => {
    const local = await opened.local();
    const second = await opened.desk(local, {}, { shards: { ids: [1], count: 2 } });
    expect(second.bot.shards).toEqual({ ids: [1], count: 2 });
    expect(await commandsOf(local.api, local.token, local.applicationId)).toEqual([]);
    await opened.desk(local, {}, { shards: { ids: [0], count: 2 } });
    expect(await commandsOf(local.api, local.token, local.applicationId)).toEqual(["say", "Say this"]);
  });
});

describe("stopping", () => {
  it("waits for the answer under way and takes nothing new", async () => {
    const { desk, local, go } = await withSlowCommand();
    const under = local.driver("Robin").act({ kind: "command", name: "say", options: [] });
    await desk.begun;
    const stopped = desk.bot.stop();
    go();
    expect(await under).toMatchObject({ kind: "message", message: { content: "Said." } });
    await stopped;
  });

  it("hurries what takes long, and answers with what comes of it", async () => {
    const { desk, local, go } = await withSlowCommand();
    const under = local.driver("Robin").act({ kind: "command", name: "say", options: [] });
    await desk.begun;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const stopped = desk.bot.stop(async () => go());
    await vi.advanceTimersByTimeAsync(4499);
    expect(desk.handled).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect(await under).toMatchObject({ kind: "message" });
    await stopped;
    expect(desk.handled).toHaveLength(1);
  });
});

async function withSlowCommand() {
  const local = await opened.local();
  let go = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    go = resolve;
  });
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const desk: Desk = await opened.desk(local, {
    command: async () => {
      begin();
      await waiting;
      return SAID;
    },
  });
  return { local, go: () => go(), desk: { ...desk, begun } };
}

async function commandsOf(api: string, token: string, applicationId: string): Promise<readonly unknown[]> {
  const answer = await fetch(`${api}/v10/applications/${applicationId}/commands`, {
    headers: { authorization: `Bot ${token}` },
  });
  const commands: unknown = await answer.json();
  return Array.isArray(commands) ? commands.map(({ name }) => name) : [];
}
