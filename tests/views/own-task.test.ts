import { describe, expect, it } from "vitest";
import {
  changeCard,
  emptyWeek,
  finish,
  NOBODY,
  publicCard,
  type Week,
} from "../../src/conversation/index.js";
import { taskFigures, taskMessage, whyMessage } from "../../src/flows/desk.js";
import { everyTranslator } from "../../src/language/index.js";
import { cardDrawing } from "../../src/views/card-drawing.js";
import {
  cardView,
  pickTaskView,
  pictureView,
  sharedView,
  startView,
  whyAllView,
  whyView,
} from "../../src/views/index.js";
import { limitFaults } from "../../src/views/limits.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { long, week as longest, made } from "./longest.js";

const SHARING = { id: "s1", user: "2", name: "Ana" };
const LIKE = { role: ENGINEER, task: "debug-regression" };
const OWN = [
  { id: "own-0", title: "Debugging the regressions", like: null, confirmed: false },
  { id: "own-1", title: "Sit in meetings", like: null, confirmed: false },
];
const week: Week = {
  ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null),
  ownTasks: OWN,
  hours: { "train-model": 30, "own-0": 6, "own-1": 4 },
};
const { card } = finish(null, { id: "c1", rev: 1, week }, corpus, 1);
const chosen = changeCard(card, { kind: "match", task: "own-0", like: LIKE }, corpus, 2);
const debug = corpus.roles[ENGINEER]?.tasks.find(({ id }) => id === "debug-regression");

describe.each(everyTranslator().map((t) => [t.language, t] as const))("a task of one's own in %s", (_, t) => {
  const role = corpus.roles[ENGINEER]?.title ?? "";

  it("shows what it may be like, with role and band, and that it may be like none of them", () => {
    const view = taskMessage(t, card, "own-0", corpus);
    const text = JSON.stringify(view);
    expect(view.embeds[0]?.description).toContain(debug?.title);
    expect(view.embeds[0]?.description).toContain(role);
    expect(view.embeds[0]?.description).toContain(t("band.human-led"));
    expect(text).toContain(t("task.match.option", { role, band: t("band.human-led") }));
    expect(text).toContain(t("task.match.none.button"));
    expect(text).toContain(`${ENGINEER}/debug-regression`);
    expect(limitFaults(view)).toEqual([]);
  });

  it("says so if it is like none, and offers no list", () => {
    const view = taskMessage(t, card, "own-1", corpus);
    expect(view.embeds[0]?.description).toContain(t("task.match.nothing"));
    expect(JSON.stringify(view.components)).not.toContain(t("task.match.placeholder"));
    expect(whyMessage(t, card, "own-1", corpus)).toEqual(view);
  });

  it("stands unscored wherever the card is shown, with its hours and without band, confidence or money", () => {
    const shown = publicCard(card, corpus);
    const week = t("card.week.part", { scored: t.hours(30), all: t.hours(40) });
    for (const [voice, view] of [
      ["own", cardView(t, card, corpus)],
      ["shared", sharedView(t, shown, SHARING, corpus)],
    ] as const) {
      const fields = view.embeds[0]?.fields ?? [];
      for (const [title, hours] of [
        ["Debugging", 6],
        ["meetings", 4],
      ] as const) {
        const field = fields.find(({ name }) => name.includes(title));
        expect(field?.name).toContain(t.hours(hours));
        expect(field?.value).toContain(t("task.unscored"));
        expect(field?.value).toContain(t("task.unscored.why"));
        expect(field?.value).not.toMatch(/[$%]/);
      }
      const note = { count: 2, hours: t.hours(10), scored: t.hours(30), voice };
      expect(fields.at(-1)?.value).toContain(t("card.note.unscored", note));
      expect(view.embeds[0]?.description).toContain(week);
      expect(JSON.stringify(view.components)).toContain(t("task.unscored"));
    }
    const drawing = cardDrawing(t, shown, null, corpus);
    expect(drawing.tasks.at(-1)).toMatchObject({
      band: null,
      bandName: t("task.unscored"),
      confidence: null,
      hours: t.hours(4),
      weight: 0.1,
    });
    expect(drawing.mix.caption).toBe(week);
    const [{ description = "" } = {}] = pictureView(t, drawing, new Uint8Array()).files ?? [];
    expect(description).toContain("Sit in meetings");
    expect(whyAllView(t, shown, SHARING, corpus).embeds[0]?.description).toContain(t("task.unscored.why"));
    const person = { ...NOBODY, cards: [card] };
    expect(JSON.stringify(startView(t, null, person, corpus))).toContain(t.hours(40));
  });

  it("is said to have the values of the task that was chosen, which can be changed", () => {
    const view = taskMessage(t, chosen, "own-0", corpus);
    expect(view.embeds[0]?.description).toContain(t("task.started-from", { title: debug?.title ?? "" }));
    expect(JSON.stringify(view.components)).toContain(t("task.match.none.button"));
    expect(JSON.stringify(view.components)).toContain(t("task.match.placeholder"));
    const notes = cardView(t, chosen, corpus).embeds[0]?.fields?.at(-1)?.value;
    expect(notes).toContain(t("card.note.own-tasks", { count: 1, voice: "own" }));
    const why = whyView(t, chosen, taskFigures(chosen, "own-0", corpus), corpus).embeds[0];
    expect(why?.description).toContain(t("why.own-task", { voice: "own", title: debug?.title ?? "", role }));
    expect(why?.description).toContain(debug?.why.aiDoes);
  });

  it("has its guess told of on a card of an earlier version, and is not said to be sure", () => {
    const guessed = { ...chosen, week: { ...week, ownTasks: [{ ...OWN[0], like: LIKE }, OWN[1]] } };
    const before = { ...guessed, week: { ...guessed.week, ownTasks: week.ownTasks } };
    const view = cardView(t, before, corpus);
    expect(view.embeds[0]?.fields?.at(-1)?.value).toContain(
      t("card.note.guessed", { count: 1, voice: "own" }),
    );
    expect(view.embeds[0]?.fields?.at(-1)?.value).not.toContain(t("card.note.changed", { made: "v1" }));
    expect(JSON.stringify(view.components)).toContain(t("card.recompute.button"));
    expect(JSON.stringify(view)).toContain(t("task.guessed", { title: debug?.title ?? "" }).slice(0, 20));
    const labels = cardDrawing(t, publicCard(before, corpus), null, corpus).tasks;
    expect(labels.find(({ title }) => title.includes("Debugging"))).toMatchObject({
      confidence: null,
      confidenceLabel: "–",
    });
    expect(taskMessage(t, before, "own-0", corpus).embeds[0]?.description).toContain(t("task.unscored.why"));
  });

  it("fits into a message with the longest of everything", () => {
    const ownTasks = longest.ownTasks.map((own) => ({ ...own, like: null, confirmed: false }));
    const all = made({ ...longest, ownTasks });
    for (const view of [
      cardView(t, all, long, "n".repeat(200)),
      sharedView(t, publicCard(all, long), SHARING, long),
      whyAllView(t, publicCard(all, long), SHARING, long),
      ...ownTasks.map(({ id }) => taskMessage(t, all, id, long, "n".repeat(200))),
      pickTaskView(t, { ...all, rev: 9_999_999 }, "*".repeat(100), ["own0"], "task", long),
    ]) {
      expect(limitFaults(view)).toEqual([]);
    }
    const note = t("card.note.unscored", { count: 4, hours: t.hours(30), scored: t.hours(60), voice: "own" });
    expect(cardView(t, all, long).embeds[0]?.fields?.at(-1)?.value).toContain(note.slice(0, 60));
  });
});
