import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { openStore, sqliteIn } from "../../src/store/index.js";
import { openSqliteFile } from "../../src/store/sqlite-file.js";
import { boardOf, CHANNEL, person, sharedCard, walk } from "./documents.js";

const DIST = join(projectRoot(), "dist/src");
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wagecard-tools-"));
  file = join(folder, "wagecard.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a tool as `npm run` does, with nothing of this process's environment but what is given. */
async function tool(
  name: "store-check" | "store-backup" | "store-seal",
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
) {
  const given = { PATH: process.env["PATH"], DATA_DIR: folder, ...env };
  const run = promisify(execFile)(process.execPath, [join(DIST, `tools/${name}.js`), ...args], {
    env: given,
  });
  return await run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code: Number(code), stdout: String(stdout), stderr: String(stderr) }),
  );
}

async function fill(): Promise<void> {
  const store = await openStore({ address: sqliteIn(folder) }, () => undefined);
  await store.withPerson("1", async (desk) => {
    await desk.saveWalk(walk);
    await desk.savePerson(person);
  });
  await store.withChannel(CHANNEL, async (room) => {
    await room.saveBoard(boardOf(300));
    await room.saveShared("1", sharedCard);
  });
  await store.close();
}

async function put(key: string, text: string): Promise<void> {
  const raw = await openSqliteFile(file, "write", 1000);
  await raw.all("INSERT OR REPLACE INTO walks VALUES (?, ?)", `walks:${key}`, text);
  await raw.close();
}

/** Another process that raises a walk as fast as it can, and says so after each. */
const WRITER = `
const [store, conversation] = await Promise.all(process.argv.slice(1, 3).map((url) => import(url)));
const bot = await store.openStore({ address: store.sqliteIn(process.argv[3]) }, () => undefined);
const walk = JSON.parse(process.argv[4]);
for (let rev = 1; ; rev++) {
  await bot.withPerson("9", (desk) => desk.saveWalk({ ...walk, rev }));
  console.log(rev);
}`;

describe("npm run store:check", () => {
  it("counts what is there, kind by kind, and ends with 0", async () => {
    await fill();
    const { code, stdout, stderr } = await tool("store-check", []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(
      `walks: 1\npeople: 1\nboards: 1\nshared: 1\nservers: 1\nsettings: 0\nno faults in the database ${file}\n`,
    );
  });

  it("names every document that does not parse, and ends with 1", async () => {
    await fill();
    await put("2", JSON.stringify({ value: { ...walk, rev: "many" } }));
    await put("3", "{ no JSON");
    await put("4", JSON.stringify({ value: walk, expires: 1 }));
    await put("unreadable-5", JSON.stringify({ value: [{}] }));
    const { code, stdout, stderr } = await tool("store-check", []);
    expect(code).toBe(1);
    expect(stdout).toContain("walks: 3, 1 kept aside as unreadable, 1 expired, to be deleted\n");
    expect(stdout).toContain("2 faults");
    expect(stderr.split("\n").slice(0, 2)).toEqual([
      expect.stringMatching(/^walks 2: rev: /),
      expect.stringMatching(/^walks 3: /),
    ]);
  });

  it("finds a file that was damaged", async () => {
    await fill();
    const size = statSync(file).size;
    const handle = openSync(file, "r+");
    writeSync(handle, Buffer.alloc(3 * 4096, 0xa5), 0, 3 * 4096, Math.floor(size / 2 / 4096) * 4096);
    closeSync(handle);
    const { code, stderr } = await tool("store-check", []);
    expect(code).toBe(1);
    expect(stderr).not.toBe("");
  });

  it("says how much is still under an older key, and what needs a missing one", async () => {
    const [old, next] = [randomBytes(32).toString("hex"), randomBytes(32).toString("base64")];
    await fill();
    const plain = await tool("store-check", [], { STORE_KEY: next });
    expect(plain.stdout).toContain("walks: 1, 1 not encrypted yet\n");
    expect(plain.stdout).toContain("encryption: 5 plain, 0 under an older key; plain documents are read\n");
    expect(await tool("store-seal", [], { STORE_KEY: old })).toMatchObject({ code: 0, stderr: "" });
    const both = await tool("store-check", [], { STORE_KEY: `${next},${old}` });
    expect(both.stdout).toContain("walks: 1, 1 under an older key\n");
    expect(both.stdout).toContain("encryption: 0 plain, 5 under an older key; nothing plain is read\n");
    expect(both.code).toBe(0);
    const wrong = await tool("store-check", [], { STORE_KEY: next });
    expect(wrong.stderr).toMatch(/^walks 1: .*STORE_KEY/);
    expect(wrong.code).toBe(1);
  });

  it("finds nothing under the old key once npm run store:seal is done, and names what was slipped in", async () => {
    const [old, next] = [randomBytes(32).toString("hex"), randomBytes(32).toString("hex")];
    expect(await tool("store-seal", [], { STORE_KEY: old })).toMatchObject({ code: 1 });
    await fill();
    await tool("store-seal", [], { STORE_KEY: old });
    const done = await tool("store-seal", [], { STORE_KEY: `${next},${old}` });
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining("5 rows encrypted") });
    expect(done.stdout).toContain("Older keys can go.");
    expect(await tool("store-check", [], { STORE_KEY: next })).toMatchObject({ code: 0, stderr: "" });
    await put("2", JSON.stringify({ value: walk }));
    const refused = await tool("store-seal", [], { STORE_KEY: next });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("1 plain") });
    const found = await tool("store-check", [], { STORE_KEY: next });
    expect(found).toMatchObject({ code: 1, stderr: expect.stringMatching(/^walks 2: it is not encrypted/) });
    expect(await tool("store-seal", [])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("STORE_KEY"),
    });
  });

  it("says so where there is no database or the configuration is wrong", async () => {
    expect(await tool("store-check", [])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("There is no database"),
    });
    const wrong = await tool("store-check", [], { STORE_URI: "mysql://x" });
    expect(wrong).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The configuration is wrong\. STORE_URI/),
    });
  });
});

describe("npm run store:backup", () => {
  it("copies all of it to a file that only its owner can read, and never over another", async () => {
    await fill();
    const to = join(folder, "copy.sqlite");
    expect(await tool("store-backup", ["--to", to])).toMatchObject({ code: 0 });
    expect(statSync(to).mode & 0o777).toBe(0o600);
    const store = await openStore({ address: { kind: "sqlite", file: to, name: to } }, () => undefined);
    expect(await store.person("1")).toEqual(person);
    expect((await store.board(CHANNEL))?.entries).toHaveLength(300);
    await store.close();
    writeFileSync(to, "mine");
    const again = await tool("store-backup", ["--to", to]);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("is there already") });
    expect(readFileSync(to, "utf8")).toBe("mine");
  });

  it("says what is missing, and leaves no half of a copy", async () => {
    expect(await tool("store-backup", [])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("--to FILE"),
    });
    expect(await tool("store-backup", ["--to", join(folder, "copy")])).toMatchObject({ code: 1 });
    await fill();
    const nowhere = join(folder, "no/such/folder/copy");
    expect(await tool("store-backup", ["--to", nowhere])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("could not be made"),
    });
  });

  it("sends the keeper of a server to its own tool, and repeats no password", async () => {
    for (const [uri, word] of [
      ["redis://:hunter2@127.0.0.1:1/0", "redis-cli"],
      ["postgres://me:hunter2@127.0.0.1:1/bot", "pg_dump"],
    ] as const) {
      const { code, stderr } = await tool("store-backup", ["--to", join(folder, "x")], { STORE_URI: uri });
      expect(code).toBe(1);
      expect(stderr).toContain(word);
      expect(stderr).not.toContain("hunter2");
    }
  });
});

describe("both, while the bot writes", () => {
  it("find the store whole, with everything that was acknowledged before", async () => {
    const urls = ["store", "conversation"].map((room) => pathToFileURL(join(DIST, room, "index.js")).href);
    const args = ["--input-type=module", "-e", WRITER, ...urls, folder, JSON.stringify(walk)];
    const writer = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let acknowledged = 0;
    const lines = createInterface({ input: writer.stdout });
    lines.on("line", (line) => {
      acknowledged = Number(line);
    });
    await once(lines, "line");
    const before = acknowledged;
    const to = join(folder, "copy.sqlite");
    expect(await tool("store-backup", ["--to", to])).toMatchObject({ code: 0 });
    const check = await tool("store-check", []);
    const after = acknowledged;
    writer.kill("SIGKILL");
    await once(writer, "exit");
    expect(check).toMatchObject({ code: 0, stderr: "" });
    expect(after).toBeGreaterThan(before);
    const store = await openStore({ address: { kind: "sqlite", file: to, name: to } }, () => undefined);
    const copied = await store.withPerson("9", (desk) => desk.walk());
    await store.close();
    expect(copied?.rev).toBeGreaterThanOrEqual(before);
    // And the killed process left everything that it acknowledged, and no lock.
    const again = await openStore({ address: sqliteIn(folder) }, () => undefined);
    expect((await again.withPerson("9", (desk) => desk.walk()))?.rev).toBeGreaterThanOrEqual(after);
    await again.close();
  });
});
