import { describe, expect, it } from "vitest";
import { alikeTasks } from "../../src/corpus/index.js";
import { corpus, ENGINEER } from "./real.js";

const alike = (title: string, role = ENGINEER) =>
  alikeTasks(corpus, role, title).map(({ role: of, task }) => `${of}/${task}`);

describe("what a task of one's own may be like", () => {
  it.each([
    ["1:1s with my reports", "engineering-manager/one-on-ones"],
    ["one-on-ones", "engineering-manager/one-on-ones"],
    ["1on1 with my team", "engineering-manager/one-on-ones"],
    ["Review pull requests", "software-engineer/review-code"],
    ["Code reviews", "software-engineer/review-code"],
    ["Writing unit tests", "software-engineer/write-tests"],
    ["Documentation", "software-engineer/write-docs"],
    ["Mentor juniors", "software-engineer/mentor-juniors"],
    ["On-call", "software-engineer/on-call"],
    ["Debuging the regresions", "machine-learning-engineer/debug-regression"],
    ["Label a dataset with the domain experts", "machine-learning-engineer/train-model"],
    ["Schedule interviews with candidates", "recruiter/schedule-interviews"],
    ["Prepare the weekly KPI report", "business-operations-analyst/refresh-kpi-report"],
    ["Performance reviews", "engineering-manager/performance-reviews"],
    ["Customer interviews", "product-manager/interview-customers"],
    ["Answer support tickets", "customer-support-lead/answer-tickets"],
  ])("%j is like %s", (title, task) => {
    expect(alike(title)[0]).toBe(task);
  });

  it.each([
    // What one everyday word in common, or none, once led to.
    ["Fix bugs", "software-engineer"],
    ["Sit in meetings", "software-engineer"],
    ["Interpret live in court", "content-marketer"],
    ["Lunch", "product-manager"],
    ["Meetings", "business-operations-analyst"],
    ["Reports", "engineering-manager"],
    ["Live music", "sales-engineer"],
    ["Test the soup", "software-engineer"],
    ["Train for a marathon", ENGINEER],
    ["Train new hires", ENGINEER],
    ["Write poems", "content-marketer"],
    ["Close the shop", "account-executive"],
    ["Call my mother", "recruiter"],
    ["Take calls from patients", "sales-engineer"],
    ["Design the kitchen", "product-designer"],
    ["Review X-rays", "software-engineer"],
    ["Interview witnesses", "product-manager"],
    ["Screen printing", "recruiter"],
    ["Production line work", ENGINEER],
    ["Track inventory", "business-operations-analyst"],
    ["All of the others and with these", ENGINEER],
    ["Datensätze mit Fachleuten beschriften", ENGINEER],
    ["Rédiger le rapport hebdomadaire", ENGINEER],
    ["会議の準備", ENGINEER],
    ["", ENGINEER],
  ])("%j is like none", (title, role) => {
    expect(alike(title, role)).toEqual([]);
  });

  it("is looked for in all roles, one's own first among equals, and at most five are shown", () => {
    const titles = Object.values(corpus.roles).flatMap(({ tasks }) => tasks.map(({ title }) => title));
    for (const title of titles) expect(alike(title).length).toBeLessThanOrEqual(5);
    for (const role of Object.values(corpus.roles)) {
      for (const { id, title } of role.tasks) expect(alike(title, role.id)[0]).toBe(`${role.id}/${id}`);
    }
  });
});
