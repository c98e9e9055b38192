import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openStore, readStoreUri, type Store } from "../../src/store/index.js";
import { begun, person } from "./documents.js";
import { raise, walkOf } from "./house.js";
import { missing, type ServerProcess, startPgBouncer, startPostgres } from "./server-process.js";

/** Postgres behind a pooler that gives each transaction another connection, and starts that would wait for ever. */

const why = missing("postgres", "initdb", "pgbouncer");
/** The number that a process locks while it makes the tables. */
const SETTING_UP = 872_364_091;

describe.skipIf(why !== null)("Postgres", () => {
  let postgres: ServerProcess;
  let pooler: ServerProcess;
  let direct: pg.Client;
  let open: Store[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
    pooler = await startPgBouncer(postgres);
    direct = new pg.Client({ connectionString: postgres.url });
    await direct.connect();
  });
  afterAll(async () => {
    await direct?.end();
    await pooler?.stop();
    await postgres?.stop();
  });
  afterEach(async () => {
    for (const store of open) await store.close();
    open = [];
  });
  const opened = async (url: string): Promise<Store> => {
    const store = await openStore({ address: readStoreUri(url) }, () => undefined);
    open.push(store);
    return store;
  };
  const heldLocks = async (): Promise<number> => {
    const { rows } = await direct.query(
      "SELECT count(*)::int AS held FROM pg_locks WHERE locktype = 'advisory'",
    );
    return rows[0]?.held;
  };

  it("through PgBouncer in transaction mode starts again and again, loses no step, and leaves no lock", async () => {
    const stores = [await opened(pooler.url), await opened(pooler.url)];
    expect(await heldLocks()).toBe(0);
    await Promise.all(stores.flatMap((store) => Array.from({ length: 20 }, () => raise(store, "1"))));
    for (const store of stores) expect((await walkOf(store, "1"))?.rev).toBe(begun.rev + 40);
    await stores[0]?.withPerson("1", (desk) => desk.savePerson(person));
    expect(await (await opened(postgres.url)).person("1")).toEqual(person);
  });

  it("is not waited for without end while somebody else sets it up: the start says so", async () => {
    await direct.query("SELECT pg_advisory_lock($1)", [SETTING_UP]);
    try {
      for (const { url } of [postgres, pooler]) {
        await expect(opened(url)).rejects.toThrow(/could not be set up within 5 seconds.*pg_stat_activity/);
      }
    } finally {
      await direct.query("SELECT pg_advisory_unlock($1)", [SETTING_UP]);
    }
    await opened(pooler.url);
  });
});
