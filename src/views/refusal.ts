import { HOURS_IN_ALL, LIMITS, type Refusal } from "../conversation/index.js";
import type { Translator } from "../language/index.js";
import { AXIS_RANGES, HOURS_PER_TASK } from "../scoring/index.js";
import { sentences } from "./lists.js";
import { cut, escaped } from "./message.js";
import { channelNames } from "./settings.js";
import { axisName } from "./words.js";

/** The one sentence, or two, that a person reads when something was not done. */
export function refusalText(t: Translator, refusal: Refusal): string {
  switch (refusal.kind) {
    case "hours-not-understood":
      return t("refusal.hours-not-understood", {
        typed: typed(refusal.typed),
        most: LIMITS.hoursPerTask,
        example: t.number(7.5),
      });
    case "hours-of-task":
      return t("refusal.hours-of-task", {
        given: refusal.typed === "" ? "nothing" : "something",
        typed: typed(refusal.typed),
        task: refusal.task,
        most: LIMITS.hoursPerTask,
        example: t.number(7.5),
      });
    case "week-too-long":
      return t("refusal.week-too-long", {
        total: t.hours(refusal.total),
        most: t.hours(LIMITS.hoursPerWeek),
      });
    case "no-hours-yet":
      return t("refusal.no-hours-yet", { least: LIMITS.hoursAtLeast, most: LIMITS.hoursPerWeek });
    case "hours-count": {
      const { tasks, given, typical } = refusal;
      const example = typical.join(", ");
      return t("refusal.hours-count", { count: tasks.length, given, tasks: tasks.join(" · "), example });
    }
    case "unknown-role":
      return t("refusal.unknown-role", { typed: typed(refusal.typed) });
    case "not-modeled":
      return t("refusal.not-modeled", { title: typed(refusal.title), note: refusal.note });
    case "axis-not-understood": {
      const { min, max } = AXIS_RANGES[refusal.axis];
      const axis = axisName(t, refusal.axis);
      return t("refusal.axis-not-understood", { axis, min, max, typed: typed(refusal.typed) });
    }
    case "not-in-matrix":
      return t("refusal.not-in-matrix", { version: refusal.version });
    case "outdated":
      return t("refusal.outdated", { made: refusal.made, button: t("card.recompute.button") });
    case "guessed-match":
      return t("refusal.guessed-match", { button: t("card.recompute.button") });
    case "own-tasks-full":
      return t("refusal.own-tasks-full", { most: LIMITS.ownTasks });
    case "not-shared-here":
      return refusal.name === null
        ? t("refusal.not-shared-here", { who: "other", name: "" })
        : t("refusal.not-shared-here", { who: "known", name: typed(refusal.name) });
    case "shared-outdated":
      return t("refusal.shared-outdated", { made: refusal.made });
    case "board-full":
      return t("refusal.board-full", { most: LIMITS.boardEntries });
    case "shared-everywhere":
      return t("refusal.shared-everywhere", { most: LIMITS.sharedIn });
    case "sharing-off": {
      const allowed = refusal.channels.slice(0, 10);
      if (allowed.length > 0) return t("refusal.sharing-elsewhere", { channels: channelNames(t, allowed) });
      const [picture, file] = [t("card.picture.button"), t("card.export.button")];
      return t("refusal.sharing-off", { picture, export: file });
    }
    case "too-fast":
    case "too-many-pictures":
      return t(`refusal.${refusal.kind}`, { seconds: refusal.seconds });
    case "file-too-large":
      return t("refusal.file-too-large", {
        kib: LIMITS.exportBytes / 1024,
        button: t("card.export.button"),
      });
    case "not-an-export":
      return t("refusal.not-an-export", { button: t("card.export.button") });
    case "export-newer":
      return t("refusal.export-newer", { version: refusal.version, known: refusal.known });
    case "export-value": {
      const allowed = rangeWords(t, refusal.allowed) ?? escaped(cut(refusal.allowed, 600));
      return t("refusal.export-value", { field: typed(refusal.field), allowed });
    }
    default:
      return t(`refusal.${refusal.kind}`);
  }
}

/** For an answer that takes longer than it may: it follows, and here is the id under which the log has it. */
export function lateText(t: Translator, interactionId: string): string {
  return t("refusal.late", { id: interactionId });
}

/** Why a form was refused, and that what was typed is not lost. */
export function keptNotice(t: Translator, why: string): string {
  return sentences(t, [why, t("refusal.typed-kept")]);
}

/** In place of a form: Discord takes none after the first answer. */
export function lateFormText(t: Translator): string {
  return t("refusal.late-form");
}

/** For a store that does not answer, or that another process holds. */
export function busyText(t: Translator, interactionId: string): string {
  return t("refusal.busy", { id: interactionId });
}

/** For a stored document that can't be read any more. @param kind of the document */
export function unreadableText(t: Translator, kind: string, interactionId: string): string {
  return t("refusal.unreadable", { kind, id: interactionId });
}

/** For an error that nobody foresaw: what to do, and the id under which the log has it. */
export function failureText(t: Translator, interactionId: string): string {
  return t("refusal.failure", { id: interactionId });
}

/** “minutes” of “0 to 2,400 minutes”. */
const unitOf = (words: string): string => /[a-z]+$/.exec(words)?.[0] ?? "";

interface Range {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** The ranges that a file's hours and values must be in, by the words that the checks have for them. */
const RANGES = new Map<string, Range>([
  ...Object.values(AXIS_RANGES).map((range): [string, Range] => [
    range.words,
    { ...range, unit: unitOf(range.words) },
  ]),
  [`${HOURS_PER_TASK.words}, in halves`, { ...HOURS_PER_TASK, unit: "hours" }],
  [HOURS_IN_ALL, { min: LIMITS.hoursAtLeast, max: LIMITS.hoursPerWeek, unit: "total" }],
]);

/** The same range in the person's language; null for what is no such range. */
function rangeWords(t: Translator, allowed: string): string | null {
  const range = RANGES.get(allowed);
  if (!range) return null;
  const { min, max, unit } = range;
  return t("refusal.export-value.range", { from: t.number(min), to: t.number(max), unit });
}

const typed = (text: string): string => escaped(cut(text, 60));
