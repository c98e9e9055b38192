import { type Cause, type Comparison, type Side, stopsOf, type TaskPair } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { axisWithin, capital } from "./words.js";

/** What an embed and a picture of a comparison both say, as plain text. */

/** Who stands on a side, as plain text. */
export function sideName(t: Translator, side: Side, corpus: Corpus): string {
  const { who } = side;
  if (who.kind === "you") return "You";
  if (who.kind === "person") return who.name;
  return `${sideRole(side, corpus)}, typical week`;
}

/** The title of the side's role. */
export const sideRole = ({ week }: Side, corpus: Corpus): string => titleOf(week.role, corpus);

/** Whether the exposures differ: only beyond what both are unsure of. @param mark how a typed name is shown */
export function exposureVerdict(
  t: Translator,
  { exposure, sides }: Comparison,
  mark: (name: string) => string = (name) => name,
): string {
  const by = t.points(Math.abs(exposure.by));
  const margin = t.points(exposure.margin);
  if (!exposure.isOne) return `No difference: ${by} points lie within the two ± together (${margin}).`;
  const higher = exposure.by > 0 ? sides[1] : sides[0];
  return `${capital(weekOf(t, higher, mark))} is ${by} points more exposed, more than the two ± together (${margin}).`;
}

/** Whose week it is, within a sentence. */
export function weekOf(t: Translator, { who }: Side, mark: (name: string) => string): string {
  if (who.kind === "you") return "your week";
  return who.kind === "person" ? `the week of ${mark(who.name)}` : "the typical week";
}

/** Which matrix, or matrices, the figures are of. */
export function versionsText(t: Translator, { sides: [first, second] }: Comparison): string {
  const [a, b] = [first.score.version, second.score.version];
  return a === b ? `Matrix ${a}` : `Matrices ${a} and ${b}: figures of two are shown, not mixed`;
}

/** The task's title, from whichever side has it. */
export function pairTitle({ task }: TaskPair, sides: Comparison["sides"], corpus: Corpus): string {
  const stops = sides.flatMap(({ week }) => stopsOf(week, corpus));
  return stops.find(({ id }) => id === task)?.title ?? task;
}

/** Whether a person typed the title. */
export function isOwnTask({ task }: TaskPair, sides: Comparison["sides"]): boolean {
  return sides.some(({ week }) => week.ownTasks.some(({ id }) => id === task));
}

/** One thing that makes a task stand differently, and on whose side. @param mark how a typed name is shown */
export function causeWords(
  t: Translator,
  cause: Cause,
  sides: Comparison["sides"],
  mark: (name: string) => string = (name) => name,
): string {
  switch (cause.kind) {
    case "hours":
      return `${t.hours(Math.abs(cause.by))} more in ${weekOf(t, sides[cause.by > 0 ? 1 : 0], mark)}`;
    case "override": {
      const [first, second] = cause.values.map((value) => t.number(value));
      const who = sides.filter((_, at) => cause.set[at]).map((side) => setter(t, side, mark));
      return `${axisWithin(t, cause.axis)} ${first} | ${second}, set by ${who.join(" and ")}`;
    }
    case "version":
      return "the matrices differ";
    case "only-one":
      return "on one card only";
  }
}

const setter = (t: Translator, { who }: Side, mark: (name: string) => string): string =>
  who.kind === "person" ? mark(who.name) : "you";
