import { expect, it } from "vitest";
import { checkStore, Unreadable } from "../../src/store/index.js";
import { eventually } from "../eventually.js";
import { boardOf, CHANNEL, person, SERVER, sharedCard, walk } from "./documents.js";
import { type House, walkOf } from "./house.js";

/** Documents that can't be read, and people who want to be forgotten. */
export function unreadable({ backend, opened, said }: House): void {
  it("keeps aside what does not fit, says so once, and starts anew", async () => {
    const store = await opened();
    const bad = { ...walk, rev: "many" };
    await backend().put("walks", "1", JSON.stringify({ value: bad }));
    await backend().put("people", "1", "{ no JSON");
    const unreadable = expect.objectContaining({ name: "Unreadable", kind: "walks" });
    await expect(walkOf(store, "1")).rejects.toEqual(unreadable);
    expect(await walkOf(store, "1")).toBeNull();
    await expect(store.person("1")).rejects.toThrow(Unreadable);
    await expect(store.withPerson("1", (desk) => desk.person())).rejects.toThrow(Unreadable);
    expect(await store.person("1")).toBeNull();
    expect(said()).toEqual(Array(2).fill("a stored document can't be read and was kept aside"));
    const aside = async (table: "walks" | "people") =>
      JSON.parse((await backend().rows(table)).get("unreadable-1") ?? "{}").value;
    expect(await aside("walks")).toEqual([bad]);
    expect(await aside("people")).toEqual(["{ no JSON"]);
    expect(await backend().expiresIn("walks", "unreadable-1")).toBeGreaterThan(0);
    await backend().put("walks", "1", JSON.stringify({ value: { v: 2 } }));
    await expect(walkOf(store, "1")).rejects.toThrow(Unreadable);
    expect(await aside("walks")).toEqual([bad, { v: 2 }]);
  });

  it("leaves no row of a person who is to be forgotten", async () => {
    const store = await opened();
    await backend().put("walks", "1", JSON.stringify({ value: { v: 9 } }));
    await expect(walkOf(store, "1")).rejects.toThrow(Unreadable);
    await store.withPerson("1", async (desk) => {
      await desk.saveWalk(walk);
      await desk.savePerson(person);
      await desk.forget();
      expect(await desk.person()).toBeNull();
    });
    await store.withChannel(CHANNEL, async (room) => {
      await room.saveShared("1", sharedCard);
      await room.saveBoard(boardOf(1));
      await room.removeShared("1");
      await room.saveBoard({ ...boardOf(1), entries: [] });
    });
    for (const table of ["walks", "people", "boards", "shared", "servers"] as const) {
      expect([...(await backend().rows(table)).keys()], table).toEqual([]);
    }
  });

  it("shows a server's other boards where one can't be read, and keeps that one aside", async () => {
    const store = await opened();
    await store.withChannel(CHANNEL, (room) => room.saveBoard(boardOf(1)));
    await store.withChannel("801", (room) => room.saveBoard(boardOf(2)));
    await backend().put("boards", CHANNEL, JSON.stringify({ value: { v: 1, entries: "all" } }));
    expect(await store.boardsOf(SERVER)).toHaveLength(1);
    await eventually(async () => expect(await store.board(CHANNEL)).toBeNull());
    expect((await backend().rows("boards")).has(`unreadable-${CHANNEL}`)).toBe(true);
  });

  it("is found by the check of the whole store, document by document", async () => {
    const store = await opened();
    await store.withPerson("1", (desk) => desk.saveWalk(walk));
    await backend().put("people", "2", JSON.stringify({ value: { v: 7 } }));
    await store.close();
    const { counts, faults } = await checkStore({ address: backend().address });
    expect(counts).toEqual(["walks: 1", "people: 1", "boards: 0", "shared: 0", "servers: 0", "settings: 0"]);
    expect(faults).toEqual([expect.stringMatching(/^people 2: v: /)]);
  });
}
