import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, bench, describe } from "vitest";
import { openStore, sqliteIn } from "../../src/store/index.js";
import { openSqliteFile } from "../../src/store/sqlite-file.js";
import { walk } from "../store/documents.js";

/**
 * Durable writes of the store against those of sqlite3 alone, both with a write-ahead log and full sync, one after
 * the other and 20 people at once: `npx vitest bench --run tests/bench/store.bench.ts`.
 */

const folder = mkdtempSync(join(tmpdir(), "wagecard-bench-"));
const store = await openStore({ address: sqliteIn(folder) }, () => undefined);
const raw = await openSqliteFile(join(folder, "raw.sqlite"), "create", 10_000);
for (const pragma of ["journal_mode=WAL", "synchronous=FULL"]) await raw.all(`PRAGMA ${pragma}`);
await raw.all("CREATE TABLE walks (key VARCHAR(255) PRIMARY KEY, value TEXT)");
const UPSERT =
  "INSERT INTO walks (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

let rev = 0;
const ours = (user: number) =>
  store.withPerson(String(user), (desk) => {
    rev += 1;
    return desk.saveWalk({ ...walk, rev });
  });
/** Something else each time: SQLite writes nothing for a value that is there already. */
const theirs = async (user: number) => {
  rev += 1;
  await raw.all(UPSERT, `walks:${user}`, JSON.stringify({ value: { ...walk, rev }, expires: Date.now() }));
};
const step = (user: number) =>
  store.withPerson(String(user), async (desk) => {
    const before = (await desk.walk()) ?? walk;
    await desk.saveWalk({ ...before, rev: before.rev + 1 });
  });

await report();

describe("a durable write", () => {
  bench("the store", () => ours(1));
  bench("sqlite3 alone", () => theirs(1));
  bench("a step: read, parse, write", () => step(1));
});

afterAll(async () => {
  await store.close();
  await raw.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Alternating rounds, so that what else the machine does falls on both. */
async function report(): Promise<void> {
  for (const people of [1, 20]) {
    const rates = { ours: [] as number[], theirs: [] as number[] };
    for (let round = 0; round < 7; round++) {
      rates.theirs.push(await rateOf(theirs, people));
      rates.ours.push(await rateOf(ours, people));
    }
    const [one, other] = [median(rates.ours), median(rates.theirs)];
    console.log(
      `${people} at once: the store ${Math.round(one)} durable writes a second, sqlite3 alone ${Math.round(other)}, ratio ${(one / other).toFixed(2)}`,
    );
  }
}

async function rateOf(write: (user: number) => Promise<void>, people: number): Promise<number> {
  const each = 400 / people;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: people }, async (_, user) => {
      for (let count = 0; count < each; count++) await write(user);
    }),
  );
  return 400_000 / (performance.now() - began);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
