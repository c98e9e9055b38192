import { describe, expect, it } from "vitest";
import { closestTask, isAlike, type Task } from "../../src/corpus/index.js";
import { corpus, ENGINEER } from "./real.js";

const taskOf = (ref: { role: string; task: string }): Task => {
  const task = corpus.roles[ref.role]?.tasks.find(({ id }) => id === ref.task);
  if (!task) throw new Error(`The corpus has no task ${ref.task}.`);
  return task;
};

describe("a task of one's own starts from the closest modeled one", () => {
  it.each([
    ["Debug the serving cluster", "debug-regression"],
    ["Write the weekly evaluation report", "evaluate-model"],
    ["Label a dataset with the domain experts", "train-model"],
    ["Debuging the regresions", "debug-regression"],
  ])("%j from %s", (title, task) => {
    const ref = closestTask(corpus, ENGINEER, title);
    expect(ref).toEqual({ role: ENGINEER, task });
    expect(isAlike(taskOf(ref), title)).toBe(true);
  });

  it.each([
    "Interview candidates",
    "Mentor juniors",
    // Words that languages share count as well.
    "Code Review mit Praktikanten",
    "API の設計",
  ])("%j from one that shares a word with it", (title) => {
    expect(isAlike(taskOf(closestTask(corpus, ENGINEER, title)), title)).toBe(true);
  });

  it.each([
    "Zzzz",
    "All of the others and with these",
    "Datensätze mit Fachleuten beschriften",
    "Modelle prüfen",
    "Rédiger le rapport hebdomadaire",
    "Répondre aux clients",
    "Responder correos de clientes",
    "Preparar la nómina",
    "Atender clientes por telefone",
    "Preparar relatórios",
    "会議の準備",
  ])("%j from the largest of the role's, which is not alike", (title) => {
    const ref = closestTask(corpus, ENGINEER, title);
    const most = Math.max(...(corpus.roles[ENGINEER]?.tasks ?? []).map((task) => task.typicalHours));
    expect(ref.role).toBe(ENGINEER);
    expect(taskOf(ref).typicalHours).toBe(most);
    expect(isAlike(taskOf(ref), title)).toBe(false);
  });
});
