import { describe, expect, it } from "vitest";
import { type Card, finish, type Week } from "../../src/conversation/index.js";
import { moveWords } from "../../src/views/move.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";
import { card } from "../store/documents.js";

/** What the card says to do about it. */

const role = corpus.roles[ENGINEER];
if (!role) throw new Error("The machine-learning engineer is in the corpus.");
const { move, tasks } = role;

const made = (week: Week): Card => finish(null, { id: "w", rev: 1, week }, corpus, 1).card;
const said = (of: Card) => (moveWords(english, of, corpus, "own") ?? "").split("\n");
const hours = (of: (id: string) => number) => Object.fromEntries(tasks.map(({ id }) => [id, of(id)]));

describe("the move", () => {
  it("names the two tasks that free most, and gives the role's advice as it stands for its typical week", () => {
    const [first, advice] = said(card);
    const most = [...card.score.tasks].sort((a, b) => b.hoursFreed - a.hoursFreed).slice(0, 2);
    for (const { id } of most) expect(first).toContain(tasks.find((task) => task.id === id)?.title);
    expect(first?.match(/“/g)).toHaveLength(2);
    expect(advice).toBe(move);
  });

  it("says that the advice is for another week, and that nothing is freed where nothing is", () => {
    const debugging = made({ ...card.week, hours: hours((id) => (id === "debug-regression" ? 40 : 0)) });
    expect(debugging.score.hoursFreed).toBeLessThan(0.5);
    expect(said(debugging)).toEqual([
      "AI frees next to nothing of this week.",
      `For a typical week of this role: ${move}`,
    ]);
  });

  it("names no task that shows as freeing nothing", () => {
    const week = { "train-model": 8, "design-pipeline": 4 };
    const [first] = said(made({ ...card.week, hours: week }));
    expect(first).toMatch(/^AI frees most here: “Train a model against a labeled dataset” \([\d.]+ h\)\.$/);
  });

  it("goes by the share of a week of few hours", () => {
    const short = made({ ...card.week, hours: { "train-model": 1.5 } });
    expect(short.score.hoursFreed).toBeLessThan(0.5);
    expect(said(short)[0]).toMatch(/^AI frees most here: “Train/);
  });

  it("says that the advice is for another week where nearly all of it goes to one task", () => {
    const uneven = made({ ...card.week, hours: hours((id) => (id === "debug-regression" ? 39 : 0.5)) });
    expect(said(uneven)[1]).toBe(`For a typical week of this role: ${move}`);
    const alike = made({ ...card.week, hours: hours((id) => (card.week.hours[id] ?? 0) + 0.5) });
    expect(said(alike)[1]).toBe(move);
  });

  it("says so too where a value is the person's own", () => {
    const week = { ...card.week, overrides: { "debug-regression": { capability: 95 } } };
    expect(said(made(week))[1]).toBe(`For a typical week of this role: ${move}`);
  });
});
