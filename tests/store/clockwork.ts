import { afterEach, expect, it, vi } from "vitest";
import type { Store } from "../../src/store/index.js";
import { openDatabase } from "../../src/store/open.js";
import { eventually } from "../eventually.js";
import { begun, boardOf, CHANNEL, person, sharedCard, walk } from "./documents.js";
import { type House, raise, walkOf } from "./house.js";

const DAY = 86_400_000;

/** A machine whose clock jumps, and what is stored there. */
export function clockwork({ backend, opened, said, kind }: House): void {
  afterEach(() => void vi.useRealTimers());
  /** Only the clock: everything else goes on in its own time. */
  const jump = (days: number): void => {
    const now = Date.now();
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(now + days * DAY);
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
  };
  const isThere = async (store: Store): Promise<void> => {
    expect(await walkOf(store, "1")).not.toBeNull();
    expect(await store.person("1")).toEqual(person);
    expect((await store.board(CHANNEL))?.entries).toHaveLength(2);
    expect(await store.sharedCard(CHANNEL, "1")).toEqual(sharedCard);
  };
  /** A row that has run out by any clock: the sweeper has been there once it is gone. */
  const swept = async (): Promise<void> => {
    if (kind.expires) return;
    // The tables are swept in their order; this one is the last.
    await eventually(async () => expect([...(await backend().rows("settings")).keys()]).toEqual([]));
  };
  const runOut = async (): Promise<void> => {
    const row = JSON.stringify({ value: {}, expires: Date.now() - 60_000 });
    if (!kind.expires) await backend().put("settings", "sentinel", row);
  };
  const asked = expect.stringMatching(
    /200 days after the store was last used.*CLOCK_CONFIRMED=\d{4}-\d\d-\d\d/,
  );

  it("loses nothing in a start with a clock 200 days ahead, says so, and goes on when that is mended", async () => {
    const before = await opened();
    await fill(before);
    await before.close();
    await runOut();
    jump(200);
    const ahead = await opened();
    await swept();
    expect(said()).toEqual([asked]);
    await isThere(ahead);
    // Steps go on, and are kept as well.
    expect((await walkOf(ahead, "1"))?.rev).toBe(walk.rev);
    await raise(ahead, "2");
    await ahead.close();
    vi.useRealTimers();
    const after = await opened();
    await isThere(after);
    expect((await walkOf(after, "2"))?.rev).toBe(begun.rev + 1);
    expect(said()).toHaveLength(1);
  });

  it("forgets what is old once somebody confirms the clock, and asks again at the next jump", async () => {
    const before = await opened();
    await fill(before);
    await before.close();
    jump(200);
    const store = await opened({ clockConfirmed: Date.now() });
    expect(await store.person("1")).toBeNull();
    expect(await walkOf(store, "1")).toBeNull();
    if (!kind.expires) {
      await eventually(async () => expect((await backend().rows("people")).size).toBe(0));
    }
    await fill(store);
    await store.close();
    jump(200);
    const again = await opened({ clockConfirmed: Date.now() - 150 * DAY });
    await isThere(again);
    expect(said()).toEqual([asked]);
  });

  it("asks nobody after a few days, in which walks run out as ever", async () => {
    const before = await opened();
    await fill(before);
    await before.close();
    jump(3);
    const store = await opened();
    expect(await walkOf(store, "1")).toBeNull();
    expect(await store.person("1")).toEqual(person);
    expect(said()).toEqual([]);
  });

  it("loses nothing when the clock jumps while it runs, and nothing that is written meanwhile", async () => {
    const store = await opened();
    await fill(store);
    jump(200);
    await isThere(store);
    await raise(store, "2");
    expect(said()).toEqual([asked]);
    vi.useRealTimers();
    await isThere(store);
    expect(await walkOf(store, "2")).not.toBeNull();
  });

  it("loses nothing that is written under a clock that runs behind", async () => {
    const first = await opened();
    await raise(first, "9");
    await first.close();
    jump(-200);
    const behind = await opened();
    await fill(behind);
    await behind.close();
    vi.useRealTimers();
    await runOut();
    const after = await opened();
    await swept();
    expect(await walkOf(after, "1")).not.toBeNull();
    expect(await after.person("1")).toEqual(person);
    expect(said()).toEqual([]);
  });

  it("asks as well for a store that has no note of when it was last used", async () => {
    const before = await opened();
    await fill(before);
    await before.close();
    const database = await openDatabase(backend().address, () => undefined);
    await database.tables.meta.delete("clock");
    await database.close();
    jump(200);
    await isThere(await opened());
    expect(said()).toEqual([asked]);
  });

  if (kind.shared) {
    it("believes a time that another process was told is right", async () => {
      const before = await opened();
      await fill(before);
      await before.close();
      jump(200);
      const confirmed = await opened({ clockConfirmed: Date.now() });
      const other = await opened();
      expect(await other.person("1")).toBeNull();
      expect(await confirmed.person("1")).toBeNull();
      expect(said()).toEqual([]);
    });
  }
}
