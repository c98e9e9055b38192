import type { Card, Week } from "../conversation/index.js";
import type { Corpus, Role } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { escaped } from "./message.js";
import { ownCounts } from "./owned.js";
import { isBorrowed, isLikeModeled } from "./task-words.js";
import type { Voice } from "./voice.js";

/**
 * What a reader of the card must know besides its figures, one sentence each.
 * @param current whether the figures are those of the corpus at hand
 */
export function notices(t: Translator, card: Card, corpus: Corpus, current: boolean, voice: Voice): string[] {
  const { week, score } = card;
  const role = corpus.roles[week.role];
  const lines: string[] = [];
  if (week.askedFor !== null && role) {
    lines.push(closestText(t, week.askedFor, role, corpus, voice));
  }
  const { values } = ownCounts(week);
  if (values > 0) lines.push(t("card.note.values-set", { count: values, voice }));
  const alike = week.ownTasks.filter(({ id }) => isLikeModeled(id, week, corpus)).length;
  const unlike = week.ownTasks.length - alike;
  if (alike > 0) lines.push(t("card.note.own-tasks", { count: alike, voice }));
  if (unlike > 0) lines.push(t("card.note.own-tasks-unlike", { count: unlike, voice }));
  if (score.tasks.some((task) => isBorrowed(task, week, corpus))) lines.push(t("card.note.borrowed"));
  lines.push(...medianNote(t, week, corpus));
  if (!current) {
    const made = score.version;
    lines.push(
      made === corpus.version
        ? t("card.note.changed", { made })
        : t("card.note.newer", { made, latest: corpus.version }),
    );
  }
  if (t.language !== "en") lines.push(t("note.corpus-english"));
  lines.push(t("card.note.model-read"));
  // Last, since the end is what is cut if all of it together is too long.
  if (role && role.wage.match !== "exact" && week.pay.kind !== "range") {
    lines.push(
      t("card.note.wage", {
        occupation: role.wage.occupation,
        match: role.wage.match,
        source: corpus.wages.source.split(" (")[0] ?? "",
      }),
    );
  }
  return lines;
}

/** That others see what a published wage gives, and not what the owner's own pay does. */
export function medianNote(t: Translator, { role, pay }: Week, corpus: Corpus): string[] {
  const wage = corpus.roles[role]?.wage;
  return pay.kind === "median" && wage ? [t("card.note.median", { usd: t.usd(wage.p50) })] : [];
}

/** The same of a role by its id, for those who only asked for it. */
export function closestNotice(t: Translator, title: string, roleId: string, corpus: Corpus): string {
  const role = corpus.roles[roleId];
  return role ? closestText(t, title, role, corpus) : "";
}

/** That a title is not modeled and why, as the corpus has it, and what is shown instead. */
export function closestText(
  t: Translator,
  title: string,
  role: Role,
  corpus: Corpus,
  voice: Voice = "own",
): string {
  const known = [...role.notCovered, ...corpus.notModeled].find(({ titles }) => titles.includes(title));
  const note = known?.note ?? t("card.note.not-modeled");
  return t("card.note.closest", { voice, title: escaped(title), note, role: role.title });
}
