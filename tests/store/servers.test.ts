import { createClient } from "@keyv/redis";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openStore, readStoreUri, type Store, StoreError, StoreTimeout } from "../../src/store/index.js";
import { openDatabase } from "../../src/store/open.js";
import { PATIENCE } from "../../src/store/redis.js";
import { eventually } from "../eventually.js";
import { boardOf, CHANNEL, person, walk } from "./documents.js";
import { raise, walkOf } from "./house.js";
import {
  freePort,
  missing,
  PASSWORD,
  type ServerProcess,
  startPostgres,
  startRedis,
} from "./server-process.js";

/** What is particular to a database that is a server of its own. */

let open: Store[] = [];
let said: string[] = [];
const opened = async (url: string): Promise<Store> => {
  const store = await openStore({ address: readStoreUri(url) }, (message) => said.push(message));
  open.push(store);
  return store;
};
afterEach(async () => {
  for (const store of open) await store.close();
  open = [];
  said = [];
});

/** The sentence at the start, which names the variable and never the password. */
async function refusal(url: string): Promise<string> {
  const error: unknown = await opened(url).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  const said = String(error);
  expect(said).toContain("STORE_URI");
  for (const word of [PASSWORD, decodeURIComponent(PASSWORD), "hunter2"]) expect(said).not.toContain(word);
  return said;
}

describe.skipIf(missing("redis-server") !== null)("Redis", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(async () => await server?.stop());
  const asked = async <T>(ask: (client: ReturnType<typeof createClient>) => Promise<T>): Promise<T> => {
    const client = await createClient({ url: server.url }).connect();
    return await ask(client as ReturnType<typeof createClient>).finally(() => client.destroy());
  };

  it("that is not there, or refuses the password, is one sentence", async () => {
    expect(await refusal(`redis://:hunter2@127.0.0.1:${await freePort()}/0`)).toMatch(/ECONNREFUSED/);
    expect(await refusal(server.url.replace(PASSWORD, "hunter2"))).toMatch(/WRONGPASS|password/);
    expect(await refusal(server.url.replace(/\/1$/, "/99"))).toMatch(/can't be used/);
  });

  it("is not waited for longer than a moment when it hangs, and used again afterwards", async () => {
    const store = await opened(server.url);
    await raise(store, "1");
    server.freeze();
    const began = performance.now();
    await expect(raise(store, "1")).rejects.toThrow(StoreTimeout);
    // The lease, and giving it back; and as long again for a busy machine.
    expect(performance.now() - began).toBeLessThan(4 * PATIENCE);
    server.thaw();
    await eventually(() => raise(store, "2"));
  });

  it("holds nothing but what is ours under one name a kind, and is never asked for all keys", async () => {
    await asked(async (client) => {
      await client.flushAll();
      await client.configResetStat();
    });
    const store = await opened(server.url);
    await raise(store, "1");
    await store.withPerson("1", (desk) => desk.savePerson(person));
    await store.withChannel(CHANNEL, (room) => room.saveBoard(boardOf(1)));
    await asked(async (client) => {
      expect(await client.info("commandstats")).not.toMatch(/cmdstat_(keys|flush|scan)/);
      const kinds = ["boards", "meta", "people", "servers", "walks"];
      const found = (await client.keys("*")).map((key) => key.split(":").slice(0, 2).join(":"));
      expect([...new Set(found)].sort()).toEqual(kinds.map((kind) => `wagecard:${kind}`));
    });
  });

  it("is said to lose steps where it is set to", async () => {
    await asked((client) => client.configSet("appendfsync", "everysec"));
    await opened(server.url);
    await asked((client) => client.configSet("appendfsync", "always"));
    expect(said).toContainEqual(expect.stringMatching(/appendfsync everysec.*can lose steps/));
    said = [];
    await opened(server.url);
    expect(said).toEqual(["encryption at rest is off: STORE_KEY is not set"]);
  });
});

describe.skipIf(missing("postgres", "initdb") !== null)("Postgres", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => await server?.stop());
  const connected = async <T>(ask: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    return await ask(client).finally(() => client.end());
  };

  it("that is not there, refuses the password, or lacks the database, is one sentence", async () => {
    expect(await refusal(`postgres://me:hunter2@127.0.0.1:${await freePort()}/bot`)).toMatch(/ECONNREFUSED/);
    expect(await refusal(server.url.replace(PASSWORD, "hunter2"))).toMatch(/password authentication failed/);
    expect(await refusal(server.url.replace(/postgres$/, "elsewhere"))).toMatch(/does not exist/);
  });

  it("whose user may not create tables says so, and what grants it", async () => {
    await connected(async (client) => {
      await client.query("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
      await client.query("CREATE ROLE reader LOGIN PASSWORD 'reads'");
    });
    const said = await refusal(server.url.replace(`wagecard:${PASSWORD}`, "reader:reads"));
    expect(said).toMatch(/permission denied.*may not create tables.*GRANT CREATE ON SCHEMA/);
  });

  it("is set up once by four processes that start together", async () => {
    await connected((client) => client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public"));
    const stores = await Promise.all(Array.from({ length: 4 }, () => opened(server.url)));
    await Promise.all(stores.map((store) => raise(store, "1")));
    const tables = await connected((client) =>
      client.query("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'wagecard%'"),
    );
    expect(tables.rows).toEqual([{ count: "8" }]);
  });

  it("may end every connection, and the process goes on", async () => {
    const store = await opened(server.url);
    await raise(store, "2");
    await connected((client) =>
      client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'wagecard'",
      ),
    );
    // All were idle: each one's end is told of, where nobody asks anything of it before.
    await eventually(() => expect(said).toContain("a connection to Postgres is lost"));
    await eventually(() => raise(store, "2"));
  });

  it("is not waited for longer than a moment while somebody holds a table", async () => {
    const store = await opened(server.url);
    await connected(async (client) => {
      await client.query("BEGIN; LOCK TABLE wagecard_walks");
      const began = performance.now();
      await expect(walkOf(store, "3")).rejects.toThrow();
      expect(performance.now() - began).toBeLessThan(4 * PATIENCE);
      await client.query("ROLLBACK");
    });
    expect(await walkOf(store, "3")).toBeNull();
  });

  it("keeps a row that is renewed while it is swept", async () => {
    const database = await openDatabase(readStoreUri(server.url), () => undefined);
    const text = (expires: number) => JSON.stringify({ value: walk, expires });
    const [past, later] = [text(Date.now() - 1), text(Date.now() + 60_000)];
    await connected(async (client) => {
      await client.query("INSERT INTO wagecard_people VALUES ('old', $1), ('renewed', $1)", [past]);
      await client.query("BEGIN");
      await client.query("UPDATE wagecard_people SET value = $1 WHERE key = 'renewed'", [later]);
      expect(await database.sweep?.("people", Date.now(), 10)).toBe(1);
      await client.query("COMMIT");
      expect(await database.sweep?.("people", Date.now(), 10)).toBe(0);
      const { rows } = await client.query("SELECT key FROM wagecard_people");
      expect(rows).toEqual([{ key: "renewed" }]);
    });
    await database.close();
  });
});
