import { describe, expect, it } from "vitest";
import { levelsOf, MEASURES, roleSide, standingsOf } from "../../src/conversation/index.js";
import type { Corpus, Role } from "../../src/corpus/index.js";
import { AXES } from "../../src/scoring/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

const roles = Object.values(corpus.roles);
const role = (id: string): Role => {
  const found = corpus.roles[id];
  if (!found) throw new Error(`no role ${id}`);
  return found;
};

describe("where a role stands among all", () => {
  it("is its place by the mean over the typical week, counted afresh here", () => {
    for (const axis of AXES) {
      const mean = ({ cells }: Role): number =>
        cells.reduce((sum, cell) => sum + cell.typicalHours * cell.axes[axis], 0) / 40;
      for (const one of roles) {
        const { value, rank } = standingsOf(one.id, corpus).by[axis];
        expect(value, `${one.id} ${axis}`).toBeCloseTo(mean(one), 5);
        const above = roles.filter((other) => mean(other) > mean(one) + 1e-6).length;
        expect(rank, `${one.id} ${axis}`).toBe(1 + above);
      }
    }
  });

  it("is between first and last for every measure, and somebody is first", () => {
    for (const measure of MEASURES) {
      const ranks = roles.map((one) => standingsOf(one.id, corpus).by[measure].rank);
      expect(Math.min(...ranks), measure).toBe(1);
      expect(Math.max(...ranks), measure).toBeLessThanOrEqual(roles.length);
    }
    expect(standingsOf(ENGINEER, corpus).of).toBe(15);
  });

  it("has the machine-learning engineer first in oversight, and the task that takes most of it", () => {
    const { by, mostOverseen } = standingsOf(ENGINEER, corpus);
    expect(by.oversightMinutes).toMatchObject({ rank: 1, tied: false });
    expect(by.oversightShare.rank).toBe(1);
    expect(by.oversightUsd.value).toBeCloseTo(roleSide(ENGINEER, corpus).score.cost.lines.oversight, 5);
    expect(mostOverseen).toEqual({ task: "debug-regression", minutes: 180 });
  });

  it("is shared by roles of equal values, and the next one's place counts them all", () => {
    const twin = { ...role(ENGINEER), id: "twin" };
    const third = role("customer-support-lead");
    const three: Corpus = { ...corpus, roles: { [ENGINEER]: role(ENGINEER), twin, [third.id]: third } };
    for (const id of [ENGINEER, "twin"]) {
      expect(standingsOf(id, three).by.oversightMinutes).toMatchObject({ rank: 1, tied: true });
    }
    expect(standingsOf(third.id, three).by.oversightMinutes).toMatchObject({ rank: 3, tied: false });
  });

  it("is worked out once a corpus, and is another one's in another corpus", () => {
    expect(standingsOf(ENGINEER, corpus)).toBe(standingsOf(ENGINEER, corpus));
    const alone: Corpus = { ...corpus, roles: { [ENGINEER]: role(ENGINEER) } };
    expect(standingsOf(ENGINEER, alone).of).toBe(1);
    expect(() => standingsOf("constructor", corpus)).toThrow(RangeError);
  });
});

describe("the same week at four levels", () => {
  it("differs by the wage alone, so that bands and freed hours stay", () => {
    for (const one of roles) {
      const levels = levelsOf(one, corpus);
      expect(levels.map(({ seniority }) => seniority)).toEqual(["entry", "mid", "senior", "staff"]);
      expect(levels.map(({ score }) => score.wage)).toEqual([
        one.wage.p25,
        one.wage.p50,
        one.wage.p75,
        one.wage.p90,
      ]);
      const [first] = levels;
      for (const { score } of levels) {
        expect(score.tasks.map(({ band }) => band)).toEqual(first?.score.tasks.map(({ band }) => band));
        expect(score.hoursFreed).toBeCloseTo(first?.score.hoursFreed ?? -1, 9);
      }
      expect(levels[1]?.score).toEqual(roleSide(one.id, corpus).score);
    }
  });
});
