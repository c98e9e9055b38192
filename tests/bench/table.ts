import type { Machine } from "./machine.js";
import type { Row } from "./row.js";

const HEAD = ["part", "what", "floor", "ours", "ratio", "spread", "goal", "met"];

/** The rows as a table of Markdown, whose columns stand under each other in a terminal too. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [line(HEAD), rule, ...rows.map((row) => line(cellsOf(row)))].join("\n");
}

function cellsOf({ part, what, unit, floor, ours, ratio, spread, goal, met }: Row): string[] {
  const range = spread ? `${number(spread[0])} to ${number(spread[1])}` : "";
  const wanted = goal ? `${goal.is} ${number(goal.value)}${goal.of === "ratio" ? "×" : ` ${unit}`}` : "";
  return [
    part,
    what,
    floor === null ? "" : `${number(floor)} ${unit}`,
    `${number(ours)} ${unit}`,
    ratio === null ? "" : `${number(ratio)}×`,
    range,
    wanted,
    met === null ? "" : met ? "yes" : "no",
  ];
}

/** Three digits that matter. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function machineLine(machine: Machine): string {
  const { processor, processors, memory, system, node, load, date } = machine;
  const gigabytes = Math.round(memory / 2 ** 30);
  return `${processors} × ${processor}, ${gigabytes} GB, ${system}, Node ${node}, load ${load.toFixed(2)}, ${date}`;
}
