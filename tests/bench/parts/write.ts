import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, sqliteIn } from "../../../src/store/index.js";
import { openSqliteFile } from "../../../src/store/sqlite-file.js";
import { walk } from "../../store/documents.js";
import type { Part } from "../bench.js";
import { compared, ratioAtLeast } from "../row.js";

const UPSERT =
  "INSERT INTO walks (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

/** The same row by the store and by sqlite3 alone, both with a write-ahead log, a full sync and zeros over the old. */
export const write: Part = async ({ sizes, row, note }) => {
  const folder = await mkdtemp(join(tmpdir(), "wagecard-bench-"));
  const store = await openStore({ address: sqliteIn(folder) }, () => undefined);
  const raw = await openSqliteFile(join(folder, "raw.sqlite"), "create", 10_000);
  for (const pragma of ["journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"]) {
    await raw.all(`PRAGMA ${pragma}`);
  }
  await raw.all("CREATE TABLE walks (key VARCHAR(255) PRIMARY KEY, value TEXT)");
  let rev = 0;
  const ours = (user: string) =>
    store.withPerson(user, (desk) => {
      rev += 1;
      return desk.saveWalk({ ...walk, rev });
    });
  // Something else each time: SQLite writes nothing for a value that is there already.
  const theirs = async (user: string) => {
    rev += 1;
    await raw.prepared(
      UPSERT,
      `walks:${user}`,
      JSON.stringify({ value: { ...walk, rev }, expires: Date.now() }),
    );
  };
  const each = Math.ceil(sizes.writes / 2 / sizes.rounds);
  for (const people of [1, 20]) {
    const rates = { ours: [] as number[], theirs: [] as number[] };
    await rateOf(theirs, people, each);
    await rateOf(ours, people, each);
    for (let round = 0; round < sizes.rounds; round++) {
      rates.theirs.push(await rateOf(theirs, people, each));
      rates.ours.push(await rateOf(ours, people, each));
    }
    const what = `durable writes, ${people} at once`;
    row(compared({ what, unit: "/s", goal: ratioAtLeast(0.8) }, rates.theirs, rates.ours));
  }
  note(`the row has ${JSON.stringify({ value: walk }).length} bytes`);
  await store.close();
  await raw.close();
  await rm(folder, { recursive: true });
};

/** Writes a second, so many people at once and each one after the other. */
async function rateOf(once: (user: string) => Promise<void>, people: number, count: number): Promise<number> {
  const each = Math.ceil(count / people);
  const began = performance.now();
  await Promise.all(
    Array.from({ length: people }, async (_, user) => {
      for (let nth = 0; nth < each; nth++) await once(String(user));
    }),
  );
  return (each * people * 1000) / (performance.now() - began);
}
