import { PermissionFlagsBits as P } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Hand } from "../../src/demo/hand.js";
import { Hand as At } from "../../src/demo/hand.js";
import type { LocalChannel } from "../../src/local/index.js";
import { MEMBER_PERMISSIONS } from "../../src/local/permissions.js";
import { eventually } from "../eventually.js";
import { type Office, openOffice } from "./office.js";
import {
  first,
  followUp,
  isPrivate,
  notice,
  OTHER_WEEK,
  publicMessages,
  shareCard,
  WEEK,
} from "./sharing.js";

/** What those who manage messages can do about shared cards, and what nobody else can. Robin owns the server. */

const MEMBER = BigInt(MEMBER_PERMISSIONS);

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: ["Robin", "Sam", "Kim"] });
  office.local.setPermissions("Kim", MEMBER | P.ManageMessages);
});
afterEach(() => office.close());

const at = (name: string, channel: LocalChannel): Hand => new At(office.local.driver(name).in(channel));
const labels = (hand: Hand): string => JSON.stringify(hand.message.components);
const storedOf = async (name: string): Promise<string> => {
  const robin = office.hand(name);
  await robin.type("privacy", {});
  await robin.press("Send me all of it");
  const [file] = robin.message.attachments;
  return await (await fetch(file?.url ?? "")).text();
};

describe("somebody who manages messages", () => {
  it("removes a card from the board: entry, card, message and the owner's note of the place", async () => {
    const { shared } = await shareCard(office.hand("Sam"));
    const kim = office.hand("Kim");
    await kim.type("compare", {});
    await kim.choose("Remove a card from this board…", "Sam");
    expect(kim.message.content).toMatch(/^Remove the card of Sam from this channel\?/);
    await kim.press("Keep it");
    expect(first(kim.message).title).toMatch(/^One card/);
    await kim.choose("Remove a card from this board…", "Sam");
    await kim.press("Yes, remove it");
    expect(kim.message.content).toBe("The card is removed: it is off the board, and its message is deleted.");
    expect(isPrivate(kim.message)).toBe(true);
    expect(publicMessages(kim).map(({ id }) => id)).not.toContain(shared.id);
    await kim.press("Board");
    expect(kim.message.content).toMatch(/^Nobody has shared a card/);
    expect(JSON.parse(await storedOf("Sam"))).toMatchObject({ shared: [], person: { shared: [] } });
  });

  it("removes it by the button on the card as well, also where the bot has no access", async () => {
    const { shared } = await shareCard(office.hand("Sam"));
    office.local.setPermissions(null, 0n);
    const kim = office.hand("Kim").look(shared);
    const said = await followUp(kim, () => kim.press("Take it back"));
    expect(said.content).toMatch(/^The card is removed/);
    expect(publicMessages(kim)).toEqual([]);
    await kim.type("compare", {});
    expect(kim.message.content).toMatch(/^Nobody has shared a card/);
  });

  it("is asked to delete the message where the bot can't, and told why", async () => {
    const { shared } = await shareCard(office.hand("Sam"));
    office.local.setPermissions(null, 0n);
    const kim = office.hand("Kim");
    await kim.type("compare", {});
    await kim.choose("Remove a card from this board…", "Sam");
    await kim.press("Yes, remove it");
    expect(kim.message.content).toMatch(/off the board\. I have no access to its message: please delete/);
    expect(publicMessages(kim).map(({ id }) => id)).toEqual([shared.id]);
  });

  it("is named in no line of the log, nor is the card's owner, and the owner is told once", async () => {
    const sam = office.hand("Sam");
    const { notice } = await shareCard(sam);
    const kim = office.hand("Kim");
    await kim.type("compare", {});
    await kim.choose("Remove a card from this board…", "Sam");
    await kim.press("Yes, remove it");
    const ids = ["Sam", "Kim"].flatMap((name) => [name, office.local.driver(name).person.user.id]);
    for (const word of ids) expect(JSON.stringify(office.logged)).not.toContain(word);
    await sam.look(notice).press("Take it back");
    expect(sam.message.content).toMatch(
      /^Somebody who manages messages in this channel has removed your card/,
    );
    await sam.type("compare", {});
    expect(sam.message.content).toMatch(/^Somebody who manages messages .*\n\nNobody has shared a card/);
    // It is forgotten after the answer.
    await eventually(async () => {
      await sam.type("compare", {});
      expect(sam.message.content).toMatch(/^Nobody has shared a card/);
    });
    await kim.type("compare", {});
    expect(kim.message.content).toMatch(/^Nobody has shared a card/);
  });
});

describe("somebody without the right", () => {
  it("is offered no removal, and refused what they press all the same", async () => {
    const robin = office.hand("Robin");
    const { shared } = await shareCard(robin);
    await shareCard(office.hand("Kim"), OTHER_WEEK);
    const kim = office.hand("Kim");
    await kim.type("compare", {});
    const list = kim.list("Remove a card from this board…");
    await kim.choose("Remove a card from this board…", "Robin");
    const yes = kim.buttonId("Yes, remove it");

    const sam = office.hand("Sam");
    await sam.type("compare", {});
    expect(labels(sam)).not.toContain("Remove a card");
    const theirs = sam.message.id;
    const values = list.options.map(({ value }) => value).slice(0, 1);
    const refused = /^Only people who may manage messages in this channel/;
    const tries = [
      { kind: "select", message: theirs, customId: list.custom_id, values, force: true },
      { kind: "button", message: theirs, customId: yes, force: true },
    ] as const;
    for (const action of tries) {
      const outcome = await sam.driver.act(action);
      expect(outcome.kind === "message" && outcome.message.content).toMatch(refused);
    }
    await sam.look(shared).press("Take it back");
    expect(sam.message.content).toMatch(/^Only the person whose card it is can take it back/);

    // The right is looked for at the press: it may have been taken since the list was shown.
    office.local.setPermissions("Kim", MEMBER);
    const late = await kim.driver.act({
      kind: "button",
      message: kim.message.id,
      customId: yes,
      force: true,
    });
    expect(late.kind === "message" && late.message.content).toMatch(refused);
    await kim.type("compare", {});
    const again = { ...tries[0], message: kim.message.id };
    const outcome = await kim.driver.act(again);
    expect(outcome.kind === "message" && outcome.message.content).toMatch(refused);
    expect(publicMessages(robin)).toHaveLength(2);
  });

  it("can't reach another channel's board by the id of this one's", async () => {
    const { shared } = await shareCard(office.hand("Sam"));
    const kim = office.hand("Kim");
    await kim.type("compare", {});
    await kim.choose("Remove a card from this board…", "Sam");
    const yes = kim.buttonId("Yes, remove it");
    const elsewhere = at("Kim", office.local.channel("random"));
    await elsewhere.type("help", {});
    const here = yes.replace(shared.channel_id, office.local.channel("random").id);
    for (const customId of [yes, here]) {
      const message = elsewhere.message.id;
      const outcome = await elsewhere.driver.act({ kind: "button", message, customId, force: true });
      expect(outcome.kind === "message" && outcome.message.content).toMatch(/don't know this|taken back/);
    }
    expect(publicMessages(kim)).toHaveLength(1);
  });

  it("shares nothing where they may not send messages", async () => {
    office.local.setPermissions("Sam", MEMBER & ~P.SendMessages);
    const sam = office.hand("Sam");
    await sam.type("wagecard", WEEK);
    await sam.press("Share in this channel");
    expect(sam.message.content).toMatch(/^You may not send messages in this channel/);
    office.local.setPermissions("Sam", MEMBER);
    await sam.type("wagecard", WEEK);
    await sam.press("Share in this channel");
    office.local.setPermissions("Sam", MEMBER & ~P.SendMessages);
    await sam.press("Post in this channel");
    expect(sam.message.content).toMatch(/^You may not send messages in this channel/);
    expect(publicMessages(sam)).toEqual([]);
    await sam.type("compare", {});
    expect(sam.message.content).toMatch(/^Nobody has shared a card/);
  });
});

describe("a board follows the server's settings", () => {
  async function switchTo(option: string): Promise<void> {
    const robin = office.hand("Robin");
    await robin.type("settings", {});
    await robin.choose("Where may cards be shared?", option);
  }

  it("is not shown while sharing is off, nor compared with, and is back when it is allowed again", async () => {
    const { shared } = await shareCard(office.hand("Sam"));
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    await robin.type("compare", {});
    const board = robin.message;
    await switchTo("Nowhere");
    const off = /^Sharing cards is switched off in this channel by the server's settings/;
    for (const look of [
      () => robin.type("compare", {}),
      () => robin.look(board).choose("Compare my card with…", "Sam"),
      () => robin.look(board).press("Picture"),
      () => robin.look(board).choose("Sort by…", "By date"),
      () => robin.look(shared).press("Board"),
      () => robin.look(shared).press("Compare with mine"),
      () => robin.menu("Compare Wagecards", office.local.driver("Sam").person.user.id),
      () => robin.type("compare", { with: office.local.driver("Sam").person.user.id }),
    ]) {
      await look();
      expect(robin.message.content).toMatch(off);
      expect(robin.message.embeds).toEqual([]);
    }
    await switchTo("Everywhere");
    await robin.type("compare", {});
    expect(first(robin.message).title).toMatch(/^One card/);
  });

  it("can be cleared all the same: by those who manage messages, and by the owner", async () => {
    await shareCard(office.hand("Sam"));
    await shareCard(office.hand("Robin"), OTHER_WEEK);
    await switchTo("Nowhere");
    const kim = office.hand("Kim");
    await kim.type("compare", {});
    expect(kim.message.content).toMatch(/2 cards were shared here before and stand until/);
    await kim.choose("Remove a card from this board…", "Sam");
    await kim.press("Yes, remove it");
    const robin = office.hand("Robin");
    await robin.type("compare", {});
    await robin.press("Take mine back");
    expect(publicMessages(kim)).toEqual([]);
  });

  it("is not counted by /insights while sharing is off", async () => {
    await office.close();
    const people = ["Robin", "Sam", "Kim", "Lee", "Max", "Ana", "Eve"];
    const clock = { ahead: 0 };
    office = await openOffice({ people }, { now: () => Date.now() + clock.ahead });
    for (const name of people.slice(1)) await shareCard(office.hand(name));
    // What stood at midnight counts.
    clock.ahead = 86_400_000;
    const robin = office.hand("Robin");
    const spread = async (): Promise<string> => {
      await robin.type("insights", { role: WEEK.role });
      const field = first(robin.message).fields?.find(({ name }) => name.endsWith("in this channel"));
      return field?.value ?? "";
    };
    const shown = await spread();
    expect(shown).toMatch(/5 people/);
    await switchTo("Nowhere");
    expect(await spread()).not.toMatch(/5 people/);
    await switchTo("Everywhere");
    expect(await spread()).toBe(shown);
  });

  it("goes with its channel, once somebody asks for insights in the server", async () => {
    const random = office.local.channel("random");
    await shareCard(at("Sam", random));
    office.local.deleteChannel(random);
    const robin = office.hand("Robin");
    await robin.type("insights", { role: WEEK.role });
    // After the answer.
    await eventually(async () => expect(JSON.parse(await storedOf("Sam"))).toMatchObject({ shared: [] }));
  });
});

describe("/privacy", () => {
  it("lists where one's cards are shared, and takes one of them back", async () => {
    const random = office.local.channel("random");
    const sam = office.hand("Sam");
    const { shared } = await shareCard(sam);
    const elsewhere = at("Sam", random);
    await shareCard(elsewhere, OTHER_WEEK);
    await sam.type("privacy", {});
    expect(first(sam.message).description).toContain(
      `**Shared in:**\n1. <#${shared.channel_id}> · Machine-learning engineer · <t:`,
    );
    expect(first(sam.message).description).toContain(`2. <#${random.id}> · `);
    await sam.choose("Take one back…", "2. Machine-learning engineer");
    expect(notice(sam.message)).toBe(`The card shared in <#${random.id}> is taken back.`);
    expect(publicMessages(elsewhere)).toEqual([]);
    expect(publicMessages(sam).map(({ id }) => id)).toEqual([shared.id]);
    expect(first(sam.message).description).not.toContain(random.id);
  });

  it("takes nothing back that is somebody else's", async () => {
    const { shared } = await shareCard(office.hand("Sam"));
    const kim = office.hand("Kim");
    await shareCard(at("Kim", office.local.channel("random")));
    await kim.type("privacy", {});
    const { custom_id: customId } = kim.list("Take one back…");
    const message = kim.message.id;
    const values = [shared.channel_id];
    const outcome = await kim.driver.act({ kind: "select", message, customId, values, force: true });
    expect(outcome.kind === "message" && outcome.message.content).toMatch(/taken back, or its owner/);
    expect(publicMessages(office.hand("Sam"))).toHaveLength(1);
  });
});

describe("taking back twice", () => {
  it("says one thing, on the card and in the notice", async () => {
    const sam = office.hand("Sam");
    const { shared, notice } = await shareCard(sam);
    const customId = sam.look(shared).buttonId("Take it back");
    const press = { kind: "button", message: shared.id, customId } as const;
    const said: string[] = [];
    const told = sam.driver.next(
      (event) => event.kind === "message" && said.push(event.message.content) === 2,
      10_000,
    );
    await Promise.all([sam.driver.act(press), sam.driver.act({ ...press, force: true })]);
    await told;
    expect(new Set(said)).toEqual(
      new Set(["Your card is taken back: it is off the board, and its message is removed."]),
    );
    await sam.look(notice).press("Take it back");
    expect(sam.message.content).toBe("Your card is taken back already.");
  });
});
