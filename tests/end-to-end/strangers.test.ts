import type { APIMessage } from "discord-api-types/v10";
import { MessageFlags } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../src/local/index.js";
import { type Office, openOffice } from "./office.js";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const ROLE = { role: "machine-learning-engineer" };
const description = (message: APIMessage) => message.embeds[0]?.description ?? "";
const said = (outcome: Outcome): APIMessage => {
  if (outcome.kind !== "message" && outcome.kind !== "update")
    throw new Error(`a ${outcome.kind}, not a message`);
  return outcome.message;
};

describe("buttons that are old, strange or somebody else's", () => {
  it("a stranger's click on my walk changes nothing and tells them so", async () => {
    const mine = office.hand();
    await mine.type("wagecard", ROLE);
    await mine.press("+5");
    const stranger = office.hand(office.local.people[1]?.name);
    await stranger.type("wagecard", {});
    const outcome = await stranger.driver.act({
      kind: "button",
      message: stranger.message.id,
      customId: mine.buttonId("+5"),
      force: true,
    });
    expect(said(outcome).content).toMatch(/belongs to somebody else/);
    expect((said(outcome).flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    await mine.press("+1");
    expect(description(mine.message)).toContain("**6 h** a week");
  });

  it("a double click acts once", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ROLE);
    const press = {
      kind: "button",
      message: hand.message.id,
      customId: hand.buttonId("+5"),
      force: true,
    } as const;
    const [first, second] = await Promise.all([hand.driver.act(press), hand.driver.act(press)]);
    expect(description(said(first))).toContain("**5 h** a week");
    expect(description(said(second))).toContain("**5 h** a week");
  });

  it("a double click on Finish makes one card", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ROLE);
    await hand.press("Typical week");
    const press = {
      kind: "button",
      message: hand.message.id,
      customId: hand.buttonId("Finish"),
      force: true,
    } as const;
    const outcomes = await Promise.all([hand.driver.act(press), hand.driver.act(press)]);
    for (const outcome of outcomes) expect(said(outcome).embeds[0]?.title).toBe("🟨 AI-augmented territory");
    await hand.type("wagecard", {});
    expect(hand.list("Open a saved card…").options).toHaveLength(1);
  });

  it.each([
    "1.walk.next.zzzz.0.",
    "1.walk.explode.zzzz.0.",
    "1.card.why.zzzz.0.",
    "1.task.more.zzzz.0.train-model",
    "1.start.resume.zzzz.0.",
    "1.start.explode.0.0.",
    "0.walk.next.w1.0.",
    "something of another bot",
  ])("the custom id %j gets one sentence on how to go on", async (customId) => {
    const hand = office.hand();
    await hand.type("wagecard", {});
    const outcome = await hand.driver.act({
      kind: "button",
      message: hand.message.id,
      customId,
      force: true,
    });
    expect(said(outcome).content).toMatch(/`\/wagecard`/);
    expect(office.logged).toEqual([]);
  });

  it("a button of a walk that is over shows the card that it ended in, or says that it is over", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ROLE);
    const next = {
      kind: "button",
      message: hand.message.id,
      customId: hand.buttonId("Next"),
      force: true,
    } as const;
    await hand.press("Typical week");
    await hand.press("Finish");
    expect(said(await hand.driver.act(next)).embeds[0]?.title).toBe("🟨 AI-augmented territory");
    await hand.type("wagecard", ROLE);
    const cancelled = { ...next, message: hand.message.id, customId: hand.buttonId("+1") };
    await hand.press("Cancel");
    expect(said(await hand.driver.act(cancelled)).content).toMatch(/This walk is over/);
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "the role %j, which every object has a property of, is no role",
    async (role) => {
      const hand = office.hand();
      for (const [command, options] of [
        ["wagecard", { role }],
        ["wagecard", { role, hours: "1" }],
        ["role", { role }],
      ] as const) {
        await hand.type(command, options);
        expect(hand.message.content).toMatch(/I know no job called|is not modeled/);
      }
      await hand.type("wagecard", {});
      for (const customId of [
        `1.start.fresh.0.0.${role.replaceAll("_", "")}`,
        "1.role.walk.0.0.constructor",
      ]) {
        const outcome = await hand.driver.act({
          kind: "button",
          message: hand.message.id,
          customId,
          force: true,
        });
        expect(said(outcome).content).toMatch(/I know no role called/);
      }
      expect(office.logged).toEqual([]);
    },
  );

  it("an autocomplete that fails answers with an empty list and is logged", async () => {
    const hand = office.hand();
    await office.breakStore();
    const options = [{ name: "task", value: "x" }];
    const outcome = await hand.driver.act({ kind: "autocomplete", name: "task", focused: "task", options });
    expect(outcome).toEqual({ kind: "choices", choices: [] });
    const failed = office.logged.filter(({ msg }) => msg === "an autocomplete failed");
    expect(failed).toHaveLength(1);
  });

  it("a form that was opened before the walk went on changes nothing", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ROLE);
    const plus = {
      kind: "button",
      message: hand.message.id,
      customId: hand.buttonId("+5"),
      force: true,
    } as const;
    await hand.press("Type hours");
    const form = hand.formId;
    await hand.driver.act(plus);
    const outcome = await hand.driver.act({ kind: "modal", modal: form, values: { hours: "2" } });
    expect(description(said(outcome))).toContain("**5 h** a week");
    expect(said(outcome).content).toMatch(/moved on/);
  });

  it("a what-if of a card that has changed since starts over", async () => {
    const hand = office.hand();
    await hand.type("wagecard", { ...ROLE, hours: "8, 6, 7, 4, 8, 7" });
    await hand.press("What if…");
    await hand.choose("On every task, or on one…", "Debug");
    const press = {
      kind: "button",
      message: hand.message.id,
      customId: hand.buttonId("Capability +5"),
      force: true,
    } as const;
    await hand.type("task", { task: "debug" });
    await hand.press("+1");
    expect(said(await hand.driver.act(press)).embeds[0]?.title).toBe("As it is today, on every task");
  });

  it("what needs a card says how to make one", async () => {
    const hand = office.hand();
    for (const command of ["why", "task"]) {
      await hand.type(command, { task: "debug" });
      expect(hand.message.content).toMatch(/no card yet.*`\/wagecard role:`/s);
    }
    await hand.type("whatif", {});
    expect(hand.message.content).toMatch(/no card yet/);
  });

  it("a failing store is one sentence with an id, and the log has the same id", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ROLE);
    await office.breakStore();
    await hand.press("+1");
    const id = /`(\d{17,19})`/.exec(hand.message.content)?.[1];
    expect(id).toBeDefined();
    expect(office.logged.map((line) => line["interaction"])).toContain(id);
  });
});

describe("a restart in the middle", () => {
  it("goes on with the same walk and the same buttons", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ROLE);
    await hand.press("+5");
    await office.stopBot();
    await office.startBot();
    await hand.press("+1");
    expect(description(hand.message)).toContain("**6 h** a week");
    await hand.press("Typical week");
    await hand.press("Finish");
    expect(hand.message.embeds[0]?.title).toBe("🟨 AI-augmented territory");
  });
});
