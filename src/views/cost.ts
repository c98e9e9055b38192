import type { CardScore, WeekCost } from "../scoring/index.js";
import { COST_WORDS, percent, usd } from "./words.js";

/** The cost of running the week on AI beside the same hours done by the person. */
export function costLine(cost: WeekCost, weeksPerYear: number): string {
  const share = cost.ai > 0 ? cost.lines[cost.largest] / cost.ai : 0;
  return [
    `**${usd(cost.ai)}** a week (${usd(cost.low)} to ${usd(cost.high)}) on AI, beside **${usd(cost.human)}** done by you`,
    `${usd(cost.ai * weeksPerYear)} a year beside ${usd(cost.human * weeksPerYear)} · largest line: ${COST_WORDS[cost.largest]}, ${percent(share)}`,
  ].join("\n");
}

export function klarnaLine(score: CardScore): string {
  const count = score.tasks.filter((task) => task.klarna).length;
  return `Klarna pattern on ${count === 1 ? "one task" : `${count} tasks`}: capable, but it does not pay.`;
}
