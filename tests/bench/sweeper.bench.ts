import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, bench, describe } from "vitest";
import { openStore, type Store, sqliteIn } from "../../src/store/index.js";
import { openSqliteFile, type SqliteFile } from "../../src/store/sqlite-file.js";
import { walk } from "../store/documents.js";
import { raise } from "../store/house.js";

/**
 * Whether deleting what has expired holds up a step: steps of one person while nothing is swept, then while
 * 1,000,000 expired walks are, until the last one is gone. `npx vitest bench --run tests/bench/sweeper.bench.ts`;
 * ROWS=n for another number.
 */

const ROWS = Number(process.env["ROWS"] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "wagecard-bench-"));
const address = sqliteIn(folder);
const silent = () => undefined;

const empty = await openStore({ address }, silent);
const calm = await stepsOf(empty, async (count) => count < 2000);
await empty.close();

await fill();
const swept = await openStore({ address }, silent);
const looking = await openSqliteFile(join(folder, "wagecard.sqlite"), "read", 10_000);
const began = performance.now();
const busy = await stepsOf(swept, async (count) => count % 200 !== 0 || (await leftOf(looking)) > 0);
const seconds = (performance.now() - began) / 1000;
await looking.close();
console.log(
  [
    `without: ${line(calm)}`,
    `while ${ROWS.toLocaleString("en")} rows are deleted: ${line(busy)}`,
    `all gone after ${seconds.toFixed(1)} s, ${Math.round(ROWS / seconds).toLocaleString("en")} rows a second`,
  ].join("\n"),
);

describe("a step", () => {
  bench("with nothing left to sweep", () => raise(swept, "1"));
});

afterAll(async () => {
  await swept.close();
  rmSync(folder, { recursive: true, force: true });
});

async function fill(): Promise<void> {
  const file = await openSqliteFile(join(folder, "wagecard.sqlite"), "write", 10_000);
  const text = JSON.stringify({ value: walk, expires: Date.now() - 1 });
  await file.all(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?)
     INSERT INTO walks SELECT 'walks:x' || (i * 7919 % 1000000007), ? FROM n`,
    ROWS,
    text,
  );
  await file.close();
}

async function leftOf(file: SqliteFile): Promise<number> {
  const [row] = await file.all("SELECT EXISTS (SELECT 1 FROM walks WHERE key <> 'walks:1') AS present");
  return Number(row?.["present"]);
}

/** Milliseconds of each step, one after the other. */
async function stepsOf(store: Store, goOn: (count: number) => Promise<boolean>): Promise<number[]> {
  const times: number[] = [];
  while (await goOn(times.length)) {
    const start = performance.now();
    await raise(store, "1");
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function line(sorted: readonly number[]): string {
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return `${sorted.length} steps, median ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${sorted.at(-1)?.toFixed(1)} ms`;
}
