import type { Translator } from "../language/index.js";
import { type CardScore, COST_LINES, type TaskScore, type WeekCost } from "../scoring/index.js";
import { VOICE, type Voice } from "./voice.js";
import { costName } from "./words.js";

/** The cost of running the week on AI beside the same hours done by the person. */
export function costLine(t: Translator, cost: WeekCost, weeksPerYear: number, voice: Voice): string {
  const share = cost.ai > 0 ? cost.lines[cost.largest] / cost.ai : 0;
  return [
    `**${t.usd(cost.ai)}** a week (${t.usd(cost.low)} to ${t.usd(cost.high)}) on AI, beside **${t.usd(cost.human)}** done by ${VOICE[voice].by}`,
    `${t.usd(cost.ai * weeksPerYear)} a year beside ${t.usd(cost.human * weeksPerYear)} · largest line: ${costName(t, cost.largest)}, ${t.percent(share)}`,
  ].join("\n");
}

/** What a task costs: one output line by line, the largest first, then the week and the year. */
export function taskCostLines(
  t: Translator,
  { output, week, klarna }: TaskScore,
  unit: string,
  weeksPerYear: number,
): string[] {
  const lines = COST_LINES.filter((line) => output.lines[line] > 0).sort(
    (a, b) => output.lines[b] - output.lines[a],
  );
  const parts = lines.map((line) => `${costName(t, line)} ${t.usd(output.lines[line])}`);
  return [
    `One output is ${unit}: **${t.usd(output.ai)}** on AI, **${t.usd(output.human)}** done by you`,
    `-# ${parts.join(" · ")}`,
    ...(week.human > 0
      ? [
          `A week: ${t.usd(week.ai)} beside ${t.usd(week.human)} · a year: ${t.usd(week.ai * weeksPerYear)} beside ${t.usd(week.human * weeksPerYear)}`,
        ]
      : []),
    ...(klarna ? ["Klarna pattern: capable, but it does not pay."] : []),
  ];
}

export function klarnaLine(t: Translator, score: CardScore): string {
  const count = score.tasks.filter((task) => task.klarna).length;
  return `Klarna pattern on ${count === 1 ? "one task" : `${count} tasks`}: capable, but it does not pay.`;
}
