import { describe, expect, it } from "vitest";
import {
  type Card,
  changeCard,
  compareSides,
  finish,
  roleSide,
  type Side,
  weekOfLine,
} from "../../src/conversation/index.js";
import type { Corpus } from "../../src/corpus/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

const cardOf = (hours: string, by: Corpus = corpus): Card => {
  const week = weekOfLine(ENGINEER, { kind: "seniority", seniority: "mid" }, null, hours, by);
  return finish(null, { id: "c1", rev: 1, week }, by, 1).card;
};
const you = ({ week, score }: Card): Side => ({ who: { kind: "you" }, week, score });
const sam = ({ week, score }: Card): Side => ({ who: { kind: "person", name: "Sam" }, week, score });
const TYPICAL = "8, 6, 7, 4, 8, 7";

describe("two cards side by side", () => {
  it("differ in nothing where they are the same", () => {
    const { exposure, costsApart, tasks } = compareSides(you(cardOf(TYPICAL)), sam(cardOf(TYPICAL)));
    expect(exposure).toMatchObject({ by: 0, isOne: false });
    expect(costsApart).toBe(false);
    expect(tasks?.flatMap(({ causes }) => causes)).toEqual([]);
  });

  it("differ in exposure only beyond both ± together", () => {
    const [low, high] = [cardOf("0, 0, 0, 0, 10, 30"), cardOf("30, 10, 0, 0, 0, 0")];
    const { exposure } = compareSides(you(low), sam(high));
    const shown = ({ exposure: value, plusMinus }: Card["score"]) =>
      [Math.round(value), Math.round(plusMinus)] as const;
    expect(exposure.by).toBe(shown(high.score)[0] - shown(low.score)[0]);
    expect(exposure.margin).toBe(shown(high.score)[1] + shown(low.score)[1]);
    expect(exposure.isOne).toBe(true);
    expect(compareSides(sam(high), you(low)).exposure.by).toBe(-exposure.by);
    expect(compareSides(you(cardOf(TYPICAL)), sam(cardOf("8, 6, 7, 4, 8, 8"))).exposure.isOne).toBe(false);
  });

  it("name what makes a task stand differently: hours, own values, the matrix", () => {
    const mine = changeCard(
      cardOf(TYPICAL),
      { kind: "override", task: "debug-regression", axis: "reliability", typed: "91" },
      corpus,
      2,
    );
    const theirs = cardOf("8, 6, 7, 5, 8, 7");
    const causes = (a: Card, b: Card) =>
      compareSides(you(a), sam(b)).tasks?.find(({ task }) => task === "debug-regression")?.causes;
    const reliability = theirs.score.tasks.find(({ id }) => id === "debug-regression")?.axes.reliability;
    expect(causes(mine, theirs)).toEqual([
      { kind: "hours", by: 1 },
      { kind: "override", axis: "reliability", set: [true, false], values: [91, reliability] },
    ]);

    const role = corpus.roles[ENGINEER];
    if (!role) throw new Error("The corpus has no engineer.");
    const cells = role.cells.map((cell) => ({ ...cell, axes: { ...cell.axes, latency: 50 } }));
    const later: Corpus = {
      ...corpus,
      version: "v9",
      roles: { ...corpus.roles, [ENGINEER]: { ...role, cells } },
    };
    expect(causes(cardOf(TYPICAL), cardOf(TYPICAL, later))).toEqual([{ kind: "version" }]);
  });

  it("show a task that only one of them has hours for, and own tasks last", () => {
    const own = changeCard(
      cardOf("8, 0, 7, 4, 8, 7"),
      {
        kind: "add-task",
        id: "own-1",
        title: "Mentor",
        hours: "3",
      },
      corpus,
      2,
    );
    const { tasks } = compareSides(you(own), sam(cardOf("8, 6, 7, 4, 8, 7")));
    const evaluate = tasks?.find(({ sides: [mine] }) => mine === null);
    expect(evaluate?.causes).toEqual([{ kind: "only-one" }]);
    expect(tasks?.at(-1)).toMatchObject({ task: "own-1", causes: [{ kind: "only-one" }] });
    expect(tasks).toHaveLength(7);
  });

  it("of two roles stand band by band", () => {
    const { tasks, bands } = compareSides(you(cardOf(TYPICAL)), roleSide("recruiter", corpus));
    expect(tasks).toBeNull();
    const [mine, theirs] = [0, 1].map((side) =>
      bands.reduce((all, { shares }) => all + (shares[side] ?? 0), 0),
    );
    expect(mine).toBeCloseTo(1, 9);
    expect(theirs).toBeCloseTo(1, 9);
  });
});
