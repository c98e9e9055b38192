import type { APIMessage } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Hand } from "../../src/demo/hand.js";
import { escaped } from "../../src/views/index.js";
import { type Office, openOffice } from "./office.js";
import { notice } from "./sharing.js";

/** Tasks of a person's own, from the words that match nothing to the match that they choose. */

let office: Office;
beforeAll(async () => {
  office = await openOffice({ people: ["Robin", "Sam"] });
});
afterAll(() => office.close());

const ENGINEER = { role: "machine-learning-engineer", hours: "8, 6, 7, 4, 8, 7" };
const LIST = "Which modeled task is it like?";
const all = (message: APIMessage): string => JSON.stringify([message.content, message.embeds]);

async function add(hand: Hand, words: string, hours: string): Promise<void> {
  await hand.type("task", { task: words });
  await hand.press("Add a task of mine");
  await hand.fill({ title: words, hours });
}

describe("words that match no task of the card", () => {
  it.each(["task", "why"])(
    "are said to, listed with the card's tasks, and kept in the form: /%s",
    async (name) => {
      const hand = office.hand();
      await hand.type("wagecard", ENGINEER);
      const words = "1:1s with my reports. And lunch, 60 letters of it altogether";
      await hand.type(name, { task: words });
      expect(hand.message.content).toContain("no task called “1\\:1s with my reports. And lunch");
      expect(hand.message.content).toContain("Train a model against a labeled dataset");
      const { outcome } = await hand.press("Add a task of mine");
      expect(JSON.stringify(outcome)).toContain(`"value":"${words}"`);
      const list = name === "why" ? "Why did a task land in its band?" : "Change a task: hours, axes…";
      expect(hand.list(list).options).toHaveLength(6);
      await hand.choose(list, "Debug");
      expect(hand.message.embeds[0]?.title).toBe("Debug model regressions in production");
    },
  );

  it.each([
    ["machine-learning-engineer", "Fix bugs"],
    ["machine-learning-engineer", "1:1s with my reports"],
    ["business-operations-analyst", "Sit in meetings"],
    ["recruiter", "Interpret live in court"],
    ["product-manager", "Lunch"],
  ])("open no task of the %s: %j", async (role, words) => {
    const hand = office.hand();
    await hand.type("wagecard", {
      role,
      hours: Array(8)
        .fill("5")
        .slice(0, role === "machine-learning-engineer" ? 6 : 8)
        .join(" "),
    });
    for (const name of ["task", "why"]) {
      await hand.type(name, { task: words });
      expect(hand.message.content).toContain(`no task called “${escaped(words)}”`);
      expect(hand.message.embeds).toEqual([]);
    }
  });

  it("that may be several tasks are asked about", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ENGINEER);
    await hand.type("why", { task: "model" });
    expect(hand.message.content).toMatch(/^Which task do you mean by “model”\?/);
    await hand.choose("Why did a task land in its band?", "Debug");
    expect(hand.message.embeds[0]?.title).toBe("Debug model regressions in production");
  });

  it("are not lost if the hours can't be read", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ENGINEER);
    await add(hand, "Walk the office dog", "many");
    expect(hand.message.content).toContain("“many” does not fit");
    const { outcome } = await hand.press("Add a task of mine");
    expect(JSON.stringify(outcome)).toContain('"value":"Walk the office dog"');
    await hand.fill({ title: "Walk the office dog", hours: "2" });
    expect(hand.message.embeds[0]?.title).toBe("Walk the office dog (your own)");
  });

  it("are added once, also from a button that was shown before the card changed", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ENGINEER);
    await hand.type("task", { task: "Walk the office dog" });
    const before = hand.message;
    await hand.type("task", { task: "debug" });
    await hand.press("+1");
    await hand.look(before).press("Add a task of mine");
    await hand.fill({ title: "Walk the office dog", hours: "2" });
    expect(hand.message.embeds[0]?.title).toBe("Walk the office dog (your own)");
  });
});

describe("a task of one's own", () => {
  it("counts in no figure until its match is chosen, and its match can be changed and taken back", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ENGINEER);
    const exposure = hand.message.embeds[0]?.description?.split("\n")[0];
    await add(hand, "1:1s with my reports", "4");
    expect(hand.message.embeds[0]?.description).toMatch(/Not scored.*4 h a week/);
    expect(all(hand.message)).toMatch(/Hold 1:1s.*Engineering manager.*Human-critical/);
    await hand.press("Show my card");
    expect(hand.message.embeds[0]?.description).toContain(exposure);
    expect(hand.message.embeds[0]?.description).toContain("40 h of 44 h a week scored");
    const unscored = hand.message.embeds[0]?.fields?.find(({ name }) => name.startsWith("1\\:1s"));
    expect(unscored?.value).toContain("Not scored");
    expect(unscored?.value).not.toMatch(/Human|Replaceable|augmented|[$%]/);

    await hand.type("why", { task: "1:1s with my reports" });
    await hand.choose(LIST, "Hold 1:1s");
    expect(notice(hand.message)).toBe("Your task now has the values of “Hold 1:1s”.");
    expect(hand.message.embeds[0]?.description).toContain("Human-critical");
    await hand.press("Show my card");
    expect(hand.message.embeds[0]?.description).toContain("44 h a week");
    expect(hand.message.embeds[0]?.description).not.toContain(exposure);

    await hand.type("task", { task: "1:1s with my reports" });
    await hand.press("None of these");
    expect(hand.message.content).toMatch(/^Then it is not scored/);
    await hand.press("Show my card");
    expect(hand.message.embeds[0]?.description).toContain(exposure);
  });

  it("that is like no modeled one says so, and may not be matched with what was not offered by its form", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ENGINEER);
    await add(hand, "Lunch", "5");
    expect(all(hand.message)).toContain("I know no modeled task that is really like it");
    const parts = hand.buttonId("Type hours").split(".");
    const customId = [...parts.slice(0, 2), "match", ...parts.slice(3)].join(".");
    for (const value of ["gone/gone", "nonsense", "constructor/name"]) {
      const outcome = await hand.driver.act({
        kind: "select",
        message: hand.message.id,
        customId,
        values: [value],
        force: true,
      });
      expect(JSON.stringify(outcome)).toMatch(/does not know|don't know this button/);
    }
    await hand.press("Show my card");
    expect(hand.message.embeds[0]?.description).toContain("40 h of 45 h a week scored");
  });

  it("is not in the what-if, and a week of nothing else is refused with the next step", async () => {
    const hand = office.hand();
    await hand.type("wagecard", { role: "recruiter", hours: "0 5 0 0 0 0 0 0" });
    await add(hand, "Lunch", "5");
    await hand.type("whatif", {});
    expect(hand.list("On every task, or on one…").options.map(({ label }) => label)).not.toContain("Lunch");
    await hand.type("task", { task: "Screen inbound applications" });
    await hand.press("Take off my week");
    expect(hand.message.content).toMatch(/^A card can't be made of these hours alone.*`\/task`/);
  });

  it("shows to others with its hours, and without figures", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", ENGINEER);
    await add(robin, "Sit in meetings", "3");
    await robin.press("Show my card");
    await robin.press("Share in this channel");
    expect(all(robin.message)).toMatch(/Sit in meetings \(the owner's own\) · 3 h.*Not scored/);
    await robin.press("Post in this channel");
    const sam = office.hand("Sam");
    await sam.type("wagecard", ENGINEER);
    const id = office.local.driver("Robin").person.user.id;
    await sam.type("compare", { with: id });
    expect(all(sam.message)).toMatch(/Sit in meetings \(own task\).*no hours \| ⬜ Not scored 3 h/);
  });
});
