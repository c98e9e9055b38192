import { execFile, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { projectRoot } from "../../src/root.js";
import { variables } from "../../src/variables.js";
import { description } from "../local/description.js";
import { commandLines, RUNS } from "./commands.js";

/** Every command line that the documentation gives is run, as it stands, in a copy of the project. */

const root = projectRoot();
const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .trim()
  .split("\n");
const pages = [...tracked.filter((file) => file.endsWith(".md")), ".env.example"];
const lines = [...new Set(pages.flatMap((page) => commandLines(root, page)))].sort();

let copy: string;
let local: LocalDiscord;
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), "wagecard-docs-"));
  for (const file of tracked) cpSync(join(root, file), join(copy, file), { recursive: true });
  // What is compiled already, so that each script compiles nothing anew.
  cpSync(join(root, "dist"), join(copy, "dist"), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // The formatter asks git what to leave alone.
  execFileSync("git", ["init", "-q"], { cwd: copy });
  writeFileSync(join(copy, "openapi.json"), JSON.stringify(description()));
  mkdirSync(join(copy, "recorded"));
  const recorded = { route: "POST /channels/:channel/messages", body: { content: "x" } };
  writeFileSync(join(copy, "recorded", "bodies.jsonl"), `${JSON.stringify(recorded)}\n`);
  local = await startLocalDiscord({ guilds: [{ name: "The office" }] });
});
afterAll(async () => {
  await local.close();
  rmSync(copy, { recursive: true, force: true });
});

const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).scripts;

const BLANK = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, ""]));

function environment(line: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  const discord = line.includes("register") ? { DISCORD_TOKEN: local.token, DISCORD_API_URL: local.api } : {};
  const prepared = isPrepared(line) ? { npm_config_ignore_scripts: "true" } : {};
  return { PATH, HOME, ...BLANK, LOCAL_PORT: "0", DATA_DIR: join(copy, "data"), ...discord, ...prepared };
}

const done = new Set<string>();
/** Whether what npm runs before this script was run by an earlier line: it would compile the same once more. */
function isPrepared(line: string): boolean {
  const name = /\bnpm (?:run )?(?:--silent )?([a-z:]+)/.exec(line)?.[1] ?? "";
  const before = scripts[`pre${name}`];
  if (before === undefined || done.has(before)) return before !== undefined;
  done.add(before);
  return false;
}

const isThere = (program: string): boolean => {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

it("knows how to run each command line of the documentation, and no other", () => {
  expect(lines.length).toBeGreaterThan(10);
  expect(lines).toEqual(Object.keys(RUNS).sort());
});

it("a script that runs what is compiled compiles it before", () => {
  const running = Object.entries(scripts).filter(([, command]) => /\bnode dist\//.test(command));
  const builds = running.map(([name]) => [
    name,
    scripts[`pre${name}`] ?? (name === "build" || name === "compile" ? scripts[name] : ""),
  ]);
  expect(builds.length).toBeGreaterThan(10);
  for (const [name, build] of builds)
    expect(build, name).toMatch(/(^|&& )tsc |\bnpm run --silent ((\w+:)?build|compile)\b/);
});

for (const [line, run] of Object.entries(RUNS)) {
  const [program = ""] = line.replace(/^[A-Z_]+=("[^"]*"|\S+) /, "").split(" ");
  if (run.by === "ci") {
    it(`${line}: by .ci/run`, () => {
      expect(readFileSync(join(root, ".ci/run"), "utf8")).toContain(run.line);
    });
    continue;
  }
  if (run.by === "test") {
    it(`${line}: by ${run.file}`, () => {
      expect(readFileSync(join(root, run.file), "utf8")).toContain(run.line);
    });
    continue;
  }
  // Named all the same, so that nobody takes it for tried; a skipped test would say that it may be one day.
  if (run.by === "nobody") continue;
  const name = isThere(program) ? line : `${line} (skipped: there is no ${program} on this machine)`;
  it.skipIf(!isThere(program)).sequential(name, { timeout: 120_000 }, async () => {
    const instead = Object.entries({ "localhost:4242": new URL(local.url).host, ...run.instead });
    const command = instead.reduce((text, [from, to]) => text.replaceAll(from, to), line);
    if ("until" in run) await saysAndStops(command, run.until);
    else expect(await endOf(command), command).toEqual({ code: 0, errors: "" });
  });
}

interface End {
  readonly code: number;
  readonly errors: string;
}

const ends = new Map<string, Promise<End>>();
/** How a command ends. Lines that are the same once what they leave open is filled in are run once. */
function endOf(command: string): Promise<End> {
  const end = ends.get(command) ?? run(command);
  ends.set(command, end);
  return end;
}

function run(command: string): Promise<End> {
  return new Promise((resolve) => {
    const options = { cwd: copy, env: environment(command) };
    execFile("bash", ["-c", command], options, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? -1 : 0;
      resolve({ code, errors: code === 0 ? "" : `${stdout}${stderr}` });
    }).stdin?.end();
  });
}

/** Runs it until it has said what it is for, and stops it and all that it started. */
async function saysAndStops(command: string, until: RegExp): Promise<void> {
  const child = spawn("bash", ["-c", command], { cwd: copy, env: environment(command), detached: true });
  const said: string[] = [];
  child.stderr.on("data", (data) => said.push(String(data)));
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (until.test(line)) return;
    }
    expect.fail(`${command} ended without saying ${until}: ${said.join("\n")}`);
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  }
}
