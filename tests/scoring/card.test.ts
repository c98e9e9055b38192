import { describe, expect, it } from "vitest";
import { headlineOf, mixOf } from "../../src/scoring/headline.js";
import {
  AXES,
  type Axis,
  BANDS,
  type Band,
  basisOf,
  type CardInput,
  levelOf,
  scoreCard,
} from "../../src/scoring/index.js";
import { CONSTANTS, CORPUS, cellWith, corpusOf, DOLLAR_A_MINUTE, TYPICAL } from "./fixture.js";

const CERTAIN = Object.fromEntries(AXES.map((axis): [Axis, number] => [axis, 0]));
const ONE: CardInput = { role: "role", hours: { task: 10 }, wage: DOLLAR_A_MINUTE };

describe("scoreCard", () => {
  it("takes tasks with hours in the corpus's order, whatever the input's, own ones last", () => {
    const card = scoreCard(
      {
        ...TYPICAL,
        hours: { mine: 2, propose: 3, train: 4, debug: 0 },
        ownTasks: [{ id: "mine", like: { role: "clerk", task: "file" } }],
      },
      CORPUS,
    );
    expect(card.tasks.map(({ id }) => id)).toEqual(["train", "propose", "mine"]);
    expect(card.tasks.map(({ like }) => like)).toEqual([null, null, { role: "clerk", task: "file" }]);
    expect(card.tasks[2]?.band).toBe("Replaceable");
    expect(card.hours).toBe(9);
  });

  it("weights exposure and confidence by hours", () => {
    const card = scoreCard(TYPICAL, CORPUS);
    const mean = (of: (task: (typeof card.tasks)[number]) => number) =>
      card.tasks.reduce((sum, task) => sum + task.hours * of(task), 0) / 40;
    expect(card.exposure).toBeCloseTo(
      mean(({ exposure }) => exposure),
      10,
    );
    expect(card.confidence).toBeCloseTo(
      mean(({ confidence }) => confidence),
      10,
    );
  });

  it("reads the typical week as the article does", () => {
    const card = scoreCard(TYPICAL, CORPUS);
    expect(card.tasks.map(({ band }) => band)).toEqual([
      "AI-augmented",
      "AI-augmented",
      "AI-augmented",
      "Human-led + AI-assisted",
      "Human-led + AI-assisted",
      "Human-critical",
    ]);
    expect(card.pill).toBe("AI-augmented territory");
    expect(card.mix["AI-augmented"]).toEqual({ hours: 20, share: 0.5 });
    expect(card.cost.largest).toBe("oversight");
  });

  it("multiplies an output's cost by the outputs of the week", () => {
    // 10 hours of 120 minutes are 5 outputs of 45.80 dollars against 120.
    const { cost, tasks } = scoreCard(ONE, corpusOf([cellWith()]));
    expect(tasks[0]?.outputsPerWeek).toBe(5);
    expect(cost.ai).toBeCloseTo(229, 9);
    expect(cost.human).toBeCloseTo(600, 9);
    expect(cost.lines.error).toBeCloseTo(24, 9);
    expect(tasks[0]?.unitEconomicsFit).toBeCloseTo(100 * (1 - 45.8 / 120), 9);
  });

  it("sums hours freed over the tasks", () => {
    const card = scoreCard(TYPICAL, CORPUS);
    expect(card.hoursFreed).toBeCloseTo(
      card.tasks.reduce((sum, task) => sum + task.hoursFreed, 0),
      12,
    );
    expect(card.hoursFreed).toBeGreaterThan(0);
  });

  it("puts overrides in place of the corpus's values and names them", () => {
    const input = { ...ONE, overrides: { task: { reliability: 0, capability: 50 } } };
    const [task] = scoreCard(input, corpusOf([cellWith()])).tasks;
    expect(task?.axes).toEqual(cellWith({ reliability: 0, capability: 50 }).axes);
    expect(task?.overridden).toEqual(["capability", "reliability"]);
    expect(task?.output.ai).toBeCloseTo(189.2, 9);
  });

  it("keeps an overridden axis uncertain", () => {
    // On the threshold itself a value falls to either side of it in half of the draws.
    const corpus = corpusOf([cellWith({}, { uncertainty: { ...CERTAIN, reliability: 6 } })]);
    const [task] = scoreCard({ ...ONE, overrides: { task: { reliability: 50 } } }, corpus).tasks;
    expect(task?.band).toBe("AI-augmented");
    expect(task?.confidence).toBe(0.5);
    expect(task?.level).toBe("low");
    expect(task?.tipsInto).toBe("Human-led + AI-assisted");
  });

  it("has the draws agree with the card where nothing is uncertain", () => {
    const card = scoreCard(ONE, corpusOf([cellWith({}, { uncertainty: CERTAIN })]));
    expect(card.confidence).toBe(1);
    expect(card.plusMinus).toBe(0);
    expect([card.cost.low, card.cost.high]).toEqual([card.cost.ai, card.cost.ai]);
  });

  it("draws the axis's own unit: points, steps of error cost, a share of the minutes", () => {
    // One standard deviation over the threshold: the share of a normal above −1.
    const sure = (uncertain: Axis, axes: Parameters<typeof cellWith>[0]) => {
      const { [uncertain]: _, ...uncertainty } = CERTAIN;
      return scoreCard(ONE, corpusOf([cellWith(axes, { uncertainty })])).confidence;
    };
    expect(sure("capability", { capability: 61 })).toBeCloseTo(0.8413, 3);
    expect(sure("humanAdvantage", { humanAdvantage: 64 })).toBeCloseTo(0.8413, 3);
    expect(sure("errorCost", { errorCost: 3.6 })).toBeCloseTo(0.8413, 3);
    // Minutes move the cost alone: 25 dollars of oversight an output, ± 20 % × 1.2816 at the 10th and 90th.
    const { oversightMinutes: _, ...uncertainty } = CERTAIN;
    const { cost } = scoreCard(ONE, corpusOf([cellWith({}, { uncertainty })]));
    expect(cost.high - cost.ai).toBeCloseTo(5 * 25 * 0.2 * 1.2816, 0);
    expect(cost.ai - cost.low).toBeCloseTo(5 * 25 * 0.2 * 1.2816, 0);
  });

  it("lets one draw err alike in all tasks: twice the same task is as uncertain as one", () => {
    const one = scoreCard(ONE, corpusOf([cellWith()]));
    const two = scoreCard(
      {
        ...ONE,
        hours: { task: 5, twin: 5 },
        ownTasks: [{ id: "twin", like: { role: "role", task: "task" } }],
      },
      corpusOf([cellWith()]),
    );
    expect(two.plusMinus).toBeCloseTo(one.plusMinus, 10);
    expect(two.cost.high).toBeCloseTo(one.cost.high, 8);
  });

  it.each([
    // Six points of uncertainty about the threshold of 55: 50 %, 75 % and 99.99 % of a normal lie over it.
    [55, "low", "Human-led + AI-assisted"],
    [59, "medium", null],
    [77, "high", null],
  ] as const)("capability %s is AI-augmented with %s confidence", (capability, level, tipsInto) => {
    const uncertainty = { ...CERTAIN, capability: 6 };
    const [task] = scoreCard(ONE, corpusOf([cellWith({ capability }, { uncertainty })])).tasks;
    expect(task).toMatchObject({ band: "AI-augmented", level, tipsInto });
  });

  it.each([
    [0.5999, "low"],
    [0.6, "medium"],
    [0.85, "medium"],
    [0.8501, "high"],
  ] as const)("a confidence of %s is %s", (confidence, level) => {
    expect(levelOf(confidence, CONSTANTS)).toBe(level);
  });

  it("takes other attempts than the constants'", () => {
    const { tasks } = scoreCard({ ...ONE, attempts: 1 }, corpusOf([cellWith()]));
    expect(tasks[0]?.output.ai).toBeCloseTo(62.8, 9);
  });
});

describe("the hash", () => {
  const hash = (input: CardInput = TYPICAL, corpus = CORPUS) => scoreCard(input, corpus).hash;

  it("is had without the figures, with the wage", () => {
    for (const input of [TYPICAL, { ...TYPICAL, wage: 99_000 }, { ...TYPICAL, hours: { train: 8 } }]) {
      const { hash: whole, wage } = scoreCard(input, CORPUS);
      expect(basisOf(input, CORPUS)).toEqual({ hash: whole, wage });
    }
  });

  it("is of the cells used and the constants, and of nothing else", () => {
    expect(hash()).toMatch(/^[0-9a-f]{16}$/);
    expect(hash({ ...TYPICAL, wage: 99_000, overrides: { train: { capability: 20 } } })).toBe(hash());
    expect(hash(TYPICAL, { ...CORPUS, version: "v2" })).toBe(hash());
  });

  it("changes with a cell, a constant, and the set of cells", () => {
    const [first, ...others] = CORPUS.roles["engineer"]?.cells ?? [];
    if (!first) throw new Error("the fixture has no cells");
    const cells = [{ ...first, humanMinutes: 151 }, ...others];
    expect(hash(TYPICAL, { ...CORPUS, roles: { engineer: { cells } } })).not.toBe(hash());
    const constants = { ...CONSTANTS, headline: { share: 0.5, lead: 0.05 } };
    expect(hash(TYPICAL, { ...CORPUS, constants })).not.toBe(hash());
    expect(hash({ ...TYPICAL, hours: { train: 8 } })).not.toBe(hash());
  });

  it("does not depend on the order in which a cell was written", () => {
    const reversed = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).reverse());
    const cell = cellWith();
    const other = {
      ...cellWith(),
      axes: { ...cell.axes, ...reversed(cell.axes) },
      ...reversed({ id: "task" }),
    };
    const { axes, ...rest } = other;
    expect(hash(ONE, corpusOf([{ axes, ...rest }]))).toBe(hash(ONE, corpusOf([cell])));
  });
});

describe("the headline pill", () => {
  const headline = (hours: readonly [number, number, number, number]): Band | null => {
    const tasks = BANDS.map((band, index) => ({ band, hours: hours[index] ?? 0 }));
    const total = hours.reduce((sum, value) => sum + value, 0);
    return headlineOf(mixOf(tasks, total), total, CONSTANTS);
  };
  it.each([
    [[0, 16, 14, 10], "AI-augmented"],
    [[0, 15.5, 13, 11.5], null],
    [[0, 9, 8, 3], "AI-augmented"],
    [[0, 8.9, 8.1, 3], null],
    [[20, 0, 0, 20], null],
    [[0, 0, 1, 39], "Human-critical"],
  ] as const)("%j: %s", (hours, band) => {
    expect(headline(hours)).toBe(band);
  });

  it("is not decided by a last binary digit: a lead of 5 points is one in any week", () => {
    for (let total = 2; total <= 100; total += 0.5) {
      const first = 0.525 * total;
      expect(headline([0, first, total - first, 0]), `${total} hours`).toBe("AI-augmented");
    }
  });

  it("says Mixed territory where no band leads", () => {
    const card = scoreCard({ ...TYPICAL, hours: { train: 5, debug: 5 } }, CORPUS);
    expect([card.headline, card.pill]).toEqual([null, "Mixed territory"]);
  });
});
