import { ComponentType, PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { formatCustomId } from "../../src/views/index.js";
import { type Office, openOffice } from "./office.js";
import { first, isPrivate, publicMessages, shareCard, WEEK } from "./sharing.js";

/** `/settings`: what a server's managers choose, and what comes of it for the others. */

let office: Office;
beforeEach(async () => {
  office = await openOffice({
    // Robin owns the server, Kim may manage it, Sam is a member.
    people: ["Robin", "Sam", "Kim"],
    guilds: [
      { name: "The office", permissions: { Kim: MEMBER | PermissionFlagsBits.ManageGuild } },
      { name: "Elsewhere" },
      // Kim may not use apps from outside in public there.
      { name: "Outside", hasBot: false, channels: ["hall"], permissions: { Kim: MEMBER } },
    ],
    installedBy: ["Robin", "Sam", "Kim"],
  });
});
afterEach(async () => {
  expect(office.local.refusals).toEqual([]);
  expect(office.logged).toEqual([]);
  await office.close();
});

const MEMBER = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;
const WHERE = "Where may cards be shared?";

async function settings(name = "Robin"): Promise<Hand> {
  const hand = office.hand(name);
  await hand.type("settings", {});
  expect(isPrivate(hand.message)).toBe(true);
  return hand;
}

const at = (name: string, channel: string): Hand =>
  new Hand(office.hand(name).driver.in(office.local.channel(channel)));

async function tryToShare(hand: Hand): Promise<string> {
  await hand.type("wagecard", WEEK);
  await hand.press("Share in this channel");
  if (hand.message.content.startsWith("**Not shared yet.**")) await hand.press("Post in this channel");
  return hand.message.content;
}

/** Chooses channels in the list of them. */
async function allow(hand: Hand, channels: readonly string[]): Promise<void> {
  const rows = hand.message.components ?? [];
  const list = rows
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .find(({ type }) => type === ComponentType.ChannelSelect);
  if (!list || !("custom_id" in list)) throw new Error("There is no list of channels.");
  const values = channels.map((name) => office.local.channel(name).id);
  const message = hand.message.id;
  const outcome = await hand.driver.act({ kind: "select", message, customId: list.custom_id, values });
  if (outcome.kind !== "update") throw new Error(`a ${outcome.kind}, not an update`);
  hand.look(outcome.message);
}

describe("who may change them", () => {
  it("is shown what is set, as the owner and as a manager", async () => {
    for (const name of ["Robin", "Kim"]) {
      expect(first((await settings(name)).message).description).toMatch(
        /\*\*Sharing cards:\*\* everywhere\.[\s\S]*\*\*Usual level:\*\* mid\.[\s\S]*\*\*Insights of this server:\*\* shown\./,
      );
    }
  });

  it("is nobody else: neither by the command nor by a forged button", async () => {
    const sam = office.hand("Sam");
    const asked = await sam.driver.act({ kind: "command", name: "settings", options: [] });
    expect(asked).toEqual({ kind: "failed", reason: expect.stringMatching(/permission/) });
    await sam.type("wagecard", {});
    for (const [action, arg] of [
      ["insights", "hide"],
      ["reset", ""],
      ["sharing", ""],
    ] as const) {
      const customId = formatCustomId({ flow: "settings", action, id: "0", rev: 0, arg });
      const press = { message: sam.message.id, customId, force: true } as const;
      for (const outcome of [
        await sam.driver.act({ kind: "button", ...press }),
        await sam.driver.act({ kind: "select", values: ["nowhere"], ...press }),
      ]) {
        expect(JSON.stringify(outcome)).toContain("Only people who may manage this server");
      }
    }
    expect(first((await settings()).message).description).toMatch(/everywhere\.[\s\S]*shown\./);
  });

  it("is checked where the command comes through a person's own install, to which Discord applies no permission", async () => {
    const sam = at("Sam", "Outside/hall");
    await sam.type("settings", {});
    expect(sam.message.content).toMatch(/Only people who may manage this server/);
    const robin = at("Robin", "Outside/hall");
    await robin.type("settings", {});
    await robin.choose(WHERE, "Nowhere");
    expect(await tryToShare(sam)).toMatch(/switched off in this server/);
  });
});

describe("where cards may be shared", () => {
  it("is nowhere in this server alone, in a sentence, and what is shared already stays", async () => {
    const { shared } = await shareCard(office.hand("Sam"));
    const robin = await settings();
    await robin.choose(WHERE, "Nowhere");
    expect(first(robin.message).description).toMatch(
      /\*\*Sharing cards:\*\* nowhere\.[\s\S]*shared already stay/,
    );
    expect(await tryToShare(office.hand("Kim"))).toMatch(
      /^Sharing cards is switched off in this server.*“Export”.*`\/settings`/,
    );
    expect(publicMessages(robin).map(({ id }) => id)).toEqual([shared.id]);
    await shareCard(at("Kim", "Elsewhere/general"));
    await robin.choose(WHERE, "Everywhere");
    await shareCard(office.hand("Kim"));
    expect(publicMessages(robin)).toHaveLength(2);
  });

  it("is a list of channels, which begins with the one where it is asked for", async () => {
    const robin = await settings("Kim");
    await robin.choose(WHERE, "In chosen channels");
    const general = office.local.channel("general").id;
    expect(first(robin.message).description).toContain(`only in <#${general}>.`);
    await shareCard(office.hand("Sam"));
    expect(await tryToShare(at("Sam", "random"))).toBe(
      `Cards are not shared in this channel. Share yours in <#${general}>.`,
    );
    await allow(robin, ["random", "wagecards"]);
    await shareCard(at("Sam", "random"));
    expect(await tryToShare(office.hand("Robin"))).toMatch(/not shared in this channel/);
    await allow(robin, []);
    expect(first(robin.message).description).toMatch(/none is chosen yet: so nowhere/);
    expect(await tryToShare(at("Sam", "wagecards"))).toMatch(/switched off in this server/);
  });
});

describe("the usual level", () => {
  it("is what a walk and a card in one line begin with in this server, and only there", async () => {
    const robin = await settings();
    await robin.choose("Which level does a walk begin with?", "Usual level: senior");
    const sam = office.hand("Sam");
    await sam.type("wagecard", WEEK);
    expect(first(sam.message).author?.name).toMatch(/senior level$/);
    await sam.type("wagecard", { ...WEEK, seniority: "entry" });
    expect(first(sam.message).author?.name).toMatch(/entry level$/);
    await sam.type("wagecard", { role: WEEK.role });
    await sam.press("Typical week");
    await sam.press("Finish");
    expect(first(sam.message).author?.name).toMatch(/senior level$/);
    const elsewhere = at("Sam", "Elsewhere/general");
    await elsewhere.type("wagecard", WEEK);
    expect(first(elsewhere.message).author?.name).toMatch(/mid level$/);
  });
});

describe("insights of this server", () => {
  it("are hidden and shown again, and the role's own stay", async () => {
    const robin = await settings();
    await robin.press("Hide insights of this server");
    const sam = office.hand("Sam");
    const ask = async () => {
      await sam.type("insights", { role: WEEK.role });
      return first(sam.message).fields?.at(-1)?.value;
    };
    expect(await ask()).toMatch(/people who manage this server do not show this/);
    expect(first(sam.message).title).toMatch(/^Among the 15 roles/);
    await robin.press("Back to the defaults");
    expect(await ask()).toMatch(/^Fewer than five/);
  });
});

it("says so where Discord shows to one person alone what was to be public, and puts nothing on the board", async () => {
  const kim = at("Kim", "Outside/hall");
  await kim.type("wagecard", WEEK);
  const told = kim.driver.next(
    (event) =>
      event.kind === "message" && /^This server shows what I post to you alone/.test(event.message.content),
  );
  await kim.press("Share in this channel");
  const customId = kim.buttonId("Post in this channel");
  await kim.driver.act({ kind: "button", message: kim.message.id, customId });
  await told;
  await kim.type("compare", {});
  expect(kim.message.content).toMatch(/Nobody has shared/);
  expect(publicMessages(kim)).toEqual([]);
});

it("is kept over a restart of the bot", async () => {
  await (await settings()).choose(WHERE, "Nowhere");
  await office.stopBot();
  await office.startBot();
  expect(await tryToShare(office.hand("Sam"))).toMatch(/switched off/);
});
