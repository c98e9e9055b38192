import { compareSides, emptyWeek, finish, type Side, type Week } from "../../src/conversation/index.js";
import type { Translator } from "../../src/language/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

/** Weeks in which values, tasks or the title are the person's own, and one that is the corpus's all over. */

export const ASKED = "prompt *engineer*";
export const TASKS = (corpus.roles[ENGINEER]?.tasks ?? []).map((task) => task.id);
const [FIRST = "", SECOND = ""] = TASKS;

export const plain: Week = {
  ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null),
  hours: { [FIRST]: 10, [SECOND]: 5 },
};

export const ownTask = (id: string) => ({
  id,
  title: `Own ${id}`,
  like: { role: ENGINEER, task: FIRST },
  confirmed: true,
});

export const owned: Week = {
  ...plain,
  askedFor: ASKED,
  hours: { ...plain.hours, own1: 3, own2: 2 },
  ownTasks: [ownTask("own1"), ownTask("own2")],
  overrides: { [FIRST]: { capability: 50, reliability: 60, latency: 40 } },
};

/** One value of a person's, and nothing else. */
export const oneValue: Week = { ...plain, overrides: { [FIRST]: { latency: 40 } } };

export const made = (week: Week) => finish(null, { id: "c1", rev: 1, week }, corpus, 1).card;

/** Whoever looks at it beside Ana. */
export function compared(yours: Week, theirs: Week) {
  const side = (week: Week, who: Side["who"]): Side => ({ who, week, score: made(week).score });
  return compareSides(side(yours, { kind: "you" }), side(theirs, { kind: "person", name: "Ana" }));
}

/** What is said of {@link owned}. */
export const saysWhatIsOwn = (t: Translator): string =>
  t("card.own.both", { mark: "★", values: 3, tasks: 2, voice: "shared" });
export const saysClosest = (t: Translator, title = ASKED): string => t("card.closest", { title });
