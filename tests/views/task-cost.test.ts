import { expect, it } from "vitest";
import { emptyWeek, finish } from "../../src/conversation/index.js";
import { taskFigures } from "../../src/flows/index.js";
import { taskView } from "../../src/views/index.js";
import { corpus } from "../corpus/real.js";
import { english } from "../english.js";

/** What `/task` says of a task that has four hours. */
function said(role: string, taskId: string): readonly string[] {
  const week = emptyWeek(role, { kind: "seniority", seniority: "mid" }, null);
  const { card } = finish(null, { id: "c1", rev: 0, week: { ...week, hours: { [taskId]: 4 } } }, corpus, 0);
  const [embed] = taskView(english, card, taskFigures(card, taskId, corpus), corpus).embeds;
  return embed?.description?.split("\n") ?? [];
}

/** The lines of the cost of one output of a recruiter's task. */
const costLines = (taskId: string): string =>
  said("recruiter", taskId).find((line) => line.startsWith("-#")) ?? "";

it("gives amounts of cents, and says that of a Replaceable task one output in ten is reviewed", () => {
  const lines = costLines("schedule-interviews");
  expect(lines).toMatch(/oversight \(reviewer time\) \$0\.\d\d, with 10% of the outputs reviewed/);
  // Each of the five is something.
  expect(lines.match(/\$0(?!\.)/g)).toBeNull();
});

it("says nothing of it where every output is reviewed", () => {
  expect(costLines("screen-applications")).toMatch(/oversight \(reviewer time\) <?\$\d/);
  expect(costLines("screen-applications")).not.toContain("reviewed");
});

/** Every task of the corpus that has the Klarna pattern, with what `/task` says of it. */
const klarna = Object.values(corpus.roles).flatMap((role) =>
  role.tasks.flatMap(({ id }) => said(role.id, id).filter((line) => line.startsWith("Klarna pattern"))),
);

it("says that AI hardly pays where it costs almost as much as a person, and that it does not where it costs more", () => {
  const words = klarna.map((line) => {
    const [, pays, share] = /^Klarna pattern: capable, but it (.+): AI costs (\d+)% of/.exec(line) ?? [];
    return { pays, share: Number(share) };
  });
  for (const { pays, share } of words) expect(pays).toBe(share < 100 ? "hardly pays" : "does not pay");
  expect(new Set(words.map(({ pays }) => pays)).size).toBe(2);
});
