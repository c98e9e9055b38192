import { shownUsd, type Translator } from "../language/index.js";
import {
  BANDS,
  type CardScore,
  COST_LINES,
  type Constants,
  reviewShare,
  type TaskScore,
  type WeekCost,
} from "../scoring/index.js";
import type { Voice } from "./voice.js";
import { costName } from "./words.js";

/** The cost of running the week on AI beside the same hours done by the person. */
export function costLine(t: Translator, cost: WeekCost, weeksPerYear: number, voice: Voice): string {
  const share = cost.ai > 0 ? cost.lines[cost.largest] / cost.ai : 0;
  return [
    t("card.cost.week", {
      ai: t.usd(cost.ai),
      low: t.usd(cost.low),
      high: t.usd(cost.high),
      human: t.usd(cost.human),
      voice,
    }),
    t("card.cost.year", {
      ai: t.usd(shownUsd(cost.ai) * weeksPerYear),
      human: t.usd(shownUsd(cost.human) * weeksPerYear),
      line: costName(t, cost.largest),
      share: t.percent(share),
    }),
  ].join("\n");
}

/**
 * What a task costs: one output line by line, the largest first, then the week and the year.
 * Where only some outputs are reviewed, oversight says so: its figure is less than the minutes that the axis gives.
 * @param unit what one output is
 */
export function taskCostLines(
  t: Translator,
  { band, output, week, klarna }: TaskScore,
  unit: string,
  cost: Constants["cost"],
): string[] {
  const { weeksPerYear } = cost;
  const reviewed = reviewShare(BANDS.indexOf(band), cost);
  const lines = COST_LINES.filter((line) => output.lines[line] > 0).sort(
    (a, b) => output.lines[b] - output.lines[a],
  );
  const parts = lines.map((line) => {
    const part = `${costName(t, line)} ${t.usd(output.lines[line])}`;
    if (line !== "oversight" || reviewed === 1) return part;
    return t("task.cost.reviewed", { cost: part, share: t.percent(reviewed) });
  });
  return [
    t("task.cost.output", { unit, ai: t.usd(output.ai), human: t.usd(output.human) }),
    `-# ${parts.join(" · ")}`,
    ...(week.human > 0
      ? [
          t("task.cost.week", {
            ai: t.usd(week.ai),
            human: t.usd(week.human),
            aiYear: t.usd(shownUsd(week.ai) * weeksPerYear),
            humanYear: t.usd(shownUsd(week.human) * weeksPerYear),
          }),
        ]
      : []),
    ...(klarna ? [klarnaWords(t, shownUsd(output.ai) / shownUsd(output.human))] : []),
  ];
}

/** @param ratio of the AI cost to the human cost */
function klarnaWords(t: Translator, ratio: number): string {
  // By the share as it is shown.
  const pays = Math.round(ratio * 100) < 100 ? "hardly" : "not";
  return t("task.klarna", { pays, share: t.percent(ratio) });
}

export function klarnaLine(t: Translator, score: CardScore): string {
  return t("card.klarna", { count: score.tasks.filter((task) => task.klarna).length });
}
