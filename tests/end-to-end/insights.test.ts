import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { type Office, openOffice } from "./office.js";
import { first, isPrivate, OTHER_WEEK, shareCard } from "./sharing.js";

/** `/insights` among people who share, in one server, another, and outside. */

const PEOPLE = ["Robin", "Sam", "Kim", "Ada", "Lin", "Noa", "Zephyrine"];
const ROLE = { role: "machine-learning-engineer" };

let office: Office;
/** Days that the bot's clock is put forward: a card counts from the day after its sharing. */
let days = 0;
beforeAll(async () => {
  const world = {
    people: PEOPLE,
    guilds: [{ name: "The office" }, { name: "Elsewhere", members: PEOPLE.slice(0, 5) }],
  };
  office = await openOffice(world, { now: () => Date.now() + days * 86_400_000 });
});
afterEach(() => {
  expect(office.local.refusals).toEqual([]);
  expect(office.logged).toEqual([]);
});
afterAll(() => office.close());

const spread = (hand: Hand): string =>
  first(hand.message).fields?.find(({ name }) => name.endsWith("in this channel"))?.value ?? "";

async function asks(hand: Hand): Promise<string> {
  await hand.type("insights", ROLE);
  expect(isPrivate(hand.message)).toBe(true);
  return spread(hand);
}

describe("/insights", () => {
  it("ranks the role, in private, and leads to its axes and to a card", async () => {
    const robin = office.hand("Robin");
    await asks(robin);
    expect(first(robin.message).title).toBe("Among the 15 roles of matrix v1");
    expect(JSON.stringify(first(robin.message).fields)).toContain("**1st** of 15 · 97.5 minutes per output");
    await robin.press("Tasks and axes");
    expect(first(robin.message).title).toBe("🟨 AI-augmented territory");
    await robin.press("Insights");
    expect(first(robin.message).title).toBe("Among the 15 roles of matrix v1");
    await robin.press("Make my card");
    expect(first(robin.message).title).toContain("Task 1 of 6");
    await robin.press("Cancel");
  });

  it("asks which role is meant where several fit, and says of an unmodeled one what is closest", async () => {
    const robin = office.hand("Robin");
    await robin.type("insights", { role: "analyst" });
    await robin.choose("Did you mean…", "Financial analyst");
    expect(first(robin.message).author?.name).toContain("Financial analyst");
    await robin.type("insights", { role: "data scientist" });
    expect(robin.message.content).toMatch(/closest match, Machine-learning engineer/);
    await robin.type("insights", { role: "xyzzy" });
    expect(robin.message.content).toMatch(/I know no job called/);
    const outcome = await robin.driver.act({
      kind: "autocomplete",
      name: "insights",
      focused: "role",
      options: [{ name: "role", value: "machin lern" }],
    });
    expect(outcome.kind === "choices" && outcome.choices[0]?.value).toBe("machine-learning-engineer");
  });

  it("tells from the next day on how the others' cards lie, by fives, with no name and nothing private in it", async () => {
    const zephyrine = office.hand("Zephyrine");
    const few = /^Fewer than five other people shared one in this channel before today/;
    const random = office.local.channel("random");
    for (const name of PEOPLE.slice(0, 4)) await shareCard(office.hand(name));
    // Private cards, another role's, and one in another channel, which not everyone may see, count for nothing.
    await zephyrine.type("wagecard", OTHER_WEEK);
    await shareCard(office.hand("Noa"), { role: "recruiter", hours: "5, 5, 5, 5, 5, 5, 5, 5" });
    await shareCard(new Hand(office.local.driver("Lin").in(random)), OTHER_WEEK);
    days += 1;
    expect(await asks(zephyrine)).toMatch(few);

    const fifth = office.hand("Lin");
    const { shared } = await shareCard(fifth, OTHER_WEEK);
    expect(await asks(zephyrine)).toMatch(few);
    days += 1;
    const five = await asks(zephyrine);
    expect(five).toMatch(/^5 people's cards/);
    // Four share the typical week; the fifth lies above the middle half.
    expect(five).toMatch(/Exposure: median \*\*14\*\*, middle half 14 to 14/);
    const words = [...PEOPLE, ...office.local.people.map(({ user }) => user.id)];
    for (const word of words) expect(JSON.stringify(zephyrine.message.embeds)).not.toContain(word);
    // Whoever is one of the five would see the other four.
    expect(await asks(office.hand("Lin"))).toMatch(few);

    await shareCard(office.hand("Noa"), OTHER_WEEK);
    expect(await asks(zephyrine)).toBe(five);
    await fifth.look(shared).press("Take it back");
    expect(await asks(zephyrine)).toMatch(/^A card that counts was taken back or shared anew today/);
    days += 1;
    // Noa's card stands in for Lin's.
    expect(await asks(zephyrine)).toMatch(/^5 people's/);
  });

  it("counts this channel's cards only, and says outside of servers that they are a channel's", async () => {
    const robin = office.hand("Robin");
    for (const other of ["random", "Elsewhere/general"]) {
      expect(await asks(new Hand(robin.driver.in(office.local.channel(other))))).toMatch(/^Fewer than five/);
    }
    const dm = new Hand(robin.driver.in(office.local.dm("Robin")));
    expect(await asks(dm)).toMatch(/^This is about a channel/);
  });

  it("opens from a forged button no more than the command does", async () => {
    const robin = office.hand("Robin");
    await asks(robin);
    for (const arg of ["constructor----", "", "machine-learning-engineer----boss"]) {
      const customId = `1.insights.open.0.0.${arg}`;
      const outcome = await robin.driver.act({
        kind: "button",
        message: robin.message.id,
        customId,
        force: true,
      });
      expect(JSON.stringify(outcome)).toMatch(/I know no role|Among the 15 roles/);
    }
  });
});
