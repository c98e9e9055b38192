import { describe, expect, it } from "vitest";
import { emptyWeek, finish, publicCard, type Week } from "../../src/conversation/index.js";
import { closestTask } from "../../src/corpus/index.js";
import { taskFigures } from "../../src/flows/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { cardDrawing } from "../../src/views/card-drawing.js";
import { cardView, sharedView, taskView, whyView } from "../../src/views/index.js";
import { bandTag } from "../../src/views/words.js";
import { corpus, ENGINEER } from "../corpus/real.js";

const ALIKE = "Debug the serving cluster";
const UNLIKE = "Rédiger le rapport hebdomadaire";
const SHARING = { id: "s1", user: "2", name: "Ana" };

function cardWith(titles: readonly string[]) {
  const ownTasks = titles.map((title, index) => ({
    id: `own-${index}`,
    title,
    like: closestTask(corpus, ENGINEER, title),
  }));
  const week: Week = {
    ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null),
    ownTasks,
    hours: Object.fromEntries(ownTasks.map(({ id }) => [id, 5])),
  };
  return finish(null, { id: "c1", rev: 1, week }, corpus, 1).card;
}

const modeledTitle = (title: string): string => {
  const { role, task } = closestTask(corpus, ENGINEER, title);
  return corpus.roles[role]?.tasks.find(({ id }) => id === task)?.title ?? "";
};

describe.each(everyTranslator().map((t) => [t.language, t] as const))("a task of one's own in %s", (_, t) => {
  it("is said to start from the closest modeled one where one is alike", () => {
    const card = cardWith([ALIKE]);
    const started = t("task.started-from", { title: modeledTitle(ALIKE) });
    const task = taskFigures(card, "own-0", corpus);
    expect(taskView(t, card, task, corpus).embeds[0]?.description).toContain(started);
    const note = t("card.note.own-tasks", { count: 1, voice: "own" });
    expect(JSON.stringify(cardView(t, card, corpus))).toContain(note);
    const why = whyView(t, card, task, corpus).embeds[0];
    expect(why?.description).toContain(
      corpus.roles[ENGINEER]?.tasks.find((one) => one.title === modeledTitle(ALIKE))?.why.aiDoes,
    );
  });

  it("is said to be like none where it is, and is given no reasons that are another task's", () => {
    const card = cardWith([UNLIKE]);
    const task = taskFigures(card, "own-0", corpus);
    const title = modeledTitle(UNLIKE);
    const started = t("task.started-unlike", { title, voice: "own" });
    expect(taskView(t, card, task, corpus).embeds[0]?.description).toContain(started);
    const why = whyView(t, card, task, corpus).embeds[0];
    const button = t("task.open.button");
    expect(why?.description).toContain(t("why.own-task-unlike", { title, voice: "own", button }));
    const modeled = corpus.roles[ENGINEER]?.tasks.find((one) => one.title === title);
    expect(modeled?.why.aiDoes).toBeTruthy();
    expect(why?.description).not.toContain(modeled?.why.aiDoes);
  });

  it("is not said to be sure of its band on the values of another task, until it has one of its own", () => {
    const card = cardWith([UNLIKE, ALIKE]);
    const borrowed = t("why.sure.borrowed");
    const fields = (id: string, of = card) =>
      JSON.stringify(whyView(t, of, taskFigures(of, id, corpus), corpus).embeds[0]?.fields);
    expect(fields("own-0")).toContain(borrowed);
    expect(fields("own-1")).not.toContain(borrowed);
    const shown = taskView(t, card, taskFigures(card, "own-0", corpus), corpus).embeds[0]?.description;
    const band = bandTag(t, taskFigures(card, "own-0", corpus).band);
    expect(shown?.split("\n")[0]).toBe(t("task.band-borrowed", { band }));
    expect(shown).not.toContain(corpus.roles[ENGINEER]?.tasks[0]?.output);
    const labels = cardDrawing(t, publicCard(card, corpus), null, corpus).tasks.map(
      ({ confidenceLabel }) => confidenceLabel,
    );
    expect(labels[0]).toBe("–");
    expect(labels[1]).toMatch(/\d/);
    const week = { ...card.week, overrides: { "own-0": { capability: 40 } } };
    const set = finish(null, { id: "c1", rev: 1, week }, corpus, 1).card;
    expect(fields("own-0", set)).not.toContain(borrowed);
  });

  it("has the card say that its confidence is not all its own", () => {
    const note = t("card.note.borrowed");
    const notes = (titles: readonly string[]) =>
      cardView(t, cardWith(titles), corpus).embeds[0]?.fields?.at(-1)?.value;
    expect(notes([ALIKE, UNLIKE])).toContain(note);
    expect(notes([ALIKE])).not.toContain(note);
  });

  it("is counted among those alike or those not", () => {
    const card = cardWith([ALIKE, UNLIKE, "会議の準備"]);
    for (const [voice, view] of [
      ["own", cardView(t, card, corpus)],
      ["shared", sharedView(t, publicCard(card, corpus), SHARING, corpus)],
    ] as const) {
      const notes = view.embeds[0]?.fields?.at(-1)?.value;
      expect(notes).toContain(t("card.note.own-tasks", { count: 1, voice }));
      expect(notes).toContain(t("card.note.own-tasks-unlike", { count: 2, voice }));
    }
  });
});
