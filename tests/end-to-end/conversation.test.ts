import { MessageFlags } from "discord-api-types/v10";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { embed } from "./embed.js";
import { type Office, openOffice } from "./office.js";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterEach(() => {
  // Whatever a test did on purpose, the bot never sent what Discord refuses, and no handler failed.
  expect(office.local.refusals).toEqual([]);
  expect(office.logged).toEqual([]);
});
afterAll(() => office.close());

const ROLE = { role: "machine-learning-engineer" };
const TYPICAL = { ...ROLE, hours: "8, 6, 7, 4, 8, 7" };

describe("from the first word to the card", () => {
  it("walks with every button, reviews, and ends in the card", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ROLE);
    expect(hand.message.flags).toBe(MessageFlags.Ephemeral);
    expect(embed(hand.message).title).toBe("Task 1 of 6 · Train a model against a labeled dataset");

    await hand.press("+5");
    await hand.press("+5");
    await hand.press("+1");
    await hand.press("−5");
    await hand.press("−1");
    expect(embed(hand.message).description).toContain("**5 h** a week on this task");
    await hand.press("Next");
    await hand.press("Type hours");
    await hand.fill({ hours: "6,5" });
    expect(embed(hand.message).description).toContain("**6.5 h** a week on this task");
    expect(embed(hand.message).description).toContain("11.5 h of a 40 h week allocated");
    await hand.press("Back");
    expect(embed(hand.message).title).toContain("Task 1 of 6");
    await hand.press("Typical week");
    expect(embed(hand.message).title).toBe("Review");
    await hand.choose("Change the hours of a task…", "Debug");
    await hand.press("+1");
    await hand.press("Review");
    await hand.choose("Seniority or pay range", "Pay range: $130,000 to $160,000");
    expect(embed(hand.message).description).toContain("**$130,000 to $160,000 a year**");
    await hand.press("Finish");

    const card = embed(hand.message);
    expect(card.title).toBe("🟨 AI-augmented territory");
    expect(card.description).toMatch(/Exposure \*\*\d+\*\* ± \d+ of 100/);
    expect(card.description).toContain("🟨 AI-augmented · **18.5 h**");
    expect(card.fields?.map((field) => field.name)).toEqual([
      "Train a model against a labeled dataset · 5 h",
      "Evaluate model performance and write the eval report · 6.5 h",
      "Put a trained model behind a production API · 7 h",
      "Debug model regressions in production · 5 h",
      "Design the training pipeline · 8 h",
      "Propose new modeling approaches · 7 h",
      "Operational AI cost",
      "The move",
      "Please note",
    ]);
    expect(card.footer?.text).toMatch(/^Matrix v1 · [0-9a-f]{16} · card /);
  });

  it("makes the card at once from one line of hours, and the same week gives the same card", async () => {
    const first = office.hand();
    const second = office.hand(office.local.people[1]?.name);
    await first.type("wagecard", TYPICAL);
    await second.type("wagecard", { role: "MLE", hours: "8/6/7/4/8/7" });
    const { footer: firstFooter, ...one } = embed(first.message);
    const { footer: secondFooter, ...other } = embed(second.message);
    expect(one).toEqual(other);
    expect(firstFooter?.text.split(" · ").slice(0, 2)).toEqual(secondFooter?.text.split(" · ").slice(0, 2));
    expect(one.title).toBe("🟨 AI-augmented territory");
  });

  it("says what is wrong with a line of hours, and with an unknown role", async () => {
    const hand = office.hand();
    await hand.type("wagecard", { ...ROLE, hours: "8, 6, 7" });
    expect(hand.message.content).toMatch(/^Give 6 numbers of hours.*I read 3.*Train a model/s);
    await hand.type("wagecard", { ...ROLE, hours: "80, 80, 0, 0, 0, 0" });
    expect(hand.message.content).toMatch(/160 h a week/);
    await hand.type("wagecard", { role: "astronaut @everyone <@1>" });
    expect(hand.message.content).toContain("I know no job called “astronaut \\@everyone \\<\\@1\\>”");
    expect(hand.message.mentions).toEqual([]);
  });

  it("finds roles while somebody types, and fills in the typical week", async () => {
    const { driver } = office.hand();
    const complete = async (focused: string, options: { name: string; value: string }[]) => {
      const outcome = await driver.act({ kind: "autocomplete", name: "wagecard", focused, options });
      return outcome.kind === "choices" ? outcome.choices : [];
    };
    const [role] = await complete("role", [{ name: "role", value: "machin lern" }]);
    expect(role).toMatchObject({ value: "machine-learning-engineer" });
    const lab = await complete("role", [{ name: "role", value: "foundation" }]);
    expect(lab[0]?.name).toMatch(/\(closest: Machine-learning engineer\)$/);
    const hours = await complete("hours", [
      { name: "role", value: "machine-learning-engineer" },
      { name: "hours", value: "" },
    ]);
    expect(hours).toEqual([{ name: "Typical week: 8, 6, 7, 4, 8, 7", value: "8, 6, 7, 4, 8, 7" }]);
  });

  it("says on the card that a foundation-model lab is not modeled", async () => {
    const hand = office.hand();
    await hand.type("wagecard", { role: "foundation-model-lab ML engineer", hours: "8, 6, 7, 4, 8, 7" });
    const note = embed(hand.message).fields?.find((field) => field.name === "Please note")?.value;
    expect(note).toContain("You asked for “foundation\\-model\\-lab ML engineer”");
    expect(note).toMatch(/not modeled.*closest match/s);
  });
});

describe("/wagecard alone", () => {
  it("goes on with a walk, opens a saved card, and picks a role", async () => {
    const hand = office.hand(office.local.people[1]?.name);
    await hand.type("wagecard", {});
    await hand.choose("Pick a role…", "Machine-learning engineer");
    await hand.press("+5");
    await hand.type("wagecard", {});
    await hand.press("Go on with my walk");
    expect(embed(hand.message).description).toContain("**5 h** a week");
    await hand.press("Cancel");
    expect(hand.message.content).toMatch(/cancelled/);
    expect(hand.message.components).toEqual([]);
    await hand.type("wagecard", {});
    await hand.choose("Open a saved card…", "Machine-learning engineer");
    expect(embed(hand.message).title).toMatch(/territory$/);
  });

  it("does not throw a walk away for another role unasked", async () => {
    const hand = office.hand();
    await hand.type("wagecard", ROLE);
    await hand.press("+5");
    await hand.type("wagecard", { role: "pretraining engineer" });
    expect(embed(hand.message).title).toBe("You have a walk under way");
    await hand.press("Go on with my walk");
    expect(embed(hand.message).description).toContain("**5 h** a week");
    await hand.type("wagecard", { role: "pretraining engineer" });
    await hand.press("Start over as Machine-learning engineer");
    expect(embed(hand.message).description).toContain("**0 h** a week");
    await hand.press("Typical week");
    await hand.press("Finish");
    expect(JSON.stringify(embed(hand.message).fields)).toContain("You asked for");
  });
});

describe("/task and /why", () => {
  it("changes hours, sets an axis, undoes it, adds a task and removes it", async () => {
    const hand = office.hand();
    await hand.type("wagecard", TYPICAL);
    await hand.type("task", { task: "debug" });
    expect(embed(hand.message).title).toBe("Debug model regressions in production");
    expect(embed(hand.message).fields).toHaveLength(9);
    await hand.press("+1");
    expect(embed(hand.message).description).toContain("**5 h** a week");
    await hand.press("Type hours");
    await hand.fill({ hours: "2.5" });
    expect(embed(hand.message).description).toContain("**2.5 h** a week");

    await hand.choose("Set an axis to your own value…", "Reliability");
    await hand.fill({ reliability: "140" });
    expect(hand.message.content).toMatch(/Reliability goes from 0 to 100; “140” does not fit/);
    await hand.choose("Set an axis to your own value…", "Reliability");
    await hand.fill({ reliability: "60" });
    await hand.choose("Set an axis to your own value…", "Capability");
    await hand.fill({ capability: "60" });
    expect(embed(hand.message).description).toContain("🟨 AI-augmented");
    expect(embed(hand.message).fields?.map((field) => field.name)).toContain("★ Reliability");
    await hand.press("Show my card");
    expect(JSON.stringify(embed(hand.message).fields)).toContain(
      "2 values set by you instead of the corpus.",
    );
    await hand.choose("Change a task: hours, axes…", "Debug");
    await hand.choose("Undo a value of yours…", "Reliability");
    expect(embed(hand.message).description).toContain("🟦 Human-led + AI-assisted");

    await hand.press("Add a task of mine");
    await hand.fill({ title: "Debug **the** <@123> regressions", hours: "3" });
    expect(embed(hand.message).title).toBe("Debug \\*\\*the\\*\\* \\<\\@123\\> regressions (your own)");
    expect(embed(hand.message).description).toContain("Not scored");
    await hand.choose("Which modeled task is it like?", "Debug model regressions");
    expect(embed(hand.message).description).toContain(
      "Has the values of “Debug model regressions in production”.",
    );
    await hand.press("Remove this task");
    expect(
      embed(hand.message)
        .fields?.map((field) => field.name)
        .join(),
    ).not.toContain("your own");
  });

  it("explains a task, on the card, by command, and with no hours on it", async () => {
    const hand = office.hand();
    await hand.type("wagecard", { ...ROLE, hours: "40, 0, 0, 0, 0, 0" });
    await hand.choose("Why did a task land in its band?", "Train a model");
    expect(JSON.stringify(hand.message.embeds)).toContain("holdout regime");
    await hand.type("why", { task: "propose" });
    expect(JSON.stringify(hand.message.embeds)).toContain("Human-critical");
    await hand.type("why", { task: "xyzzy" });
    expect(hand.message.content).toMatch(/no task called “xyzzy”.*Train a model/s);
  });
});

describe("/whatif and /methodology", () => {
  it("shows the same hours with another AI and stores nothing", async () => {
    const hand = office.hand();
    await hand.type("wagecard", TYPICAL);
    const before = embed(hand.message);
    await hand.press("What if…");
    expect(embed(hand.message).title).toBe("As it is today, on every task");
    await hand.press("Reliability +20");
    await hand.press("Capability +5");
    expect(embed(hand.message).title).toBe("AI with capability +5 and reliability +20 on every task");
    expect(embed(hand.message).description).toContain(
      "Debug model regressions in production: 🟦 Human-led + AI-assisted → 🟨 AI-augmented",
    );
    const freed =
      embed(hand.message).fields?.find((field) => field.name === "Hours freed a week")?.value ?? "";
    const [from = 0, to = 0] = freed.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(to).toBeGreaterThan(from);
    await hand.choose("On every task, or on one…", "Train a model");
    expect(embed(hand.message).title).toContain("on Train a model against a labeled dataset");
    expect(embed(hand.message).description).toContain("No task moves into another band.");
    await hand.press("Reset");
    expect(embed(hand.message).title).toBe("As it is today, on every task");
    await hand.type("wagecard", {});
    await hand.choose("Open a saved card…", "Machine-learning engineer");
    expect(embed(hand.message).fields).toEqual(before.fields);
  });

  it("goes no further than the axes do", async () => {
    const hand = office.hand();
    await hand.type("wagecard", TYPICAL);
    await hand.type("whatif", {});
    for (let press = 0; press < 5; press++) await hand.press("Capability +20");
    expect(embed(hand.message).title).toContain("capability +100");
    await expect(hand.press("Capability +5")).rejects.toThrow();
    await hand.press("Capability −10");
    expect(embed(hand.message).title).toContain("capability +90");
  });

  it("explains the method in short and sends the whole page along", async () => {
    const hand = office.hand();
    await hand.type("methodology", {});
    expect(embed(hand.message).title).toBe("How a Wagecard is computed · matrix v1");
    expect(JSON.stringify(embed(hand.message).fields)).toContain("human advantage ≥ 70, or capability < 25");
    const [page] = hand.message.attachments;
    expect(page).toMatchObject({ filename: "METHODOLOGY.md" });
    expect(await (await fetch(page?.url ?? "")).text()).toContain("# How a Wagecard is computed");
  });
});

describe("/role and titles that are not modeled", () => {
  it("reads a role at its typical week on three pages, and starts a card from it", async () => {
    const hand = office.hand("Sam");
    await hand.type("role", { role: "machine-learning-engineer" });
    expect(embed(hand.message).title).toBe("🟨 AI-augmented territory");
    expect(embed(hand.message).description).toMatch(/number \d+ of 15 roles/);
    expect(embed(hand.message).fields).toHaveLength(6);
    expect(embed(hand.message).fields?.[0]?.value).toMatch(
      /capability \*\*75\*\*.*human advantage \*\*48\*\*.*economics fit/,
    );
    await hand.press("Questions and the move");
    expect(JSON.stringify(embed(hand.message).fields)).toContain("Horizon: not by 2027");
    await hand.press("Outside measures");
    expect(embed(hand.message).description).toMatch(/\*\*82\*\* GPTs are GPTs, rated by people/);
    expect(embed(hand.message).description).toMatch(
      /The five lie between 78 and 94: 16 points apart\. They roughly agree\./,
    );
    await hand.press("Make my card");
    expect(hand.message.embeds.length).toBe(1);
  });

  it("says of a title that is not modeled which role is closest, or honestly that none is", async () => {
    const hand = office.hand("Sam");
    await hand.type("role", { role: "Research scientist" });
    expect(hand.message.content).toMatch(/not modeled.*closest match, Machine-learning engineer/s);
    await hand.type("wagecard", { role: "nurse" });
    expect(hand.message.content).toMatch(/“nurse” is not modeled\. No modeled role comes close to care/);
    await hand.type("wagecard", { role: "data scientist", hours: "8, 6, 7, 4, 8, 7" });
    expect(JSON.stringify(embed(hand.message).fields)).toContain("You asked for “data scientist”");
  });
});
