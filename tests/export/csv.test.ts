import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeCard, stopsOf, unscoredTasks, weekOfLine } from "../../src/conversation/index.js";
import { exportCsv } from "../../src/export/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { AXES } from "../../src/scoring/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";
import { SEED } from "../scoring/arbitrary.js";
import { cardOf, cards } from "./weeks.js";

const rowsOf = (text: string): string[][] => parse(text, { bom: true });

/** What a spreadsheet takes for a formula, in any of the characters that it knows for it. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** What `Buffer` makes of half an emoji. */
const utf8 = (text: string): string => Buffer.from(text).toString();

describe("a card as CSV", () => {
  const card = cardOf(
    weekOfLine(ENGINEER, { kind: "seniority", seniority: "mid" }, null, "8, 6, 7, 4, 8, 7", corpus),
  );

  it("begins with a byte order mark, ends lines as spreadsheets do, and has a row a task under a header", () => {
    const text = exportCsv(english, card, corpus);
    expect(text.startsWith("\ufeffTask,Own task,Hours a week,Band,")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("\r\n")).toBe(true);
    const [header = [], ...rows] = rowsOf(text);
    expect(rows).toHaveLength(6);
    const cell = (name: string) => rows[3]?.[header.indexOf(name)];
    expect(cell("Task")).toBe("Debug model regressions in production");
    expect(cell("Hours a week")).toBe("4");
    expect(cell("Band")).toBe("Human-led + AI-assisted");
    expect(cell("Oversight need (min per output)")).toBe("180");
    expect(header).toHaveLength(new Set(header).size);
    expect(header.filter((name) => name.includes(" per output)") || name.includes("(of "))).toHaveLength(
      AXES.length + 2,
    );
    const task = card.score.tasks[3];
    expect(Number(cell("Oversight (reviewer time), USD a week"))).toBeCloseTo(
      (task?.output.lines.oversight ?? 0) * (task?.outputsPerWeek ?? 0),
      2,
    );
    expect(Number(cell("AI cost, USD a week"))).toBeCloseTo(task?.week.ai ?? 0, 2);
  });

  it.each(everyTranslator().map((t) => [t.language, t] as const))(
    "has in %s the separator and the decimal sign that a spreadsheet there expects",
    (language, t) => {
      const comma = language !== "en" && language !== "ja";
      const text = exportCsv(t, card, corpus);
      expect(text.slice(1, 9)).toBe(comma ? "Task;Own" : "Task,Own");
      const [header = [], row = []] = parse(text, { bom: true, delimiter: comma ? ";" : "," }) as string[][];
      const cost = row[header.indexOf("AI cost, USD a week")] ?? "";
      expect(cost).toMatch(comma ? /^\d+,\d{1,2}$/ : /^\d+\.\d{1,2}$/);
      expect(Number(cost.replace(",", "."))).toBeCloseTo(card.score.tasks[0]?.week.ai ?? 0, 2);
    },
  );

  it(`has no cell that is a formula, and loses nothing of a title (seed ${SEED})`, () => {
    fc.assert(
      fc.property(cards, (made) => {
        const [header = [], ...rows] = rowsOf(Buffer.from(exportCsv(english, made, corpus)).toString());
        const listed = [...made.score.tasks, ...unscoredTasks(made)];
        expect(rows).toHaveLength(listed.length);
        const titles = new Map(stopsOf(made.week, corpus).map(({ id, title }) => [id, title]));
        rows.forEach((row, at) => {
          expect(row).toHaveLength(header.length);
          const title = utf8(titles.get(listed[at]?.id ?? "") ?? "");
          expect(row[0]).toBe(FORMULA.test(title) ? `'${title}` : title);
          for (const value of row) expect(value).not.toMatch(FORMULA);
          expect(Number(row[header.indexOf("Hours a week")])).toBe(listed[at]?.hours);
        });
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it("has of a task that is not scored its title and its hours, and nothing else", () => {
    const add = { kind: "add-task", id: "own1", title: "Sit in meetings", hours: "4" } as const;
    const [header = [], ...rows] = rowsOf(exportCsv(english, changeCard(card, add, corpus, 2), corpus));
    const row = rows.at(-1) ?? [];
    expect(rows).toHaveLength(7);
    expect(rows[0]?.[header.indexOf("Scored")]).toBe("yes");
    const said = Object.fromEntries(
      header.map((name, at) => [name, row[at]]).filter(([, value]) => value !== ""),
    );
    expect(said).toEqual({ Task: "Sit in meetings", "Own task": "yes", "Hours a week": "4", Scored: "no" });
  });

  it("leaves a negative number a number", () => {
    const [first, ...others] = card.score.tasks;
    if (!first) throw new Error("no task");
    const tasks = [{ ...first, hoursFreed: -1.5 }, ...others];
    const [header = [], row = []] = rowsOf(
      exportCsv(english, { ...card, score: { ...card.score, tasks } }, corpus),
    );
    expect(row[header.indexOf("Hours freed a week")]).toBe("-1.5");
  });
});
