import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KeyvSqlite } from "@keyv/sqlite";
import { Keyv } from "keyv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { advance, emptyWeek, finish, startWalk } from "../../src/conversation/index.js";
import { openStore, type Store, StoreError } from "../../src/store/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

let folder: string;
let open: Store[];
const problems: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wagecard-store-"));
  open = [];
  problems.length = 0;
});
afterEach(async () => {
  for (const store of open) await store.close();
  await rm(folder, { recursive: true });
});

async function opened(): Promise<Store> {
  const store = await openStore(folder, (problem) => problems.push(problem));
  open.push(store);
  return store;
}

const begun = startWalk("w1", emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null), 1);
const walk = advance(begun, { kind: "typical" }, corpus, 2);

describe("the store", () => {
  it("gives back after it was closed what was written before", async () => {
    const { person } = finish(null, walk, corpus, 3);
    const first = await opened();
    await first.withPerson("1", async (desk) => {
      await desk.saveWalk(walk);
      await desk.savePerson(person);
    });
    await first.close();
    open = [];
    const second = await opened();
    await second.withPerson("1", async (desk) => {
      expect(await desk.walk()).toEqual(walk);
      expect(await desk.person()).toEqual(person);
      await desk.endWalk();
      expect(await desk.walk()).toBeNull();
    });
    await second.withPerson("2", async (desk) => {
      expect(await desk.walk()).toBeNull();
      expect(await desk.person()).toBeNull();
    });
  });

  it("lets one person's work wait for their last, so that no change is lost", async () => {
    const store = await opened();
    await store.withPerson("1", (desk) => desk.saveWalk(begun));
    await Promise.all(
      Array.from({ length: 20 }, () =>
        store.withPerson("1", async (desk) => {
          const before = (await desk.walk()) ?? begun;
          await desk.saveWalk(advance(before, { kind: "add", hours: 1 }, corpus, 2));
        }),
      ),
    );
    const after = await store.withPerson("1", (desk) => desk.walk());
    expect(after?.week.hours).toEqual({ "train-model": 20 });
  });

  it("goes on with the next work after one that failed", async () => {
    const store = await opened();
    const failing = store.withPerson("1", async () => {
      throw new Error("no");
    });
    const next = store.withPerson("1", async (desk) => {
      await desk.saveWalk(begun);
      return "done";
    });
    await expect(failing).rejects.toThrow("no");
    await expect(next).resolves.toBe("done");
  });

  it("keeps a document that does not fit aside, says so, and starts anew", async () => {
    const uri = `sqlite://${join(folder, "wagecard.sqlite")}`;
    const raw = new Keyv({ store: new KeyvSqlite({ uri, table: "walks" }), namespace: "walks" });
    await raw.set("1", { ...walk, rev: "many" });
    const store = await opened();
    expect(await store.withPerson("1", (desk) => desk.walk())).toBeNull();
    expect(problems).toEqual(["a stored document does not fit its schema and was kept aside"]);
    expect(await raw.get("unreadable-1")).toEqual({ ...walk, rev: "many" });
    await raw.disconnect();
  });

  it("says which folder can't be written", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    await expect(openStore(join(file, "data"), () => undefined)).rejects.toThrow(StoreError);
    await expect(openStore(join(file, "data"), () => undefined)).rejects.toThrow(
      /can't be written.*DATA_DIR/,
    );
  });

  it("says so where the file is no database", async () => {
    await writeFile(
      join(folder, "wagecard.sqlite"),
      "this is no database, and long enough to be read as a header",
    );
    await expect(openStore(folder, () => undefined)).rejects.toThrow(/can't be used/);
  });
});
