import { ComponentType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands, menus } from "../../commands/index.js";
import type { Action, LocalChannel, OptionValue } from "../../src/local/index.js";
import { type Office, openOffice } from "./office.js";
import { isPrivate, shareCard, WEEK } from "./sharing.js";

/** Every command in every place where Discord offers it: a private answer that helps, never a failure. */

let office: Office;
beforeAll(async () => {
  office = await openOffice({
    // Robin owns both servers and has installed the app; Sam has not; Kim has, and shares no server with the bot.
    people: ["Robin", "Sam", "Kim"],
    guilds: [
      { name: "The office", members: ["Robin", "Sam"] },
      { name: "Elsewhere", hasBot: false, channels: ["hall"], members: ["Robin", "Kim"] },
    ],
    groups: [{ name: "Lunch", members: ["Robin", "Sam", "Kim"] }],
    installedBy: ["Robin", "Kim"],
  });
  // Everybody has a card, and one is shared where others are.
  for (const { who, where } of Object.values(PLACES)) {
    await office.local.driver(who).in(where()).act(slash("wagecard", WEEK));
  }
  await shareCard(office.hand("Robin"));
});
afterAll(() => office.close());

interface Asked {
  readonly who: string;
  readonly where: () => LocalChannel;
  readonly inServer: boolean;
}

const PLACES: Readonly<Record<string, Asked>> = {
  "a server with the bot": { who: "Sam", where: () => office.local.channel("general"), inServer: true },
  "a server with the bot, whose owner installed the app as well": {
    who: "Robin",
    where: () => office.local.channel("general"),
    inServer: true,
  },
  "a server without the bot": {
    who: "Kim",
    where: () => office.local.channel("Elsewhere/hall"),
    inServer: true,
  },
  "the bot's DM with somebody of a server": {
    who: "Sam",
    where: () => office.local.dm("Sam"),
    inServer: false,
  },
  "the bot's DM with somebody who installed the app": {
    who: "Kim",
    where: () => office.local.dm("Kim"),
    inServer: false,
  },
  "a DM of several people": { who: "Robin", where: () => office.local.channel("Lunch"), inServer: false },
};

/** What the commands are given that can't do without. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  task: { task: "debug" },
  why: { task: "debug" },
  role: { role: "recruiter" },
  insights: { role: "recruiter" },
};

function slash(name: string, given: Readonly<Record<string, string>>): Action {
  const options: OptionValue[] = Object.entries(given).map(([option, value]) => ({ name: option, value }));
  return { kind: "command", name, options };
}

const SERVERS_ONLY = new Set(["settings"]);
const TROUBLE = /Something went wrong|don't know this button|My memory|can't be read/;

describe.each(Object.entries(PLACES))("in %s", (_, { who, where, inServer }) => {
  it.each(commands.map(({ payload }) => payload.name))("/%s answers in private", async (name) => {
    const outcome = await office.local
      .driver(who)
      .in(where())
      .act(slash(name, GIVEN[name] ?? {}));
    // Discord itself keeps a server's members from what its managers do.
    if (name === "settings" && who === "Sam" && inServer) {
      expect(outcome).toEqual({ kind: "failed", reason: expect.stringMatching(/permission/) });
      return;
    }
    if (!inServer && SERVERS_ONLY.has(name)) {
      expect(outcome).toEqual({ kind: "failed", reason: expect.stringMatching(/no command/) });
      return;
    }
    expect(outcome.kind).toBe("message");
    if (outcome.kind !== "message") return;
    expect(isPrivate(outcome.message)).toBe(true);
    expect(outcome.message.content).not.toMatch(TROUBLE);
    expect(outcome.message.content + JSON.stringify(outcome.message.embeds)).not.toBe("[]");
    expect(office.local.refusals).toEqual([]);
    expect(office.logged).toEqual([]);
  });

  it.each(menus.map(({ payload }) => payload.name))(
    "“%s” answers in private, or is not there",
    async (name) => {
      const driver = office.local.driver(who).in(where());
      const posted = await driver.act({ kind: "message", content: "hello" });
      const message = posted.kind === "posted" ? posted.message.id : "";
      const person = office.local.driver("Robin").person.user.id;
      const target = name === "Compare Wagecards" ? person : message;
      const outcome = await driver.act({ kind: "context", name, target });
      if (!inServer) {
        expect(outcome).toEqual({ kind: "failed", reason: expect.stringMatching(/There is no command/) });
        return;
      }
      expect(outcome.kind === "message" && isPrivate(outcome.message)).toBe(true);
      expect(JSON.stringify(outcome)).not.toMatch(TROUBLE);
      expect(office.local.refusals).toEqual([]);
      expect(office.logged).toEqual([]);
    },
  );

  it("every button under a card answers, without a failure", async () => {
    const driver = office.local.driver(who).in(where());
    const made = await driver.act(slash("wagecard", WEEK));
    if (made.kind !== "message") throw new Error("There is no card.");
    const rows = made.message.components ?? [];
    const buttons = rows.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
    for (const button of buttons) {
      if (button.type !== ComponentType.Button || !("custom_id" in button)) continue;
      if (button.label === "Adjust hours") continue;
      const press = { kind: "button", message: made.message.id, customId: button.custom_id } as const;
      const outcome = await driver.act(press);
      expect(outcome.kind, button.label).not.toBe("failed");
      expect(JSON.stringify(outcome), button.label).not.toMatch(TROUBLE);
    }
    expect(office.local.refusals).toEqual([]);
    expect(office.logged).toEqual([]);
  });
});

it("is told of every command in which installs and contexts it works", () => {
  for (const { payload } of [...commands, ...menus]) {
    expect(payload.integration_types?.length, payload.name).toBeGreaterThan(0);
    expect(payload.contexts?.length, payload.name).toBeGreaterThan(0);
  }
});
