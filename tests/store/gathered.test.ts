import { expect, it } from "vitest";
import { gathered } from "../../src/store/gathered.js";

/** Work that ends when it is told to. */
function held() {
  const calls: { readonly items: readonly string[]; end(): void; fail(error: Error): void }[] = [];
  const work = (items: readonly string[]) =>
    new Promise<void>((end, fail) => {
      calls.push({ items, end, fail });
    });
  const ended = async (nth: number) => {
    calls[nth]?.end();
    await new Promise(setImmediate);
  };
  return { calls, work, ended };
}

it("does the first at once, and what comes meanwhile together after it, in its order", async () => {
  const { calls, work, ended } = held();
  const one = gathered(work);
  const all = ["a", "b", "c"].map(one);
  expect(calls.map(({ items }) => items)).toEqual([["a"]]);
  let over = false;
  void all[1]?.then(() => {
    over = true;
  });
  await ended(0);
  expect(calls.map(({ items }) => items)).toEqual([["a"], ["b", "c"]]);
  expect(over).toBe(false);
  await ended(1);
  await Promise.all(all);
  const last = one("d");
  expect(calls[2]?.items).toEqual(["d"]);
  await ended(2);
  await last;
});

it("tells everyone in a batch that it failed, and goes on with the next", async () => {
  const { calls, work, ended } = held();
  const one = gathered(work);
  const all = ["a", "b", "c"].map(one);
  await ended(0);
  const failed = Promise.all([all[1], all[2]].map((item) => expect(item).rejects.toThrow("no room")));
  const next = one("d");
  calls[1]?.fail(new Error("no room"));
  await failed;
  expect(calls[2]?.items).toEqual(["d"]);
  await ended(2);
  await expect(next).resolves.toBeUndefined();
});

it("takes no more at a time than it may", async () => {
  const { calls, work, ended } = held();
  const one = gathered(work, 2);
  const all = ["a", "b", "c", "d"].map(one);
  await ended(0);
  await ended(1);
  await ended(2);
  await Promise.all(all);
  expect(calls.map(({ items }) => items)).toEqual([["a"], ["b", "c"], ["d"]]);
});
