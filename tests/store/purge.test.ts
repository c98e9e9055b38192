import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore, type Store, sqliteIn } from "../../src/store/index.js";
import { openSqliteFile } from "../../src/store/sqlite-file.js";
import { eventually } from "../eventually.js";
import { boardOf, CHANNEL, card, person, SERVER, sharedCard, walk } from "./documents.js";

/** What was deleted is in none of SQLite's files, byte by byte, once its deletion is confirmed. */

const PERSON = "712345678901234567";
const NAME = "Wilhelmina Ashgrove";
const TITLE = "Keeper of quiet lighthouses";

let folder: string;
let store: Store;
const said: string[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wagecard-purge-"));
  said.length = 0;
  store = await openStore({ address: sqliteIn(folder) }, (problem) => said.push(problem));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const file = (end: string): string => join(folder, `wagecard.sqlite${end}`);
const bytes = (): string =>
  ["", "-wal", "-shm"]
    .filter((end) => existsSync(file(end)))
    .map((end) => readFileSync(file(end), "latin1"))
    .join("");
const titled = { ...walk, week: { ...walk.week, askedFor: TITLE } };
const [entry] = boardOf(1).entries;
if (!entry) throw new Error("a board of one has an entry");
const withPerson = {
  ...boardOf(3),
  entries: [...boardOf(3).entries, { ...entry, user: PERSON, name: NAME }],
};

async function fill(): Promise<void> {
  await store.withPerson(PERSON, async (desk) => {
    await desk.saveWalk(titled);
    await desk.savePerson({ ...person, cards: [{ ...card, week: titled.week }] });
  });
  await store.withChannel(CHANNEL, async (room) => {
    await room.saveBoard(withPerson);
    await room.saveShared(PERSON, { ...sharedCard, card: { ...card, week: titled.week } });
  });
  for (const word of [PERSON, NAME, TITLE]) expect(bytes(), word).toContain(word);
}

async function deleteAll(): Promise<void> {
  await store.withChannel(CHANNEL, async (room) => {
    await room.removeShared(PERSON);
    await room.saveBoard({ ...withPerson, entries: withPerson.entries.slice(0, 3) });
  });
  await store.withPerson(PERSON, (desk) => desk.forget());
}

it("leaves no id, name or title of somebody who is forgotten", async () => {
  await fill();
  await deleteAll();
  for (const word of [PERSON, NAME, TITLE]) expect(bytes(), word).not.toContain(word);
  expect(statSync(file("-wal")).size).toBe(0);
  expect(bytes()).toContain(SERVER);
});

it("leaves nothing of a card that is deleted, nor of what is taken back", async () => {
  await fill();
  await store.withPerson(PERSON, async (desk) => {
    await desk.endWalk();
    const before = await desk.person();
    await desk.savePerson({ ...(before ?? person), cards: [] });
  });
  await store.withChannel(CHANNEL, async (room) => {
    await room.saveBoard({ ...withPerson, entries: withPerson.entries.slice(0, 3) });
    await room.removeShared(PERSON);
  });
  for (const word of [NAME, TITLE]) expect(bytes(), word).not.toContain(word);
});

it("leaves nothing of what the sweeper deletes", async () => {
  await fill();
  await store.close();
  const raw = await openSqliteFile(file(""), "write", 1000);
  for (const table of ["walks", "people", "shared", "boards", "servers"]) {
    await raw.all(`UPDATE ${table} SET value = json_set(value, '$.expires', 1000)`);
  }
  await raw.all("PRAGMA wal_checkpoint(TRUNCATE)");
  await raw.close();
  store = await openStore({ address: sqliteIn(folder) }, (problem) => said.push(problem));
  await eventually(() => {
    for (const word of [PERSON, NAME, TITLE]) expect(bytes(), word).not.toContain(word);
  });
});

it("answers while somebody reads for long, says what stays, and clears it later", async () => {
  await fill();
  const reader = await openSqliteFile(file(""), "read", 1000);
  await reader.all("BEGIN");
  await reader.all("SELECT count(*) FROM people");
  await deleteAll();
  expect(said).toContainEqual(expect.stringContaining("stays in the write-ahead log"));
  await reader.all("COMMIT");
  await reader.close();
  await store.withPerson(PERSON, (desk) => desk.forget());
  for (const word of [PERSON, NAME, TITLE]) expect(bytes(), word).not.toContain(word);
});
