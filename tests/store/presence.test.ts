import { chmodSync, chownSync, copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store, StoreError, sqliteIn } from "../../src/store/index.js";
import { openSqlite } from "../../src/store/sqlite.js";
import { begun, boardOf, CHANNEL } from "./documents.js";
import { raise, walkOf } from "./house.js";

/** Files that are taken from under the running bot, and a lock that does not lock. */

let folder: string;
let file: string;
let open: Store[] = [];
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wagecard-presence-"));
  file = join(folder, "wagecard.sqlite");
  said = [];
});
afterEach(async () => {
  for (const store of open) await store.close();
  open = [];
  rmSync(folder, { recursive: true });
});
const opened = async (): Promise<Store> => {
  const store = await openStore({ address: sqliteIn(folder) }, (problem, _, level) => {
    if (level !== "info") said.push(problem);
  });
  open.push(store);
  return store;
};

describe("a file that is gone under the running bot", () => {
  it.each([
    ["the database is deleted", "", () => rmSync(file)],
    ["the write-ahead log is deleted", "-wal", () => rmSync(`${file}-wal`)],
    ["the lock is deleted", ".lock", () => rmSync(`${file}.lock`)],
    [
      "a backup is put in its place",
      "",
      () => {
        copyFileSync(file, `${file}.copy`);
        renameSync(`${file}.copy`, file);
      },
    ],
  ])("confirms nothing more once %s, and says so once", async (_, end, happen) => {
    const store = await opened();
    await raise(store, "1");
    happen();
    await expect(raise(store, "1")).rejects.toThrow(StoreError);
    await expect(raise(store, "2")).rejects.toThrow("deleted or replaced");
    await expect(store.withChannel(CHANNEL, (room) => room.saveBoard(boardOf(1)))).rejects.toThrow();
    // What asks whether the store answers has to hear it too.
    await expect(store.person("3")).rejects.toThrow("deleted or replaced");
    // The sweeper may have been at it as well.
    expect(said.filter((line) => !line.startsWith("what has expired"))).toEqual([
      expect.stringContaining(`${file}${end} was deleted or replaced`),
    ]);
  });

  it("lets no two processes confirm steps into one database after the lock was deleted", async () => {
    const first = await opened();
    await raise(first, "1");
    rmSync(`${file}.lock`);
    const second = await opened();
    await raise(second, "1");
    await expect(raise(first, "1")).rejects.toThrow("deleted or replaced");
    expect((await walkOf(second, "1"))?.rev).toBe(begun.rev + 2);
  });
});

describe("a lock that can't be taken", () => {
  /** Nobody of any machine's. Root may write everything, so root's tests go on as somebody else. */
  const OTHER = 65_534;
  const root = process.getuid?.() === 0;

  it("refuses the start where this user may not write it", async () => {
    writeFileSync(`${file}.lock`, "");
    chmodSync(`${file}.lock`, 0o444);
    if (root) chownSync(folder, OTHER, OTHER);
    if (root) process.seteuid?.(OTHER);
    try {
      await expect(openSqlite(file, () => undefined, 0)).rejects.toThrow(StoreError);
      await expect(openSqlite(file, () => undefined, 0)).rejects.toThrow(/\.lock can't be taken.*delete it/);
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  it("leaves no trace in the lock's file", async () => {
    const database = await openSqlite(file, () => undefined, 0);
    await expect(openSqlite(file, () => undefined, 0)).rejects.toThrow(/Another process/);
    await database.close();
    await (await openSqlite(file, () => undefined, 0)).close();
  });
});
