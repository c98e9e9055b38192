import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, Refused } from "../../src/conversation/index.js";
import { countedStore } from "../../src/ops/counted-store.js";
import { countedStudio } from "../../src/ops/counted-studio.js";
import { PictureFailed, type Studio, StudioClosed, StudioFull } from "../../src/picture/index.js";
import {
  type Desk,
  type Room,
  type Store,
  StoreBusy,
  StoreTimeout,
  Unreadable,
} from "../../src/store/index.js";
import { walk } from "../store/documents.js";

const none = async () => null;
const nothing = async () => undefined;
const desk: Desk = {
  walk: none,
  saveWalk: nothing,
  endWalk: nothing,
  person: none,
  savePerson: nothing,
  forget: nothing,
};
const room: Room = { board: none, saveBoard: nothing, saveShared: nothing, removeShared: nothing };
const quiet: Store = {
  withPerson: (_, work) => work(desk),
  withChannel: (_, work) => work(room),
  person: none,
  board: none,
  sharedCard: none,
  channelsOf: async () => [],
  boardsOf: async () => [],
  settings: async () => DEFAULT_SETTINGS,
  changeSettings: async (_, change) => change(DEFAULT_SETTINGS),
  close: nothing,
};

/** What is counted of some work on a store of which parts fail. */
async function counted(
  parts: Partial<Store>,
  work: (store: Store) => Promise<unknown>,
): Promise<readonly string[]> {
  const seen: string[] = [];
  const store = countedStore({ ...quiet, ...parts }, (operation, error) =>
    seen.push(`${operation} ${error}`),
  );
  const failure = await work(store).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).not.toBeNull();
  return seen;
}

const withDesk = (inner: Partial<Desk>): Partial<Store> => ({
  withPerson: (_, work) => work({ ...desk, ...inner }),
});
const fails = (error: Error) => () => Promise.reject(error);

describe("what a store's failures are counted as", () => {
  it.each([
    [new StoreTimeout(1500), "timeout"],
    [new StoreBusy("lost"), "busy"],
    [new Unreadable("walks"), "unreadable"],
    [new Error("disk full"), "other"],
  ])("%s in an operation", async (error, kind) => {
    const save = (store: Store) => store.withPerson("1", (one) => one.saveWalk(walk));
    expect(await counted(withDesk({ saveWalk: fails(error) }), save)).toEqual([`saveWalk ${kind}`]);
    expect(await counted({ boardsOf: fails(error) }, (store) => store.boardsOf("1"))).toEqual([
      `boardsOf ${kind}`,
    ]);
    const inRoom: Partial<Store> = { withChannel: (_, work) => work({ ...room, board: fails(error) }) };
    expect(await counted(inRoom, (store) => store.withChannel("1", (one) => one.board()))).toEqual([
      `board ${kind}`,
    ]);
  });

  it("the lock's own where the turn never came", async () => {
    const busy = { withPerson: fails(new StoreBusy("waited")), withChannel: fails(new StoreTimeout(1500)) };
    expect(await counted(busy, (store) => store.withPerson("1", (one) => one.walk()))).toEqual(["lock busy"]);
    expect(await counted(busy, (store) => store.withChannel("1", (one) => one.board()))).toEqual([
      "lock timeout",
    ]);
  });

  it("nothing where the work refuses by itself", async () => {
    const refuse = async (): Promise<void> => {
      throw new Refused({ kind: "no-card" });
    };
    expect(await counted({}, (store) => store.withPerson("1", refuse))).toEqual([]);
    expect(await counted({}, (store) => store.withChannel("1", refuse))).toEqual([]);
  });

  it("nothing where all goes well, and results come through", async () => {
    const seen: string[] = [];
    const store = countedStore({ ...quiet, ...withDesk({ walk: async () => walk }) }, (operation) =>
      seen.push(operation),
    );
    expect(
      await store.withPerson("1", async (one) => ({ walk: await one.walk(), gone: await one.forget() })),
    ).toEqual({
      walk,
      gone: undefined,
    });
    expect(seen).toEqual([]);
  });
});

describe("what pictures are counted as", () => {
  it("drawn, refused, failed", async () => {
    const png = new Uint8Array([1]);
    const failures = [new StudioFull(), new StudioClosed(), new PictureFailed(null, {})];
    const results = [async () => png, ...failures.map(fails)];
    const studio: Studio = { draw: () => results.shift()?.() ?? Promise.resolve(png), close: nothing };
    const seen: string[] = [];
    const watched = countedStudio(studio, (outcome) => seen.push(outcome));
    const drawing = {} as Parameters<Studio["draw"]>[0];
    expect(await watched.draw(drawing)).toBe(png);
    for (const failure of failures) await expect(watched.draw(drawing)).rejects.toBe(failure);
    expect(seen).toEqual(["drawn", "refused", "refused", "failed"]);
  });
});
