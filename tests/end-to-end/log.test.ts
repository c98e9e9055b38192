import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { endPrograms, startProgram } from "./program.js";
import { WEEK } from "./sharing.js";

/** What the real program writes at its most talkative. */

const KEY = Buffer.alloc(32, 77).toString("base64");
let dataDir: string;
let local: LocalDiscord;
beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  dataDir = await mkdtemp(join(tmpdir(), "wagecard-log-"));
  local = await startLocalDiscord({ port: 0 });
});
afterEach(async () => {
  endPrograms();
  vi.restoreAllMocks();
  await local.close();
  await rm(dataDir, { recursive: true });
});

const CALLBACK = "POST /interactions/*/*/callback";

describe("the log with LOG_LEVEL=debug", () => {
  it("has a line for each interaction, and nobody's id, words or secrets in it, whatever fails", async () => {
    const bot = startProgram({
      DISCORD_TOKEN: local.token,
      DISCORD_API_URL: local.api,
      DATA_DIR: dataDir,
      STORE_KEY: KEY,
      LOG_LEVEL: "debug",
      STORE_URL: "redis://me:misplaced@host",
    });
    await bot.said(/oauth2\/authorize/);
    const robin = new Hand(local.driver("Robin"));
    const sam = new Hand(local.driver("Sam"));
    const typing = { name: "role", value: "zebra typing" };
    await robin.driver.act({ kind: "autocomplete", name: "wagecard", options: [typing], focused: "role" });
    await robin.type("wagecard", { role: "recruiter", hours: "zebra" });
    await robin.type("wagecard", { ...WEEK });
    await robin.press("Add a task of mine");
    await robin.fill({ title: "Feed the zebras", hours: "2.5" });
    await robin.type("why", { task: "zebra" });
    const card = robin.message;
    await sam.driver.act({ kind: "button", message: card.id, customId: "zebra", force: true });

    // What discord.js throws: the answer refused, taken but not said so, cut off. Each request is tried twice.
    const task = {
      kind: "command",
      name: "task",
      options: [{ name: "task", value: "Feed the zebras" }],
    } as const;
    local.faults.rest({ kind: "error", status: 500, route: CALLBACK, times: 2 });
    await robin.driver.act(task);
    local.faults.rest({ kind: "error", status: 502, route: CALLBACK, acted: true });
    await robin.driver.act(task);
    local.faults.rest({ kind: "cut", route: CALLBACK });
    await sam.driver.act({ kind: "command", name: "wagecard", options: [{ name: "role", value: "zebra" }] });
    bot.child.kill("SIGTERM");
    expect(await bot.exit()).toBe(0);

    const lines = bot.errors.map((line): Record<string, unknown> => JSON.parse(line));
    const over = lines.filter(({ msg }) => msg === "an interaction is over");
    expect(over).toHaveLength(9);
    for (const line of over) {
      expect(line).toMatchObject({
        interaction: expect.stringMatching(/^\d{17,}$/),
        user: expect.stringMatching(/^[0-9a-f]{12}$/),
        kind: expect.any(String),
        name: expect.any(String),
        outcome: expect.any(String),
        ms: expect.any(Number),
      });
    }
    expect(new Set(over.map(({ outcome }) => outcome))).toEqual(
      new Set(["answered", "refused", "failed", "lost"]),
    );
    expect(new Set(over.map(({ user }) => user)).size).toBe(2);
    expect(lines.some(({ msg }) => msg === "STORE_URL is not known; did you mean STORE_URI?")).toBe(true);

    const text = bot.errors.join("\n");
    expect(text).not.toMatch(/zebra|misplaced|robin|sam\b|machine-learning/i);
    for (const { user } of local.people) expect(text).not.toContain(user.id);
    expect(text).not.toContain(local.token);
    expect(text).not.toContain(KEY);
    expect(text).not.toMatch(/\/interactions\/|\/webhooks\//);
  });
});
