import type {
  BoardDrawing,
  BoardRow,
  CardDrawing,
  ComparedRow,
  ComparisonDrawing,
  SideDrawing,
  TaskDrawing,
} from "../../src/picture/index.js";
import { BANDS, type Band } from "../../src/scoring/index.js";

/** Drawings as the bot makes them. */

const TITLES = [
  "Write and maintain data pipelines",
  "Review other people's changes",
  "Model training runs and experiment tracking",
  "Talk with product about what is worth predicting",
  "Keep production models healthy and explain their failures",
  "Read papers",
  "Label and clean data sets with the annotation team abroad",
  "Mentor juniors",
  "Capacity planning for accelerators and their budget",
  "Write the quarterly roadmap",
  "Interview candidates",
  "Answer questions of the compliance team about every release",
];

const band = (index: number): Band => BANDS[(index * 7) % BANDS.length] ?? "Replaceable";

export function tasks(hours: readonly number[]): TaskDrawing[] {
  const total = hours.reduce((sum, each) => sum + each, 0);
  return hours.map((each, index) => ({
    title: TITLES[index % TITLES.length] ?? "",
    hours: `${each} h`,
    band: band(index),
    bandName: band(index),
    weight: each / total,
    confidence: 0.35 + ((index * 13) % 60) / 100,
    confidenceLabel: `${35 + ((index * 13) % 60)} %`,
  }));
}

export const shares = (values: readonly number[], week = 40): CardDrawing["mix"]["shares"] =>
  BANDS.map((each, index) => {
    const share = values[index] ?? 0;
    return {
      band: each,
      name: each,
      label: `${Math.round(share * week)} h · ${Math.round(share * 100)} %`,
      share,
    };
  });

export function card(change: Partial<CardDrawing> = {}): CardDrawing {
  return {
    kind: "card",
    language: "en",
    heading: "Wagecard",
    who: "Robin Calder",
    role: "Machine-learning engineer",
    level: "senior",
    pill: "Human-led + AI-assisted",
    headline: "Human-led + AI-assisted",
    exposure: { caption: "Exposure to AI, 0 to 100", label: "47 ± 6", value: 47, plusMinus: 6 },
    mix: { caption: "The week, 40 h", shares: shares([0.1, 0.35, 0.4, 0.15]) },
    columns: { tasks: "Tasks", confidence: "How sure", hours: "Hours" },
    tasks: tasks([9, 8, 7, 5, 4, 3, 2, 2]),
    cost: {
      caption: "What the week costs",
      ai: { name: "On AI, with people", label: "$1,120 – $1,940", low: 1120, mid: 1480, high: 1940 },
      human: { name: "By you", label: "$3,210", value: 3210 },
      lines: ["Most of it: oversight (reviewer time), $790", "Hours freed: 11.5 h a week"],
    },
    notes: ["Written as your own: Read papers, scored as the closest task of the role."],
    footer: "Matrix v1.1 · a model read, not a survey",
    ...change,
  };
}

export const side = (change: Partial<SideDrawing> = {}): SideDrawing => {
  const { who, role, pill, headline, exposure, mix } = card();
  return {
    who,
    role,
    pill,
    headline,
    exposure,
    mix: { ...mix, caption: "" },
    lines: ["On AI $1,120 – $1,940 a week, by hand $3,210", "Hours freed: 11.5 h a week"],
    ...change,
  };
};

export const otherSide = side({
  who: "Ines Okafor-Lindqvist",
  role: "Machine-learning engineer · mid",
  pill: "AI-augmented",
  headline: "AI-augmented",
  exposure: { caption: "Exposure to AI, 0 to 100", label: "58 ± 7", value: 58, plusMinus: 7 },
  mix: { caption: "", shares: shares([0.3, 0.4, 0.3, 0]) },
});

export const comparedTasks: readonly ComparedRow[] = tasks([9, 8, 7, 5, 4, 3, 2, 2]).map((task, index) => ({
  title: task.title,
  left: { hours: task.hours, band: task.band, bandName: task.bandName, weight: task.weight },
  right:
    index === 5
      ? null
      : {
          hours: `${index + 2} h`,
          band: band(index + (index % 2)),
          bandName: band(index + (index % 2)),
          weight: (index + 2) / 44,
        },
  differs: index % 2 === 1,
  why: index % 2 === 1 ? "own value for reliability" : "",
}));

/** As many rows as there is room for, or more. */
export const comparedRows = (count: number): ComparedRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...(comparedTasks[index % comparedTasks.length] as ComparedRow),
    title: TITLES[index % TITLES.length] ?? "",
  }));

export function comparison(change: Partial<ComparisonDrawing> = {}): ComparisonDrawing {
  return {
    kind: "comparison",
    language: "en",
    heading: "Two Wagecards",
    left: side(),
    right: otherSide,
    rowsCaption: "Task by task",
    rows: comparedTasks,
    more: "",
    tasks: 8,
    verdict: "11 points apart, less than the two ± together: no difference that the model can see.",
    notes: [],
    footer: "Matrix v1.1 · a model read, not a survey",
    ...change,
  };
}

export const comparisonByBand = (): ComparisonDrawing =>
  comparison({
    right: { ...otherSide, role: "Customer-support lead · mid" },
    rowsCaption: "The roles differ: band by band",
    rows: BANDS.map((each, index) => ({
      title: each,
      left: {
        hours: `${4 * (index + 1)} h`,
        band: each,
        bandName: `${10 * (index + 1)} %`,
        weight: 0.1 * (index + 1),
      },
      right:
        index === 3
          ? null
          : {
              hours: `${16 - 4 * index} h`,
              band: each,
              bandName: `${40 - 10 * index} %`,
              weight: 0.4 - 0.1 * index,
            },
      differs: false,
      why: "",
    })),
  });

const PEOPLE = [
  "Robin Calder",
  "Ines Okafor-Lindqvist",
  "山田 さくら",
  "محمد بن عبد الله",
  "the_very_long_name_of_somebody__",
  "Σοφία",
  "🦊 fox 🦊",
  "अनुष्का शर्मा",
  "김민준",
  "Nguyễn Thị Ánh Tuyết",
];

export function boardRows(count: number): BoardRow[] {
  return Array.from({ length: count }, (_, index) => ({
    rank: `${index + 1}`,
    who: PEOPLE[index % PEOPLE.length] ?? null,
    role: index % 3 === 0 ? "Machine-learning engineer · senior" : "Customer-support lead · mid",
    pill: band(index),
    headline: index === 4 ? null : band(index),
    exposure: {
      label: `${71 - index * 5} ± ${4 + (index % 4)}`,
      value: 71 - index * 5,
      plusMinus: 4 + (index % 4),
    },
    mix: shares([0.4 - index * 0.04, 0.3, 0.2 + index * 0.02, 0.1 + index * 0.02]),
    freed: `${(14 - index).toFixed(1)} h`,
  }));
}

export function board(count = 10, change: Partial<BoardDrawing> = {}): BoardDrawing {
  return {
    kind: "board",
    language: "en",
    heading: "Wagecards in #ml-platform",
    subheading: "23 people's latest cards, most exposed first",
    columns: {
      person: "Person and role",
      exposure: "Exposure",
      mix: "The week by bands",
      freed: "Freed a week",
    },
    rows: boardRows(count),
    totals: "Together 912 h a week, 148 h freed; on AI $21,400 – $38,900, by hand $71,300 a week",
    page: "Page 1 of 3",
    legend: BANDS.map((each) => ({ band: each, name: each })),
    footer: "Matrix v1.1 · a model read, not a survey",
    ...change,
  };
}
