import { type CardScore, COST_LINES, type TaskScore, type WeekCost } from "../scoring/index.js";
import { VOICE, type Voice } from "./voice.js";
import { COST_WORDS, percent, usd } from "./words.js";

/** The cost of running the week on AI beside the same hours done by the person. */
export function costLine(cost: WeekCost, weeksPerYear: number, voice: Voice): string {
  const share = cost.ai > 0 ? cost.lines[cost.largest] / cost.ai : 0;
  return [
    `**${usd(cost.ai)}** a week (${usd(cost.low)} to ${usd(cost.high)}) on AI, beside **${usd(cost.human)}** done by ${VOICE[voice].by}`,
    `${usd(cost.ai * weeksPerYear)} a year beside ${usd(cost.human * weeksPerYear)} · largest line: ${COST_WORDS[cost.largest]}, ${percent(share)}`,
  ].join("\n");
}

/** What a task costs: one output line by line, the largest first, then the week and the year. */
export function taskCostLines(
  { output, week, klarna }: TaskScore,
  unit: string,
  weeksPerYear: number,
): string[] {
  const lines = COST_LINES.filter((line) => output.lines[line] > 0).sort(
    (a, b) => output.lines[b] - output.lines[a],
  );
  const parts = lines.map((line) => `${COST_WORDS[line]} ${usd(output.lines[line])}`);
  return [
    `One output is ${unit}: **${usd(output.ai)}** on AI, **${usd(output.human)}** done by you`,
    `-# ${parts.join(" · ")}`,
    ...(week.human > 0
      ? [
          `A week: ${usd(week.ai)} beside ${usd(week.human)} · a year: ${usd(week.ai * weeksPerYear)} beside ${usd(week.human * weeksPerYear)}`,
        ]
      : []),
    ...(klarna ? ["Klarna pattern: capable, but it does not pay."] : []),
  ];
}

export function klarnaLine(score: CardScore): string {
  const count = score.tasks.filter((task) => task.klarna).length;
  return `Klarna pattern on ${count === 1 ? "one task" : `${count} tasks`}: capable, but it does not pay.`;
}
