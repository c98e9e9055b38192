import { type Cause, type Comparison, type Side, stopsOf, type TaskPair } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { isolated } from "../text/index.js";
import { isOwnTask } from "./task-words.js";
import type { Voice } from "./voice.js";
import { axisWithin } from "./words.js";

/** What an embed and a picture of a comparison both say, as plain text. */

/** Who stands on a side, as plain text. */
export function sideName(t: Translator, side: Side, corpus: Corpus): string {
  const { who } = side;
  if (who.kind === "you") return t("compare.side.you");
  if (who.kind === "person") return who.name;
  return t("compare.side.role", { role: sideRole(side, corpus) });
}

/** The title of the side's role. */
export const sideRole = ({ week }: Side, corpus: Corpus): string => titleOf(week.role, corpus);

/** Whether the exposures differ: only beyond what both are unsure of. @param mark how a typed name is shown */
export function exposureVerdict(
  t: Translator,
  { exposure, sides }: Comparison,
  mark: (name: string) => string = isolated,
): string {
  const by = Math.abs(exposure.by);
  const margin = t.points(exposure.margin);
  if (!exposure.isOne) return t("compare.verdict.none", { by, margin });
  const higher = exposure.by > 0 ? sides[1] : sides[0];
  return t("compare.verdict.higher", { ...whose(higher, mark), by, margin });
}

/** Whose week it is, as a sentence takes it. @param mark how a typed name is shown */
export function whose({ who }: Side, mark: (name: string) => string) {
  return { who: who.kind, name: who.kind === "person" ? mark(who.name) : "" };
}

/** What stands over the rows of a comparison. */
export const rowsTitle = (t: Translator, { tasks }: Pick<Comparison, "tasks">): string =>
  tasks ? t("compare.tasks.title") : t("compare.bands.title");

/** Which matrix, or matrices, the figures are of. */
export function versionsText(t: Translator, { sides: [first, second] }: Comparison): string {
  const [a, b] = [first.score.version, second.score.version];
  return a === b ? t("note.matrix", { version: a }) : t("compare.matrices", { first: a, second: b });
}

/** The task's title, from whichever side has it. */
export function pairTitle({ task }: TaskPair, sides: Comparison["sides"], corpus: Corpus): string {
  const stops = sides.flatMap(({ week }) => stopsOf(week, corpus));
  return stops.find(({ id }) => id === task)?.title ?? task;
}

/** Whether a person typed the title. */
export function isOwnPair({ task }: TaskPair, sides: Comparison["sides"]): boolean {
  return sides.some(({ week }) => isOwnTask(task, week));
}

/** Whom the words about a side address. */
export const sideVoice = ({ who }: Side): Voice => (who.kind === "you" ? "own" : "shared");

/** One thing that makes a task stand differently, and on whose side. @param mark how a typed name is shown */
export function causeWords(
  t: Translator,
  cause: Cause,
  sides: Comparison["sides"],
  mark: (name: string) => string = isolated,
): string {
  switch (cause.kind) {
    case "hours":
      return t("compare.cause.hours", {
        hours: t.hours(Math.abs(cause.by)),
        ...whose(sides[cause.by > 0 ? 1 : 0], mark),
      });
    case "override": {
      const [first, second] = cause.values;
      return t("compare.cause.override", {
        axis: axisWithin(t, cause.axis),
        first: t.number(first),
        second: t.number(second),
        ...setters(t, cause.set, sides, mark),
      });
    }
    case "version":
      return t("compare.cause.version");
    case "only-one":
      return t("compare.cause.only-one");
  }
}

/** Who set a value: you, somebody, or both. */
function setters(
  t: Translator,
  set: readonly [boolean, boolean],
  sides: Comparison["sides"],
  mark: (name: string) => string,
) {
  const theirs = sides.filter((_, at) => set[at]).map((side) => whose(side, mark));
  const names = theirs.flatMap(({ who, name }) => (who === "person" ? [name] : []));
  const own = names.length < theirs.length;
  return { who: names.length === 0 ? "you" : own ? "both" : "other", name: t.list(names) };
}
