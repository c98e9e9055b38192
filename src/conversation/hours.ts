import { LIMITS } from "./state.js";

/**
 * Hours as a person types them: `7`, `7.5`, `7,5`, `7 h`, `1:30`.
 * @returns hours to the nearest half, or null where it is no number of hours from 0 to 80
 */
export function parseHours(typed: string): number | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s*(h|hrs?|hours?)\.?$/, "");
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
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
 * @returns one entry a value, null where a value is no number of hours
 */
export function parseHoursList(typed: string): readonly (number | null)[] {
  // A comma that a space or the end follows, or that stands between every two numbers, separates.
  const separator = /[;/]/.test(typed)
    ? /\s*[;/]\s*/
    : /,\s/.test(typed)
      ? /,\s+/
      : /,/.test(typed)
        ? /,/
        : /\s+/;
  return typed
    .trim()
    .replace(/[,;/]$/, "")
    .split(separator)
    .map(parseHours);
}

/** Hours to the nearest half within what a task may have. */
export function clampHours(hours: number): number {
  return Math.min(LIMITS.hoursPerTask, Math.max(0, Math.round(hours * 2) / 2));
}

export function totalHours(hours: Readonly<Record<string, number>>): number {
  return Object.values(hours).reduce((sum, value) => sum + value, 0);
}
