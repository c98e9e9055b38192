import { createSecretKey, randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { openEncryption } from "../../src/store/encryption.js";
import { checkStore, openStore, type Store, sealStore, Unreadable } from "../../src/store/index.js";
import { KINDS } from "../../src/store/kinds.js";
import { openDatabase } from "../../src/store/open.js";
import { resealStore } from "../../src/store/reseal.js";
import { eventually } from "../eventually.js";
import { begun, boardOf, CHANNEL, person, sharedCard, walk } from "./documents.js";
import { type House, raise, walkOf } from "./house.js";

const newKey = () => createSecretKey(randomBytes(32));
const silent = () => undefined;

/** A store that got a key, or a new one: what was stored before is encrypted, and then nothing plain is believed. */
export function resealing({ backend, opened, said, kind }: House): void {
  const everything = async (): Promise<string> => {
    const tables = await Promise.all(KINDS.map((table) => backend().rows(table)));
    return tables.flatMap((rows) => [...rows.values()]).join("\n");
  };
  const fill = async (store: Store): Promise<void> => {
    await store.withPerson("1", async (desk) => {
      await desk.saveWalk(walk);
      await desk.savePerson(person);
    });
    await store.withChannel(CHANNEL, async (room) => {
      await room.saveBoard(boardOf(2));
      await room.saveShared("1", sharedCard);
    });
    for (let one = 2; one < 80; one++) await raise(store, String(one));
  };
  const summary = async (keys: ReturnType<typeof newKey>[]): Promise<string | undefined> =>
    (await checkStore({ address: backend().address, keys })).counts.at(-1);
  const sealed = "encryption: 0 plain, 0 under an older key; nothing plain is read";

  it("encrypts all that was plain after a start with a key, documents kept aside too, with its time", async () => {
    const before = await opened();
    await fill(before);
    await backend().put("walks", "500", JSON.stringify({ value: { odd: "Keeper" } }));
    await expect(walkOf(before, "500")).rejects.toThrow(Unreadable);
    await before.close();
    const left = await backend().expiresIn("people", "1");
    const keys = [newKey()];
    const store = await opened({ keys });
    await eventually(async () => expect(await summary(keys)).toBe(sealed));
    const raw = await everything();
    for (const word of ["week", "Keeper", "Person 0", '"v"']) expect(raw, word).not.toContain(word);
    expect(Math.abs((await backend().expiresIn("people", "1")) - left)).toBeLessThan(60_000);
    await store.close();
    const again = await opened({ keys });
    expect(await again.person("1")).toEqual(person);
    expect(await again.sharedCard(CHANNEL, "1")).toEqual(sharedCard);
    expect((await again.board(CHANNEL))?.entries).toHaveLength(2);
    expect((await walkOf(again, "79"))?.rev).toBe(begun.rev + 1);
  });

  it("loses no step that is taken meanwhile", async () => {
    const before = await opened();
    await fill(before);
    await before.close();
    const keys = [newKey()];
    const store = await opened({ keys });
    const people = Array.from({ length: 78 }, (_, index) => String(index + 2));
    for (let round = 0; round < 3; round++) await Promise.all(people.map((key) => raise(store, key)));
    await eventually(async () => expect(await summary(keys)).toBe(sealed));
    await store.close();
    const again = await opened({ keys });
    for (const key of people) expect((await walkOf(again, key))?.rev, key).toBe(begun.rev + 4);
  });

  it("goes over to a new key, after which the old one opens nothing and can go", async () => {
    const [old, next] = [newKey(), newKey()];
    const before = await opened({ keys: [old] });
    await fill(before);
    await eventually(async () => expect(await summary([old])).toBe(sealed));
    await before.close();
    const stored = (await backend().rows("walks")).get("5") ?? "";
    const both = await opened({ keys: [next, old] });
    await eventually(async () => expect(await summary([next, old])).toBe(sealed));
    await both.close();
    const after = await opened({ keys: [next] });
    expect(await after.person("1")).toEqual(person);
    expect((await walkOf(after, "6"))?.rev).toBe(begun.rev + 1);
    expect((await checkStore({ address: backend().address, keys: [next] })).faults).toEqual([]);
    // A row of before, put back: says which key is missing, and is not lost.
    await backend().put("walks", "5", stored);
    await expect(walkOf(after, "5")).rejects.toThrow(/STORE_KEY does not hold/);
    await after.close();
    expect(await walkOf(await opened({ keys: [next, old] }), "5")).not.toBeNull();
  });

  it("believes no forged plain document once all is encrypted, nor encrypts it", async () => {
    const keys = [newKey()];
    const first = await opened({ keys });
    await raise(first, "1");
    await eventually(async () => expect(await summary(keys)).toBe(sealed));
    const forged = JSON.stringify({ value: { ...walk, rev: 99 }, expires: Date.now() + 1e6 });
    await backend().put("walks", "2", forged);
    await expect(walkOf(first, "2")).rejects.toThrow(Unreadable);
    await first.close();
    await backend().put("walks", "3", forged);
    const found = await checkStore({ address: backend().address, keys });
    expect(found.faults).toEqual([expect.stringMatching(/^walks 3: it is not encrypted/)]);
    expect(found.counts.at(-1)).toContain("encryption: 1 plain");
    const second = await opened({ keys });
    await eventually(() =>
      expect(said()).toContain("plain documents in a store that takes nothing plain are not read"),
    );
    expect((await backend().rows("walks")).get("3")).toBe(forged);
    await expect(walkOf(second, "3")).rejects.toThrow(Unreadable);
    // What is kept aside tells nothing without the key, and is no document under its own row either.
    const aside = JSON.parse((await backend().rows("walks")).get("unreadable-3") ?? "").value[0];
    await backend().put("walks", "4", JSON.stringify({ value: aside }));
    await backend().put("walks", "3", JSON.stringify({ value: aside }));
    for (const key of ["3", "4"]) await expect(walkOf(second, key)).rejects.toThrow(Unreadable);
  });

  it("believes nothing plain if its mark was taken away, or the setting says so", async () => {
    const keys = [newKey()];
    const before = await opened({ keys });
    await raise(before, "1");
    await eventually(async () => expect(await summary(keys)).toBe(sealed));
    await before.close();
    const database = await openDatabase(backend().address, silent);
    await database.tables.meta.delete("check");
    await database.close();
    await backend().put("walks", "2", JSON.stringify({ value: walk }));
    const store = await opened({ keys });
    expect(said()).toContainEqual(expect.stringContaining("its mark is gone"));
    await expect(walkOf(store, "2")).rejects.toThrow(Unreadable);
    expect(await walkOf(store, "1")).not.toBeNull();
    await store.close();
    await backend().empty();
    // The setting holds where nothing in the database would: all of it is the forger's.
    await (await opened()).close();
    await backend().put("walks", "2", JSON.stringify({ value: walk }));
    const strict = await opened({ keys, plain: "refuse" });
    await expect(walkOf(strict, "2")).rejects.toThrow(Unreadable);
  });

  it("goes on after it was stopped in the middle, and frees what was tampered with from the old key", async () => {
    const [old, next] = [newKey(), newKey()];
    const before = await opened({ keys: [old] });
    await fill(before);
    await before.close();
    const row = JSON.parse((await backend().rows("walks")).get("9") ?? "");
    await backend().put("walks", "9", JSON.stringify({ ...row, value: `${row.value.slice(0, -6)}AAAAAA` }));
    const database = await openDatabase(backend().address, silent);
    const encryption = await openEncryption(database, [next, old], "encrypt", silent);
    if (!encryption) throw new Error("there is a key");
    let rests = 0;
    const stopped = () => rests > 1;
    const rest = async () => {
      rests += 1;
    };
    expect(await resealStore(database, encryption, { stopped, rest })).toBeNull();
    await database.close();
    expect(await summary([next, old])).toMatch(/0 plain, [1-9]\d* under an older key/);
    expect(await sealStore({ address: backend().address, keys: [next, old] })).toMatchObject({
      locked: 0,
      changed: 0,
    });
    expect(await summary([next])).toBe(sealed);
    const store = await opened({ keys: [next] });
    await expect(walkOf(store, "9")).rejects.toThrow(Unreadable);
    expect((await walkOf(store, "8"))?.rev).toBe(begun.rev + 1);
  });

  if (kind.shared) {
    it("is done by two processes at once without harm to each other's steps", async () => {
      const before = await opened();
      await fill(before);
      await before.close();
      const keys = [newKey()];
      const stores = await Promise.all([opened({ keys }), opened({ keys })]);
      const people = Array.from({ length: 78 }, (_, index) => String(index + 2));
      await Promise.all(people.map((key, index) => raise(stores[index % 2] ?? before, key)));
      await eventually(async () => expect(await summary(keys)).toBe(sealed));
      for (const store of stores) {
        for (const key of people) expect((await walkOf(store, key))?.rev, key).toBe(begun.rev + 2);
      }
    });
  } else {
    it("is left to the bot while that holds the database", async () => {
      const keys = [newKey()];
      const store = await openStore({ address: backend().address, keys }, silent);
      await expect(sealStore({ address: backend().address, keys })).rejects.toThrow(
        /Restart it with the new/,
      );
      await store.close();
      await expect(sealStore({ address: backend().address })).rejects.toThrow(/STORE_KEY is not set/);
    });
  }
}
