import type { Week } from "../conversation/index.js";
import type { Translator } from "../language/index.js";
import { isolated } from "../text/index.js";
import type { Voice } from "./voice.js";

/** What of a week is not the corpus's, in the few words that there is room for beside figures. */

/** Before what a person set or added; the line that counts it begins with the same. */
const OWN_MARK = "★";

/** How many values a person set and how many tasks they added, of what has hours: on the others no figure rests. */
export function ownCounts({ hours, overrides, ownTasks }: Week): {
  readonly values: number;
  readonly tasks: number;
} {
  const counts = (id: string): boolean => (hours[id] ?? 0) > 0;
  const values = Object.entries(overrides).reduce(
    (sum, [id, axes]) => sum + (counts(id) ? Object.keys(axes).length : 0),
    0,
  );
  return { values, tasks: ownTasks.filter(({ id }) => counts(id)).length };
}

/**
 * That values or tasks are the person's own, and for which title the role stands; nothing where neither is so.
 * @param mark how a typed title is shown
 */
export function disclosures(
  t: Translator,
  week: Week,
  voice: Voice,
  mark: (title: string) => string = isolated,
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
