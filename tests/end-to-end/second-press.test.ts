import { afterEach, beforeEach, expect, it } from "vitest";
import { type Office, openOffice } from "./office.js";
import { first, notice } from "./sharing.js";

/** What is said to the second of two presses, and to what Discord still offers of another version. */

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: ["Robin"] });
});
afterEach(() => office.close());

it("“Start over” pressed twice says the same twice: not that the walk was begun before", async () => {
  const robin = office.hand("Robin");
  await robin.type("wagecard", { role: "recruiter" });
  await robin.type("wagecard", { role: "software-engineer" });
  const button = {
    kind: "button",
    message: robin.message.id,
    customId: robin.buttonId("Start over as Software engineer"),
    force: true,
  } as const;
  const [one, two] = await Promise.all([robin.driver.act(button), robin.driver.act(button)]);
  for (const outcome of [one, two]) {
    if (!("message" in outcome) || !outcome.message) throw new Error(outcome.kind);
    expect(notice(outcome.message)).toBe("");
    expect(first(outcome.message).title).toMatch(/^Task 1 of \d+/);
  }
});

it("a command that this version does not have is called a command", async () => {
  const { local } = office;
  const { applicationId, token, api } = local;
  const url = `${api}/v10/applications/${applicationId}/commands`;
  const headers = { authorization: `Bot ${token}`, "content-type": "application/json" };
  for (const body of [
    { name: "horoscope", description: "What the stars say", type: 1 },
    { name: "Read palm", type: 2 },
  ]) {
    const made = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    expect(made.ok).toBe(true);
  }
  const robin = office.hand("Robin");
  await robin.type("horoscope", {});
  expect(robin.message.content).toMatch(/^I don't know this command; .*`\/help`|<\/help:/);
  await robin.menu("Read palm", robin.driver.person.user.id);
  expect(robin.message.content).toMatch(/^I don't know this command; /);
});
