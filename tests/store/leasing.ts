import { expect, it } from "vitest";
import { LEASE } from "../../src/store/lease.js";
import { openDatabase } from "../../src/store/open.js";
import { eventually } from "../eventually.js";
import { begun } from "./documents.js";
import type { House } from "./house.js";

const USER = "712345678901234567";

/** Leases as they stand in a database that several processes share. */
export function leasing({ backend, opened, kind }: House): void {
  if (!kind.shared) return;

  it("tells nobody's id by the name of a lease", async () => {
    const store = await opened();
    const held = await store.withPerson(USER, async (desk) => {
      await desk.saveWalk(begun);
      return await backend().leases();
    });
    expect(held).toHaveLength(1);
    expect(held.join()).not.toContain(USER);
  });

  it("loses what a killed process left behind", async () => {
    const database = await openDatabase(backend().address, () => undefined);
    try {
      expect(await database.leases?.take("left", "by one that was killed", 20)).toBe(true);
      await eventually(async () => {
        await database.leases?.expire?.();
        expect(await backend().leases()).toEqual([]);
      });
    } finally {
      await database.close();
    }
  });

  it("holds nobody up by a lease from before the server's clock was put back", async () => {
    const database = await openDatabase(backend().address, () => undefined);
    try {
      expect(await database.leases?.take("name", "before", 200 * 86_400_000)).toBe(true);
      expect(await database.leases?.take("name", "after", LEASE)).toBe(true);
      expect(await database.leases?.take("name", "other", LEASE)).toBe(false);
    } finally {
      await database.close();
    }
  });
}
