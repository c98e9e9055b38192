import {
  type Card,
  hoursOf,
  isUnscored,
  type Staleness,
  unscoredTasks,
  type Week,
} from "../conversation/index.js";
import type { Corpus, Role } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { escaped } from "./message.js";
import { ownCounts } from "./owned.js";
import type { Voice } from "./voice.js";

/** What a reader of the card must know besides its figures, one sentence each. */
export function notices(t: Translator, card: Card, corpus: Corpus, stale: Staleness, voice: Voice): string[] {
  const { week, score } = card;
  const role = corpus.roles[week.role];
  const lines: string[] = [];
  if (week.askedFor !== null && role) {
    lines.push(closestText(t, week.askedFor, role, corpus, voice));
  }
  const { values } = ownCounts(card);
  if (values > 0) lines.push(t("card.note.values-set", { count: values, voice }));
  lines.push(...ownTaskNotices(t, card, voice));
  lines.push(...medianNote(t, week, corpus));
  if (stale === "matrix") {
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

/** Which tasks of the person's own the figures rest on, and which they leave out. */
function ownTaskNotices(t: Translator, card: Card, voice: Voice): string[] {
  const own = card.score.tasks.filter(({ like }) => like !== null);
  const guessed = own.filter(({ id }) => isUnscored(id, card.week)).length;
  const chosen = own.length - guessed;
  const left = unscoredTasks(card).length;
  const { scored, all } = hoursOf(card);
  const hours = { hours: t.hours(all - scored), scored: t.hours(scored) };
  return [
    ...(chosen > 0 ? [t("card.note.own-tasks", { count: chosen, voice })] : []),
    ...(guessed > 0 ? [t("card.note.guessed", { count: guessed, voice })] : []),
    ...(left > 0 ? [t("card.note.unscored", { count: left, ...hours, voice })] : []),
  ];
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
