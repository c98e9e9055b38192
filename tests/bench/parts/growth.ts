import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { advance, ordered, standing } from "../../../src/conversation/index.js";
import { openStore, type Store, sqliteIn } from "../../../src/store/index.js";
import { openSqliteFile } from "../../../src/store/sqlite-file.js";
import { boardView, walkView } from "../../../src/views/index.js";
import { corpus } from "../../corpus/real.js";
import { english } from "../../english.js";
import { Random } from "../../faults/random.js";
import { begun, boardOf, CHANNEL, person, walk } from "../../store/documents.js";
import type { Bench, Part } from "../bench.js";
import { compared, ratioAtMost } from "../row.js";
import { median, percentile } from "../statistics.js";

const silent = () => undefined;
/** Of each store in a round; of each person that is drawn so many more than the first. */
const STEPS = 200;
const FURTHER = 4;
/** While rows are swept, one after the other. */
const SWEPT_STEPS = 20_000;
/** People who have a card beside their walk: the file grows by 8 KB with each, and a step does not look at them. */
const CARDS = 100_000;

/**
 * What a step takes beside much that is stored: read, advance, write, render, without the way to Discord and back,
 * which would hide a growth.
 */
export const growth: Part = async (bench) => {
  await people(bench);
  await sweeping(bench);
  await boards(bench);
};

interface Stored {
  readonly store: Store;
  readonly people: number;
  close(): Promise<void>;
}

async function people({ sizes, seed, row }: Bench): Promise<void> {
  const random = new Random(seed);
  const stored: Stored[] = [];
  for (const count of sizes.people) stored.push(await withPeople(count));
  const rounds = stored.map(() => ({ first: [] as number[], next: [] as number[] }));
  for (let round = 0; round <= sizes.rounds; round++) {
    for (const [index, { store, people: all }] of stored.entries()) {
      const times = { first: [] as number[], next: [] as number[] };
      for (let nth = 0; nth < STEPS; nth += FURTHER + 1) {
        const user = userOf(random.below(all));
        times.first.push(await stepOf(store, user));
        for (let further = 0; further < FURTHER; further++) times.next.push(await stepOf(store, user));
      }
      // The first round is not counted: its code is not compiled yet.
      if (round === 0) continue;
      rounds[index]?.first.push(median(times.first));
      rounds[index]?.next.push(median(times.next));
    }
  }
  const [few = { first: [], next: [] }] = rounds;
  for (const [index, { people: all }] of stored.entries()) {
    const many = rounds[index];
    if (index === 0 || !many) continue;
    const against = `${all.toLocaleString("en")} people against ${sizes.people[0]}, p50`;
    const goal = index === stored.length - 1 ? { goal: ratioAtMost(1.2) } : {};
    row(compared({ what: `step in the store, ${against}`, unit: "ms", ...goal }, few.next, many.next));
    row(compared({ what: `somebody's first, ${against}`, unit: "ms" }, few.first, many.first));
  }
  for (const one of stored) await one.close();
}

/** A store in which so many people have a walk, and the first of them a card. */
async function withPeople(count: number): Promise<Stored> {
  const folder = await mkdtemp(join(tmpdir(), "wagecard-bench-"));
  await (await openStore({ address: sqliteIn(folder) }, silent)).close();
  const expires = Date.now() + 86_400_000;
  await fill(folder, count, "walks", JSON.stringify({ value: walk, expires }));
  await fill(folder, Math.min(count, CARDS), "people", JSON.stringify({ value: person, expires }));
  const store = await openStore({ address: sqliteIn(folder) }, silent);
  return {
    store,
    people: count,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Ids of 18 digits, in their order: as fast to fill in as can be, and read in no order at all. */
const FIRST = 100_000_000_000_000_000n;
const userOf = (nth: number) => String(FIRST + BigInt(nth) * 1000n);

async function fill(folder: string, count: number, table: "walks" | "people", text: string): Promise<void> {
  const file = await openSqliteFile(join(folder, "wagecard.sqlite"), "write", 10_000);
  // What is lost in a crash of the machine is filled in anew.
  await file.all("PRAGMA synchronous=OFF");
  await file.all(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT ?)
     INSERT INTO ${table} SELECT '${table}:' || (${FIRST} + i * 1000), ? FROM n`,
    count,
    text,
  );
  await file.all("PRAGMA wal_checkpoint(TRUNCATE)");
  await file.close();
}

async function stepOf(store: Store, user: string): Promise<number> {
  const began = performance.now();
  await store.withPerson(user, async (desk) => {
    const before = (await desk.walk()) ?? begun;
    const next = advance(
      before,
      { kind: "add", hours: before.rev % 2 === 0 ? 0.5 : -0.5 },
      corpus,
      Date.now(),
    );
    await desk.saveWalk(next);
    walkView(english, next, corpus);
  });
  return performance.now() - began;
}

async function sweeping({ sizes, row, note }: Bench): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "wagecard-bench-"));
  const address = sqliteIn(folder);
  const empty = await openStore({ address }, silent);
  const calm = await stepsOf(empty, SWEPT_STEPS);
  await empty.close();
  await fill(folder, sizes.expired, "walks", JSON.stringify({ value: walk, expires: Date.now() - 1 }));
  const swept = await openStore({ address }, silent);
  const looking = await openSqliteFile(join(folder, "wagecard.sqlite"), "read", 10_000);
  const left = async () => {
    const [found] = await looking.all("SELECT count(*) AS rows FROM walks WHERE key <> 'walks:1'");
    return Number(found?.["rows"]);
  };
  const busy = await stepsOf(swept, SWEPT_STEPS);
  const rest = await left();
  const began = performance.now();
  while ((await left()) > 0) await setTimeout(1000);
  const seconds = (performance.now() - began) / 1000;
  const what = `step in the store while ${sizes.expired.toLocaleString("en")} rows are swept`;
  row(compared({ what: `${what}, p50`, unit: "ms" }, [median(calm)], [median(busy)]));
  const p99 = (times: readonly number[]) => [percentile(times, 0.99)];
  row(compared({ what: `${what}, p99`, unit: "ms", goal: ratioAtMost(1.5) }, p99(calm), p99(busy)));
  const words = (rows: number) => rows.toLocaleString("en");
  note(
    `among ${words(busy.length)} steps ${words(sizes.expired - rest)} rows were swept, alone the other ${words(rest)} in ${seconds.toFixed(0)} s`,
  );
  await looking.close();
  await swept.close();
  await rm(folder, { recursive: true });
}

/** Milliseconds of each step, one after the other. */
async function stepsOf(store: Store, count: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < count) times.push(await stepOf(store, "1"));
  return times;
}

async function boards({ sizes, row }: Bench): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "wagecard-bench-"));
  const store = await openStore({ address: sqliteIn(folder) }, silent);
  const channels = [10, 100, 500].map((cards, nth) => ({
    cards,
    channel: String(BigInt(CHANNEL) + BigInt(nth)),
  }));
  for (const { cards, channel } of channels) {
    const board = boardOf(cards);
    const entries = board.entries.map((entry, nth) => ({
      ...entry,
      message: String(BigInt(CHANNEL) - BigInt(nth)),
    }));
    await store.withChannel(channel, (room) => room.saveBoard({ ...board, entries }));
  }
  const rounds = channels.map(() => [] as number[]);
  for (let round = 0; round <= sizes.rounds; round++) {
    for (const [index, { channel }] of channels.entries()) {
      const times: number[] = [];
      for (let nth = 0; nth < 50; nth++) {
        const began = performance.now();
        const sorted = ordered(standing(await store.board(channel), "1"), "exposure");
        boardView(
          english,
          channel,
          sorted,
          { order: "exposure", page: 0 },
          { userId: "1", managesMessages: false },
          corpus,
        );
        times.push(performance.now() - began);
      }
      if (round > 0) rounds[index]?.push(median(times));
    }
  }
  const [first = []] = rounds;
  for (const [index, { cards }] of channels.entries()) {
    if (index > 0)
      row(compared({ what: `board of ${cards} against 10, p50`, unit: "ms" }, first, rounds[index] ?? []));
  }
  await store.close();
  await rm(folder, { recursive: true });
}
