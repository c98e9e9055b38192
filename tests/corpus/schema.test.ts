import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CorpusError, loadCorpus } from "../../src/corpus/index.js";
import { schemaFiles } from "../../src/corpus/schema-files.js";
import { projectRoot } from "../../src/root.js";

const shipped = join(projectRoot(), "corpus");
const ROLE = join("v1", "roles", "machine-learning-engineer.yaml");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wagecard-corpus-"));
  await cp(shipped, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function broken(file: string, change: (text: string) => string): Promise<readonly string[]> {
  const path = join(folder, file);
  const before = await readFile(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
  try {
    loadCorpus(folder, "v1");
  } catch (error) {
    if (error instanceof CorpusError) return error.faults;
    throw error;
  }
  return [];
}

describe("the corpus's files", () => {
  it.each([...schemaFiles()])("%s is what the code generates (npm run corpus:schema)", async (file, text) => {
    expect(await readFile(join(shipped, "schema", file), "utf8")).toBe(text);
  });

  it("a value out of its range names file, line and field", async () => {
    const [fault] = await broken(ROLE, (text) => text.replace("reliability: 65", "reliability: 165"));
    expect(fault).toMatch(
      /^corpus\/v1\/roles\/machine-learning-engineer\.yaml:\d+: tasks\.0\.axes\.reliability: /,
    );
    const line = Number(fault?.split(":")[1]);
    const text = await readFile(join(folder, ROLE), "utf8");
    expect(text.split("\n")[line - 1]).toContain("reliability: 165");
  });

  it.each([
    ["an unknown field", (text: string) => text.replace("family:", "famly:"), /famly/],
    [
      "a reason that is too long",
      (text: string) => text.replace("short: ", `short: ${"x".repeat(150)} `),
      /tasks\.0\.why\.short/,
    ],
    [
      "an id that a button has no room for",
      (text: string) => text.replace("id: machine-learning-engineer", `id: ${"x".repeat(29)}`),
      /:2: id: .*28/,
    ],
    [
      "a week that is not 40 hours",
      (text: string) => text.replace("typicalHours: 8", "typicalHours: 9"),
      /40 hours, not 41/,
    ],
    [
      "a task that stands twice",
      (text: string) => text.replace("id: evaluate-model", "id: train-model"),
      /stands twice/,
    ],
    [
      "no YAML",
      (text: string) => text.replace("tasks:", "tasks: ["),
      /machine-learning-engineer\.yaml:\d+: /,
    ],
  ])("%s is named", async (_, change, expected) => {
    expect((await broken(ROLE, change)).join("\n")).toMatch(expected);
  });

  it("a missing file and a missing version are named", async () => {
    await rm(join(folder, "v1", "bands.yaml"));
    expect(() => loadCorpus(folder, "v1")).toThrow(/corpus\/v1\/bands\.yaml: cannot be read \(ENOENT\)/);
    expect(() => loadCorpus(folder, "v9")).toThrow(/corpus\/v9\/matrix\.yaml/);
  });
});
