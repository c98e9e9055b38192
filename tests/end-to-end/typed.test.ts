import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { english } from "../english.js";
import { type Office, openOffice } from "./office.js";
import { publicMessages, shareCard } from "./sharing.js";

/** What people type and are called comes in through one door, and is clean behind it. */

/** Everything that may turn a line around, or can't be seen. */
const UNSEEN = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;
const FLIPPED = "Rob\u202ein";
const HEBREW = "רובין";

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: [FLIPPED, HEBREW, "\u200b\u3164"] });
});
afterEach(() => office.close());

describe("names", () => {
  it("flip nothing of what others read, and honest ones are kept apart from the figures", async () => {
    await shareCard(office.hand(FLIPPED));
    await shareCard(office.hand(HEBREW));
    const [flipped, hebrew] = publicMessages(office.hand(FLIPPED)).map(
      ({ embeds }) => embeds[0]?.author?.name,
    );
    expect(flipped).toBe("Wagecard of Robin · Machine-learning engineer · mid level");
    expect(hebrew).toBe(`Wagecard of \u2068${HEBREW}\u2069 · Machine-learning engineer · mid level`);
    const hand = office.hand(FLIPPED);
    await hand.type("compare", {});
    const text = JSON.stringify(hand.message.embeds);
    expect(text).toContain(`**2. \u2068${HEBREW}\u2069**`);
    expect(text).toContain("**1. Robin**");
    expect(text.replaceAll(`\u2068${HEBREW}\u2069`, "")).not.toMatch(UNSEEN);
  });

  it("of which nothing can be seen give way to the next", async () => {
    const { shared } = await shareCard(office.hand("\u200b\u3164"));
    expect(shared.embeds[0]?.author?.name).toMatch(/^Wagecard of \S/);
  });
});

describe("what is typed", () => {
  it("is clean on the card: titles, hours and values", async () => {
    const hand = office.hand(FLIPPED);
    await hand.type("wagecard", { role: "machine-learning-engineer", hours: "8, 6, 7, 4, 8, 7" });
    await hand.press(english("task.add.button"));
    await hand.fill({ title: "Re\u202eview\u200b \u2066things", hours: "\u200e3\u200b.5" });
    expect(hand.message.embeds[0]?.title).toContain("Review things");
    expect(JSON.stringify([hand.message.embeds, hand.message.components])).not.toMatch(UNSEEN);
  });

  it("is quoted clean where it is refused", async () => {
    const hand = office.hand(FLIPPED);
    await hand.type("wagecard", { role: "wiz\u202eard" });
    expect(hand.message.content).toContain("“wizard”");
    await hand.type("wagecard", { role: "machine-learning-engineer", hours: "8, 6, s\u202even, 4, 8, 7" });
    expect(hand.message.content).toMatch(/^“sven” does not fit as a number of hours for “/);
    await hand.type("wagecard", { role: "machine-learning-engineer", hours: "8,, 7, 4, 8, 7" });
    expect(hand.message.content).toMatch(/^No number is given for “/);
  });

  it("opens no task where it has no letters", async () => {
    const hand = office.hand(FLIPPED);
    await hand.type("wagecard", { role: "machine-learning-engineer", hours: "8, 6, 7, 4, 8, 7" });
    for (const task of ["🙂", "?!", "\u200b"]) {
      await hand.type("task", { task });
      expect(hand.message.embeds[0]?.title ?? "").not.toContain("Train");
    }
  });
});
