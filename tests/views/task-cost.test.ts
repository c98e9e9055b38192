import { expect, it } from "vitest";
import { emptyWeek, finish } from "../../src/conversation/index.js";
import { taskFigures } from "../../src/flows/index.js";
import { taskView } from "../../src/views/index.js";
import { corpus } from "../corpus/real.js";
import { english } from "../english.js";

/** What `/task` says of the cost of one output of a recruiter's task, line by line. */
function costLines(taskId: string): string {
  const week = emptyWeek("recruiter", { kind: "seniority", seniority: "mid" }, null);
  const { card } = finish(null, { id: "c1", rev: 0, week: { ...week, hours: { [taskId]: 4 } } }, corpus, 0);
  const [embed] = taskView(english, card, taskFigures(card, taskId, corpus), corpus).embeds;
  return embed?.description?.split("\n").find((line) => line.startsWith("-#")) ?? "";
}

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
