import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../src/config.js";
import { projectRoot } from "../../src/root.js";
import { NEWEST_MATRIX, variables } from "../../src/variables.js";

const read = (env: NodeJS.ProcessEnv) => readConfig(env, "/bot");
const KEY = Buffer.alloc(32, 7).toString("base64");

function faults(env: NodeJS.ProcessEnv): string {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
}

describe("the configuration", () => {
  it("is the local Discord without health or shards where nothing is said, and blank counts as nothing", () => {
    const nothing = {
      token: null,
      api: null,
      healthPort: null,
      shards: null,
      localPort: 4242,
      logLevel: "info",
    };
    expect(read({})).toMatchObject({ ...nothing, matrixVersion: NEWEST_MATRIX, secrets: [], hints: [] });
    const blank = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, " "]));
    expect(read(blank)).toEqual(read({}));
  });

  it("tells one fault in one line, and many in a line each, with the variable and what to do", () => {
    expect(faults({ LOG_LEVEL: "loud" })).toBe(
      "The configuration is wrong. LOG_LEVEL: “loud” does not fit; give one of fatal, error, warn, info, debug, silent. See .env.example.",
    );
    const all = faults({
      DISCORD_TOKEN: "Bot a.b.c",
      DISCORD_API_URL: "discord",
      LOCAL_PORT: "many",
      HEALTH_PORT: "65536",
      LOG_LEVEL: "loud",
      MATRIX_VERSION: "latest",
      SHARD_IDS: "0,one",
      SHARD_COUNT: "0",
      STORE_URI: "mysql://me:secret@host/x",
      STORE_KEY: "short",
      RETENTION_DAYS: "1.5",
      REGISTER_COMMANDS: "maybe",
      COOLDOWN: "cold",
      STORE_PLAIN: "perhaps",
      CLOCK_CONFIRMED: "2027-13-01",
    });
    const [heading, ...lines] = all.split("\n");
    expect(heading).toBe("The configuration is wrong in 15 places. See .env.example.");
    expect(lines.map((line) => /^ {2}([A-Z_]+): /.exec(line)?.[1]).toSorted()).toEqual(
      Object.keys(variables.shape)
        .filter((name) => name !== "DATA_DIR" && !name.endsWith("_FILE"))
        .toSorted(),
    );
    for (const line of lines) expect(line).toMatch(/give|write|copy|has to|make one|set/);
    expect(all).not.toMatch(/a\.b\.c|secret|short/);
  });

  it.each([
    ["0", "1", [0], 1],
    ["0-3", "4", [0, 1, 2, 3], 4],
    [" 3, 0-1 ", "4", [0, 1, 3], 4],
  ])("reads the shards %s of %s", (SHARD_IDS, SHARD_COUNT, ids, count) => {
    const env = { DISCORD_TOKEN: "a.b.c", STORE_URI: "redis://host", SHARD_IDS, SHARD_COUNT };
    expect(read(env).shards).toEqual({ ids, count });
  });

  it.each([
    [{ SHARD_IDS: "0" }, /SHARD_COUNT: it is missing/],
    [{ SHARD_COUNT: "2" }, /SHARD_IDS: it is missing/],
    [{ SHARD_IDS: "0,2", SHARD_COUNT: "2" }, /SHARD_IDS: there is no shard 2 among 2/],
    [{ SHARD_IDS: "0-1,1", SHARD_COUNT: "2" }, /SHARD_IDS: .*twice/],
    [{ SHARD_IDS: "3-1", SHARD_COUNT: "4" }, /SHARD_IDS: .*does not fit/],
    [{ SHARD_IDS: "0-99999999", SHARD_COUNT: "4" }, /SHARD_IDS: .*does not fit/],
    [{ SHARD_IDS: "0", SHARD_COUNT: "2", STORE_URI: "" }, /STORE_URI: .*SQLite is for one process/],
    [{ SHARD_IDS: "0", SHARD_COUNT: "2", STORE_URI: "sqlite:///a/b" }, /STORE_URI: .*redis:/],
    [{ SHARD_IDS: "0", SHARD_COUNT: "1", DISCORD_TOKEN: "" }, /SHARD_IDS: shards need DISCORD_TOKEN/],
    [{ DISCORD_TOKEN: "", DISCORD_API_URL: "http://h/api" }, /DISCORD_TOKEN is missing/],
  ])("refuses %o, beside whatever else is wrong", (env, fault) => {
    const given = { DISCORD_TOKEN: "a.b.c", STORE_URI: "redis://host", ...env };
    expect(faults(given)).toMatch(fault);
    const both = faults({ ...given, LOG_LEVEL: "loud" });
    expect(both).toMatch(fault);
    expect(both).toMatch(/LOG_LEVEL: /);
  });

  it("lets one process with all shards have SQLite", () => {
    expect(faults({ DISCORD_TOKEN: "a.b.c", SHARD_IDS: "0-1", SHARD_COUNT: "2" })).toBe("");
  });

  it("knows what must never be logged", () => {
    const { secrets } = read({
      DISCORD_TOKEN: "a.b.c",
      STORE_URI: "postgres://me:p%40ss@host/db?password=other",
      STORE_KEY: `${KEY}, ${KEY.replace("B", "C")}`,
    });
    expect(new Set(secrets)).toEqual(
      new Set(["a.b.c", KEY, KEY.replace("B", "C"), "p%40ss", "p@ss", "other"]),
    );
  });

  it("hints at variables whose name is nearly right, and at no others", () => {
    expect(
      read({ STORE_URL: "redis://host", SHARD_ID: "1", PATH: "/bin", HOME: "/", PORT: "80" }).hints,
    ).toEqual([
      "STORE_URL is not known; did you mean STORE_URI?",
      "SHARD_ID is not known; did you mean SHARD_IDS?",
    ]);
  });

  it("is explained whole in .env.example, and every line there says nothing yet", () => {
    const lines = readFileSync(join(projectRoot(), ".env.example"), "utf8").split("\n");
    const set = lines.filter((line) => line !== "" && !line.startsWith("#"));
    expect(set.toSorted()).toEqual(
      Object.keys(variables.shape)
        .map((name) => `${name}=`)
        .toSorted(),
    );
  });
});

describe("secrets from files", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wagecard-secrets-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it("are what the variables would hold, without the line break at their end, and kept out of the log", () => {
    const uri = "redis://:hunter2@host:6379/0";
    const config = read({
      DISCORD_TOKEN_FILE: file("token", "a.b.c\n"),
      STORE_KEY_FILE: file("key", `${KEY}\r\n`),
      STORE_URI_FILE: file("uri", uri),
    });
    expect(config).toEqual(read({ DISCORD_TOKEN: "a.b.c", STORE_KEY: KEY, STORE_URI: uri }));
    expect(config.secrets).toEqual(expect.arrayContaining(["a.b.c", KEY, "hunter2"]));
    // What is required of several variables together holds of files too.
    expect(
      faults({ DISCORD_TOKEN_FILE: file("token", "a.b.c"), SHARD_IDS: "0", SHARD_COUNT: "2" }),
    ).toContain("SQLite is for one process");
  });

  it("are refused with a sentence that names the file, never what is in it", () => {
    expect(faults({ STORE_KEY_FILE: file("key", "hunter2") })).toMatch(/STORE_KEY: key 1 is not 32 bytes/);
    expect(faults({ STORE_KEY_FILE: file("key", "hunter2") })).not.toContain("hunter2");
    expect(faults({ DISCORD_TOKEN_FILE: file("token", " \n") })).toMatch(
      /DISCORD_TOKEN_FILE: .*token is empty/,
    );
    expect(faults({ DISCORD_TOKEN_FILE: join(folder, "none") })).toMatch(
      /DISCORD_TOKEN_FILE: .*none can't be read \(ENOENT\)/,
    );
    expect(faults({ STORE_URI_FILE: folder })).toMatch(/STORE_URI_FILE: .*can't be read \(EISDIR\)/);
    expect(faults({ DISCORD_TOKEN: "a.b.c", DISCORD_TOKEN_FILE: file("token", "d.e.f") })).toMatch(
      /DISCORD_TOKEN_FILE: DISCORD_TOKEN is set as well/,
    );
    expect(faults({ STORE_KEY_FILE: file("key", "A".repeat(70_000)) })).toContain("too long for a secret");
  });
});
