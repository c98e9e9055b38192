import type { Axes, CardInput, Cell, Constants, ScoringCorpus } from "../../src/scoring/index.js";

/** The constants as the method has them. */
export const CONSTANTS: Constants = {
  bands: {
    humanCritical: { humanAdvantage: 70, capability: 25 },
    replaceable: { capability: 80, reliability: 80, errorCost: 2 },
    augmented: { capability: 55, reliability: 50, errorCost: 4 },
  },
  exposure: {
    gateFrom: 25,
    gateFull: 40,
    errorCostWeight: 0.1,
    humanAdvantageWeight: 0.6,
    latencyFloor: 0.7,
    economics: { fullUpTo: 0.5, floorFrom: 1, floor: 0.25 },
  },
  headline: { share: 0.4, lead: 0.05 },
  cost: {
    attempts: 2,
    reviewShare: { replaceable: 0.1, otherwise: 1 },
    reviewCatchRate: 0.8,
    errorHours: [0.25, 1, 4, 16, 60],
    loadFactor: 1.42,
    workHoursPerYear: 2080,
    weeksPerYear: 52,
    klarna: { capability: 70, costRatio: 0.8 },
  },
  uncertainty: { points: 6, errorCost: 0.4, minutesShare: 0.2, draws: 1024 },
  confidence: { low: 0.6, high: 0.85 },
};

/** The annual wage at which a loaded minute of a person costs one dollar, so that minutes read as dollars. */
export const DOLLAR_A_MINUTE = (2080 * 60) / 1.42;

const AXES: Axes = {
  capability: 70,
  oversightMinutes: 20,
  latency: 80,
  reliability: 75,
  hallucinationRisk: 40,
  errorCost: 3,
  integrationMinutes: 6,
  humanAdvantage: 30,
};

/** An AI-augmented task of 120 minutes, 2 dollars an attempt; some axes changed. */
export function cellWith(axes: Partial<Axes> = {}, rest: Partial<Omit<Cell, "axes">> = {}): Cell {
  return {
    id: "task",
    axes: { ...AXES, ...axes },
    humanMinutes: 120,
    inferenceUsd: 2,
    typicalHours: 8,
    ...rest,
  };
}

function cell(id: string, typicalHours: number, humanMinutes: number, axes: readonly number[]): Cell {
  const [capability = 0, oversightMinutes = 0, latency = 0, reliability = 0, ...others] = axes;
  const [hallucinationRisk = 0, errorCost = 0, integrationMinutes = 0, humanAdvantage = 0] = others;
  const values = { capability, oversightMinutes, latency, reliability };
  return {
    id,
    axes: { ...values, hallucinationRisk, errorCost, integrationMinutes, humanAdvantage },
    humanMinutes,
    inferenceUsd: 2,
    typicalHours,
  };
}

/** A role in the manner of the machine-learning engineer: three augmented tasks, two human-led, one critical. */
const ENGINEER: readonly Cell[] = [
  cell("train", 8, 150, [75, 25, 85, 65, 55, 3, 10, 48]),
  cell("evaluate", 6, 180, [75, 40, 90, 62, 50, 3, 10, 45]),
  cell("serve", 6, 240, [78, 40, 95, 65, 45, 3, 15, 40]),
  cell("debug", 5, 300, [45, 150, 70, 35, 75, 4, 40, 58]),
  cell("pipeline", 8, 960, [50, 120, 85, 40, 60, 4, 60, 67]),
  cell("propose", 7, 600, [45, 90, 95, 30, 75, 4, 30, 83.5]),
];

const CLERK: readonly Cell[] = [cell("file", 40, 20, [90, 2, 100, 92, 20, 1, 1, 10])];

export const CORPUS: ScoringCorpus = {
  version: "v1",
  constants: CONSTANTS,
  roles: { engineer: { cells: ENGINEER }, clerk: { cells: CLERK } },
};

/** A corpus of one role, `role`. */
export function corpusOf(cells: readonly Cell[], constants: Constants = CONSTANTS): ScoringCorpus {
  return { version: "v1", constants, roles: { role: { cells } } };
}

/** The engineer's typical week. */
export const TYPICAL: CardInput = {
  role: "engineer",
  hours: Object.fromEntries(ENGINEER.map(({ id, typicalHours }) => [id, typicalHours])),
  wage: 150_000,
};
