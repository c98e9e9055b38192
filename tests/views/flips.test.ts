import { describe, expect, it } from "vitest";
import { changeCard, emptyWeek, finish } from "../../src/conversation/index.js";
import { everyTranslator, type Translator } from "../../src/language/index.js";
import {
  AXIS_RANGES,
  type AxisChange,
  BANDS,
  type Band,
  type BandAxes,
  bandOf,
  flipsOf,
  pairFlipsOf,
  sideOf,
} from "../../src/scoring/index.js";
import { flipLines, ruleLines } from "../../src/views/rules.js";
import { axisName, axisWithin, bandTag } from "../../src/views/words.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";

const { constants } = corpus;
const { humanCritical, replaceable, augmented } = constants.bands;
const AXES = ["capability", "reliability", "errorCost", "humanAdvantage"] as const;
const THRESHOLDS: Readonly<Record<keyof BandAxes, readonly number[]>> = {
  capability: [humanCritical.capability, augmented.capability, replaceable.capability],
  reliability: [augmented.reliability, replaceable.reliability],
  errorCost: [replaceable.errorCost, augmented.errorCost],
  humanAdvantage: [humanCritical.humanAdvantage],
};

/** What the words ask for: a value at the threshold, or the nearest one on the side that they name. */
const ASKED = { at: 0, under: -0.1, over: 0.1 } as const;
const BOUNDS = ["at", "under", "over"] as const;

const CELLS = Object.values(corpus.roles).flatMap(({ cells }) => cells.map(({ axes }) => axes));
const CASES = everyTranslator().map((t) => [t.language, t] as const);

/** Every way in which a text may say a change of an axis into a band, and the value that it asks for. */
function readings(t: Translator, axes: BandAxes, axis: keyof BandAxes) {
  return THRESHOLDS[axis].flatMap((to) =>
    BOUNDS.map((bound) => ({
      axis,
      bound,
      value: to + ASKED[bound],
      words: { bound, to: t.number(to), from: t.number(axes[axis]) },
    })),
  );
}

/** Each line that the flips of these axes may be, with the axes that it asks for and the band that it promises. */
function promises(t: Translator, axes: BandAxes): ReadonlyMap<string, { axes: BandAxes; band: Band }> {
  const all = new Map<string, { axes: BandAxes; band: Band }>();
  for (const band of BANDS) {
    for (const first of AXES) {
      for (const one of readings(t, axes, first)) {
        const single = { axis: axisName(t, first), ...one.words, band: bandTag(t, band) };
        all.set(t("why.flip.one", single), { axes: { ...axes, [first]: one.value }, band });
      }
    }
  }
  return all;
}

/** The same for two axes at once. */
function pairPromises(t: Translator, axes: BandAxes): ReadonlyMap<string, { axes: BandAxes; band: Band }> {
  const all = new Map<string, { axes: BandAxes; band: Band }>();
  for (const band of BANDS)
    for (const axis of AXES)
      for (const other of AXES)
        for (const one of axis === other ? [] : readings(t, axes, axis))
          for (const two of readings(t, axes, other)) {
            const text = t("why.flip.two", {
              axis: axisName(t, axis),
              ...one.words,
              otherAxis: axisWithin(t, other),
              otherBound: two.bound,
              otherTo: two.words.to,
              otherFrom: two.words.from,
              band: bandTag(t, band),
            });
            all.set(text, { axes: { ...axes, [axis]: one.value, [other]: two.value }, band });
          }
  return all;
}

function mustComeTrue(t: Translator, axes: BandAxes): number {
  let told = 0;
  const singles = promises(t, axes);
  let pairs: ReturnType<typeof pairPromises> | null = null;
  for (const line of flipLines(t, axes, constants)) {
    if (line === t("why.flip.none")) continue;
    let promise = singles.get(line);
    if (!promise) {
      pairs ??= pairPromises(t, axes);
      promise = pairs.get(line);
    }
    if (!promise) throw new Error(`Nobody can tell what this asks for: ${line}`);
    expect(bandOf(promise.axes, constants), `${line} of ${JSON.stringify(axes)}`).toBe(promise.band);
    told += 1;
  }
  return told;
}

/** The cell with one axis at a value. */
const cellsWith = (axis: keyof BandAxes, value: number): BandAxes[] => {
  const made = new Map<string, BandAxes>();
  for (const { capability, reliability, errorCost, humanAdvantage } of CELLS) {
    const axes = { capability, reliability, errorCost, humanAdvantage, [axis]: value };
    made.set(JSON.stringify(axes), axes);
  }
  return [...made.values()];
};

describe("what would flip a task's band", () => {
  it("is said of the right side, of every cell of the matrix with any axis at any round value", () => {
    const asked = (change: AxisChange) => ({ [change.axis]: change.to + ASKED[sideOf(change)] });
    let told = 0;
    const check = (axes: BandAxes, band: Band, changes: readonly AxisChange[]): void => {
      const changed = Object.assign({}, axes, ...changes.map(asked));
      if (bandOf(changed, constants) !== band) throw new Error(JSON.stringify({ axes, changes, band }));
      told += 1;
    };
    for (const axis of AXES) {
      const { min, max } = AXIS_RANGES[axis];
      for (let value = min; value <= max; value += axis === "errorCost" ? 1 : 5) {
        for (const axes of cellsWith(axis, value)) {
          for (const flip of flipsOf(axes, constants)) check(axes, flip.band, [flip]);
          for (const { changes, band } of pairFlipsOf(axes, constants)) check(axes, band, changes);
        }
      }
    }
    expect(told).toBeGreaterThan(10_000);
  }, 60_000);

  it.each(CASES)(
    "comes true in %s where a value stands on its threshold",
    (_, t) => {
      let told = 0;
      for (const axis of AXES)
        for (const threshold of THRESHOLDS[axis])
          for (const axes of cellsWith(axis, threshold).slice(0, 6)) told += mustComeTrue(t, axes);
      expect(told).toBeGreaterThan(100);
    },
    60_000,
  );

  it("says under of capability 55, which is in its band by the last point", () => {
    const axes = { capability: 55, reliability: 60, errorCost: 3, humanAdvantage: 30 };
    expect(flipLines(english, axes, constants)).toContain(
      `Capability under 55 instead of 55 → ${bandTag(english, "Human-led + AI-assisted")}`,
    );
  });

  /** Of each language, as somebody who speaks it would write them: under 55, over 55, 55. */
  it.each([
    ["en", /under 55/, /over 55/],
    ["de", /unter 55/, /über 55/],
    ["fr", /sous 55/, /au-dessus de 55/],
    ["es", /por debajo de 55/, /por encima de 55/],
    ["pt-BR", /abaixo de 55/, /acima de 55/],
    ["ja", /55未満/, /55超/],
  ] as const)(
    "has words for under and over in %s that are neither the other's nor those of the value itself",
    (language, under, over) => {
      const t = everyTranslator().find((one) => one.language === language);
      if (!t) throw new Error(language);
      const of = (bound: string) => t("why.flip.one", { axis: "x", bound, to: "55", from: "40", band: "b" });
      expect([of("under"), of("over"), of("at")].map((text) => [under.test(text), over.test(text)])).toEqual([
        [true, false],
        [false, true],
        [false, false],
      ]);
      const two = (bound: string) =>
        t("why.flip.two", {
          axis: "x",
          bound: "at",
          to: "9",
          from: "8",
          otherAxis: "y",
          otherBound: bound,
          otherTo: "55",
          otherFrom: "40",
          band: "b",
        });
      expect([under.test(two("under")), over.test(two("over"))]).toEqual([true, true]);
      expect([under.test(two("over")), over.test(two("under"))]).toEqual([false, false]);
    },
  );
});

describe("a value beside its threshold", () => {
  it("is shown on the side on which it stands, and misses it by what the two figures are apart", () => {
    const axes = { capability: 54.96, reliability: 60, errorCost: 3, humanAdvantage: 69.95 };
    const text = ruleLines(english, axes, constants).join("\n");
    expect(text).toContain("capability ≥ 55 (it is 54.96, missed by 0.04)");
    expect(text).toContain("human advantage ≥ 70 (it is 69.95, missed by 0.05)");
    expect(flipLines(english, axes, constants).join("\n")).toContain("Capability 55 instead of 54.96");
  });

  it("is what was typed as it is shown: to one digit after the point", () => {
    const role = corpus.roles[ENGINEER];
    const [task] = role?.tasks ?? [];
    if (!task) throw new Error("no task");
    const week = {
      ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null),
      hours: { [task.id]: 8 },
    };
    const { card } = finish(null, { id: "c1", rev: 0, week }, corpus, 0);
    const typed = { kind: "override", task: task.id, axis: "capability", typed: "54.96" } as const;
    const changed = changeCard(card, typed, corpus, 0);
    expect(changed.score.tasks.find(({ id }) => id === task.id)?.axes.capability).toBe(55);
  });
});
