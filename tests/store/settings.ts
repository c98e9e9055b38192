import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../src/conversation/index.js";
import { Unreadable } from "../../src/store/index.js";
import { eventually } from "../eventually.js";
import { SERVER } from "./documents.js";
import type { House } from "./house.js";

const quiet: Settings = { ...DEFAULT_SETTINGS, sharing: "nowhere" };

/** What is set for a server. */
export function settings({ kind, backend, opened }: House): void {
  it("gives the defaults until something is set, keeps what is set, and holds nothing of defaults", async () => {
    const store = await opened({ retentionDays: 1 });
    expect(await store.settings(SERVER)).toEqual(DEFAULT_SETTINGS);
    expect(await store.changeSettings(SERVER, () => quiet)).toEqual(quiet);
    expect(await store.settings(SERVER)).toEqual(quiet);
    expect(await store.settings("900000000000000002")).toEqual(DEFAULT_SETTINGS);
    const row = (await backend().rows("settings")).get(SERVER) ?? "";
    expect(row).not.toContain("expires");
    await store.changeSettings(SERVER, () => DEFAULT_SETTINGS);
    expect((await backend().rows("settings")).size).toBe(0);
  });

  it("loses no change of many that come at once", async () => {
    const stores = kind.shared ? [await opened(), await opened()] : [await opened()];
    const ids = Array.from({ length: 20 }, (_, at) => String(800_000_000_000_000_000n + BigInt(at)));
    const add = (id: string, at: number) =>
      stores[at % stores.length]?.changeSettings(SERVER, (before) => ({
        ...before,
        channels: [...before.channels, id],
      }));
    await Promise.all(ids.map(add));
    expect([...((await stores[0]?.settings(SERVER))?.channels ?? [])].sort()).toEqual(ids);
  });

  it("says once that they can't be read, and keeps them aside for a while", async () => {
    const store = await opened();
    await backend().put("settings", SERVER, JSON.stringify({ value: { v: 1, sharing: "perhaps" } }));
    await expect(store.settings(SERVER)).rejects.toThrow(Unreadable);
    await eventually(async () => expect(await store.settings(SERVER)).toEqual(DEFAULT_SETTINGS));
    expect(await backend().expiresIn("settings", `unreadable-${SERVER}`)).toBeGreaterThan(0);
  });
}
