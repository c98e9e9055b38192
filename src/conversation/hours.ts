import { cleanFigures } from "../text/index.js";
import { LIMITS } from "./state.js";

/** What stands behind the number in the languages that the bot speaks. */
const UNIT = / ?(h|hrs?|hours?|std|stunden?|heures?|horas?|時間)\.?$/;

/** Characters of a number of hours, with room for spaces. */
const LONGEST = 100;

/**
 * Hours as a person types them: `7`, `7.5`, `7,5`, `7 h`, `1:30`, `1 h 30`, `７時間`.
 * @returns hours to the nearest half, or null where it is no number of hours from 0 to 80
 */
export function parseHours(typed: string): number | null {
  if (typed.length > LONGEST) return null;
  const text = narrow(typed).toLowerCase().replace(UNIT, "");
  const clock = /^(\d{1,2})(?::| ?h ?)([0-5]\d)$/.exec(text);
  const hours = clock
    ? Number(clock[1]) + Number(clock[2]) / 60
    : /^(\d{1,3}([.,]\d{0,2})?|[.,]\d{1,2})$/.test(text)
      ? Number(text.replace(",", "."))
      : Number.NaN;
  const halves = Math.round(hours * 2) / 2;
  return hours >= 0 && hours <= LIMITS.hoursPerTask ? halves : null;
}

/**
 * A whole week in one line: `14, 8, 8, 3, 4, 3`, with commas, semicolons, slashes or spaces between.
 * @returns each value as it was typed; an empty one where nothing stands between two separators
 */
export function splitHours(typed: string): readonly string[] {
  const line = narrow(typed.replaceAll("、", ", ")).replaceAll(" ,", ", ");
  // A comma that a space or the end stands beside separates, and one between numbers where nothing else does.
  const separator = /[;/]/.test(line)
    ? / ?[;/] ?/
    : line.includes(", ")
      ? /, +/
      : line.includes(",") && !/\d [\d.,]/.test(line)
        ? /,/
        : / /;
  return (
    line
      // The comma of an empty place would pass for the decimal sign of the value before it, and all others would shift.
      .replace(separator.source === "," ? /$^/ : /,(?=\s*,)/g, ", ")
      .replace(/[,;/]$/, "")
      .split(separator)
  );
}

/**
 * Digits and points of Japanese keyboards are wide ones. One space stands for any number of them, so that no expression
 * that follows goes through a thousand again from each.
 */
const narrow = (typed: string): string => cleanFigures(typed).replace(/\s+/g, " ");

/** Hours to the nearest half within what a task may have. */
export function clampHours(hours: number): number {
  return Math.min(LIMITS.hoursPerTask, Math.max(0, Math.round(hours * 2) / 2));
}

export function totalHours(hours: Readonly<Record<string, number>>): number {
  return Object.values(hours).reduce((sum, value) => sum + value, 0);
}
