import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { AXES, SCALES } from "../../src/scoring/index.js";
import { corpus } from "./real.js";

/** The rubric's examples are cells of the corpus, and go stale when somebody changes one. */

const rubric = readFileSync(join(projectRoot(), "corpus", "v1", "rubric.md"), "utf8");
const EXAMPLE = /([a-z][a-z-]+)\s+\/\s+([a-z][a-z-]+),\s+(\d+(?:\.\d+)?)/g;
const examples = rubric
  .split(/^#{2,3} /m)
  .slice(1)
  .flatMap((section) => {
    const named = /^`(\w+)`/.exec(section)?.[1];
    return [...section.matchAll(EXAMPLE)].map((found) => {
      const [, role = "", task = "", value = ""] = found;
      // The section on minutes and money has two kinds: the sizes of attempts stand in a table.
      const inTable = section.slice(0, found.index).split("\n").at(-1)?.startsWith("|");
      return {
        axis: named ?? (inTable ? "inferenceUsd" : "integrationMinutes"),
        role,
        task,
        value: Number(value),
      };
    });
  });

function cellValue({ axis, role, task }: (typeof examples)[number]): number | undefined {
  const found = corpus.roles[role]?.tasks.find((one) => one.id === task);
  const scale = SCALES.find((one) => one === axis);
  if (scale) return found?.humanAdvantage[scale];
  if (axis === "inferenceUsd") return found?.inferenceUsd;
  const known = AXES.find((one) => one === axis);
  return known && found?.cell.axes[known];
}

describe("the rubric", () => {
  it("has examples for every axis and every scale", () => {
    const own = AXES.filter((axis) => axis !== "humanAdvantage");
    for (const name of [...own, ...SCALES]) {
      expect(examples.filter(({ axis }) => axis === name).length, name).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(examples)("$axis: $role / $task is $value", (example) => {
    expect(cellValue(example)).toBe(example.value);
  });
});
