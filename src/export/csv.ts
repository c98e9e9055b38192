import { stringify } from "csv-stringify/sync";
import { type Card, stopsOf, unscoredTasks } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import { type Translator, translatorFor } from "../language/index.js";
import { AXES, COST_LINES } from "../scoring/index.js";
import { type AnyAxis, axisName, axisUnit, capital, costName } from "../views/index.js";

type Cell = string | number;
type CardTask = Card["score"]["tasks"][number];
/** What a row has of a task that is not scored. */
type Listed = Pick<CardTask, "id" | "hours">;

interface Column {
  readonly header: string;
  of(task: CardTask): Cell;
  /** The same of a task that is not scored; empty without it. */
  ofListed?(task: Listed): Cell;
}

/** Headers are read by programs as well: they are the same for everybody, as the names in the JSON are. */
const english = translatorFor(null);
const axisHeader = (axis: AnyAxis): string => `${axisName(english, axis)} (${axisUnit(english, axis)})`;

/**
 * One row a task, for a spreadsheet: UTF-8 with a byte order mark, without which Excel takes it for something else,
 * and CRLF. Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers. Excel
 * reads a file by its user's region: where people write 1,5, it takes a comma for no separator and 1.5 for a date.
 * @param t whose decimal sign the numbers have
 */
export function exportCsv(t: Translator, card: Card, corpus: Corpus): string {
  const decimal = t.number(0.5).includes(",") ? "," : ".";
  const columns = columnsOf(card, corpus);
  const scored = card.score.tasks.map((task) => columns.map((column) => column.of(task)));
  const listed = unscoredTasks(card).map((task) => columns.map((column) => column.ofListed?.(task) ?? ""));
  return stringify([columns.map(({ header }) => header), ...scored, ...listed], {
    bom: true,
    delimiter: decimal === "," ? ";" : ",",
    cast: { number: (value) => String(value).replace(".", decimal) },
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

function columnsOf({ week }: Card, corpus: Corpus): readonly Column[] {
  const titles = new Map(stopsOf(week, corpus).map(({ id, title }) => [id, title]));
  const titleOf = ({ id }: Listed): string => titles.get(id) ?? id;
  const hoursOf = ({ hours }: Listed): number => hours;
  return [
    { header: "Task", of: titleOf, ofListed: titleOf },
    { header: "Own task", of: (task) => (task.like ? "yes" : "no"), ofListed: () => "yes" },
    { header: "Hours a week", of: hoursOf, ofListed: hoursOf },
    { header: "Band", of: (task) => task.band },
    { header: "Confidence, percent", of: (task) => rounded(100 * task.confidence) },
    { header: "Exposure (of 100)", of: (task) => rounded(task.exposure) },
    ...AXES.map((axis): Column => ({ header: axisHeader(axis), of: (task) => task.axes[axis] })),
    { header: axisHeader("unitEconomicsFit"), of: (task) => rounded(task.unitEconomicsFit) },
    { header: "Axes set by the person", of: (task) => task.overridden.map(axisHeader).join("; ") },
    { header: "Outputs a week", of: (task) => rounded(task.outputsPerWeek) },
    ...COST_LINES.map(
      (line): Column => ({
        header: `${capital(costName(english, line))}, USD a week`,
        of: (task) => rounded(task.outputsPerWeek * task.output.lines[line]),
      }),
    ),
    { header: "AI cost, USD a week", of: (task) => rounded(task.week.ai) },
    { header: "Human cost, USD a week", of: (task) => rounded(task.week.human) },
    { header: "Hours freed a week", of: (task) => rounded(task.hoursFreed) },
    { header: "Klarna pattern", of: (task) => (task.klarna ? "yes" : "no") },
    { header: "Scored", of: () => "yes", ofListed: () => "no" },
  ];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
