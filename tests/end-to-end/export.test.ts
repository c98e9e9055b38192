import { parse } from "csv-parse/sync";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import type { FileValue } from "../../src/local/index.js";
import { type Office, openOffice } from "./office.js";
import { first, isPrivate, notice, OTHER_WEEK, WEEK } from "./sharing.js";

/** A card goes out as files and comes back, as people do it. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterEach(() => {
  expect(office.local.refusals).toEqual([]);
  expect(office.logged).toEqual([]);
});
afterAll(() => office.close());

const file = (text: string | Buffer, filename = "wagecard.json"): FileValue => ({
  filename,
  contentType: "application/json",
  data: Buffer.from(text).toString("base64"),
});

/** Presses Export; what is in the two files. */
async function exported(hand: Hand): Promise<{ json: string; csv: string }> {
  await hand.press("Export");
  const texts = hand.message.attachments.map(async ({ url }) => (await fetch(url)).text());
  const [json = "", csv = ""] = await Promise.all(texts);
  return { json, csv };
}

const cardId = (hand: Hand): string => first(hand.message).footer?.text.split(" card ")[1] ?? "";

/** A card with a value and a task of one's own on it. */
async function make(hand: Hand): Promise<void> {
  await hand.type("wagecard", { ...WEEK, seniority: "senior" });
  await hand.press("Add a task of mine");
  await hand.fill({ title: '=HYPERLINK("https://e.example","Müller")', hours: "2.5" });
  await hand.press("Add a task of mine");
  await hand.fill({ title: "Debugging the regressions", hours: "1.5" });
  await hand.choose("Which modeled task is it like?", "Debug model");
  await hand.choose("Set an axis to your own value…", "Reliability");
  await hand.fill({ reliability: "61.5" });
  await hand.press("Show my card");
}

describe("Export", () => {
  it("gives the owner alone two files with descriptions, and nothing of who they are", async () => {
    const robin = office.hand("Robin");
    await make(robin);
    const { json, csv } = await exported(robin);
    expect(isPrivate(robin.message)).toBe(true);
    expect(robin.message.attachments.map(({ filename, description }) => [filename, description])).toEqual([
      [
        "wagecard-machine-learning-engineer.json",
        expect.stringMatching(/^Wagecard \(Machine-learning engineer\) as JSON/),
      ],
      ["wagecard-machine-learning-engineer.csv", expect.stringMatching(/as CSV: a row a task/)],
    ]);
    expect(office.hand("Sam").driver.messages()).toEqual([]);
    for (const text of [json, csv]) {
      expect(text).not.toMatch(/robin/i);
      expect(text).not.toMatch(/(?<![.\d])\d{17,20}/);
    }
    expect(JSON.parse(json)).toMatchObject({
      format: "wagecard",
      version: 2,
      week: { pay: { kind: "seniority", seniority: "senior" }, hours: { "train-model": 8 } },
    });
    const rows: string[][] = parse(csv, { bom: true });
    expect(rows).toHaveLength(9);
    expect(rows[8]?.[0]).toBe(`'=HYPERLINK("https://e.example","Müller")`);
  });
});

describe("/wagecard import:", () => {
  it("brings a card back that had made room for others, figures, id and all; its old buttons stay off", async () => {
    const robin = office.hand("Robin");
    await make(robin);
    const [old, before, id] = [robin.message, first(robin.message), cardId(robin)];
    const { json } = await exported(robin);
    for (let made = 0; made < 10; made++) await robin.type("wagecard", WEEK);
    const gone = new Hand(robin.driver).look(old);
    await gone.press("Export");
    expect(gone.message.content).toMatch(/no longer kept/);

    await robin.type("wagecard", { import: file(json) });
    expect(robin.message.content).toMatch(
      /^Your card is here again\.\nYou keep 10 cards; your oldest made room/,
    );
    expect(isPrivate(robin.message)).toBe(true);
    expect(first(robin.message)).toEqual(before);
    expect(cardId(robin)).toBe(id);
    await gone.look(old).press("Share in this channel");
    expect(gone.message.content).toMatch(/^\*\*Not shared yet/);
    expect(office.hand("Sam").driver.messages()).toEqual([]);
    await robin.type("task", { task: "HYPERLINK" });
    expect(first(robin.message).title).toMatch(/HYPERLINK.*\(your own\)$/);
  });

  it("keeps both where the person has the card with another week, and one where it is the same", async () => {
    const sam = office.hand("Sam");
    await sam.type("wagecard", WEEK);
    const [before, id] = [first(sam.message), cardId(sam)];
    const { json } = await exported(sam);
    await sam.type("wagecard", { import: file(json) });
    expect(sam.message.content).toMatch(/^You still have this card with the very week of the file/);
    expect(first(sam.message)).toEqual(before);

    await sam.choose("Change a task: hours, axes…", "Debug");
    await sam.press("+1");
    await sam.press("Show my card");
    const changed = first(sam.message);
    await sam.type("wagecard", { import: file(json) });
    expect(notice(sam.message)).toMatch(/Both are kept: this one, out of the file, is a new card\.$/);
    expect(cardId(sam)).not.toBe(id);
    expect(first(sam.message).fields).toEqual(before.fields);
    await sam.type("wagecard", {});
    const saved = sam.list("Open a saved card…").options;
    expect(saved).toHaveLength(2);
    expect(saved.map(({ value }) => value)).toContain(id);
    const { custom_id: customId } = sam.list("Open a saved card…");
    const kept = await sam.driver.act({ kind: "select", message: sam.message.id, customId, values: [id] });
    expect(kept.kind === "update" && first(kept.message)).toEqual(changed);
    expect(changed.fields).not.toEqual(before.fields);
  });

  it("of somebody else's file makes a card of one's own, and touches nothing of theirs", async () => {
    const [robin, sam] = [office.hand("Robin"), office.hand("Sam")];
    await robin.type("wagecard", OTHER_WEEK);
    const [theirs, id] = [first(robin.message), cardId(robin)];
    const { json } = await exported(robin);
    await sam.type("wagecard", { import: file(json) });
    expect(notice(sam.message)).toBe("Your card is here again.");
    expect(first(sam.message)).toEqual(theirs);
    await sam.type("task", { task: "debug" });
    await sam.press("+1");
    await sam.press("Show my card");
    expect(first(sam.message).fields).not.toEqual(theirs.fields);

    await robin.type("wagecard", {});
    const mine = robin.list("Open a saved card…").options.find(({ value }) => value === id);
    await robin.choose("Open a saved card…", mine?.label ?? "");
    expect(first(robin.message)).toEqual(theirs);
  });

  it("says where the figures are others now, or were changed by hand", async () => {
    const sam = office.hand("Sam");
    await sam.type("wagecard", WEEK);
    const { json } = await exported(sam);
    const other = { ...JSON.parse(json), card: { ...JSON.parse(json).card, id: "elsewhere1" } };
    const figures = { ...other.figures, exposure: 77.7 };
    await sam.type("wagecard", { import: file(JSON.stringify({ ...other, figures })) });
    expect(notice(sam.message)).toMatch(
      /^Your card is here again\. The figures in the file are not those that its week gives, so they were worked out anew: exposure 14 ± 4 instead of 78 ± 4\.(\nYou keep 10 cards.*)?$/,
    );
    const card = { ...other.card, id: "elsewhere2" };
    const matrix = { version: "v0.9", hash: "0123456789abcdef" };
    await sam.type("wagecard", { import: file(JSON.stringify({ ...other, card, matrix, figures })) });
    expect(sam.message.content).toMatch(/made with matrix v0\.9, and matrix v1 gives other figures, so/);
    expect(cardId(sam)).toBe("elsewhere2");
  });

  it("works in a DM, and refuses with a reason what it can't take, leaving all as it was", async () => {
    const sam = new Hand(office.hand("Sam").driver.in(office.local.dm("Sam")));
    await sam.type("wagecard", WEEK);
    const id = cardId(sam);
    const { json, csv } = await exported(sam);
    const week = (change: object) =>
      JSON.stringify({ ...JSON.parse(json), week: { ...JSON.parse(json).week, ...change } });
    for (const [given, options, sentence] of [
      [file(json), { role: "recruiter" }, /^A file brings its own role, hours and pay/],
      [file(json), { hours: "1, 2" }, /Give `import:` alone/],
      [file(json), { seniority: "staff" }, /Give `import:` alone/],
      [file(csv, "wagecard.csv"), {}, /^This file is no exported card/],
      [file(Buffer.from([0xff, 0xfe, 0])), {}, /^This file is no exported card/],
      [file(" ".repeat(64 * 1024 + 1)), {}, /too large to be an exported card: 64 KiB/],
      [
        file(week({ hours: { "train-model": 81 } })),
        {},
        /“week\.hours\.train\\-model”.*0 to 80 hours, in halves/,
      ],
      [file(week({ hours: { juggle: 8 } })), {}, /hours\.juggle.*train\\-model/],
      [
        file(week({ hours: { "train-model": 80, "debug-regression": 40 } })),
        {},
        /week\.hours.*1 to 100 hours in all/,
      ],
      [file(week({ role: "constructor" })), {}, /a role of matrix v1/],
    ] as const) {
      await sam.type("wagecard", { ...options, import: given });
      expect(sam.message.content).toMatch(sentence);
      expect(sam.message.embeds).toEqual([]);
    }
    await sam.type("wagecard", { import: file(json) });
    expect(sam.message.content).toMatch(/^You still have this card/);
    expect(cardId(sam)).toBe(id);
  });
});
