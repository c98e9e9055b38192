import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { startLocalDiscord } from "../../src/local/index.js";
import { endPrograms, startProgram } from "./program.js";

/** The program as it is started by hand: its own process, its exit code, what it prints. */

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "wagecard-process-"));
});
afterEach(async () => {
  endPrograms();
  await rm(dataDir, { recursive: true });
});

const start = (env: Readonly<Record<string, string>>) => startProgram({ DATA_DIR: dataDir, ...env });

describe("npm start without a token", () => {
  it("prints the address of the local Discord, serves its page, and stops on SIGTERM", async () => {
    const bot = start({ LOCAL_PORT: "0", HEALTH_PORT: "0" });
    await bot.said(/^Health at http:\/\/127\.0\.0\.1:\d+\/readyz and \/healthz, metrics at \/metrics\.$/);
    const url = (await bot.said(/^ {2}http:\/\/127\.0\.0\.1:\d+/)).trim();
    expect(await (await fetch(url)).text()).toMatch(/<!doctype html>/i);
    bot.child.kill("SIGTERM");
    expect(await bot.exit()).toBe(0);
  });

  it("says which port is taken and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const bot = start({ LOCAL_PORT: String(port) });
    expect(await bot.exit()).toBe(1);
    expect(bot.errors).toEqual([
      `Port ${port} is taken on this machine. Set LOCAL_PORT to another one, such as LOCAL_PORT=${port + 1}.`,
    ]);
    other.close();
  });

  it.each([
    [
      "an unwritable data folder",
      { DATA_DIR: "FILE/data" },
      /^The data folder .* can't be written \(ENOTDIR\)\. .*DATA_DIR/,
    ],
    ["a matrix that is not there", { MATRIX_VERSION: "v9" }, /^The corpus is broken:/],
    [
      "a wrong configuration",
      { LOCAL_PORT: "many", LOG_LEVEL: "loud" },
      /^The configuration is wrong in 2 places\. See \.env\.example\.\n {2}LOCAL_PORT: .*\n {2}LOG_LEVEL: .*$/,
    ],
  ])("%s is a sentence and exit code 1", async (_, env, sentence) => {
    const file = join(dataDir, "file");
    await writeFile(file, "");
    const real = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, value.replace("FILE", file)]),
    );
    const bot = start({ LOCAL_PORT: "0", ...real });
    expect(await bot.exit()).toBe(1);
    expect(bot.errors.join("\n")).toMatch(sentence);
  });
});

describe("npm start with a token", () => {
  it("connects where DISCORD_API_URL points, prints the invite link, and goes on after it was killed", async () => {
    const local = await startLocalDiscord({ port: 0 });
    try {
      const env = { DISCORD_TOKEN: local.token, DISCORD_API_URL: local.api };
      const first = start(env);
      const invite = await first.said(/oauth2\/authorize/);
      expect(invite).toContain(`client_id=${local.applicationId}`);
      expect(invite).toContain("permissions=0");
      await local.ready();
      const hand = new Hand(local.driver(local.people[0]?.name ?? ""));
      await hand.type("wagecard", { role: "machine-learning-engineer" });
      await hand.press("+5");
      first.child.kill("SIGKILL");
      await first.exit();

      const second = start(env);
      await second.said(/oauth2\/authorize/);
      await local.ready();
      await hand.press("+1");
      expect(hand.message.embeds[0]?.description).toContain("**6 h** a week");
      await hand.press("Typical week");
      await hand.press("Finish");
      expect(hand.message.embeds[0]?.title).toBe("🟨 AI-augmented territory");
      second.child.kill("SIGTERM");
      expect(await second.exit()).toBe(0);
    } finally {
      await local.close();
    }
  });

  it("ends at once on SIGTERM while it waits for Discord at its start", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = silent.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const bot = start({ DISCORD_TOKEN: "a.b.c", DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
    await once(silent, "connection");
    bot.child.kill("SIGTERM");
    expect(await bot.exit()).toBe(0);
    silent.close();
  });

  it("a missing token is a sentence and exit code 1", async () => {
    const bot = start({ DISCORD_API_URL: "http://127.0.0.1:1/api" });
    expect(await bot.exit()).toBe(1);
    expect(bot.errors).toEqual([
      expect.stringMatching(/ DISCORD_API_URL: it is set, but DISCORD_TOKEN is missing; set the token/),
    ]);
  });

  it("a wrong token is a sentence and exit code 1", async () => {
    const local = await startLocalDiscord({ port: 0 });
    try {
      const bot = start({ DISCORD_TOKEN: "not.the.token", DISCORD_API_URL: local.api });
      expect(await bot.exit()).toBe(1);
      expect(bot.errors.at(-1)).toMatch(/^Discord refuses the token\..*DISCORD_TOKEN/);
    } finally {
      await local.close();
    }
  });

  it("an unreachable Discord is a sentence and exit code 1", async () => {
    const bot = start({ DISCORD_TOKEN: "a.b.c", DISCORD_API_URL: "http://127.0.0.1:1/api" });
    expect(await bot.exit()).toBe(1);
    expect(bot.errors.at(-1)).toMatch(/^Discord can't be reached .*DISCORD_API_URL/);
  });
});
