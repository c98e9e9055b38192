import { type DiscordAPIError, Events } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  ManualClock,
  startLocalDiscord,
} from "../../src/local/index.js";
import { login, quiet } from "./harness.js";
import { identified } from "./wire.js";

quiet();

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await startLocalDiscord(options);
  opened.push(local);
  return local;
}

describe("faults of the gateway", () => {
  const says = async (local: LocalDiscord, ...words: string[]) => {
    for (const content of words) await local.driver("Robin").act({ kind: "message", content });
  };
  const ids = async (kind: "twice" | "swapped" | "lost", ...words: string[]) => {
    const local = await start({ privilegedIntents: 1 << 15 });
    const wire = await identified(local, { intents: (1 << 9) | (1 << 15) });
    local.faults.gateway({ kind, event: "MESSAGE_CREATE" });
    await says(local, ...words);
    await wire.wait(({ d }) => d?.["content"] === words.at(-1));
    local.faults.askToReconnect();
    await wire.wait(({ op }) => op === 7);
    return wire.seen
      .filter(({ t }) => t === "MESSAGE_CREATE")
      .map(({ d, s }) => `${s} ${String(d["content"])}`);
  };

  it("the same event twice", async () => {
    expect(await ids("twice", "a", "b")).toEqual(["2 a", "3 a", "4 b"]);
  });
  it("events out of order", async () => {
    expect(await ids("swapped", "a", "b", "c")).toEqual(["2 b", "3 a", "4 c"]);
  });
  it("a lost event", async () => {
    expect(await ids("lost", "a", "b")).toEqual(["2 b"]);
  });

  it("late delivery, and what was held is sent when faults are cleared", async () => {
    const clock = new ManualClock();
    const local = await start({ clock });
    const wire = await identified(local, { intents: 1 << 9 });
    local.faults.gateway({ kind: "late", ms: 5000 });
    await says(local, "a", "b");
    const messages = () => wire.seen.filter(({ t }) => t === "MESSAGE_CREATE").length;
    await wire.wait(({ t }) => t === "MESSAGE_CREATE");
    expect(messages()).toBe(1);
    clock.advance(5000);
    await wire.wait(() => messages() === 2);
    local.faults.gateway({ kind: "swapped" });
    await says(local, "c");
    local.faults.clear();
    await wire.wait(() => messages() === 3);
  });

  it("a bot sees the same interaction twice and can answer it once", async () => {
    const local = await start();
    const client = await login(local);
    opened.unshift({ close: () => client.destroy() });
    await client.rest.put(`/applications/${local.applicationId}/commands`, {
      body: [{ name: "card", description: "d" }],
    });
    const codes: unknown[] = [];
    const both = new Promise<void>((resolve) => {
      client.on(Events.InteractionCreate, async (interaction) => {
        if (!interaction.isRepliable()) return;
        await interaction.reply("x").then(
          () => codes.push("answered"),
          (error: unknown) => codes.push((error as DiscordAPIError).code),
        );
        if (codes.length === 2) resolve();
      });
    });
    local.faults.gateway({ kind: "twice", event: "INTERACTION_CREATE" });
    await local.driver("Robin").act({ kind: "command", name: "card", options: [] });
    await both;
    expect(codes.sort()).toEqual([40060, "answered"]);
  });
});
