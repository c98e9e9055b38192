import type { APIMessage } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Hand } from "../../src/demo/hand.js";
import { type Office, openOffice } from "./office.js";
import { first, isPrivate, post, publicMessages } from "./sharing.js";

/**
 * A pay range that somebody chose is theirs. Two cards that differ in nothing but that range look the same to everyone
 * else, to the last byte: costs, hours, bands and ranks all move with pay, and each could tell it.
 */

const RANGES = ["under $40,000", "$130,000 to $160,000", "$340,000 a year or more"] as const;

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: ["Robin", "Sam"] });
});
afterEach(() => office.close());

/** What a message shows and what its controls say, without what differs from message to message. */
function seen({ content, embeds, components, attachments }: APIMessage): string {
  const files = attachments.map(({ filename, size, description }) => ({ filename, size, description }));
  return JSON.stringify({ content, embeds, components, files });
}

/** Ids of Discord's and times differ from run to run. */
const named = (text: string): string => text.replace(/\d{17,20}/g, "an id").replace(/<t:\d+:/g, "<t:");

/** Everything that somebody else gets to see of a card with that pay, in the same words and bytes or not. */
async function everything(pay: string): Promise<string[]> {
  await office.close();
  let ids = 0;
  office = await openOffice({ people: ["Robin", "Sam"] }, { newId: () => `id${++ids}` });
  const robin = office.hand("Robin");
  await card(robin, pay);
  await post(robin);
  const [shared] = publicMessages(robin);
  if (!shared) throw new Error("Nothing was posted.");
  const sam = office.hand("Sam");
  await sam.type("wagecard", { role: "machine-learning-engineer", hours: "8, 6, 7, 4, 8, 7" });
  const found = [named(seen(shared))];
  const look = async (work: () => Promise<unknown>): Promise<void> => {
    await work();
    expect(isPrivate(sam.message)).toBe(true);
    found.push(named(seen(sam.message)));
  };
  const picture = async (from: APIMessage): Promise<void> => {
    const came = sam.driver.next(
      (event) => event.kind === "update" && event.message.attachments.length > 0 && !!sam.look(event.message),
      30_000,
    );
    await sam.look(from).press("Picture");
    await came;
    const [file] = sam.message.attachments;
    const bytes = await (await fetch(file?.url ?? "")).arrayBuffer();
    found.push(`${file?.description} ${Buffer.from(bytes).toString("base64")}`);
  };
  for (const label of ["Train", "Debug", "Propose"]) {
    await look(() => sam.look(shared).choose("Why did a task land in its band?", label));
  }
  await look(() => sam.menu("Why these bands?", shared.id));
  await look(() => sam.look(shared).press("Compare with mine"));
  await picture(sam.message);
  await picture(shared);
  await look(() => sam.look(shared).press("Board"));
  await picture(sam.message);
  await look(() => sam.menu("Compare Wagecards", office.local.driver("Robin").person.user.id));
  await look(() => sam.type("insights", { role: "machine-learning-engineer" }));
  return found;
}

async function card(robin: Hand, pay: string): Promise<void> {
  await robin.type("wagecard", { role: "machine-learning-engineer" });
  await robin.press("Typical week");
  await robin.choose("Seniority or pay range", `Pay range: ${pay}`);
  await robin.press("Finish");
}

describe("a card whose pay is its owner's own", () => {
  it("shows everyone else the same whatever the pay is", { timeout: 120_000 }, async () => {
    const [low = [], ...others] = [
      await everything(RANGES[0]),
      await everything(RANGES[1]),
      await everything(RANGES[2]),
    ];
    expect(low.length).toBe(12);
    for (const other of others) {
      for (const [at, text] of other.entries()) expect(text === low[at], `answer ${at}`).toBe(true);
    }
  });

  it("says at which wage it is figured, and its owner what the message holds", async () => {
    const robin = office.hand("Robin");
    await card(robin, RANGES[1]);
    expect(JSON.stringify(robin.message.embeds)).toContain("$130,000 to $160,000");
    const { preview } = await post(robin);
    expect(preview.content).toContain("Your pay range stays with you");
    const [shared] = publicMessages(robin);
    const text = JSON.stringify(shared?.embeds);
    expect(first(shared as APIMessage).author?.name).toBe(
      "Wagecard of Robin · Machine-learning engineer · median pay",
    );
    expect(text).toContain("Figured at the occupation’s median US wage, $120,000 a year");
    expect(text).not.toContain("130,000");
  });

  it("is drawn for its owner as it is for others: a picture is made to be passed on", async () => {
    const robin = office.hand("Robin");
    await card(robin, RANGES[2]);
    const came = robin.driver.next(
      (event) => event.kind === "update" && event.message.attachments.length > 0,
      30_000,
    );
    await robin.press("Picture");
    const event = await came;
    const text = event.kind === "update" ? (event.message.attachments[0]?.description ?? "") : "";
    expect(text).toContain("median pay");
    expect(text).toContain("$120,000 a year");
  });
});

describe("what has no hours on a card", () => {
  it("is not on the message that is shared, with titles and values of one's own", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", { role: "machine-learning-engineer", hours: "8, 6, 7, 4, 8, 0" });
    await robin.press("Add a task of mine");
    await robin.fill({ title: "Plan my own company", hours: "0" });
    await robin.type("task", { task: "propose" });
    await robin.choose("Set an axis to your own value…", "Reliability");
    await robin.fill({ reliability: "97" });
    await robin.type("wagecard", {});
    await robin.choose("Open a saved card…", "Machine");
    await post(robin);
    const [shared] = publicMessages(robin);
    const text = JSON.stringify(shared);
    expect(text).not.toContain("Plan my own company");
    expect(text).not.toContain("Propose");
    const sam = office.hand("Sam").look(shared as APIMessage);
    const list = sam.list("Why did a task land in its band?");
    expect(list.options).toHaveLength(5);
    await sam.driver.act({
      kind: "select",
      message: shared?.id ?? "",
      customId: list.custom_id,
      values: ["propose-approach"],
      force: true,
    });
    expect(sam.driver.messages().at(-1)?.content).toMatch(/^This task is no longer on the card/);
  });
});
