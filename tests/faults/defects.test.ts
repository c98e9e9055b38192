import type { APIMessage } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyWeek, finish, startWalk } from "../../src/conversation/index.js";
import { parseMarkdown } from "../../src/local/page/browser/markdown.js";
import { escaped, formatCustomId } from "../../src/views/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { type Office, openOffice } from "../end-to-end/office.js";
import { publicMessages, shareCard, WEEK } from "../end-to-end/sharing.js";
import { eventually } from "../eventually.js";
import { messageIn, selectsOf } from "./controls.js";

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

describe("a name that every object has", () => {
  it.each(["__proto__", "constructor", "toString"])("is nobody, beside somebody (%s)", async (role) => {
    const hand = office.hand();
    await hand.type("compare", { with: office.local.people[1]?.user.id ?? "", role });
    expect(hand.message.content).toMatch(/^Give either `with:` or `role:`/);
    expect(office.logged).toEqual([]);
  });
});

describe("somebody else's shared card", () => {
  it("is not replaced by a press on it that claims to belong to another flow", async () => {
    const [owner, other] = [office.hand(), office.hand(office.local.people[1]?.name)];
    const { shared } = await shareCard(owner);
    const customId = formatCustomId({ flow: "role", action: "tasks", id: "0", rev: 0, arg: ENGINEER });
    const outcome = await other.driver.act({ kind: "button", message: shared.id, customId, force: true });
    expect(outcome.kind).toBe("message");
    expect(publicMessages(other)).toEqual([shared]);
  });
});

describe("a picture whose place was dismissed while it was drawn", () => {
  it("is no error", async () => {
    const hand = office.hand();
    await hand.type("wagecard", WEEK);
    const waiting = messageIn((await hand.press("Picture")).outcome);
    await hand.driver.act({ kind: "delete-message", message: waiting?.id ?? "" });
    await eventually(() => expect(office.logged).not.toEqual([]));
    expect(office.logged.map(({ msg }) => msg)).toEqual(["an answer could no longer be given"]);
  });
});

describe("an answer that Discord took and could not confirm", () => {
  const lost = [
    { kind: "cut" },
    { kind: "error", status: 500, acted: true },
    { kind: "error", status: 502, acted: true },
  ] as const;
  it.each(lost)("leaves a shared card on the board (%j)", async (fault) => {
    const hand = office.hand();
    await hand.type("wagecard", WEEK);
    await hand.press("Share in this channel");
    office.local.faults.rest({ ...fault, route: "POST /interactions/*/*/callback" });
    await hand.press("Post in this channel");
    const [shared] = publicMessages(hand);
    expect(shared?.id).toBe(hand.message.id);
    await office.stopBot();
    await office.startBot();
    await hand.type("compare", {});
    expect(hand.message.embeds[0]?.title).toMatch(/^One card/);
  });
});

describe("what was typed", () => {
  it("makes no numbered list", () => {
    const [first, ...others] = parseMarkdown(`“${escaped("a\n1. b\n 22. c")}”`);
    expect(others).toEqual([]);
    expect(first).toEqual({ kind: "paragraph", children: [{ kind: "text", text: "“a\n1. b\n 22. c”" }] });
  });
});

describe("a walk whose end was cut off by a kill", () => {
  it("ends in the very same card when it is finished again", () => {
    const week = {
      ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null),
      hours: { "train-model": 8 },
    };
    const walk = startWalk("w1", week, 1);
    const first = finish(null, walk, corpus, 10);
    expect(finish(first.person, walk, corpus, 99).person).toEqual(first.person);
  });
});
