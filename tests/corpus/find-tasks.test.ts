import { describe, expect, it } from "vitest";
import { findTasks, meantTask } from "../../src/corpus/index.js";
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

describe("the task that words mean which nobody chose from a list", () => {
  const tasksOf = (role: string) => corpus.roles[role]?.tasks ?? [];
  const meant = (role: string, query: string) => {
    const found = meantTask(tasksOf(role), query);
    if (found.kind === "one") return found.task.id;
    return found.kind === "some" ? found.tasks.map(({ id }) => id) : null;
  };

  it.each([
    [ENGINEER, "debug-regression", "debug-regression"],
    [ENGINEER, "design the training pipeline", "design-pipeline"],
    [ENGINEER, "debug", "debug-regression"],
    [ENGINEER, "pipelin", "design-pipeline"],
    [ENGINEER, "eval report", "evaluate-model"],
    [ENGINEER, "production API", "productionize-model"],
    ["engineering-manager", "1:1s", "one-on-ones"],
  ])("of %s: %j is %s", (role, query, id) => {
    expect(meant(role, query)).toBe(id);
  });

  it.each([
    [ENGINEER, "1:1s with my reports"],
    [ENGINEER, "Fix bugs"],
    ["software-engineer", "Sit in meetings"],
    ["recruiter", "Interpret live in court"],
    ["product-manager", "Lunch"],
    ["product-manager", "report on the weather in Spain"],
    [ENGINEER, "xyzzy"],
    [ENGINEER, " "],
    [ENGINEER, "the"],
  ])("of %s: %j is none", (role, query) => {
    expect(meant(role, query)).toBeNull();
  });

  it.each([
    ["software-engineer", "write", ["write-code", "write-tests", "write-docs"]],
    // One word of any office is a guess, even if only one title has it.
    ["business-operations-analyst", "meetings", ["write-up-meetings"]],
    [
      ENGINEER,
      "model",
      ["train-model", "evaluate-model", "productionize-model", "debug-regression", "propose-approach"],
    ],
    [ENGINEER, "eval report for the boss", ["evaluate-model"]],
  ])("of %s: %j has to be said", (role, query, ids) => {
    expect(meant(role, query)).toEqual(ids);
  });

  it("is not the first of two that bear one title", () => {
    const twins = [
      { id: "a", title: "Mine" },
      { id: "b", title: "mine" },
    ];
    expect(meantTask(twins, "Mine")).toEqual({ kind: "some", tasks: twins });
    expect(meantTask(twins, "b")).toEqual({ kind: "one", task: twins[1] });
  });
});
