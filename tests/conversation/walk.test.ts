import { describe, expect, it } from "vitest";
import {
  advance,
  emptyWeek,
  Refused,
  startWalk,
  stopsOf,
  totalHours,
  type Walk,
  type WalkEvent,
} from "../../src/conversation/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

const begun = startWalk("w1", emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null), 1000);
const go = (walk: Walk, ...events: WalkEvent[]) =>
  events.reduce((before, event) => advance(before, event, corpus, 2000), walk);
const refusal = (walk: Walk, event: WalkEvent) => {
  try {
    go(walk, event);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return null;
};

describe("the walk", () => {
  it("adds and takes hours on the task that it is at, never under none", () => {
    const walk = go(
      begun,
      { kind: "add", hours: 5 },
      { kind: "add", hours: 1 },
      { kind: "add", hours: -0.5 },
    );
    expect(walk.week.hours).toEqual({ "train-model": 5.5 });
    expect(go(walk, { kind: "add", hours: -40 }).week.hours).toEqual({ "train-model": 0 });
  });

  it("raises its revision with every event, so that an old button can be told", () => {
    const walk = go(begun, { kind: "add", hours: 1 }, { kind: "next" }, { kind: "back" });
    expect(walk.rev).toBe(begun.rev + 3);
    expect(walk.touchedAt).toBe(2000);
    expect(walk.startedAt).toBe(1000);
  });

  it("goes from the first task to the review and back, and not beyond either", () => {
    const tasks = stopsOf(begun.week, corpus).length;
    const next: WalkEvent[] = Array.from({ length: tasks + 3 }, () => ({ kind: "next" }));
    const atReview = go(begun, ...next);
    expect(atReview.at).toBe(tasks);
    expect(go(atReview, { kind: "jump", to: 2 }).at).toBe(2);
    expect(go(atReview, { kind: "jump", to: 99 }).at).toBe(tasks);
    expect(go(begun, { kind: "back" }).at).toBe(0);
  });

  it("fills only what was not said with the typical week", () => {
    const said = go(begun, { kind: "add", hours: 5 }, { kind: "next" }, { kind: "next" });
    const { week, at } = go(said, { kind: "typical" });
    expect(week.hours["train-model"]).toBe(5);
    // Passed over means none.
    expect(week.hours["evaluate-model"]).toBe(0);
    expect(week.hours["design-pipeline"]).toBe(8);
    expect(at).toBe(stopsOf(week, corpus).length);
    expect(totalHours(go(begun, { kind: "typical" }).week.hours)).toBe(40);
  });

  it("fills all of the typical week for who passed over every task", () => {
    const tasks = stopsOf(begun.week, corpus).length;
    const passed = go(begun, ...Array.from({ length: tasks }, (): WalkEvent => ({ kind: "next" })));
    expect(totalHours(passed.week.hours)).toBe(0);
    expect(totalHours(go(passed, { kind: "typical" }).week.hours)).toBe(40);
  });

  it("refuses what it can't do and says which", () => {
    expect(refusal(begun, { kind: "type", typed: "many" })).toEqual({
      kind: "hours-not-understood",
      typed: "many",
    });
    const long = go(begun, { kind: "type", typed: "80" }, { kind: "next" }, { kind: "type", typed: "20" });
    expect(refusal(long, { kind: "add", hours: 0.5 })).toEqual({ kind: "week-too-long", total: 100.5 });
    expect(refusal(begun, { kind: "review" })).toEqual({ kind: "no-hours-yet" });
  });

  it("takes a pay and keeps the hours", () => {
    const walk = go(begun, { kind: "add", hours: 3 }, { kind: "pay", pay: { kind: "range", range: 2 } });
    expect(walk.week.pay).toEqual({ kind: "range", range: 2 });
    expect(walk.week.hours).toEqual({ "train-model": 3 });
  });
});
