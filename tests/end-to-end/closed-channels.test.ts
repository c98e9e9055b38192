import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MEMBER_PERMISSIONS } from "../../src/local/permissions.js";
import { type Office, openOffice } from "./office.js";
import { OTHER_WEEK, publicMessages, shareCard, WEEK } from "./sharing.js";

/** Messages that the bot can't remove: what it costs in requests that Discord refuses, and how long anybody waits. */

const MEMBER = BigInt(MEMBER_PERMISSIONS);

let office: Office;
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(async () => {
  await office.close();
  vi.restoreAllMocks();
});

describe("in a channel that the bot can't enter", () => {
  beforeEach(async () => {
    office = await openOffice({
      people: ["Robin", "Sam"],
      guilds: [{ name: "The office", botPermissions: 0n }],
    });
  });

  it("one person who shares, compares and takes back again and again costs one refused request", async () => {
    const [robin, sam] = [office.hand("Robin"), office.hand("Sam")];
    for (let time = 0; time < 6; time++) {
      const { notice } = await shareCard(robin, time % 2 === 0 ? WEEK : OTHER_WEEK);
      await sam.type("compare", {});
      if (time % 3 === 2) await robin.look(notice).press("Take it back");
    }
    expect(robin.message.content).toMatch(/I have no access to its message/);
    await robin.type("privacy", {});
    await robin.press("Delete all of it");
    await robin.press("Yes, delete all of it");
    expect(office.local.refusals.map(({ status }) => status)).toEqual([403]);
  });

  it("what was left behind is removed once a press shows that the bot is let in", async () => {
    const robin = office.hand("Robin");
    await shareCard(robin);
    const { notice } = await shareCard(robin, OTHER_WEEK);
    expect(notice.content).toMatch(/I have no access to your earlier one here/);
    expect(publicMessages(robin)).toHaveLength(2);
    office.local.setPermissions(null, MEMBER);
    const { shared } = await shareCard(robin, WEEK);
    expect(publicMessages(robin).map(({ id }) => id)).toEqual([shared.id]);
  });
});

describe("where Discord has deletions wait", () => {
  it("the note after sharing does not wait for them, and the message goes later", async () => {
    office = await openOffice({ people: ["Robin", "Sam"] });
    const robin = office.hand("Robin");
    const { shared } = await shareCard(robin);
    const route = "DELETE /channels/*/messages/*";
    office.local.faults.rest({ kind: "rate-limit", retryAfter: 7, route });
    const gone = robin.driver.next((event) => event.kind === "delete" && event.message === shared.id, 30_000);
    const { notice } = await shareCard(robin, OTHER_WEEK);
    expect(notice.content).toMatch(/Discord did not let me remove your earlier one here yet/);
    expect(publicMessages(robin)).toHaveLength(2);
    await gone;
    expect(publicMessages(robin)).toHaveLength(1);
  }, 40_000);
});
