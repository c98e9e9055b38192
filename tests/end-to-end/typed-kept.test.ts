import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Exchange, Hand } from "../../src/demo/hand.js";
import { type Office, openOffice } from "./office.js";
import { notice, WEEK } from "./sharing.js";

/** What somebody typed into a form that is refused is there when they open it again. */

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: ["Robin", "Sam"] });
});
afterEach(() => office.close());

const KEPT = /What you typed is still in the form when you open it again\./;
const ADD = "Add a task of mine";

/** The values that a form opens with, by field. */
function values({ outcome }: Exchange): Record<string, string> {
  if (outcome.kind !== "modal") throw new Error(`No form but ${outcome.kind}.`);
  const text = JSON.stringify(outcome.data);
  return Object.fromEntries(
    [...text.matchAll(/\{[^{}]*"custom_id":"([a-zA-Z]+)"[^{}]*\}/g)].map(([input, id = ""]) => [
      id,
      /"value":"([^"]*)"/.exec(input)?.[1] ?? "",
    ]),
  );
}

async function onTask(hand: Hand): Promise<void> {
  await hand.type("wagecard", WEEK);
  await hand.type("task", { task: "debug" });
}

describe("a form that is refused", () => {
  it("keeps the title of an own task beside hours that are none, and the next one is empty once it is added", async () => {
    const robin = office.hand("Robin");
    await onTask(robin);
    await robin.press(ADD);
    await robin.fill({ title: "Feed the office fish", hours: "plenty" });
    expect(robin.message.content).toMatch(KEPT);
    expect(values(await robin.press(ADD))).toEqual({ title: "Feed the office fish", hours: "plenty" });
    await robin.fill({ title: "Feed the office fish", hours: "2" });
    expect(robin.message.content).not.toMatch(KEPT);
    expect(values(await robin.press(ADD))).toEqual({ title: "", hours: "" });
  });

  it("keeps the hours and the value of an axis, for the person alone who typed them", async () => {
    const robin = office.hand("Robin");
    await onTask(robin);
    await robin.press("Type hours");
    await robin.fill({ hours: "7 or so" });
    expect(robin.message.content).toMatch(KEPT);
    expect(values(await robin.press("Type hours"))).toEqual({ hours: "7 or so" });
    await robin.choose("Set an axis to your own value…", "Capability");
    await robin.fill({ capability: "very" });
    expect(robin.message.content).toMatch(KEPT);
    const again = await robin.choose("Set an axis to your own value…", "Capability");
    expect(values(again)).toEqual({ capability: "very" });
    const sam = office.hand("Sam");
    await onTask(sam);
    expect(values(await sam.press("Type hours"))).not.toEqual({ hours: "7 or so" });
  });

  it("keeps the hours of a walk", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", { role: "recruiter" });
    await robin.press("Type hours");
    await robin.fill({ hours: "a day" });
    expect(robin.message.content).toMatch(KEPT);
    expect(values(await robin.press("Type hours"))).toEqual({ hours: "a day" });
    await robin.fill({ hours: "8" });
    expect(notice(robin.message)).toBe("");
    expect(values(await robin.press("Type hours"))).toEqual({ hours: "8" });
  });

  it("keeps what was overtaken by another change", async () => {
    const robin = office.hand("Robin");
    await onTask(robin);
    const { message } = robin;
    await robin.press(ADD);
    const form = robin.formId;
    await robin.look(message).press("+1");
    const outcome = await robin.driver.act({
      kind: "modal",
      modal: form,
      values: { title: "Water the plants", hours: "1" },
    });
    if (outcome.kind !== "update" && outcome.kind !== "message") throw new Error(outcome.kind);
    expect(outcome.message.content).toMatch(/changed meanwhile.*What you typed is still in the form/s);
    expect(values(await robin.look(outcome.message).press(ADD))).toEqual({
      title: "Water the plants",
      hours: "1",
    });
    await robin.fill({ title: "Water the plants", hours: "1" });
    expect(JSON.stringify(robin.message.embeds)).toContain("Water the plants");
  });
});

it("a form that would be refused is refused before it opens", async () => {
  const robin = office.hand("Robin");
  await onTask(robin);
  for (const title of ["Ant", "Bee", "Cat", "Dog"]) {
    await robin.press(ADD);
    await robin.fill({ title: `${title} keeping`, hours: "1" });
  }
  const { outcome } = await robin.press(ADD);
  expect(outcome.kind).toBe("message");
  expect(robin.message.content).toMatch(/^A card has room for 4 tasks of your own/);
});
