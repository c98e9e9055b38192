import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Office, openOffice } from "./office.js";
import { first, isPrivate, OTHER_WEEK, publicMessages, shareCard, WEEK } from "./sharing.js";

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
    await robin.press("Share in this channel");
    const press = {
      kind: "button",
      message: robin.message.id,
      customId: robin.buttonId("Post in this channel"),
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
    await robin.press("Share in this channel");
    const before = robin.message;
    await robin.type("task", { task: "debug" });
    await robin.press("+1");
    await robin.look(before).press("Post in this channel");
    expect(robin.message.content).toMatch(/^Your card had changed since it was shown.*\n\*\*Not shared yet/);
    expect(publicMessages(robin)).toEqual([]);
  });

  it("puts all back as it was where Discord does not take the message", async () => {
    const robin = office.hand("Robin");
    await shareCard(robin);
    await robin.type("wagecard", OTHER_WEEK);
    await robin.press("Share in this channel");
    const late = {
      kind: "button",
      message: robin.message.id,
      customId: robin.buttonId("Post in this channel"),
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
      /No clear difference in exposure: \d points lie within the two ± together/,
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
