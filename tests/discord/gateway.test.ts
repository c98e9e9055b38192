import { once } from "node:events";
import { createServer } from "node:http";
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

describe("a gateway that can't be reached while REST answers", () => {
  it.each([
    ["cut", /socket hang up|ECONNRESET/],
    ["refused", /503/],
    ["silent", /it does not answer/],
  ] as const)("and is %s ends the start in time, with the reason", async (how, reason) => {
    const local = await opened.local();
    local.faults.gateway({ kind: "closed", how });
    const logged: Record<string, unknown>[] = [];
    const error = await opened
      .desk(local, {}, { connectWithin: 2500, logged })
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ConnectionError);
    const { message } = error as ConnectionError;
    expect(message).toMatch(
      /^Discord's gateway can't be reached \(.*\), though its REST API can: .* 3 s\. Check/,
    );
    expect(message).toMatch(reason);
    const tries = linesOf(logged).filter((line) => /^the gateway can't be reached/.test(line));
    // discord.js alone would have tried five times.
    expect(tries.length).toBeLessThan(4);
    if (how === "silent") return;
    expect(tries[0]).toMatch(/; trying again$/);
    expect(tries[1]).toMatch(/; next try in 1 s$/);
    for (const line of tries) expect(line).toMatch(reason);
  });

  it("ends the start with the reason where nothing listens", async () => {
    const local = await opened.local();
    const api = await apiOf({ url: "ws://127.0.0.1:1", shards: 1, session_start_limit: SESSIONS });
    const start = opened.desk(local, {}, { api, connectWithin: 300 });
    await expect(start).rejects.toThrow(/gateway can't be reached \(connect ECONNREFUSED 127\.0\.0\.1:1\)/);
  });

  it("is waited for with growing patience once the bot is up, and found again", async () => {
    const local = await opened.local();
    const desk = await opened.desk(local);
    const open = local.faults.gateway({ kind: "closed", how: "cut" });
    local.faults.dropConnections();
    await eventually(() => expect(linesOf(desk.logged).at(-1)).toMatch(/; next try in 1 s$/));
    expect(desk.bot.shardStates()).toMatchObject([{ id: 0, status: "connecting" }]);
    open();
    await eventually(() => expect(desk.bot.shardStates()).toMatchObject([{ id: 0, status: "ready" }]));
    const lines = linesOf(desk.logged);
    expect(lines).toContain("the gateway connection dropped (closed with code 1006); reconnecting");
    expect(lines).toContain("the gateway connection is back, with a new session");
    expect(desk.fatal).toEqual([]);
  });

  it("is not tried again by a bot that was stopped meanwhile", async () => {
    const local = await opened.local();
    const desk = await opened.desk(local);
    const open = local.faults.gateway({ kind: "closed", how: "cut" });
    local.faults.dropConnections();
    await eventually(() => expect(linesOf(desk.logged).at(-1)).toMatch(/; next try in 1 s$/));
    open();
    await desk.bot.stop();
    // Longer than the second that it was waiting for: a bot that comes back takes less.
    const second = await opened.desk(local);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(linesOf(desk.logged).filter((line) => /is back/.test(line))).toEqual([]);
    expect(second.bot.shardStates()).toMatchObject([{ id: 0, status: "ready" }]);
  });
});

describe("what answers in Discord's place", () => {
  it.each([
    ["a page", 200, "text/html", "<html>Log in to the hotel's network</html>"],
    ["a page that refuses", 403, "text/html", "<html>Forbidden</html>"],
    ["a page for a token", 401, "text/html", "<html>Log in</html>"],
    ["another server's JSON", 200, "application/json", '{"status":"ok"}'],
    ["another server's refusal", 404, "application/json", '{"error":"not found"}'],
    ["JSON of no object", 404, "application/json", "null"],
    ["a page that is called JSON", 200, "application/json", "<html>"],
    ["a gateway that is none", 200, "application/json", '{"url":"/","shards":1}'],
    ["nothing", 204, "text/plain", ""],
  ])("as %s ends the start with one sentence that says so", async (_, status, type, body) => {
    const local = await opened.local();
    const api = await apiOf(body, status, type);
    const error = await opened.desk(local, {}, { api }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ConnectionError);
    const { message } = error as ConnectionError;
    expect(message).toMatch(/^Something answers in Discord's place.*DISCORD_API_URL/);
    expect(message).not.toContain("\n");
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

const SESSIONS = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };

const linesOf = (logged: Desk["logged"]): readonly string[] => logged.map(({ msg }) => String(msg));

/** The base of a REST API that gives everybody the same answer. */
async function apiOf(body: string | object, status = 200, type = "application/json"): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { "content-type": type });
    response.end(status === 204 ? undefined : typeof body === "string" ? body : JSON.stringify(body));
  });
  opened.onClose(async () => void server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/api`;
}

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
