import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Hand } from "../../src/demo/hand.js";
import { type Office, openOffice } from "./office.js";
import { publicMessages, shareCard, WEEK } from "./sharing.js";

/**
 * Double clicks: the second click lands on whatever has come to lie under it. What everyone sees, and what can't be
 * undone, needs a press on a message that has stood still.
 */

/** Milliseconds between the two clicks of a fast and of a slow double click. */
const DOUBLE = [120, 450] as const;
const LONG_ENOUGH = 1500;

let office: Office;
/** Discord's clock, which goes on by as much as a person waits. */
let now = 0;
beforeEach(async () => {
  now = Date.UTC(2026, 0, 5, 9);
  office = await openOffice({ people: ["Robin", "Sam"], now: () => now }, { deliberateAfter: LONG_ENOUGH });
});
afterEach(() => office.close());

const wait = (ms: number): void => {
  now += ms;
};
const TOO_SOON = /^That press came so soon/;

async function pressAfter(hand: Hand, ms: number, label: string): Promise<string> {
  wait(ms);
  await hand.press(label);
  return hand.message.content;
}

describe.each(DOUBLE)("a second click %d ms after the first", (ms) => {
  it("posts nothing, wherever Finish and Share come to lie", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", { role: WEEK.role });
    await robin.press("Typical week");
    await robin.press("Finish");
    await pressAfter(robin, ms, "Share in this channel");
    const preview = robin.message;
    expect(await pressAfter(robin, ms, "Post in this channel")).toMatch(TOO_SOON);
    expect(publicMessages(robin)).toEqual([]);
    robin.look(preview);
    expect(await pressAfter(robin, LONG_ENOUGH, "Post in this channel")).not.toMatch(TOO_SOON);
    expect(publicMessages(robin)).toHaveLength(1);
  });

  it("does not cancel a walk, and does not end one for another", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", { role: WEEK.role });
    await robin.press("+5");
    const step = robin.message;
    expect(await pressAfter(robin, ms, "Cancel")).toMatch(TOO_SOON);
    await robin.type("wagecard", { role: "recruiter" });
    expect(await pressAfter(robin, ms, "Start over as Recruiter")).toMatch(TOO_SOON);
    await robin.look(step).press("+5");
    expect(robin.message.embeds[0]?.description).toContain("10 h");
  });

  it("deletes nothing of a person", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    await robin.type("privacy", {});
    await pressAfter(robin, ms, "Delete all of it");
    expect(await pressAfter(robin, ms, "Yes, delete all of it")).toMatch(TOO_SOON);
    await robin.type("privacy", {});
    expect(robin.message.embeds[0]?.description).toContain("one card");
  });

  it("does not remove a task of one's own", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    await robin.press("Add a task of mine");
    await robin.fill({ title: "Label training data", hours: "3" });
    await robin.type("task", { task: "Label training data" });
    expect(await pressAfter(robin, ms, "Remove this task")).toMatch(TOO_SOON);
  });

  it("does not take a shared card back", async () => {
    now = Date.UTC(2026, 0, 6, 9);
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    await robin.press("Share in this channel");
    wait(LONG_ENOUGH);
    await robin.press("Post in this channel");
    expect(await pressAfter(robin, ms, "Take it back")).toMatch(TOO_SOON);
    expect(publicMessages(robin)).toHaveLength(1);
  });
});

it("“Not now” shares nothing and says how to see it again", async () => {
  const robin = office.hand("Robin");
  await robin.type("wagecard", WEEK);
  await robin.press("Share in this channel");
  await robin.press("Not now");
  expect(robin.message.content).toMatch(/^Nothing was shared\. “Share in this channel”/);
  expect(publicMessages(robin)).toEqual([]);
  await robin.type("compare", {});
  expect(robin.message.content).toMatch(/Nobody has shared/);
});

it("shows exactly what is then posted, but for its controls", async () => {
  await office.close();
  office = await openOffice({ people: ["Robin", "Sam"] });
  const { preview, shared } = await shareCard(office.hand("Robin"));
  expect(preview.embeds).toEqual(shared.embeds);
  expect(office.hand("Sam").driver.messages()).toEqual([shared]);
});
