import { Keyv } from "keyv";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { StoreClock } from "../../src/store/clock.js";
import { Documents } from "../../src/store/documents.js";
import { begun } from "./documents.js";

/** Documents that are kept at hand after they were saved. */

const TTL = 60_000;
const map = new Map<string, unknown>();
const get = vi.spyOn(map, "get");
const set = vi.spyOn(map, "set");
const documents = (atHand: number) =>
  new Documents("walks", {
    keyv: new Keyv({ store: map, throwOnErrors: true }),
    ttl: TTL,
    encryption: null,
    clock: new StoreClock(),
    patience: null,
    atHand,
    log: () => undefined,
  });
beforeEach(() => {
  vi.useFakeTimers();
  get.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  map.clear();
});
const raised = { ...begun, rev: begun.rev + 1 };

it("reads what it saved last without asking the database", async () => {
  const walks = documents(2);
  await walks.write("1", begun);
  await walks.write("1", raised);
  expect(await walks.read("1")).toBe(raised);
  expect(await walks.peek("1")).toBe(raised);
  expect(get).not.toHaveBeenCalled();
});

it("asks the database for what another store saved, and for more than it keeps", async () => {
  await documents(2).write("1", begun);
  const walks = documents(2);
  expect(await walks.read("1")).toEqual(begun);
  for (const key of ["2", "3", "4"]) await walks.write(key, begun);
  get.mockClear();
  expect(await walks.read("2")).toEqual(begun);
  expect(get).toHaveBeenCalledTimes(1);
  expect(await walks.read("4")).toBe(begun);
  expect(get).toHaveBeenCalledTimes(1);
});

it("reads what was saved before for as long as a write is under way", async () => {
  const walks = documents(2);
  await walks.write("1", begun);
  let seen: unknown;
  // Keyv asks its store for this in the midst of writing.
  set.mockImplementationOnce(() => {
    seen = walks.peek("1");
    return map;
  });
  await walks.write("1", raised);
  expect(await seen).toBe(begun);
  expect(await walks.peek("1")).toBe(raised);
});

it("asks the database after a write that failed", async () => {
  const walks = documents(2);
  await walks.write("1", begun);
  set.mockImplementationOnce(() => {
    throw new Error("the disk is full");
  });
  await expect(walks.write("1", raised)).rejects.toThrow("the disk is full");
  expect(await walks.read("1")).toEqual(begun);
  expect(get).toHaveBeenCalledTimes(1);
});

it("forgets what was removed, and what has expired", async () => {
  const walks = documents(2);
  await walks.write("1", begun);
  await walks.remove("1");
  expect(await walks.read("1")).toBeNull();
  await walks.write("2", begun);
  vi.advanceTimersByTime(TTL + 1);
  expect(await walks.read("2")).toBeNull();
});

it("asks every time where others change the same documents", async () => {
  const walks = documents(0);
  await walks.write("1", begun);
  await documents(0).write("1", raised);
  expect(await walks.read("1")).toEqual(raised);
});

it("keeps nothing that has expired, and does not bring it back when the clock is put right", async () => {
  const now = Date.now();
  const walks = documents(2);
  for (const key of ["1", "2"]) await walks.write(key, begun);
  vi.setSystemTime(now + TTL + 1);
  expect(await walks.read("1")).toBeNull();
  walks.dropExpired(Date.now());
  map.clear();
  vi.setSystemTime(now);
  for (const key of ["1", "2"]) expect(await walks.read(key)).toBeNull();
});
