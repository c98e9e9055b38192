import { describe, expect, it } from "vitest";
import { findTasks } from "../../src/corpus/index.js";
import { corpus, ENGINEER } from "./real.js";

describe("finding a task", () => {
  const tasks = corpus.roles[ENGINEER]?.tasks ?? [];

  it.each([
    ["debug-regression", "debug-regression"],
    ["debug", "debug-regression"],
    ["pipelin", "design-pipeline"],
    ["eval report", "evaluate-model"],
    ["production API", "productionize-model"],
  ])("%j is %s", (query, id) => {
    expect(findTasks(tasks, query)[0]?.id).toBe(id);
  });

  it("finds none for nonsense and all for nothing", () => {
    expect(findTasks(tasks, "xyzzy")).toEqual([]);
    expect(findTasks(tasks, " ")).toHaveLength(tasks.length);
  });
});
