import { expect, it } from "vitest";
import { emptyWeek, finish } from "../../src/conversation/index.js";
import { taskFigures } from "../../src/flows/index.js";
import { everyTranslator, type Translator } from "../../src/language/index.js";
import { cardView, whyView } from "../../src/views/index.js";
import { tipping } from "../../src/views/task-words.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";

const cardOf = (role: string) => {
  const week = {
    ...emptyWeek(role, { kind: "seniority", seniority: "mid" }, null),
    hours: Object.fromEntries((corpus.roles[role]?.tasks ?? []).map(({ id }) => [id, 5])),
  };
  return finish(null, { id: "c1", rev: 0, week }, corpus, 0).card;
};

/** What `/why` says of how sure a task's band is. */
function sure(t: Translator, role: string, taskId: string): string {
  const card = cardOf(role);
  const name = t("why.sure.field");
  const fields = whyView(t, card, taskFigures(card, taskId, corpus), corpus).embeds[0]?.fields ?? [];
  return fields.find((field) => field.name === name)?.value ?? "";
}

it("says how often and by how much the values are moved, and where else the task lands", () => {
  expect(sure(english, ENGINEER, "train-model")).toMatch(
    /^\*\*\d+%\*\*, \w+: with its values moved 1,024 times within their uncertainty, it stays here in that share of the cases/,
  );
});

it("gives a share that is true, and yet claims no certainty, where the task never lands elsewhere", () => {
  const task = cardOf("software-engineer").score.tasks.find(({ id }) => id === "mentor-juniors");
  expect(task?.confidence).toBe(1);
  expect(sure(english, "software-engineer", "mentor-juniors")).toMatch(/^\*\*>99%\*\*, high: /);
});

// Code review sits so close to a threshold that three draws in five are in the next band.
it.each(everyTranslator().map((t) => [t.language, t] as const))(
  "does not say that a task may land where it lands more often than not in %s",
  (_, t) => {
    const band = t("band.human-led");
    expect(sure(t, "software-engineer", "review-code")).toContain(t("why.tips", { band, more: "yes" }));
    expect(t("why.tips", { band, more: "yes" })).not.toBe(t("why.tips", { band, more: "no" }));
    const card = JSON.stringify(cardView(t, cardOf("software-engineer"), corpus));
    expect(card).toContain(t("card.may-tip", { band, more: "yes" }));
    expect(t("card.may-tip", { band, more: "yes" })).not.toBe(t("card.may-tip", { band, more: "no" }));
  },
);

it("goes by the shares that are shown: 50% beside 50% is not more often", () => {
  const task = taskFigures(cardOf("software-engineer"), "review-code", corpus);
  const more = (here: number, there: number) =>
    tipping(
      english,
      { ...task, bandShares: { ...task.bandShares, [task.band]: here, "Human-led + AI-assisted": there } },
      "Human-led + AI-assisted",
    ).more;
  expect([more(0.497, 0.503), more(0.494, 0.506), more(0.55, 0.45)]).toEqual(["no", "yes", "no"]);
});
