import { expect, it } from "vitest";
import { eventually } from "../eventually.js";
import { begun, person } from "./documents.js";
import { type House, raise, walkOf } from "./house.js";

/** Rows that have expired, where the database leaves their deletion to us. */
export function sweeping({ backend, opened, kind }: House): void {
  if (kind.expires) return;

  it("deletes all that has expired and nothing else, while steps go on", async () => {
    // Makes the tables.
    await (await opened()).close();
    const fill = backend().fill;
    const past = Date.now() - 1000;
    const soon = Date.now() + 3_600_000;
    await fill?.("walks", "old", 1000, past);
    await fill?.("walks", "new", 50, soon);
    await fill?.("boards", "old", 200, past);
    await backend().put("walks", "odd", "{ no JSON");
    await backend().put("walks", "forever", JSON.stringify({ value: begun }));
    const store = await opened();
    const steps = 50;
    for (let step = 0; step < steps; step++) await raise(store, "1");
    await eventually(async () => expect((await backend().rows("boards")).size).toBe(0));
    const keys = [...(await backend().rows("walks")).keys()].filter((key) => !key.startsWith("new"));
    expect(keys.sort()).toEqual(["1", "forever", "odd"]);
    expect((await backend().rows("walks")).size).toBe(53);
    expect((await walkOf(store, "1"))?.rev).toBe(begun.rev + steps);
  });

  it("leaves a document alone that is renewed when its time is up", async () => {
    await (await opened()).close();
    await backend().fill?.("people", "1", 400, Date.now() - 1);
    const store = await opened();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store.withPerson(`1${index * 20}`, (desk) => desk.savePerson(person)),
      ),
    );
    await eventually(async () => expect((await backend().rows("people")).size).toBe(20));
  });
}
