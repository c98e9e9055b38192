import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { eventually } from "../eventually.js";
import { type Installation, install } from "./installation.js";
import { endPrograms, startProgram } from "./program.js";

/** What somebody at a terminal reads whose machine is not as it should be, and what the bot survives there. */

let dataDir: string;
let installed: Installation | null = null;
let local: LocalDiscord | null = null;
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  dataDir = mkdtempSync(join(tmpdir(), "wagecard-setup-"));
});
afterEach(async () => {
  endPrograms();
  vi.restoreAllMocks();
  installed?.remove();
  installed = null;
  await local?.close();
  local = null;
  rmSync(dataDir, { recursive: true });
});

describe("a machine without SQLite's binary", () => {
  it("is told what to run, in one sentence", async () => {
    installed = install(["sqlite3/build"]);
    const bot = startProgram({ DATA_DIR: dataDir, LOCAL_PORT: "0" }, { root: installed.root });
    expect(await bot.exit()).toBe(1);
    expect(bot.errors).toEqual([expect.stringMatching(/^SQLite can't be loaded \(.*“npm rebuild sqlite3/)]);
  });

  it("does not matter where another store is used", async () => {
    installed = install(["sqlite3/build"]);
    const bot = startProgram(
      { DATA_DIR: dataDir, LOCAL_PORT: "0", STORE_URI: "redis://127.0.0.1:1" },
      { root: installed.root },
    );
    expect(await bot.exit()).toBe(1);
    expect(bot.errors.at(-1)).toMatch(/^Redis at 127\.0\.0\.1:1 can't be used/i);
  });
});

describe(".env beside the program", () => {
  it("gives the token in UTF-16 with a mark, as Windows' Notepad saves it", async () => {
    installed = install();
    local = await startLocalDiscord({ port: 0 });
    const text = `\uFEFFDISCORD_TOKEN=${local.token}\r\nDISCORD_API_URL=${local.api}\r\nPORT=1\r\n`;
    writeFileSync(join(installed.root, ".env"), Buffer.from(text, "utf16le"));
    const bot = startProgram({ DATA_DIR: dataDir }, { root: installed.root, blank: false });
    await bot.said(/oauth2\/authorize/);
    expect(bot.errors.join("\n")).toContain(".env, line 3: the bot knows no variable PORT");
  });

  it("ends the start, with its line, where it means a token and sets none", async () => {
    installed = install();
    writeFileSync(join(installed.root, ".env"), "DISCORD_TOKEN: my.secret.token\n");
    const bot = startProgram({ DATA_DIR: dataDir, LOCAL_PORT: "0" }, { root: installed.root, blank: false });
    expect(await bot.exit()).toBe(1);
    expect(bot.errors).toEqual([
      `The file ${join(installed.root, ".env")} does not set all that it means to.`,
      "  line 1: it sets nothing; write DISCORD_TOKEN=, and the value behind it",
    ]);
  });
});

describe("output that can't be written", () => {
  const goesOn = async (bot: ReturnType<typeof startProgram>, discord: LocalDiscord): Promise<void> => {
    await discord.ready();
    const hand = new Hand(discord.driver(discord.people[0]?.name ?? ""));
    await hand.type("wagecard", { role: "machine-learning-engineer" });
    for (let press = 0; press < 3; press += 1) await hand.press("+1");
    expect(hand.message.embeds[0]?.description).toContain("**3 h** a week");
    bot.child.kill("SIGTERM");
    expect(await bot.exit()).toBe(0);
  };
  const talkative = (discord: LocalDiscord) => ({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATA_DIR: dataDir,
    LOG_LEVEL: "debug",
  });

  it.runIf(process.platform === "linux")("does not end the bot on a full disk", async () => {
    local = await startLocalDiscord({ port: 0 });
    const full = openSync("/dev/full", "w");
    try {
      await goesOn(startProgram(talkative(local), { output: full }), local);
    } finally {
      closeSync(full);
    }
  });

  it("does not end the bot once nobody reads it any more", async () => {
    local = await startLocalDiscord({ port: 0 });
    const bot = startProgram(talkative(local));
    await bot.said(/oauth2\/authorize/);
    bot.child.stdout?.destroy();
    bot.child.stderr?.destroy();
    await eventually(() => expect(bot.child.stderr?.closed).toBe(true));
    await goesOn(bot, local);
  });
});
