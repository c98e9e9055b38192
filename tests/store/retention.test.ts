import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sharedIn } from "../../src/conversation/index.js";
import { openStore, type Store, sqliteIn } from "../../src/store/index.js";
import { Retention } from "../../src/store/retention.js";
import { boardOf, CHANNEL, person, SERVER, sharedCard } from "./documents.js";

/** What happens to what is stored when RETENTION_DAYS is changed. */

const MINUTE = 60_000;
const DAY = 86_400_000;
const OWNER = boardOf(1).entries[0]?.user ?? "";

describe("days that are changed", () => {
  let folder: string;
  let store: Store | null = null;
  const began = Date.now();
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    folder = await mkdtemp(join(tmpdir(), "wagecard-retention-"));
  });
  afterEach(async () => {
    await store?.close();
    vi.useRealTimers();
    await rm(folder, { recursive: true });
  });

  /** At so many days after the beginning, with so many days set. */
  async function at(days: number, retentionDays: number): Promise<Store> {
    await store?.close();
    vi.setSystemTime(began + days * DAY);
    const address = sqliteIn(folder);
    store = await openStore({ address, retentionDays, clockConfirmed: Date.now() }, () => undefined);
    // The store's own clock went on while it opened: what is shared now is shared after that.
    vi.setSystemTime(began + days * DAY + MINUTE);
    return store;
  }

  const share = (one: Store) =>
    one.withPerson(OWNER, async (desk) => {
      await desk.savePerson(sharedIn(person, CHANNEL, SERVER));
      await one.withChannel(CHANNEL, async (room) => {
        await room.saveBoard(boardOf(1));
        await room.saveShared(OWNER, sharedCard);
      });
    });

  /** Somebody else shares, so that the board is written anew. */
  const joined = (one: Store) =>
    one.withChannel(CHANNEL, async (room) => {
      const before = (await room.board())?.entries ?? [];
      await room.saveBoard({ ...boardOf(1), entries: [...before, ...boardOf(2).entries.slice(1)] });
    });

  const known = async (one: Store) => ({
    note: (await one.person(OWNER))?.shared.length ?? 0,
    entry: (await one.board(CHANNEL))?.entries.filter(({ user }) => user === OWNER).length ?? 0,
  });

  it("leave no entry on a board that its owner's note of the place does not know of", async () => {
    await share(await at(0, 7));
    await joined(await at(6, 180));
    expect(await known(await at(6.5, 180))).toEqual({ note: 1, entry: 1 });
    const later = await at(8, 180);
    expect(await known(later)).toEqual({ note: 0, entry: 0 });
    expect((await later.board(CHANNEL))?.entries).toHaveLength(1);
  });

  it("also not if they were many before, few in between, and are many again", async () => {
    await share(await at(0, 180));
    const few = await at(1, 7);
    await few.withPerson(OWNER, (desk) => desk.savePerson(sharedIn(person, CHANNEL, SERVER)));
    await joined(await at(2, 180));
    expect(await known(await at(10, 180))).toEqual({ note: 0, entry: 0 });
  });

  it("count for what is shared from then on", async () => {
    await (await at(0, 7)).board(CHANNEL);
    await share(await at(1, 30));
    expect(await known(await at(20, 30))).toEqual({ note: 1, entry: 1 });
    expect(await known(await at(32, 30))).toEqual({ note: 0, entry: 0 });
  });
});

it("is the fewest days that were set since something was shared, whatever they were before", () => {
  const days = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(days, days), { minLength: 1, maxLength: 6 }),
      days,
      days,
      (changes, at, age) => {
        let from = 0;
        const periods = changes.map(([set, later], index) => {
          from = index === 0 ? 0 : from + later * DAY;
          return { days: set, from };
        });
        const [sharedAt, now] = [at * DAY, (at + age) * DAY];
        const set = (time: number) => periods.findLast((period) => period.from <= time)?.days ?? 0;
        const inForce = Array.from({ length: age + 1 }, (_, day) => set(sharedAt + day * DAY));
        expect(new Retention(periods.filter((period) => period.from < now)).isOver(sharedAt, now)).toBe(
          age > Math.min(...inForce.slice(0, -1)),
        );
      },
    ),
    { seed: 20261201, numRuns: 500 },
  );
});
