import { type APIMessage, PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { type Office, openOffice } from "./office.js";
import { first, followUp, OTHER_WEEK, publicMessages, shareCard, WEEK } from "./sharing.js";

/** Taking a shared card back, and sharing where it is different or fails. */

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: ["Robin", "Sam", "Kim"] });
});
afterEach(() => office.close());

describe("taking a card back", () => {
  it("removes the message and the entry, pressed by the owner on the card itself", async () => {
    const robin = office.hand("Robin");
    const { shared } = await shareCard(robin);
    const said = await followUp(robin, () => robin.look(shared).press("Take it back"));
    expect(said.content).toMatch(/off the board, and its message is removed/);
    expect(publicMessages(robin)).toEqual([]);
    await robin.type("compare", {});
    expect(robin.message.content).toMatch(/Nobody has shared a card in this channel yet/);
  });

  it("removes both from the owner's private message as well", async () => {
    const robin = office.hand("Robin");
    const { notice } = await shareCard(robin);
    await robin.look(notice).press("Take it back");
    expect(robin.message.content).toMatch(/off the board, and its message is removed/);
    expect(publicMessages(robin)).toEqual([]);
  });

  it("is the owner's alone", async () => {
    const { shared } = await shareCard(office.hand("Robin"));
    const sam = office.hand("Sam").look(shared);
    await sam.press("Take it back");
    expect(sam.message.content).toMatch(/^Only the person whose card it is can take it back\. /);
    expect(publicMessages(sam)).toHaveLength(1);
  });

  it("is noticed where a moderator has removed the message", async () => {
    const { shared } = await shareCard(office.hand("Robin"));
    await shareCard(office.hand("Sam"), OTHER_WEEK);
    const kim = office.hand("Kim");
    const admin = office.hand("Robin").driver;
    await admin.act({ kind: "delete-message", message: shared.id });
    const update = kim.driver.next((event) => event.kind === "update");
    await kim.type("compare", {});
    expect(first(kim.message).title).toMatch(/^2 cards/);
    const event = await update;
    expect(event.kind === "update" && first(event.message).title).toMatch(/^One card/);
    await kim.type("wagecard", WEEK);
    await kim.menu("Compare Wagecards", office.local.driver("Robin").person.user.id);
    expect(kim.message.content).toMatch(/Robin has shared no card in this channel/);
  });
});

describe("outside of servers", () => {
  it("says that a board needs a channel with others, and compares with roles all the same", async () => {
    const dm = office.local.driver("Robin").in(office.local.dm("Robin"));
    const robin = new Hand(dm);
    await robin.type("compare", {});
    expect(robin.message.content).toMatch(/in a server's channel/);
    await robin.type("wagecard", WEEK);
    expect(robin.message.content).toMatch(/^Your first card\. Only you see it\. /);
    const labels = JSON.stringify(robin.message.components);
    expect(labels).toContain('"Picture"');
    expect(labels).not.toMatch(/"Share in this channel"|"Compare"/);
    // A card that was made before the button was left out still has it.
    const customId = robin.buttonId("Picture").replace("picture", "share");
    const pressed = await dm.act({ kind: "button", message: robin.message.id, customId, force: true });
    expect(pressed.kind === "message" && pressed.message.content).toMatch(/in a server's channel/);
    await robin.type("compare", { role: "Recruiter" });
    expect(first(robin.message).author?.name).toBe("Two Wagecards side by side");
  });
});

describe("where the bot is no member and only people's own installs work", () => {
  it("shares all the same, and the owner takes the card back on the message itself", async () => {
    await office.close();
    office = await openOffice({
      people: ["Robin", "Sam"],
      guilds: [{ name: "Elsewhere", hasBot: false }],
      installedBy: ["Robin", "Sam"],
    });
    const robin = office.hand("Robin");
    const { notice, shared } = await shareCard(robin);
    const sam = office.hand("Sam");
    await sam.type("compare", {});
    expect(first(sam.message).title).toMatch(/^One card/);
    await robin.look(notice).press("Take it back");
    expect(robin.message.content).toMatch(
      /no access to its message: press “Take it back” on the message itself/,
    );
    await sam.type("compare", {});
    expect(sam.message.content).toMatch(/Nobody has shared/);
    await sam.look(shared).press("Compare with mine");
    expect(sam.message.content).toMatch(/taken back, or its owner has shared a newer one/);
    await followUp(robin, () => robin.look(shared).press("Take it back"));
    expect(publicMessages(robin)).toEqual([]);
  });
});

describe("what goes wrong while a card is shared", () => {
  /** The press that posts the card, which is not sent yet. */
  const share = async (hand: Hand) => {
    await hand.press("Share in this channel");
    const customId = hand.buttonId("Post in this channel");
    return { kind: "button", message: hand.message.id, customId } as const;
  };
  const callback = "POST /interactions/*/*/callback";

  it("leaves one message of a person where a second sharing overtakes a slow one", async () => {
    const robin = office.hand("Robin");
    await shareCard(robin);
    await robin.type("wagecard", OTHER_WEEK);
    const slow = await share(robin);
    await robin.type("wagecard", { ...WEEK, hours: "1, 1, 1, 1, 1, 1" });
    const quick = await share(robin);
    office.local.faults.rest({ kind: "hang", route: callback, ms: 1000, acted: true });
    const slowly = robin.driver.act(slow);
    const told = robin.driver.next(
      (event) => event.kind === "message" && /overtaken by a later one/.test(event.message.content),
      10_000,
    );
    await robin.driver.act(quick);
    await slowly;
    await told;
    const left = publicMessages(robin);
    expect(left).toHaveLength(1);
    expect(first(left[0] as APIMessage).description).toContain("6 h a week");
    await robin.type("compare", {});
    expect(first(robin.message).title).toMatch(/^One card/);
  });

  it("shows nobody else a card whose message never came, and learns of one that did", async () => {
    const robin = office.hand("Robin");
    const { shared } = await shareCard(robin);
    await office.forgetMessages();
    const sam = office.hand("Sam");
    await sam.type("wagecard", WEEK);
    await sam.type("compare", {});
    expect(sam.message.content).toMatch(/Nobody has shared/);
    await sam.menu("Compare Wagecards", office.local.driver("Robin").person.user.id);
    expect(sam.message.content).toMatch(/Robin has shared no card/);
    await sam.look(shared).choose("Why did a task land in its band?", "Debug");
    await sam.type("compare", {});
    expect(first(sam.message).title).toMatch(/^One card/);
  });

  it("says so where the server lets the bot answer one person only", async () => {
    await office.close();
    office = await openOffice({
      people: ["Robin"],
      guilds: [{ name: "Quiet", hasBot: false, permissions: { Robin: PermissionFlagsBits.SendMessages } }],
      installedBy: ["Robin"],
    });
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    const post = await share(robin);
    const told = robin.driver.next(
      (event) =>
        event.kind === "message" && /your card was not shared.*Use External Apps/.test(event.message.content),
    );
    await robin.driver.act(post);
    await told;
    expect(publicMessages(robin)).toEqual([]);
    await robin.type("compare", {});
    expect(robin.message.content).toMatch(/Nobody has shared/);
  });

  it("says on a leftover of an earlier sharing that the newer card stays", async () => {
    const robin = office.hand("Robin");
    const { shared } = await shareCard(robin);
    office.local.faults.rest({
      kind: "error",
      status: 500,
      route: "DELETE /channels/*/messages/*",
      times: 2,
    });
    const { notice } = await shareCard(robin, OTHER_WEEK);
    expect(notice.content).toMatch(/Discord did not let me remove your earlier one here yet/);
    expect(publicMessages(robin)).toHaveLength(2);
    const said = await followUp(robin, () => robin.look(shared).press("Take it back"));
    expect(said.content).toMatch(/If you shared a newer card here, that one stays/);
    expect(publicMessages(robin)).toHaveLength(1);
  });

  it("removes with the card what an earlier sharing left behind", async () => {
    const robin = office.hand("Robin");
    await shareCard(robin);
    office.local.faults.rest({
      kind: "error",
      status: 500,
      route: "DELETE /channels/*/messages/*",
      times: 2,
    });
    const { notice } = await shareCard(robin, OTHER_WEEK);
    await robin.look(notice).press("Take it back");
    expect(robin.message.content).toMatch(/its message is removed/);
    expect(publicMessages(robin)).toEqual([]);
  });
});
