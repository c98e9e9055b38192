import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { variables } from "../../src/variables.js";

/** The systemd unit, read by systemd's own tool; no systemd runs it here. */

const NAME = "wagecard-bot.service";
const unit = readFileSync(join(projectRoot(), "deploy", NAME), "utf8");
const folder = mkdtempSync(join(tmpdir(), "wagecard-unit-"));
afterAll(() => rmSync(folder, { recursive: true }));

const there = spawnSync("systemd-analyze", ["--version"]).status === 0;
if (!there) console.warn("systemd-analyze is not installed: the tests of the systemd unit are skipped.");

/** @returns what the tool says of the unit, without what it says of the machine's own units */
function analyze(words: readonly string[], text: string): { status: number | null; said: string[] } {
  const file = join(folder, NAME);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync("systemd-analyze", [...words, file], { encoding: "utf8" });
  return { status, said: `${stdout}${stderr}`.split("\n").filter((line) => line.includes(NAME)) };
}

/** Values of a setting, in the order in which they stand. */
function values(setting: string): readonly string[] {
  return [...unit.matchAll(new RegExp(`^${setting}=(.*)$`, "gm"))].map(([, value = ""]) => value);
}

describe.skipIf(!there)("systemd-analyze", () => {
  it("finds nothing wrong in the unit", () => {
    expect(analyze(["verify"], unit)).toEqual({ status: 0, said: [] });
  });

  it.each([
    ["a setting that does not exist", unit.replace("StateDirectory=", "StatesDirectory=")],
    ["a program that is not there", unit.replace("ExecStart=/usr/bin/env", "ExecStart=/usr/bin/none")],
    ["a value that does not fit", unit.replace("TimeoutStopSec=15s", "TimeoutStopSec=soon")],
  ])("would find %s", (_, text) => {
    expect(text).not.toBe(unit);
    expect(analyze(["verify"], text).said).not.toEqual([]);
  });

  it("calls it well closed off: 1.5 of 10 at most", () => {
    const strict = ["security", "--offline=true", "--threshold=15"];
    expect(analyze(strict, unit)).toMatchObject({ status: 0 });
    expect(analyze(strict, unit.replace("ProtectSystem=strict\n", "")).said).not.toEqual([]);
    expect(analyze(strict, unit.replace(/^(Protect|Private|Restrict|SystemCall)\w+=.*\n/gm, "")).status).toBe(
      1,
    );
  });
});

describe("the unit", () => {
  it("takes secrets as credentials by a file beside it", () => {
    const secrets = readFileSync(join(projectRoot(), "deploy", "secrets.conf"), "utf8");
    if (there) expect(analyze(["verify"], `${unit}\n${secrets}`)).toEqual({ status: 0, said: [] });
    const loaded = [...secrets.matchAll(/^LoadCredential=([\w-]+):\/etc\/\S+$/gm)].map(([, name]) => name);
    const given = [...secrets.matchAll(/^Environment=(\w+)=%d\/([\w-]+)$/gm)];
    expect(given.map(([, , name]) => name)).toEqual(loaded);
    for (const [, variable = ""] of given) expect(Object.keys(variables.shape)).toContain(variable);
  });

  it("writes no core dump", () => {
    expect(values("LimitCORE")).toEqual(["0"]);
  });

  it("starts what `npm start` starts, and keeps its data where the unit lets it write", () => {
    const [start = ""] = values("ExecStart");
    expect(start).toContain(" /usr/bin/node dist/bundle/main.js");
    const [state = ""] = values("StateDirectory");
    expect(start).toContain(`DATA_DIR=%S/${state} `);
  });

  it("waits longer for the end than the bot takes", () => {
    const main = readFileSync(join(projectRoot(), "src", "main.ts"), "utf8");
    const [, bot = "0"] = /STOP_WITHIN_MS = (\d+)/.exec(main) ?? [];
    const [, unitWaits = "0"] = /^(\d+)s$/.exec(values("TimeoutStopSec")[0] ?? "") ?? [];
    expect(Number(bot)).toBeGreaterThan(0);
    expect(Number(unitWaits) * 1000).toBeGreaterThan(Number(bot));
  });

  it("starts less often than Discord lets a bot log in in a day", () => {
    expect(values("StartLimitIntervalSec")).toEqual(["1d"]);
    expect(Number(values("StartLimitBurst")[0])).toBeLessThan(1000);
  });
});
