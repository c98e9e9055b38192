import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "../eventually.js";
import { type Office, openOffice } from "./office.js";
import { first, followUp, OTHER_WEEK, publicMessages, shareCard, WEEK } from "./sharing.js";

/** Messages of shared cards that nobody can be sure of, and what people are told of them. */

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: ["Robin", "Sam"] });
});
afterEach(() => office.close());

const CALLBACK = "POST /interactions/*/*/callback";
const MAY_STAND = /A message with a card of yours may still stand in this channel/;
const ALL_GONE = "All that I kept of you is deleted. Shared cards are taken back.";
const DELETED_WITH_DOUBT =
  /^All that I kept of you is deleted\. In <#\d+> a message with a card of yours may still stand: Discord never confirmed/;

/** Shared, killed before Discord's receipt, and shared again: two messages stand. */
async function sharedTwice() {
  const robin = office.hand("Robin");
  const { shared: stray } = await shareCard(robin);
  await office.forgetMessages();
  const { notice, shared } = await shareCard(robin, OTHER_WEEK);
  expect(publicMessages(robin).map(({ id }) => id)).toEqual([stray.id, shared.id]);
  return { robin, stray, shared, notice };
}

async function deleteAll(robin: ReturnType<Office["hand"]>): Promise<string> {
  await robin.type("privacy", {});
  await robin.press("Delete all of it");
  await robin.press("Yes, delete all of it");
  return robin.message.content;
}

describe("a card that was shared twice around a kill", () => {
  it("is not said to be taken back altogether when everything is deleted", async () => {
    const { robin, stray, notice } = await sharedTwice();
    expect(notice.content).toMatch(MAY_STAND);
    expect(await deleteAll(robin)).toMatch(DELETED_WITH_DOUBT);
    expect(publicMessages(robin).map(({ id }) => id)).toEqual([stray.id]);
    await followUp(robin, () => robin.look(stray).press("Take it back"));
    expect(publicMessages(robin)).toEqual([]);
  });

  it("is known by anybody's press on its message, which goes then", async () => {
    const { robin, stray, shared } = await sharedTwice();
    const sam = office.hand("Sam").look(stray);
    await sam.choose("Why did a task land in its band?", "Debug");
    expect(sam.message.content).toMatch(/taken back, or its owner has shared a newer one/);
    expect(publicMessages(robin).map(({ id }) => id)).toEqual([shared.id]);
    expect(await deleteAll(robin)).toBe(ALL_GONE);
  });

  it("is taken back by its own button, and then nothing is in doubt", async () => {
    const { robin, stray, shared } = await sharedTwice();
    const said = await followUp(robin, () => robin.look(stray).press("Take it back"));
    expect(said.content).toBe(
      "This message of an earlier sharing is removed. If you shared a newer card here, that one stays.",
    );
    expect(publicMessages(robin).map(({ id }) => id)).toEqual([shared.id]);
    expect(await deleteAll(robin)).toBe(ALL_GONE);
  });

  it("stays in doubt when the later one is taken back, when a moderator removes that one, and once it is shared again", async () => {
    const { robin, stray, notice, shared } = await sharedTwice();
    await robin.look(notice).press("Take it back");
    expect(robin.message.content).toMatch(MAY_STAND);
    expect(publicMessages(robin).map(({ id }) => id)).not.toContain(shared.id);
    const again = await shareCard(robin, WEEK);
    expect(again.notice.content).toMatch(MAY_STAND);
    await robin.driver.act({ kind: "delete-message", message: again.shared.id });
    const sam = office.hand("Sam");
    const update = sam.driver.next((event) => event.kind === "update");
    await sam.type("compare", {});
    await update;
    expect(publicMessages(robin).map(({ id }) => id)).toEqual([stray.id]);
    expect(await deleteAll(robin)).toMatch(DELETED_WITH_DOUBT);
  });
});

describe("a card whose only sharing was never confirmed", () => {
  it("is off the board when it is taken back elsewhere, and not said to be removed", async () => {
    const robin = office.hand("Robin");
    const { notice, shared } = await shareCard(robin);
    await office.forgetMessages();
    await robin.look(notice).press("Take it back");
    expect(robin.message.content).toMatch(
      /^Your card is off the board\. A message with a card of yours may still stand/,
    );
    await robin.type("privacy", {});
    expect(await deleteAll(robin)).toMatch(DELETED_WITH_DOUBT);
    await followUp(robin, () => robin.look(shared).press("Take it back"));
    expect(publicMessages(robin)).toEqual([]);
  });

  it("is in doubt where Discord confirms nothing of it and the earlier one is back", async () => {
    const robin = office.hand("Robin");
    const { shared } = await shareCard(robin);
    await robin.type("wagecard", OTHER_WEEK);
    await robin.press("Share in this channel");
    const { faults } = office.local;
    faults.rest({ kind: "error", status: 502, acted: true, times: 2, route: CALLBACK });
    faults.rest({ kind: "error", status: 502, times: 2, route: "GET /webhooks/*/*/messages/*" });
    await robin.press("Post in this channel");
    await eventually(() =>
      expect(office.logged.map(({ msg }) => msg)).toContain("an answer could no longer be given"),
    );
    expect(publicMessages(robin)).toHaveLength(2);
    const sam = office.hand("Sam");
    await sam.type("compare", {});
    expect(first(sam.message).title).toMatch(/^One card/);
    expect(publicMessages(sam)).toHaveLength(2);
    expect(await deleteAll(robin)).toMatch(DELETED_WITH_DOUBT);
    expect(publicMessages(robin).map(({ id }) => id)).not.toContain(shared.id);
    expect(publicMessages(robin)).toHaveLength(1);
  });
});

describe("a message that could not be deleted", () => {
  const DELETE = "DELETE /channels/*/messages/*";

  it("goes when everything is deleted, although its card was taken back before", async () => {
    const robin = office.hand("Robin");
    const { notice, shared } = await shareCard(robin);
    office.local.faults.rest({ kind: "error", status: 500, route: DELETE, times: 2 });
    await robin.look(notice).press("Take it back");
    expect(robin.message.content).toMatch(/Discord did not let me remove its message yet/);
    expect(publicMessages(robin).map(({ id }) => id)).toEqual([shared.id]);
    expect(await deleteAll(robin)).toBe(ALL_GONE);
    expect(publicMessages(robin)).toEqual([]);
  });

  it("is counted when everything is deleted, if it still can't be", async () => {
    const robin = office.hand("Robin");
    const { notice } = await shareCard(robin);
    office.local.faults.rest({ kind: "error", status: 500, route: DELETE, times: 4 });
    await robin.look(notice).press("Take it back");
    expect(await deleteAll(robin)).toMatch(/Discord did not let me remove one message with a shared card/);
  });
});
