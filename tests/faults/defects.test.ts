import type { APIMessage } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Office, openOffice } from "../end-to-end/office.js";
import { WEEK } from "../end-to-end/sharing.js";
import { selectsOf } from "./controls.js";

// What the runs of this folder found once, each in the fewest steps that show it.

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const savedCards = (menu: APIMessage) =>
  selectsOf(menu).find(({ placeholder }) => placeholder === "Open a saved card…")?.options ?? [];

describe("the same event twice", () => {
  it("is done once", async () => {
    const hand = office.hand();
    office.local.faults.gateway({ kind: "twice", event: "INTERACTION_CREATE" });
    await hand.type("wagecard", WEEK);
    await hand.type("wagecard", {});
    expect(savedCards(hand.message)).toHaveLength(1);
    expect(office.local.refusals).toEqual([]);
  });
});
