import { expect, it } from "vitest";
import { whileSaving } from "../../src/flows/while-saving.js";

/** A write that ends when it is told to. */
function write() {
  let end = (): void => undefined;
  let fail = (_: Error): void => undefined;
  const saving = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { saving, end, fail };
}

async function isOver(work: Promise<unknown>): Promise<boolean> {
  const open = Symbol("open");
  const after = new Promise((resolve) => setImmediate(() => setImmediate(resolve, open)));
  return (await Promise.race([work, after])) !== open;
}

it("draws while it is being saved, and gives it out only then", async () => {
  const { saving, end } = write();
  let drawn = false;
  const view = whileSaving(saving, () => {
    drawn = true;
    return "the view";
  });
  expect(await isOver(view)).toBe(false);
  expect(drawn).toBe(true);
  end();
  expect(await view).toBe("the view");
});

it("gives out nothing that was not saved", async () => {
  const { saving, fail } = write();
  const view = whileSaving(saving, () => "the view");
  fail(new Error("the disk is full"));
  await expect(view).rejects.toThrow("the disk is full");
});

it("waits for the write also where drawing fails", async () => {
  const { saving, end } = write();
  const view = whileSaving(saving, () => {
    throw new Error("no such text");
  });
  const failed = expect(view).rejects.toThrow("no such text");
  expect(await isOver(view.catch(() => undefined))).toBe(false);
  end();
  await failed;
});
