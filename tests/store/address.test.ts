import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../src/config.js";

const store = (env: NodeJS.ProcessEnv) => readConfig(env, "/bot").store;
const base64 = Buffer.alloc(32, 7).toString("base64");
const hex = Buffer.alloc(32, 8).toString("hex");

describe("the store's part of the configuration", () => {
  it("is a file in the data folder, plain, for 180 days where nothing is said", () => {
    const address = { kind: "sqlite", file: "/bot/data/wagecard.sqlite" };
    expect(store({})).toMatchObject({ address, keys: [], retentionDays: 180 });
    expect(store({ DATA_DIR: "/elsewhere", STORE_URI: " " }).address).toMatchObject({
      file: "/elsewhere/wagecard.sqlite",
    });
  });

  it.each([
    ["sqlite://some/file.db", { kind: "sqlite", file: resolve("some/file.db") }],
    ["sqlite:///var/file.db", { kind: "sqlite", file: "/var/file.db" }],
    ["redis://localhost", { kind: "redis", name: "Redis at localhost" }],
    ["rediss://me:secret@cache.example:6380/2", { kind: "redis", name: "Redis at cache.example:6380/2" }],
    ["postgres://me:secret@db.example/bot", { kind: "postgres", name: "Postgres at db.example/bot" }],
    ["postgresql://[::1]:5433/bot?sslmode=require", { kind: "postgres", name: "Postgres at [::1]:5433/bot" }],
    ["postgres:///bot?host=/run/postgresql", { kind: "postgres", name: "Postgres at /run/postgresql/bot" }],
  ])("reads %s", (STORE_URI, address) => {
    expect(store({ STORE_URI }).address).toMatchObject(address);
  });

  it.each([
    "mysql://me:secret@host/bot",
    "secret",
    "redis://me:secret@",
    "redis://me:secret@host/name",
    "redis://me:sec ret@ho st/1",
    "postgres://me:secret#@host:port/bot",
    "sqlite://:memory:",
    "sqlite://",
  ])("refuses %s in words that repeat no password", (STORE_URI) => {
    expect(() => store({ STORE_URI })).toThrow(ConfigError);
    expect(() => store({ STORE_URI })).toThrow(/STORE_URI: /);
    expect(() => store({ STORE_URI })).not.toThrow(/secret/);
  });

  it("takes keys in base64 and in hexadecimal digits, the first one first", () => {
    const { keys = [] } = store({ STORE_KEY: `${base64}, ${hex}` });
    expect(keys.map((key) => key.export()[0])).toEqual([7, 8]);
    expect(store({ STORE_KEY: Buffer.alloc(32, 250).toString("base64url") }).keys).toHaveLength(1);
  });

  it.each(["short", `${base64},`, `${base64}${base64}`, "not-really-a-key-but-of-the-right-size!!!!"])(
    "refuses the key %s and does not repeat it",
    (STORE_KEY) => {
      expect(() => store({ STORE_KEY })).toThrow(/STORE_KEY: key \d is not 32 bytes/);
      expect(() => store({ STORE_KEY })).not.toThrow(STORE_KEY);
    },
  );

  it("names every variable that is wrong at once", () => {
    const wrong = { STORE_URI: "nowhere", STORE_KEY: "none", RETENTION_DAYS: "0", LOCAL_PORT: "-1" };
    for (const name of Object.keys(wrong)) {
      expect(() => store(wrong)).toThrow(new RegExp(`${name}: `));
    }
    for (const RETENTION_DAYS of ["3651", "1.5", "many"]) expect(() => store({ RETENTION_DAYS })).toThrow();
    expect(store({ RETENTION_DAYS: "3650" }).retentionDays).toBe(3650);
  });
});
