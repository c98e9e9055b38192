import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KeyvStoreAdapter } from "keyv";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StoreClock } from "../../src/store/clock.js";
import { keyvOver, probe } from "../../src/store/database.js";
import { openStore, StoreError, sqliteIn } from "../../src/store/index.js";
import { openSqlite } from "../../src/store/sqlite.js";
import { BACKENDS } from "./backends.js";
import { clockwork } from "./clockwork.js";
import { contract } from "./contract.js";
import { encryption } from "./encryption.js";
import { inDatabase } from "./house.js";
import { leasing } from "./leasing.js";
import { resealing } from "./resealing.js";
import { settings } from "./settings.js";
import { sweeping } from "./sweeping.js";
import { unreadable } from "./unreadable.js";

for (const kind of BACKENDS)
  inDatabase(kind, [contract, settings, unreadable, encryption, resealing, sweeping, leasing, clockwork]);

describe("the store in a folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "wagecard-store-"));
  });
  afterEach(async () => await rm(folder, { recursive: true }));
  const silent = () => undefined;

  it("says which folder can't be written", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const opening = () => openStore({ address: sqliteIn(join(file, "data")) }, silent);
    await expect(opening()).rejects.toThrow(StoreError);
    await expect(opening()).rejects.toThrow(/can't be written.*DATA_DIR/);
  });

  it("says so where the file is no database", async () => {
    await writeFile(
      join(folder, "wagecard.sqlite"),
      "this is no database, and long enough to be read as a header",
    );
    await expect(openStore({ address: sqliteIn(folder) }, silent)).rejects.toThrow(/can't be used/);
  });

  it("is refused to a second process while the first has it", async () => {
    const file = join(folder, "wagecard.sqlite");
    const first = await openSqlite(file, silent, 50);
    await expect(openSqlite(file, silent, 50)).rejects.toThrow(/Another process.*STORE_URI/);
    await first.close();
    const second = await openSqlite(file, silent, 50);
    await second.close();
  });
});

describe("a document that has expired", () => {
  it("is not there, but is left to the sweeper: it may just have been renewed", async () => {
    const rows = new Map([["walks:1", JSON.stringify({ value: 1, expires: Date.now() - 1 })]]);
    const keyv = keyvOver(rows as unknown as KeyvStoreAdapter, "walks", true, new StoreClock());
    expect(await keyv.get("1")).toBeUndefined();
    expect(rows.size).toBe(1);
    await keyv.set("1", 2, 1000);
    expect(await keyv.get("1")).toBe(2);
  });
});

describe("a table that two try out in the same millisecond", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterEach(() => vi.useRealTimers());

  it("gives each its own value back, also after the other has deleted theirs", async () => {
    const rows = new Map<string, string>();
    let tell = (): void => undefined;
    const deleted = new Promise<void>((resolve) => {
      tell = resolve;
    });
    let reads = 0;
    const store = {
      set: async (key: string, text: string) => rows.set(key, text),
      get: async (key: string) => {
        reads += 1;
        if (reads === 2) await deleted;
        return rows.get(key);
      },
      delete: async (key: string) => {
        tell();
        return rows.delete(key);
      },
      clear: async () => rows.clear(),
    };
    const keyv = keyvOver(store as unknown as KeyvStoreAdapter, "walks", true, new StoreClock());
    await Promise.all([probe("walks", keyv), probe("walks", keyv)]);
    expect(rows.size).toBe(0);
  });
});
