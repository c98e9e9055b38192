import type { Week } from "../conversation/index.js";
import type { Translator } from "../language/index.js";
import type { Voice } from "./voice.js";

/** What of a week is not the corpus's, in the few words that there is room for beside figures. */

/** Before what a person set or added; the line that counts it begins with the same. */
const OWN_MARK = "★";

/** How many values a person set, and how many tasks they added. */
export function ownCounts({ overrides, ownTasks }: Week): {
  readonly values: number;
  readonly tasks: number;
} {
  const values = Object.values(overrides).reduce((sum, axes) => sum + Object.keys(axes).length, 0);
  return { values, tasks: ownTasks.length };
}

/**
 * That values or tasks are the person's own, and for which title the role stands; nothing where neither is so.
 * @param mark how a typed title is shown
 */
export function disclosures(
  t: Translator,
  week: Week,
  voice: Voice,
  mark: (title: string) => string = (title) => title,
): string[] {
  const counts = ownCounts(week);
  const what = counts.tasks === 0 ? "values" : counts.values === 0 ? "tasks" : "both";
  return [
    ...(counts.values + counts.tasks > 0
      ? [t(`card.own.${what}`, { ...counts, mark: OWN_MARK, voice })]
      : []),
    ...(week.askedFor === null ? [] : [t("card.closest", { title: mark(week.askedFor) })]),
  ];
}

/** A task's title in a picture, marked where the person added the task or set a value of it. */
export const withOwnMark = (title: string, own: boolean): string => (own ? `${OWN_MARK} ${title}` : title);
