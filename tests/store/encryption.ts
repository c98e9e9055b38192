import { createSecretKey, randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { StoreError, Unreadable } from "../../src/store/index.js";
import { KINDS } from "../../src/store/kinds.js";
import { boardOf, CHANNEL, person, SERVER, sharedCard, walk } from "./documents.js";
import { type House, raise, walkOf } from "./house.js";

const newKey = () => createSecretKey(randomBytes(32));

/** What holds once STORE_KEY is set. */
export function encryption({ backend, opened, said }: House): void {
  const everything = async (): Promise<string> => {
    const tables = await Promise.all(KINDS.map((kind) => backend().rows(kind)));
    return tables.flatMap((rows) => [...rows.values()]).join("\n");
  };
  /** Replaces the stored document of a row, as somebody with access to the database could. */
  const change = async (key: string, to: (stored: string) => string): Promise<void> => {
    const row = JSON.parse((await backend().rows("walks")).get(key) ?? "");
    await backend().put("walks", key, JSON.stringify({ ...row, value: to(row.value) }));
  };
  const storedOf = async (key: string): Promise<string> =>
    JSON.parse((await backend().rows("walks")).get(key) ?? "{}").value;

  it("writes nothing that can be read without the key, and reads it all", async () => {
    const keys = [newKey()];
    const store = await opened({ keys });
    const named = { ...walk, week: { ...walk.week, askedFor: "Keeper of secrets" } };
    await store.withPerson("1", async (desk) => {
      await desk.saveWalk(named);
      await desk.savePerson(person);
    });
    await store.withChannel(CHANNEL, async (room) => {
      await room.saveBoard(boardOf(2));
      await room.saveShared("1", sharedCard);
    });
    const raw = await everything();
    for (const word of ["Keeper", "train-model", "week", "hours", "Person 0", SERVER, '"v"']) {
      expect(raw, word).not.toContain(word);
    }
    expect(await walkOf(store, "1")).toEqual(named);
    expect(await store.person("1")).toEqual(person);
    expect(await store.sharedCard(CHANNEL, "1")).toEqual(sharedCard);
    expect(await store.boardsOf(SERVER)).toHaveLength(1);
    expect(said()).toEqual([]);
  });

  it("writes the same document differently each time", async () => {
    const store = await opened({ keys: [newKey()] });
    const written = new Set<string>();
    for (let time = 0; time < 3; time++) {
      await store.withPerson("1", (desk) => desk.saveWalk(walk));
      written.add(await storedOf("1"));
    }
    expect(written.size).toBe(3);
  });

  it("does not start with a wrong key or none, and changes nothing then", async () => {
    const right = newKey();
    const store = await opened({ keys: [right] });
    await raise(store, "1");
    await store.close();
    const raw = await everything();
    await expect(opened({ keys: [newKey()] })).rejects.toThrow(StoreError);
    await expect(opened({ keys: [newKey(), newKey()] })).rejects.toThrow(/STORE_KEY does not open/);
    await expect(opened()).rejects.toThrow(/STORE_KEY is not set/);
    expect(await everything()).toBe(raw);
    expect(await walkOf(await opened({ keys: [right] }), "1")).not.toBeNull();
  });

  it("takes neither a document that was changed nor one of another row", async () => {
    const keys = [newKey()];
    const before = await opened({ keys });
    for (const key of ["1", "2", "3"]) await raise(before, key);
    // What it has saved itself it does not ask for.
    await before.close();
    const store = await opened({ keys });
    await change("1", (stored) => `${stored.slice(0, -4)}${stored.endsWith("AAAA") ? "BBBB" : "AAAA"}`);
    await expect(walkOf(store, "1")).rejects.toThrow(Unreadable);
    const other = await storedOf("3");
    await change("2", () => other);
    await expect(walkOf(store, "2")).rejects.toThrow(Unreadable);
    expect(await walkOf(store, "3")).not.toBeNull();
    expect((await backend().rows("walks")).get("unreadable-2")).toContain(other);
  });
}
