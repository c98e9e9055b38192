import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { BUNDLE, projectRoot } from "../../src/root.js";

/** What stands between somebody's machine and the first line of the bot. */

const START = join(projectRoot(), "src", "start");
const { nodeProblem } = z
  .object({
    nodeProblem: z.custom<(version: string, range: string) => string | null>(
      (value) => typeof value === "function",
    ),
  })
  .parse(createRequire(import.meta.url)(join(START, "requirements.cjs")));
const packageFile = readFileSync(join(projectRoot(), "package.json"), "utf8");
const range = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(packageFile))
  .engines.node;

const folder = mkdtempSync(join(tmpdir(), "wagecard-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a Node that the bot was not made for", () => {
  it.each(["12.22.0", "18.20.8", "20.0.0", "20.18.3", "21.7.3", "22.0.0", "22.11.0"])(
    "is refused: %s",
    (version) => {
      expect(nodeProblem(version, range)).toMatch(`This is Node.js ${version}, which is too old`);
      expect(nodeProblem(version, range)).not.toContain("\n");
    },
  );

  it.each(["20.19.0", "20.20.2", "22.12.0", "22.21.1", "23.0.0", "24.0.0", "26.1.0"])(
    "is not %s",
    (version) => {
      expect(nodeProblem(version, range)).toBeNull();
    },
  );

  it("reads the sentence from what npm start runs, which has no import that it could lack", async () => {
    const bundle = join(folder, "bundle");
    await cp(join(projectRoot(), BUNDLE, "main.js"), join(bundle, "main.mjs"));
    await cp(join(projectRoot(), BUNDLE, "requirements.cjs"), join(bundle, "requirements.cjs"));
    writeFileSync(join(bundle, "program.js"), "this would be the stack;");
    const old = join(folder, "old.cjs");
    writeFileSync(old, 'Object.defineProperty(process.versions, "node", { value: "18.20.8" });');
    const { code, said } = await run(["--require", old, join(bundle, "main.mjs")]);
    expect(said).toBe(nodeProblem("18.20.8", range));
    expect(code).toBe(1);
  });
});

describe("the build", () => {
  const checkout = (name: string, packages: readonly string[]): string => {
    const root = join(folder, name);
    mkdirSync(join(root, "src", "start"), { recursive: true });
    writeFileSync(join(root, "package.json"), packageFile);
    const script = readFileSync(join(START, "requirements.cjs"));
    writeFileSync(join(root, "src", "start", "requirements.cjs"), script);
    for (const one of packages) {
      mkdirSync(join(root, "node_modules", one), { recursive: true });
      writeFileSync(join(root, "node_modules", one, "package.json"), "{}");
    }
    return join(root, "src", "start", "requirements.cjs");
  };

  it.each([
    ["nothing is installed", [], "The packages are not installed. Run “npm ci” first."],
    [
      "it was installed with NODE_ENV=production",
      ["discord.js"],
      /typescript and rolldown.*“npm ci --include=dev”/,
    ],
    ["one package is missing", ["discord.js", "rolldown"], /needs typescript, which/],
  ])("says what to do where %s", async (name, packages, sentence) => {
    const { code, said } = await run([checkout(name.replaceAll(/\W/g, "-"), packages)]);
    expect(said).toMatch(sentence);
    expect(said).not.toContain("\n");
    expect(code).toBe(1);
  });

  it("goes on where all is there", async () => {
    expect(await run([join(START, "requirements.cjs")])).toEqual({ code: 0, said: "" });
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(packageFile));
    expect(scripts["compile"]).toMatch(/^node src\/start\/requirements\.cjs && /);
  });
});

function run(parameters: readonly string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, parameters, (_error, _output, said) =>
      resolve({ code: child.exitCode ?? -1, said: said.trim() }),
    );
  });
}
