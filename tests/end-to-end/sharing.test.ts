import type { APIMessage } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { type Office, openOffice } from "./office.js";
import { first, followUp, isPrivate, OTHER_WEEK, publicMessages, shareCard, WEEK } from "./sharing.js";

/** Sharing, the board and comparing, as several people in a server's channel do it. */

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: ["Robin", "Sam", "Kim"] });
});
afterEach(() => office.close());

describe("sharing a card", () => {
  it("posts it for everyone, in the owner's name, and tells the owner alone how to take it back", async () => {
    const robin = office.hand("Robin");
    const { notice, shared } = await shareCard(robin);
    expect(isPrivate(shared)).toBe(false);
    expect(first(shared).author?.name).toBe("Wagecard of Robin · Machine-learning engineer · mid level");
    expect(first(shared).title).toBe("🟨 AI-augmented territory");
    expect(JSON.stringify(first(shared))).not.toMatch(/done by you/);
    expect(notice.content).toMatch(/Everyone in this channel sees this card now/);
    expect(publicMessages(office.hand("Sam")).map(({ id }) => id)).toEqual([shared.id]);
  });

  it("answers why to anybody who asks, and only to them", async () => {
    const { shared } = await shareCard(office.hand("Robin"));
    const sam = office.hand("Sam").look(shared);
    await sam.choose("Why did a task land in its band?", "Debug");
    expect(isPrivate(sam.message)).toBe(true);
    expect(first(sam.message).title).toBe("Debug model regressions in production");
    expect(first(sam.message).description).toMatch(/What AI does well here/);
    expect(sam.message.components).toEqual([]);
    const unseen = office.hand("Robin").driver.messages();
    expect(unseen.map(({ id }) => id)).not.toContain(sam.message.id);
  });

  it("stays as it was shared while its owner changes theirs", async () => {
    const robin = office.hand("Robin");
    const { shared } = await shareCard(robin);
    await robin.type("task", { task: "debug" });
    await robin.choose("Set an axis to your own value…", "Reliability");
    await robin.fill({ reliability: "91" });
    const sam = office.hand("Sam").look(shared);
    await sam.choose("Why did a task land in its band?", "Debug");
    expect(JSON.stringify(sam.message.embeds)).not.toContain("it is 91");
  });

  it("acts once where it is pressed twice", async () => {
    const robin = office.hand("Robin");
    const { card } = await shareCard(robin);
    await robin.look(card).press("Share in this channel");
    expect(robin.message.content).toMatch(/shared here already/);
    expect(publicMessages(robin)).toHaveLength(1);
  });

  it("acts once where two presses arrive together", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    const press = {
      kind: "button",
      message: robin.message.id,
      customId: robin.buttonId("Share in this channel"),
    } as const;
    await Promise.all([robin.driver.act(press), robin.driver.act(press)]);
    expect(publicMessages(robin)).toHaveLength(1);
  });

  it("takes the place of one's earlier card in the same channel", async () => {
    const robin = office.hand("Robin");
    const earlier = await shareCard(robin);
    const later = await shareCard(robin, OTHER_WEEK);
    expect(publicMessages(robin).map(({ id }) => id)).toEqual([later.shared.id]);
    await robin.look(earlier.notice).press("Take it back");
    expect(robin.message.content).toMatch(/taken back, or its owner has shared a newer one/);
    await robin.type("compare", {});
    expect(first(robin.message).title).toMatch(/^One card/);
  });

  it("shows the card anew where it has changed since the button was shown", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    const before = robin.message;
    await robin.type("task", { task: "debug" });
    await robin.press("+1");
    await robin.look(before).press("Share in this channel");
    expect(robin.message.content).toMatch(/had changed since it was shown/);
    expect(publicMessages(robin)).toEqual([]);
  });

  it("puts all back as it was where Discord does not take the message", async () => {
    const robin = office.hand("Robin");
    await shareCard(robin);
    await robin.type("wagecard", OTHER_WEEK);
    const late = {
      kind: "button",
      message: robin.message.id,
      customId: robin.buttonId("Share in this channel"),
    } as const;
    office.local.faults.rest({
      route: "POST /interactions/*/*/callback",
      kind: "error",
      status: 500,
      times: 2,
    });
    await robin.driver.act(late);
    await robin.type("compare", {});
    expect(first(robin.message).description).toContain("AI-augmented territory");
    expect(publicMessages(robin)).toHaveLength(1);
  });
});

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

describe("the board", () => {
  it("says how to fill it while it is empty", async () => {
    const robin = office.hand("Robin");
    await robin.type("compare", {});
    expect(robin.message.content).toMatch(/`\/wagecard role:`.*“Share in this channel”/);
    expect(isPrivate(robin.message)).toBe(true);
  });

  it("lists everyone's latest card, sorted as is chosen, with the team's totals", async () => {
    await shareCard(office.hand("Robin"));
    const sam = office.hand("Sam");
    await shareCard(sam, OTHER_WEEK);
    await sam.type("compare", {});
    const names = () =>
      [...(first(sam.message).description ?? "").matchAll(/\*\*\d+\. (\w+)\*\*/g)].map(([, name]) => name);
    expect(names()).toEqual(["Sam", "Robin"]);
    expect(first(sam.message).description).toMatch(/exposure \*\*\d+\*\* ± \d+ · frees [\d.]+ h/);
    expect(first(sam.message).fields?.[0]?.value).toMatch(
      /79 h in all.*freed[\s\S]*Operational AI cost \$.* to \$.*, beside \$/,
    );
    await sam.choose("Sort by…", "By Human-critical share");
    expect(names()).toEqual(["Robin", "Sam"]);
    await sam.choose("Sort by…", "By date");
    expect(names()).toEqual(["Sam", "Robin"]);
    await sam.choose("Compare my card with…", "Robin");
    expect(first(sam.message).fields?.map(({ name }) => name)).toEqual(["You", "Robin", "What differs"]);
  });

  it("is one channel's own", async () => {
    await shareCard(office.hand("Robin"));
    const [, elsewhere] = office.local.channels;
    if (!elsewhere) throw new Error("The server has one channel only.");
    const outcome = await office
      .hand("Sam")
      .driver.in(elsewhere)
      .act({ kind: "command", name: "compare", options: [] });
    expect(outcome.kind === "message" && outcome.message.content).toMatch(/Nobody has shared/);
  });
});

describe("comparing", () => {
  const sam = () => office.local.driver("Sam").person.user.id;

  it("puts two cards of one role side by side, task by task, with what differs and why", async () => {
    await shareCard(office.hand("Sam"), OTHER_WEEK);
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    await robin.type("task", { task: "debug" });
    await robin.choose("Set an axis to your own value…", "Reliability");
    await robin.fill({ reliability: "91" });
    await robin.type("compare", { with: sam() });
    const [sides, tasks] = robin.message.embeds;
    expect(sides?.fields?.map(({ name }) => name)).toEqual(["You", "Sam", "What differs"]);
    expect(sides?.fields?.[2]?.value).toMatch(/\*\*Exposure\.\*\*/);
    expect(tasks?.title).toBe("Task by task");
    expect(tasks?.description).toMatch(
      /\*\*Debug model regressions in production\*\*\n.* \| .*\n-# 2 h more in your week · reliability 91 \| \d+, set by you/,
    );
  });

  it("says that a difference within the two ± is none", async () => {
    await shareCard(office.hand("Sam"), WEEK);
    const robin = office.hand("Robin");
    await robin.type("wagecard", { ...WEEK, hours: "8, 6, 7, 4, 8, 8" });
    await robin.type("compare", { with: sam() });
    expect(first(robin.message).fields?.[2]?.value).toMatch(
      /No difference: \d points lie within the two ± together/,
    );
  });

  it("compares roles that differ by band, and a role at its typical week", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    await robin.type("compare", { role: "Recruiter" });
    const [sides, bands] = robin.message.embeds;
    expect(sides?.fields?.map(({ name }) => name)).toEqual([
      "You",
      "Recruiter, typical week",
      "What differs",
    ]);
    expect(bands?.title).toBe("Band by band");
    expect(bands?.description).toMatch(/🟪 Human-critical\n[\d.]+ h \(\d+%\) \| [\d.]+ h \(\d+%\)/);
  });

  it("works from the shared card's own button and from a person's context menu", async () => {
    const { shared } = await shareCard(office.hand("Sam"), OTHER_WEEK);
    const robin = office.hand("Robin").look(shared);
    await robin.press("Compare with mine");
    expect(robin.message.content).toMatch(/no card yet/);
    await robin.type("wagecard", WEEK);
    await robin.look(shared).press("Compare with mine");
    const byButton = robin.message.embeds;
    await robin.menu("Compare Wagecards", sam());
    expect(robin.message.embeds).toEqual(byButton);
    await office.hand("Sam").look(shared).press("Compare with mine");
  });

  it("refuses what makes no sense, with the next step", async () => {
    const robin = office.hand("Robin");
    const me = office.local.driver("Robin").person.user.id;
    await robin.type("wagecard", WEEK);
    await robin.type("compare", { with: me });
    expect(robin.message.content).toMatch(/your own card.*`\/compare role:`/);
    await robin.type("compare", { with: sam(), role: "Recruiter" });
    expect(robin.message.content).toMatch(/either `with:` or `role:`/);
    await robin.type("compare", { with: sam() });
    expect(robin.message.content).toMatch(/Sam has shared no card in this channel/);
  });
});

describe("a shared card's context menu", () => {
  it("says why every task landed in its band", async () => {
    const { shared } = await shareCard(office.hand("Robin"));
    const sam = office.hand("Sam");
    await sam.menu("Why these bands?", shared.id);
    expect(isPrivate(sam.message)).toBe(true);
    expect(first(sam.message).author?.name).toBe("Why these bands? · Wagecard of Robin");
    expect(first(sam.message).description?.match(/confidence \d+%/g)).toHaveLength(6);
    await sam.choose("Why did a task land in its band?", "Propose");
    expect(first(sam.message).title).toBe("Propose new modeling approaches");
  });

  it("says so on a message that is none", async () => {
    const sam = office.hand("Sam");
    const posted = await sam.driver.act({ kind: "message", content: "Hello" });
    if (posted.kind !== "posted") throw new Error("Not posted.");
    await sam.menu("Why these bands?", posted.message.id);
    expect(sam.message.content).toMatch(/no shared Wagecard/);
  });
});

describe("outside of servers", () => {
  it("says that a board needs a channel with others, and compares with roles all the same", async () => {
    const dm = office.local.driver("Robin").in(office.local.dm("Robin"));
    const robin = new Hand(dm);
    await robin.type("compare", {});
    expect(robin.message.content).toMatch(/in a server's channel/);
    await robin.type("wagecard", WEEK);
    await robin.press("Share in this channel");
    expect(robin.message.content).toMatch(/in a server's channel/);
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
  const share = (hand: Hand) =>
    ({ kind: "button", message: hand.message.id, customId: hand.buttonId("Share in this channel") }) as const;
  const callback = "POST /interactions/*/*/callback";

  it("leaves one message of a person where a second sharing overtakes a slow one", async () => {
    const robin = office.hand("Robin");
    await shareCard(robin);
    await robin.type("wagecard", OTHER_WEEK);
    const slow = share(robin);
    await robin.type("wagecard", { ...WEEK, hours: "1, 1, 1, 1, 1, 1" });
    const quick = share(robin);
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
      guilds: [{ name: "Quiet", hasBot: false, permissions: { Robin: 0n } }],
      installedBy: ["Robin"],
    });
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    const told = robin.driver.next(
      (event) =>
        event.kind === "message" && /your card was not shared.*Use External Apps/.test(event.message.content),
    );
    await robin.driver.act(share(robin));
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
    expect(notice.content).toMatch(/no access to your earlier one/);
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
