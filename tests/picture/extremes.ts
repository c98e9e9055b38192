import {
  board,
  boardRows,
  card,
  comparedTasks,
  comparison,
  comparisonByBand,
  otherSide,
  shares,
  side,
  tasks,
} from "./samples.js";

const LONG =
  "An unusually long wording that nobody would write but that somebody will, because there is always one";

/** Every extreme that is looked at before a change of a layout is kept. */
export const EXTREMES = {
  "card-8": card(),
  "card-6": card({ tasks: tasks([14, 8, 8, 4, 3, 3]) }),
  "card-12": card({ tasks: tasks([9, 8, 7, 5, 4, 3, 2, 2, 1.5, 1, 0.5, 0.5]) }),
  "card-9": card({ tasks: tasks([9, 8, 7, 5, 4, 3, 2, 2, 1.5]), who: "김민준" }),
  "card-1": card({ tasks: tasks([40]), headline: null, pill: "Mixed", notes: [] }),
  "card-2": card({ tasks: tasks([25, 15]), headline: "Human-critical", pill: "Human-critical" }),
  "card-4": card({ tasks: tasks([15, 10, 10, 5]) }),
  "card-3-who-empty": card({ tasks: tasks([20, 15, 5]), who: "\u200b\u3164" }),
  "card-80-in-one": card({
    tasks: tasks([80, 1, 0.5, 0.5]),
    mix: { caption: "The week, 82 h", shares: shares([0.976, 0.012, 0.006, 0.006], 82) },
    exposure: { caption: "Exposure to AI, 0 to 100", label: "96 ± 3", value: 96, plusMinus: 3 },
    pill: "Replaceable",
    headline: "Replaceable",
  }),
  "card-long": card({
    heading: LONG,
    columns: { tasks: LONG, confidence: LONG, hours: LONG },
    who: "W".repeat(32),
    role: LONG,
    level: LONG,
    pill: LONG,
    exposure: { caption: LONG, label: "47 ± 6 of one hundred", value: 47, plusMinus: 6 },
    mix: {
      caption: LONG,
      shares: shares([0.25, 0.25, 0.25, 0.25]).map((each) => ({ ...each, name: LONG, label: LONG })),
    },
    tasks: tasks([9, 8, 7, 5, 4, 3, 2, 2]).map((task) => ({
      ...task,
      title: LONG,
      bandName: LONG,
      hours: LONG,
      confidenceLabel: LONG,
    })),
    cost: { ...card().cost, caption: LONG, lines: [LONG, LONG, LONG, LONG] },
    notes: [LONG + LONG, LONG + LONG, LONG],
    footer: LONG + LONG,
  }),
  "card-arabic": card({ who: "محمد بن عبد الله", headline: "Human-critical", pill: "Human-critical" }),
  "card-japanese": card({
    who: "山田 さくら 🦊",
    role: "機械学習エンジニア",
    level: "シニア",
    headline: "AI-augmented",
    pill: "AI-augmented",
  }),
  "card-math": card({ who: "𝓡𝓸𝓫𝓲𝓷 𝕮𝖆𝖑𝖉𝖊𝖗 ꧁ᚠ꧂", tasks: tasks([10, 10, 10, 5, 5]) }),
  "comparison-same": comparison(),
  "comparison-bands": comparisonByBand(),
  "comparison-long": comparison({
    left: { ...side(), who: "W".repeat(32), role: LONG, pill: LONG, lines: [LONG, LONG, LONG] },
    right: { ...otherSide, who: null, role: LONG, pill: LONG, lines: [LONG] },
    rows: comparedTasks.map((row) => ({ ...row, title: LONG, why: LONG })),
    verdict: LONG + LONG,
    notes: [LONG, LONG],
  }),
  "board-10": board(),
  "board-1": board(1, { page: "Page 1 of 1", subheading: "1 person's latest card" }),
  "board-5": board(5),
  "board-long": board(10, {
    heading: LONG,
    subheading: LONG,
    rows: boardRows(10).map((row) => ({ ...row, who: "W".repeat(32), role: LONG, pill: LONG, freed: LONG })),
    totals: LONG + LONG,
  }),
} as const;
