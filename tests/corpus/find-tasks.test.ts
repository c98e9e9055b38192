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

  it("finds none for nonsense, and none for nothing", () => {
    for (const query of ["xyzzy", " ", ""]) expect(findTasks(tasks, query)).toEqual([]);
  });

  it("finds none for text without letters, but for a task of that very name", () => {
    const party = { id: "t1", title: "🎉" };
    for (const query of ["🙂", "???", "—"]) expect(findTasks([...tasks, party], query)).toEqual([]);
    expect(findTasks([...tasks, party], "🎉")).toEqual([party]);
  });
});
