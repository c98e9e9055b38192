import { describe, expect, it } from "vitest";
import {
  bandOf,
  type CardInput,
  costOfOutput,
  exposureOf,
  flipTo,
  hoursFreed,
  humanAdvantageOf,
  pointScore,
  ScoringError,
  type ScoringErrorCode,
  scoreCard,
  whatIf,
} from "../../src/scoring/index.js";
import { CONSTANTS, CORPUS, cellWith, TYPICAL } from "./fixture.js";

function refusalOf(act: () => unknown): ScoringError {
  try {
    act();
  } catch (error) {
    if (error instanceof ScoringError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** Input as it comes from outside, where types are a promise that nobody keeps. */
function outside(change: object): CardInput {
  return Object.assign({ ...TYPICAL }, change);
}

const LIKE = { role: "engineer", task: "train" };
const NAN = Number.NaN;

describe("a card's input", () => {
  const cases: readonly (readonly [string, object, ScoringErrorCode, string, string])[] = [
    ["unknown role", { role: "astronaut" }, "unknown-role", "role", "one of engineer, clerk"],
    ["role by inheritance", { role: "constructor" }, "unknown-role", "role", "one of engineer, clerk"],
    ["unknown task", { hours: { fly: 3 } }, "unknown-task", "hours.fly", "one of train, "],
    ["task by inheritance", { hours: { toString: 3 } }, "unknown-task", "hours.toString", "one of train, "],
    ["negative hours", { hours: { train: -1 } }, "out-of-range", "hours.train", "0 to 80 hours"],
    ["81 hours", { hours: { train: 81 } }, "out-of-range", "hours.train", "0 to 80 hours"],
    ["endless hours", { hours: { train: Infinity } }, "out-of-range", "hours.train", "0 to 80 hours"],
    ["hours that are NaN", { hours: { train: NAN } }, "not-a-number", "hours.train", "0 to 80 hours"],
    ["hours in words", { hours: { train: "8" } }, "not-a-number", "hours.train", "0 to 80 hours"],
    ["hours that are null", { hours: { train: null } }, "missing", "hours.train", "0 to 80 hours"],
    [
      "a week over 100",
      { hours: { train: 80, serve: 20.5 } },
      "out-of-range",
      "hours",
      "1 to 100 hours in all",
    ],
    ["a week under 1", { hours: { train: 0.5 } }, "out-of-range", "hours", "1 to 100 hours in all"],
    ["no hours", { hours: undefined }, "missing", "hours", "hours a week by task id"],
    ["no wage", { wage: undefined }, "missing", "wage", "1 to 100,000,000 US dollars a year"],
    ["wage NaN", { wage: NAN }, "not-a-number", "wage", "1 to 100,000,000 US dollars a year"],
    ["wage 0", { wage: 0 }, "out-of-range", "wage", "1 to 100,000,000 US dollars a year"],
    ["endless wage", { wage: Infinity }, "out-of-range", "wage", "1 to 100,000,000 US dollars a year"],
    ["no attempts", { attempts: 0 }, "out-of-range", "attempts", "a whole number from 1, or Infinity"],
    ["half an attempt", { attempts: 1.5 }, "not-whole", "attempts", "a whole number from 1, or Infinity"],
    ["attempts NaN", { attempts: NAN }, "not-a-number", "attempts", "a whole number from 1, or Infinity"],
    [
      "override out of range",
      { overrides: { train: { capability: 101 } } },
      "out-of-range",
      "overrides.train.capability",
      "0 to 100 points",
    ],
    [
      "error cost 0",
      { overrides: { train: { errorCost: 0 } } },
      "out-of-range",
      "overrides.train.errorCost",
      "1 to 5",
    ],
    [
      "minutes NaN",
      { overrides: { train: { oversightMinutes: NAN } } },
      "not-a-number",
      "overrides.train.oversightMinutes",
      "0 to 2,400 minutes",
    ],
    [
      "override of an unknown task",
      { overrides: { fly: {} } },
      "unknown-task",
      "overrides.fly",
      "one of train, ",
    ],
    [
      "override of an unknown axis",
      { overrides: { train: { charm: 5 } } },
      "unknown-axis",
      "overrides.train.charm",
      "one of capability, ",
    ],
    [
      "own task twice",
      {
        ownTasks: [
          { id: "mine", like: LIKE },
          { id: "mine", like: LIKE },
        ],
      },
      "duplicate-task",
      "ownTasks.1.id",
      "an id that no other task of the card has",
    ],
    [
      "own task named as a modeled one",
      { ownTasks: [{ id: "train", like: LIKE }] },
      "duplicate-task",
      "ownTasks.0.id",
      "an id that no other task of the card has",
    ],
    [
      "own task like an unknown role",
      { ownTasks: [{ id: "mine", like: { role: "astronaut", task: "train" } }] },
      "unknown-role",
      "ownTasks.0.like.role",
      "one of engineer, clerk",
    ],
    [
      "own task like an unknown task",
      { ownTasks: [{ id: "mine", like: { role: "clerk", task: "train" } }] },
      "unknown-task",
      "ownTasks.0.like.task",
      "one of file",
    ],
  ];

  it.each(cases)("%s", (_, change, code, field, allowed) => {
    for (const score of [scoreCard, pointScore]) {
      const error = refusalOf(() => score(outside(change), CORPUS));
      expect({ code: error.code, field: error.field }).toEqual({ code, field });
      expect(error.allowed.startsWith(allowed), error.allowed).toBe(true);
      expect(error.message).toContain(field);
    }
  });

  it("says the refused value as it was given", () => {
    expect(refusalOf(() => scoreCard({ ...TYPICAL, wage: -5 }, CORPUS)).value).toBe(-5);
  });

  it("takes a week of exactly 1 and 100 hours, whatever the last binary digit of its sum", () => {
    const hoursOf = (hours: CardInput["hours"]) => scoreCard({ ...TYPICAL, hours }, CORPUS).hours;
    // 0.9999999999999999 and 100.00000000000001 as computers add.
    expect(hoursOf({ train: 0.7, evaluate: 0.2, serve: 0.1 })).toBeCloseTo(1, 12);
    expect(hoursOf({ train: 33.1, evaluate: 32.2, serve: 34.7 })).toBeCloseTo(100, 12);
  });

  it("takes an override of a task without hours", () => {
    const input = { ...TYPICAL, hours: { train: 8 }, overrides: { debug: { capability: 90 } } };
    expect(scoreCard(input, CORPUS)).toEqual(scoreCard({ ...TYPICAL, hours: { train: 8 } }, CORPUS));
  });
});

describe("the other functions", () => {
  const { axes } = cellWith();
  const cases: readonly (readonly [string, () => unknown, ScoringErrorCode, string])[] = [
    ["bandOf", () => bandOf({ ...axes, capability: NAN }, CONSTANTS), "not-a-number", "axes.capability"],
    ["exposureOf", () => exposureOf({ ...axes, latency: 101 }, 1, CONSTANTS), "out-of-range", "axes.latency"],
    ["exposureOf's ratio", () => exposureOf(axes, -1, CONSTANTS), "out-of-range", "costRatio"],
    [
      "costOfOutput's cell",
      () => costOfOutput(cellWith({}, { humanMinutes: 0 }), { annualWage: 1000 }, CONSTANTS),
      "out-of-range",
      "cell.humanMinutes",
    ],
    [
      "costOfOutput's wage",
      () => costOfOutput(cellWith(), { annualWage: NAN }, CONSTANTS),
      "not-a-number",
      "annualWage",
    ],
    [
      "costOfOutput's attempts",
      () => costOfOutput(cellWith(), { annualWage: 1000, attempts: -1 }, CONSTANTS),
      "out-of-range",
      "attempts",
    ],
    ["hoursFreed", () => hoursFreed(cellWith(), 81, {}, CONSTANTS), "out-of-range", "hours"],
    [
      "humanAdvantageOf",
      () => humanAdvantageOf({ trust: 5, ambiguity: 5, accountability: 500, persuasion: 5, context: 5 }),
      "out-of-range",
      "scales.accountability",
    ],
    ["flipTo", () => Reflect.apply(flipTo, null, [axes, "Mixed", CONSTANTS]), "unknown-band", "target"],
    [
      "whatIf's axis",
      () => whatIf(TYPICAL, Object.assign({ axes: {} }, { axes: { charm: 1 } }), CORPUS),
      "unknown-axis",
      "shift.axes.charm",
    ],
    [
      "whatIf's difference",
      () => whatIf(TYPICAL, { axes: { capability: NAN } }, CORPUS),
      "not-a-number",
      "shift.axes.capability",
    ],
    [
      "whatIf's task",
      () => whatIf(TYPICAL, { axes: {}, tasks: ["fly"] }, CORPUS),
      "unknown-task",
      "shift.tasks",
    ],
  ];
  it.each(cases)("%s", (_, act, code, field) => {
    expect(refusalOf(act)).toMatchObject({ name: "ScoringError", code, field });
  });
});
