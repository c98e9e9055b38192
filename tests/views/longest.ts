import { type Card, emptyWeek, finish, LIMITS, stopsOf, type Week } from "../../src/conversation/index.js";
import type { Corpus, Role } from "../../src/corpus/index.js";
import type { Axes } from "../../src/scoring/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

/** The corpus with every text as long as its schema allows, and as many tasks. */
export const long: Corpus = (() => {
  const role = corpus.roles[ENGINEER];
  const [task] = role?.tasks ?? [];
  if (!role || !task) throw new Error("no role to make longer");
  const tasks = Array.from({ length: 8 }, (_, index) => ({
    ...task,
    id: `task-${index}-`.padEnd(40, "x"),
    title: "W".repeat(60),
    output: "w".repeat(80),
    why: {
      short: "s".repeat(140),
      aiDoes: "d".repeat(400),
      personOwns: "o".repeat(400),
      notAbove: "a".repeat(400),
      notBelow: "b".repeat(400),
    },
    cell: { ...task.cell, id: `task-${index}-`.padEnd(40, "x") },
  }));
  const longRole: Role = {
    ...role,
    title: "T".repeat(60),
    tasks,
    cells: tasks.map((one) => one.cell),
    move: "m".repeat(300),
    notCovered: [{ titles: ["*".repeat(60)], note: "n".repeat(400) }],
  };
  return { ...corpus, roles: { [ENGINEER]: longRole } };
})();

/** Everything that a person may have done to it. */
export const week: Week = (() => {
  const own = Array.from({ length: LIMITS.ownTasks }, (_, index) => ({
    id: `own${index}`,
    title: "*".repeat(LIMITS.ownTitle),
    like: { role: ENGINEER, task: long.roles[ENGINEER]?.tasks[0]?.id ?? "" },
    confirmed: true,
  }));
  const plain = {
    ...emptyWeek(ENGINEER, { kind: "range", range: 6 } as const, "*".repeat(60)),
    ownTasks: own,
  };
  const ids = stopsOf(plain, long).map((stop) => stop.id);
  const values: Axes = {
    capability: 60.5,
    oversightMinutes: 1234.5,
    latency: 60.5,
    reliability: 52.5,
    hallucinationRisk: 60.5,
    errorCost: 3.5,
    integrationMinutes: 1234.5,
    humanAdvantage: 69.5,
  };
  return {
    ...plain,
    hours: Object.fromEntries(ids.map((id) => [id, 7.5])),
    overrides: Object.fromEntries(ids.map((id) => [id, values])),
  };
})();

export const made = (of: Week): Card => finish(null, { id: "w".repeat(20), rev: 1, week: of }, long, 1).card;
