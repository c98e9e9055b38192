import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "../../src/local/index.js";
import { FLOWS } from "../../src/views/custom-id.js";
import { formatCustomId } from "../../src/views/index.js";
import { type Office, openOffice } from "./office.js";
import { OTHER_WEEK, shareCard, WEEK } from "./sharing.js";

/**
 * Nothing that a person has not shared is ever seen by another: not by a command, a suggestion, a button, a forged
 * button or a sentence about an error. Robin's private card carries words that stand nowhere else.
 */

const SECRET = "Zephyrine ledgers";
/** Every action that any flow knows, and one that none does. */
const ACTIONS = [
  ...[
    "less",
    "more",
    "hours",
    "jump",
    "pay",
    "typical",
    "review",
    "delete",
    "ask",
    "keep",
    "channels",
    "sharing",
  ],
  ...[
    "why",
    "task",
    "walk",
    "share",
    "compare",
    "picture",
    "export",
    "recompute",
    "open",
    "set",
    "reset",
    "on",
  ],
  ...[
    "role",
    "fresh",
    "resume",
    "next",
    "back",
    "finish",
    "cancel",
    "type",
    "ask-hours",
    "ask-own",
    "match",
    "no-match",
    "own",
    "add",
  ],
  ...[
    "axis",
    "override",
    "undo",
    "remove",
    "card",
    "board",
    "unshare",
    "with",
    "sort",
    "previous",
    "remove-yes",
    "take-back",
    "post",
    "not-now",
    "nonsense",
  ],
];

let office: Office;
let privateIds: { card: string; rev: number; task: string };
const seen: string[] = [];

beforeAll(async () => {
  office = await openOffice({ people: ["Robin", "Sam"] });
  const robin = office.hand("Robin");
  await shareCard(robin, OTHER_WEEK);
  await robin.type("wagecard", WEEK);
  await robin.type("task", { task: SECRET });
  await robin.press("Add a task of mine");
  await robin.fill({ title: SECRET, hours: "7.5" });
  const [, , , card = "", rev = "0", task = ""] = robin.buttonId("Type hours").split(".");
  privateIds = { card, rev: Number(rev), task };
});
afterAll(() => office.close());

const leaks = (words: string): string[] => seen.filter((text) => text.includes(words)).slice(0, 3);

const sees = (outcome: Outcome): void => {
  seen.push(JSON.stringify(outcome));
};

describe("another person's private card", () => {
  it("is what this test takes it for", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", {});
    await robin.type("task", { task: privateIds.task });
    expect(JSON.stringify(robin.message)).toContain(SECRET);
    expect(privateIds.card).toMatch(/^[a-z0-9]{5,20}$/);
  });

  it("shows in no command and no suggestion", async () => {
    const sam = office.hand("Sam");
    const robinId = office.local.driver("Robin").person.user.id;
    for (const week of [null, WEEK]) {
      if (week) await sam.type("wagecard", week);
      for (const [name, options] of [
        ["wagecard", {}],
        ["task", { task: "Zeph" }],
        ["why", { task: "Zeph" }],
        ["why", { task: privateIds.task }],
        ["whatif", {}],
        ["compare", {}],
        ["compare", { with: robinId }],
      ] as const) {
        sees((await sam.type(name, options)).outcome);
      }
      sees((await sam.menu("Compare Wagecards", robinId)).outcome);
      for (const name of ["task", "why"]) {
        const options = [{ name: "task", value: "Zeph" }];
        sees(await sam.driver.act({ kind: "autocomplete", name, options, focused: "task" }));
      }
    }
    expect(seen.length).toBeGreaterThan(15);
    expect(leaks(SECRET)).toEqual([]);
  });

  it("shows in nothing that was posted for everyone", () => {
    const all = JSON.stringify(office.hand("Sam").driver.messages());
    expect(all.includes("Wagecard of Robin")).toBe(true);
    expect(all.includes(SECRET)).toBe(false);
  });

  it("shows to no forged button, list or form", async () => {
    const sam = office.hand("Sam");
    const robinId = office.local.driver("Robin").person.user.id;
    const { card, rev, task } = privateIds;
    for (const flow of FLOWS) {
      await sam.type("wagecard", WEEK);
      for (const action of ACTIONS) {
        for (const arg of ["", task, robinId, `person-${robinId}`]) {
          const customId = formatCustomId({ flow, action, id: card, rev, arg });
          const message = sam.message.id;
          sees(await sam.driver.act({ kind: "button", message, customId, force: true }));
          const values = [task];
          sees(await sam.driver.act({ kind: "select", message, customId, values, force: true }));
        }
      }
    }
    expect(leaks(SECRET)).toEqual([]);
    expect(leaks(card)).toEqual([]);
  }, 120_000);
});
