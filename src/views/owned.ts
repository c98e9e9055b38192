import type { Card } from "../conversation/index.js";
import type { Translator } from "../language/index.js";
import { isolated } from "../text/index.js";
import type { Voice } from "./voice.js";

/** What of a week is not the corpus's, in the few words that there is room for beside figures. */

/** Before what a person set or added; the line that counts it begins with the same. */
const OWN_MARK = "★";

/** How many values a person set that figures rest on, and how many tasks of theirs have hours. */
export function ownCounts({ week, score }: Pick<Card, "week" | "score">): {
  readonly values: number;
  readonly tasks: number;
} {
  const values = score.tasks.reduce((sum, { overridden }) => sum + overridden.length, 0);
  return { values, tasks: week.ownTasks.filter(({ id }) => (week.hours[id] ?? 0) > 0).length };
}

/**
 * That values or tasks are the person's own, and for which title the role stands; nothing where neither is so.
 * @param mark how a typed title is shown
 */
export function disclosures(
  t: Translator,
  card: Pick<Card, "week" | "score">,
  voice: Voice,
  mark: (title: string) => string = isolated,
): string[] {
  const counts = ownCounts(card);
  const { askedFor } = card.week;
  const what = counts.tasks === 0 ? "values" : counts.values === 0 ? "tasks" : "both";
  return [
    ...(counts.values + counts.tasks > 0
      ? [t(`card.own.${what}`, { ...counts, mark: OWN_MARK, voice })]
      : []),
    ...(askedFor === null ? [] : [t("card.closest", { title: mark(askedFor) })]),
  ];
}

/** A task's title in a picture, marked where the person added the task or set a value of it. */
export const withOwnMark = (title: string, own: boolean): string => (own ? `${OWN_MARK} ${title}` : title);
