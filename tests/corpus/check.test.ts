import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sharedRuns, wordingFaults } from "../../src/corpus/wording.js";
import { checkCorpus } from "../../src/corpus-check/check.js";
import { projectRoot } from "../../src/root.js";

const shipped = join(projectRoot(), "corpus");
const ENGINEER = join("v1", "roles", "machine-learning-engineer.yaml");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wagecard-check-"));
  await cp(shipped, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function faultsAfter(file: string, change: (text: string) => string, article: string | null = null) {
  const path = join(folder, file);
  const before = await readFile(path, "utf8");
  await writeFile(path, change(before));
  return checkCorpus(folder, article).faults;
}

describe("npm run corpus:check", () => {
  it("finds nothing in the corpus as it is shipped", () => {
    const { faults, summary } = checkCorpus(shipped, null);
    expect(faults).toEqual([]);
    expect(summary).toMatch(/^0 faults in \d+ roles, \d+ cells, versions v1/);
  });

  it.each([
    ["a doom word", "AI searches logs, a threat", /“threat” is not the house's wording/],
    ["a band spelled wrong", "AI searches logs, AI augmented", /“AI augmented” is no band/],
  ])("%s is named with file, line and field", async (_, words, expected) => {
    const [fault = ""] = await faultsAfter(ENGINEER, (text) => text.replace("AI searches logs", words));
    expect(fault).toMatch(/^corpus\/v1\/roles\/machine-learning-engineer\.yaml:\d+: tasks\.3\.why\.aiDoes: /);
    expect(fault).toMatch(expected);
  });

  it("a sentence of the article is named with its line", async () => {
    const article = "Before. AI lines up every release with the drop of the metric, always. After.";
    const faults = await faultsAfter(
      ENGINEER,
      (text) =>
        text.replace(
          "AI searches logs",
          "AI lines up every release with the drop of the metric, it searches logs",
        ),
      article,
    );
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults)
      expect(fault).toMatch(/machine-learning-engineer\.yaml:\d+: .*aiDoes: “.*” stands so in the article/);
  });

  it("a title that leads to two roles is named with both", async () => {
    const faults = await faultsAfter(ENGINEER, (text) =>
      text.replace("  - MLE\n", "  - MLE\n  - recruiter\n"),
    );
    expect(faults).toEqual([
      "corpus/v1/roles/recruiter.yaml: title: “Recruiter” stands in corpus/v1/roles/machine-learning-engineer.yaml: aliases as well",
    ]);
  });

  it("the faults of several files are all named, each once", async () => {
    await faultsAfter(join("v1", "roles", "recruiter.yaml"), (text) => text.replace("title:", "titel:"));
    const faults = await faultsAfter(ENGINEER, (text) => text.replace("reliability: 65", "reliability: 165"));
    expect(faults.filter((fault) => fault.includes("machine-learning-engineer"))).toHaveLength(1);
    expect(faults.filter((fault) => fault.includes("recruiter.yaml")).length).toBeGreaterThan(0);
    expect(new Set(faults).size).toBe(faults.length);
  });

  it("a missing wage and a missing measure are faults, not surprises", async () => {
    const wages = await faultsAfter(join("v1", "wages.yaml"), (text) =>
      text.replace("  recruiter:\n", "  recruiters:\n"),
    );
    expect(wages.join()).toMatch(/wages\.yaml: roles\.recruiter: missing/);
  });
});

describe("the wording rules", () => {
  it.each([
    "AI-augmented",
    "Human-led + AI-assisted",
    "Human-critical",
    "Replaceable",
    "The AI-augmented share",
  ])("%j is fine", (text) => {
    expect(wordingFaults(text)).toEqual([]);
  });
  it.each([
    "AI augmented",
    "human critical",
    "Human-led and AI-assisted",
    "Replacable",
    "It is doomed",
    "Robots come",
  ])("%j is not", (text) => {
    expect(wordingFaults(text)).toHaveLength(1);
  });
  it("finds shared runs whatever the case and punctuation", () => {
    expect(sharedRuns("One, two THREE four.", "zero one two three", 3)).toEqual(["one two three"]);
    expect(sharedRuns("one two", "one two", 3)).toEqual([]);
  });
});
