import { readFileSync } from "node:fs";
import { join } from "node:path";
import { KeyvSqlite } from "@keyv/sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { type Office, openOffice } from "./office.js";
import { first, OTHER_WEEK, publicMessages, shareCard, WEEK } from "./sharing.js";

/** `/privacy`: what is said to be kept is what is kept, and what is deleted leaves no row. */

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: ["Robin", "Sam"] });
});
afterEach(() => office.close());

const TABLES = ["walks", "people", "boards", "shared", "servers"];

/** Every row of the database file, keys and values, as text. */
async function rows(): Promise<string[]> {
  const uri = `sqlite://${join(office.dataDir, "wagecard.sqlite")}`;
  const adapter = new KeyvSqlite({ uri, table: "walks" });
  const all: string[] = [];
  for (const table of TABLES) {
    const found: unknown = await adapter.query(`SELECT key, value FROM ${table}`);
    for (const row of Array.isArray(found) ? found : []) all.push(`${table} ${JSON.stringify(row)}`);
  }
  await adapter.disconnect();
  return all;
}

const idOf = (name: string): string => office.local.driver(name).person.user.id;
const about = async (name: string): Promise<string[]> =>
  (await rows()).filter((row) => row.includes(idOf(name)));

async function fillUp() {
  const robin = office.hand("Robin");
  await robin.type("wagecard", OTHER_WEEK);
  const { shared } = await shareCard(robin, WEEK);
  await robin.type("wagecard", { role: "recruiter" });
  await shareCard(office.hand("Sam"), WEEK);
  return { robin, shared };
}

describe("what is kept", () => {
  it("is counted and handed over, all of it", async () => {
    const { robin } = await fillUp();
    await robin.type("privacy", {});
    expect(first(robin.message).description).toMatch(
      /\*\*Now:\*\* one walk under way, 2 cards, and one card shared in channels\./,
    );
    await robin.press("Send me all of it");
    const [file] = robin.message.attachments;
    const kept: unknown = await (await fetch(file?.url ?? "")).json();
    expect(kept).toMatchObject({
      walk: { week: { role: "recruiter" } },
      person: { cards: [{}, {}] },
      shared: [{ entry: { name: "Robin" } }],
    });
    expect(JSON.stringify(kept)).not.toContain(idOf("Sam"));
  });

  it("is told in full, with the terms, as files of the program that runs", async () => {
    const sam = office.hand("Sam");
    await sam.type("privacy", {});
    await sam.press("In full, and the terms");
    const files = sam.message.attachments.map(({ filename, url }) => [filename, url] as const);
    expect(files.map(([name]) => name)).toEqual(["PRIVACY.md", "TERMS.md"]);
    for (const [name, url] of files) {
      const page = await (await fetch(url)).text();
      expect(page).toBe(readFileSync(join(projectRoot(), name), "utf8"));
    }
  });

  it("is nothing for somebody new", async () => {
    const sam = office.hand("Sam");
    await sam.type("privacy", {});
    expect(first(sam.message).description).toMatch(/\*\*Now:\*\* nothing\./);
  });
});

describe("deleting all of it", () => {
  it("asks once, can be called off, and changes nothing until it is confirmed", async () => {
    const { robin } = await fillUp();
    const before = await about("Robin");
    expect(before.length).toBeGreaterThan(2);
    await robin.type("privacy", {});
    await robin.press("Delete all of it");
    expect(robin.message.content).toMatch(/This deletes one walk under way, 2 cards, and one card shared/);
    await robin.press("Keep it");
    expect(await about("Robin")).toEqual(before);
  });

  it("takes back what was shared and leaves no row, and nobody else's is touched", async () => {
    const { robin, shared } = await fillUp();
    const others = await about("Sam");
    await robin.type("privacy", {});
    await robin.press("Delete all of it");
    await robin.press("Yes, delete all of it");
    expect(robin.message.content).toBe("All that I kept of you is deleted. Shared cards are taken back.");
    expect(await about("Robin")).toEqual([]);
    expect(publicMessages(robin).map(({ id }) => id)).not.toContain(shared.id);
    expect(await about("Sam")).toHaveLength(others.length);
    await robin.type("privacy", {});
    expect(first(robin.message).description).toMatch(/\*\*Now:\*\* nothing\./);
  });

  it("counts the messages that it may not remove", async () => {
    const { robin } = await fillUp();
    office.local.faults.rest({
      kind: "error",
      status: 500,
      route: "DELETE /channels/*/messages/*",
      times: 2,
    });
    await robin.type("privacy", {});
    await robin.press("Delete all of it");
    await robin.press("Yes, delete all of it");
    expect(robin.message.content).toMatch(
      /Discord did not let me remove one message with a shared card of yours/,
    );
    expect(await about("Robin")).toEqual([]);
  });

  it("reaches a shared card that no board knows, as a kill in the middle of sharing leaves it", async () => {
    const { robin } = await fillUp();
    await office.query(
      `UPDATE boards SET value = json_remove(value, '$.value.entries[0]') WHERE value LIKE '%"Robin"%'`,
    );
    await robin.type("privacy", {});
    expect(first(robin.message).description).toMatch(/one card shared in channels/);
    await robin.press("Delete all of it");
    await robin.press("Yes, delete all of it");
    expect(await about("Robin")).toEqual([]);
  });

  it("goes on where the person shares once more while the messages go", async () => {
    const { robin } = await fillUp();
    await robin.type("wagecard", {});
    await robin.type("privacy", {});
    await robin.press("Delete all of it");
    const gone = {
      kind: "button",
      message: robin.message.id,
      customId: robin.buttonId("Yes, delete all of it"),
    } as const;
    await robin.type("wagecard", OTHER_WEEK);
    await robin.press("Share in this channel");
    const again = {
      kind: "button",
      message: robin.message.id,
      customId: robin.buttonId("Post in this channel"),
    } as const;
    office.local.faults.rest({ kind: "hang", ms: 700, route: "DELETE /channels/*/messages/*" });
    const deleting = robin.driver.act(gone);
    await robin.driver.act(again);
    await deleting;
    expect(await about("Robin")).toEqual([]);
    expect(publicMessages(robin).filter(({ embeds }) => embeds[0]?.author?.name.includes("Robin"))).toEqual(
      [],
    );
  });

  it("reaches what was kept aside because it could not be read", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    await office.stopBot();
    const adapter = new KeyvSqlite({
      uri: `sqlite://${join(office.dataDir, "wagecard.sqlite")}`,
      table: "people",
    });
    await adapter.query("UPDATE people SET value = json_set(value, '$.value.v', 99)");
    await adapter.disconnect();
    await office.startBot();
    await robin.type("whatif", {});
    expect(robin.message.content).toMatch(
      /can't be read any more. It is kept aside, not thrown away.*`\d{17,19}`/s,
    );
    expect((await about("Robin")).join("\n")).toContain("unreadable-");
    await robin.type("privacy", {});
    await robin.press("Delete all of it");
    await robin.press("Yes, delete all of it");
    expect(await about("Robin")).toEqual([]);
  });
});
