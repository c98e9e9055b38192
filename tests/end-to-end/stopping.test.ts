import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { type LocalDiscord, ManualClock, startLocalDiscord } from "../../src/local/index.js";
import { eventually } from "../eventually.js";
import { rest } from "../local/harness.js";
import { endPrograms, type Program, startProgram } from "./program.js";

/** The program while it starts, serves and stops, as who keeps it running sees it. */

let dataDir: string;
let clock: ManualClock;
let local: LocalDiscord;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "wagecard-stopping-"));
  clock = new ManualClock();
  local = await startLocalDiscord({ port: 0, clock });
});
afterEach(async () => {
  endPrograms();
  await local.close();
  await rm(dataDir, { recursive: true });
});

const start = (env: Readonly<Record<string, string>> = {}): Program =>
  startProgram({
    DISCORD_TOKEN: local.token,
    DISCORD_API_URL: local.api,
    DATA_DIR: dataDir,
    HEALTH_PORT: "0",
    ...env,
  });

/** Asks the process's own port. */
async function ask(program: Program, path: string): Promise<{ status: number; body: string }> {
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(await program.said(/^Health at /))?.[0];
  const answer = await fetch(`${origin}${path}`);
  return { status: answer.status, body: await answer.text() };
}

const CALLBACK = "POST /interactions/*/*/callback";

describe("a process that is told to stop", () => {
  it("is ready, then is not, gives the answer under way, closes its store, and ends with 0", async () => {
    const bot = start();
    expect(await ask(bot, "/readyz")).toEqual({ status: 200, body: '{"ready":true,"reasons":[]}\n' });
    expect(await ask(bot, "/healthz")).toMatchObject({ status: 200 });
    const hand = new Hand(local.driver("Robin"));
    await hand.type("wagecard", { role: "machine-learning-engineer" });
    local.faults.rest({ kind: "hang", ms: 1500, route: CALLBACK });
    const pressed = hand.press("+5");
    await eventually(() => expect(local.faults.list().rest).toEqual([]));
    // Once a later request is answered, the first has arrived and waits.
    await rest(local, "GET", "/users/@me");
    bot.child.kill("SIGTERM");
    await bot.logged(/"stopping"/);
    const readiness = await ask(bot, "/readyz");
    expect(readiness).toEqual({ status: 503, body: '{"ready":false,"reasons":["the bot is stopping"]}\n' });
    expect(await ask(bot, "/healthz")).toMatchObject({ status: 200 });
    clock.advance(1500);
    expect((await pressed).outcome.kind).toBe("update");
    expect(hand.message.embeds[0]?.description).toContain("**5 h** a week");
    expect(await bot.exit()).toBe(0);
    const said = bot.errors.map((line) => JSON.parse(line).msg);
    expect(said).toEqual([expect.stringContaining("encryption"), "the commands were registered", "stopping"]);

    const next = start();
    expect(await ask(next, "/readyz")).toMatchObject({ status: 200 });
    await hand.press("+1");
    expect(hand.message.embeds[0]?.description).toContain("**6 h** a week");
  });

  it("ends at once with 1 when it is told so again", async () => {
    const bot = start();
    await bot.said(/oauth2\/authorize/);
    local.faults.rest({ kind: "hang", route: CALLBACK, times: 10 });
    void local.driver("Robin").act({ kind: "command", name: "methodology", options: [] });
    await eventually(() => expect(local.faults.list().rest).toMatchObject([{ times: 9 }]));
    bot.child.kill("SIGTERM");
    await bot.logged(/"stopping"/);
    bot.child.kill("SIGINT");
    expect(await bot.exit()).toBe(1);
  });
});

describe("a process that Discord no longer wants", () => {
  it("ends with 1 and says what to do when its session is closed for good", async () => {
    const bot = start();
    await bot.said(/oauth2\/authorize/);
    local.faults.closeConnections(4004);
    expect(await bot.exit()).toBe(1);
    expect(bot.errors.at(-1)).toMatch(/^Discord refuses the token\. .*DISCORD_TOKEN/);
  });
});

describe("health while things go wrong", () => {
  it("is not ready once Discord is gone, and counts what people did before", async () => {
    const bot = start();
    const hand = new Hand(local.driver("Robin"));
    await bot.said(/oauth2\/authorize/);
    await hand.type("wagecard", { role: "machine-learning-engineer" });
    await hand.press("Typical week");
    await hand.press("Finish");
    const { body } = await ask(bot, "/metrics");
    expect(body).toContain(
      'wagecard_interactions_total{kind="command",name="wagecard",outcome="answered"} 1\n',
    );
    expect(body).toContain(
      'wagecard_interactions_total{kind="component",name="walk",outcome="answered"} 2\n',
    );
    expect(body).toContain('wagecard_gateway_shard_status{shard="0",status="ready"} 1\n');
    const { people, guilds, channels } = local;
    const ids = [...people.map(({ user }) => user), ...guilds, ...channels].map(({ id }) => id);
    for (const id of [...ids, hand.message.id]) expect(body).not.toContain(id);
    await local.close();
    await eventually(async () =>
      expect(await ask(bot, "/readyz")).toMatchObject({
        status: 503,
        body: expect.stringContaining("shard 0 is connecting"),
      }),
    );
    expect(await ask(bot, "/healthz")).toMatchObject({ status: 200 });
  });

  it("tells of a port that is taken in a sentence", async () => {
    const first = start();
    const port = /:(\d+)/.exec(await first.said(/^Health at /))?.[1] ?? "";
    const second = start({ HEALTH_PORT: port });
    expect(await second.exit()).toBe(1);
    expect(second.errors).toEqual([
      expect.stringMatching(/^HEALTH_PORT: port \d+ .*second process of this bot/),
    ]);
  });
});
