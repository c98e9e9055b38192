import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { embed } from "./embed.js";
import { type Office, openOffice } from "./office.js";
import { notice } from "./sharing.js";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterEach(() => {
  expect(office.local.refusals).toEqual([]);
  expect(office.logged).toEqual([]);
});
afterAll(() => office.close());

describe("what is asked for is not lost on the way", () => {
  it("a seniority, on a walk begun before and on one started over", async () => {
    const hand = office.hand("Sam");
    await hand.type("wagecard", { role: "recruiter" });
    if (embed(hand.message).title === "You have a walk under way")
      await hand.press("Start over as Recruiter");
    await hand.type("wagecard", { role: "recruiter", seniority: "staff" });
    await hand.press("Typical week");
    expect(embed(hand.message).description).toContain("**staff level**");
    await hand.type("wagecard", { role: "data-engineer", seniority: "senior" });
    await hand.press("Start over as Data engineer");
    await hand.press("Typical week");
    expect(embed(hand.message).description).toContain("**senior level**");
    await hand.press("Cancel");
  });

  it("a title that is not modeled, from /role to the card", async () => {
    const hand = office.hand("Sam");
    await hand.type("role", { role: "foundation model engineer" });
    await hand.press("Questions and the move");
    expect(hand.message.content).toMatch(/closest match, Machine-learning engineer/);
    await hand.press("Make my card");
    const closest = "Closest match for “foundation model engineer”";
    expect(embed(hand.message).description).toContain(closest);
    await hand.press("Typical week");
    expect(embed(hand.message).description).toContain(closest);
    await hand.press("Finish");
    expect(JSON.stringify(embed(hand.message).fields)).toContain("You asked for “foundation model engineer”");
  });

  it("a title with typos is taken, and anything less is chosen from a list or from all roles", async () => {
    const hand = office.hand("Sam");
    await hand.type("wagecard", { role: "machin lerning enginer" });
    expect(embed(hand.message).author?.name).toContain("Machine-learning engineer");
    await hand.press("Cancel");
    await hand.type("wagecard", { role: "product manager at a bank" });
    expect(hand.message.content).toBe(
      "I know no role called “product manager at a bank”. Pick the one that you mean.",
    );
    expect(hand.list("Pick a role…").options.length).toBeGreaterThan(14);
    await hand.choose("Did you mean…", "Product manager");
    expect(embed(hand.message).author?.name).toContain("Product manager");
    await hand.press("Cancel");
    await hand.type("wagecard", { role: "lawyer at a bank" });
    expect(hand.message.content).toMatch(
      /^“lawyer” is not modeled\. No modeled role comes close to legal work\./,
    );
    await hand.type("role", { role: "analyst" });
    await hand.choose("Did you mean…", "Financial analyst");
    expect(embed(hand.message).author?.name).toContain("Financial analyst");
  });

  it.each(["intern", "open source maintainer", "composer", "janitor", "CS student", "esports player"])(
    "a job that is not known starts nothing, and what was typed with it goes with a role picked instead: %s",
    async (job) => {
      const hand = office.hand("Sam");
      await hand.type("wagecard", { role: job, hours: "8 7 6 5 4 3 2 1", seniority: "staff" });
      expect(hand.message.content).toMatch(/^I know no job called “.*”, and I won’t guess\./);
      expect(hand.message.content).toContain(job);
      expect(hand.message.content).not.toMatch(/lawyer|not modeled/);
      await hand.choose("Pick a role…", "Data engineer");
      expect(embed(hand.message).author?.name).toMatch(/Data engineer · staff level/);
      expect(embed(hand.message).description).toContain("36 h a week");
      for (const [command, title] of [
        ["role", "Recruiter"],
        ["insights", "Recruiter"],
      ] as const) {
        await hand.type(command, { role: job });
        await hand.choose("Pick a role…", title);
        expect(JSON.stringify(embed(hand.message))).toContain(title);
      }
    },
  );

  it("hours without a role, or with a blank one, are asked about in words of their own and kept", async () => {
    const hand = office.hand("Sam");
    for (const role of [{}, { role: "  " }]) {
      await hand.type("wagecard", { ...role, hours: "8 7 6 5 4 3 2 1" });
      expect(hand.message.content).toMatch(
        /^You gave hours but no role\. Pick the role that they are for\. Your hours/,
      );
      await hand.choose("Pick a role…", "Software engineer");
      expect(embed(hand.message).description).toContain("36 h a week");
    }
    await hand.type("role", { role: " " });
    expect(hand.message.content).toBe("You gave no role. Pick one.");
  });

  it("a seniority in the title, from every command", async () => {
    const hand = office.hand("Sam");
    await hand.type("wagecard", { role: "senior data engineer", hours: "8 7 6 5 4 3 2 1" });
    expect(embed(hand.message).author?.name).toContain("Data engineer · senior level");
    await hand.type("wagecard", {
      role: "senior data engineer",
      hours: "8 7 6 5 4 3 2 1",
      seniority: "entry",
    });
    expect(embed(hand.message).author?.name).toContain("Data engineer · entry level");
    await hand.type("role", { role: "staff recruiter" });
    await hand.press("Make my card");
    await hand.press("Typical week");
    expect(embed(hand.message).description).toContain("**staff level**");
    await hand.press("Cancel");
  });

  it("what is offered, if its name comes back in place of its value", async () => {
    const hand = office.hand("Sam");
    const offered = async (focused: string, options: Record<string, string>): Promise<string> => {
      const typed = Object.entries(options).map(([name, value]) => ({ name, value }));
      const outcome = await hand.driver.act({
        kind: "autocomplete",
        name: "wagecard",
        focused,
        options: typed,
      });
      return (outcome.kind === "choices" && outcome.choices[0]?.name) || "nothing offered";
    };
    const role = await offered("role", { role: "ml eng" });
    expect(role).toMatch(/^Machine-learning engineer \(/);
    const hours = await offered("hours", { role });
    expect(hours).toMatch(/^Typical week: /);
    await hand.type("wagecard", { role, hours });
    expect(embed(hand.message).author?.name).toContain("Machine-learning engineer");
    const closest = await offered("role", { role: "sdr" });
    expect(closest).toBe("SDR (closest: Account executive)");
    await hand.type("role", { role: closest });
    expect(hand.message.content).toMatch(/closest match, Account executive/);
    const none = await offered("role", { role: "nurse" });
    expect(none).toBe("Nurse (not modeled)");
    await hand.type("wagecard", { role: none });
    expect(hand.message.content).toMatch(/^“nurse” is not modeled\. No modeled role comes close to care\./);
  });

  it("an example of hours fits the role", async () => {
    const hand = office.hand("Sam");
    for (const role of ["recruiter", "data engineer"]) {
      await hand.type("wagecard", { role, hours: "8, 8" });
      const example = /A typical week: `([\d., ]+)`\.$/.exec(hand.message.content)?.[1] ?? "no example";
      await hand.type("wagecard", { role, hours: example });
      expect(embed(hand.message).description).toContain("40 h a week");
    }
  });

  it("hours and seniority typed with a role that may mean several go with the choice", async () => {
    const hand = office.hand("Sam");
    const hours = "8 h; 6,5; 7; 4; 1:30; 5; 2; 6";
    const typed = { role: "product manager at a bank", hours, seniority: "staff" };
    await hand.type("wagecard", typed);
    expect(hand.message.content).toBe(
      "I know no role called “product manager at a bank”. Pick the one that you mean. Your hours go with it where it has 8 tasks; else it asks for them.",
    );
    await hand.choose("Did you mean…", "Product manager");
    expect(embed(hand.message).author?.name).toContain("Product manager · staff level");
    expect(embed(hand.message).description).toContain("40 h a week");
    expect(
      embed(hand.message)
        .fields?.map(({ name }) => name)
        .join(),
    ).toMatch(/· 6\.5 h.*· 1\.5 h/);

    await hand.type("wagecard", { ...typed, hours: "8, six" });
    expect(hand.message.content).toContain("“six” does not fit as a number of hours");
    await hand.type("wagecard", { ...typed, hours: "80 80 80 80 80 80 80 80" });
    expect(hand.message.content).toContain("That would make 640 h a week");
  });

  it("a choice made twice in a moment makes one card", async () => {
    const hand = office.hand("Robin");
    await hand.type("wagecard", { role: "product", hours: "8 6 7 4 5 5 2 3" });
    const list = hand.list("Did you mean…");
    const choose = (value: string | undefined) =>
      hand.driver.act({
        kind: "select",
        message: hand.message.id,
        customId: list.custom_id,
        values: [value ?? ""],
        force: true,
      });
    const [first, second] = list.options.map(({ value }) => value).filter((value) => value.includes("--8 6"));
    await Promise.all([choose(first), choose(first)]);
    await choose(second);
    await hand.type("wagecard", {});
    const saved = hand.list("Open a saved card…").options;
    expect(saved).toHaveLength(2);
    expect(saved[1]?.label).toContain("Product manager");
  });

  it("hours that are not one a task are asked for by the walk, at the seniority typed with them", async () => {
    const hand = office.hand("Sam");
    const typed = { role: "engineer", seniority: "staff" };
    await hand.type("wagecard", { ...typed, hours: "8 7 6 5 4 3 2 1" });
    expect(hand.message.content).toMatch(/go with it where it has 8 tasks; else it asks for them\.$/);
    await hand.choose("Did you mean…", "Machine-learning engineer");
    expect(embed(hand.message).title).toContain("1 of 6");
    await hand.press("Cancel");
    await hand.type("wagecard", { ...typed, hours: "8 7 6" });
    expect(hand.message.content).toMatch(/None of these has 3 tasks, so your hours are asked for anew\.$/);
    await hand.choose("Did you mean…", "Software engineer");
    await hand.press("Typical week");
    expect(embed(hand.message).description).toContain("**staff level**");
    await hand.press("Cancel");
  });

  it("a list that leads to a role which is not there any more is answered with that", async () => {
    const hand = office.hand("Sam");
    await hand.type("wagecard", { role: "engineer", hours: "8 7 6 5 4 3 2 1" });
    for (const value of ["gone----senior--5 5", "constructor------5 5", "gone----senior"]) {
      const list = { kind: "select", message: hand.message.id, customId: "1.start.role.0.0." } as const;
      const outcome = await hand.driver.act({ ...list, values: [value], force: true });
      expect(JSON.stringify(outcome)).toMatch(/I know no role called “(gone|constructor)”/);
    }
  });

  it("an own task's name is shown as it was typed at every step, and a cancelled change leaves the card", async () => {
    const hand = office.hand("Sam");
    await hand.type("wagecard", { role: "machine-learning-engineer", hours: "8, 6, 7, 4, 8, 7" });
    const before = embed(hand.message).title;
    await hand.press("Add a task of mine");
    await hand.fill({ title: "[x](https://e.example) **b**", hours: "1" });
    await hand.press("Show my card");
    await hand.press("Adjust hours");
    expect(embed(hand.message).description).toContain("\\[x\\]\\(http");
    await hand.press("Cancel");
    expect(notice(hand.message)).toBe("The change is cancelled; your card is as it was.");
    expect(embed(hand.message).title).toBe(before);
  });
});
