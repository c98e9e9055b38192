import type { Card } from "../conversation/index.js";
import type { Corpus, Role } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { escaped } from "./message.js";
import { VOICE, type Voice } from "./voice.js";

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
  const overrides = Object.values(week.overrides).reduce((sum, axes) => sum + Object.keys(axes).length, 0);
  if (overrides > 0)
    lines.push(`${count(t, overrides, "value")} set by ${VOICE[voice].by} instead of the corpus.`);
  if (week.ownTasks.length > 0) {
    lines.push(
      `${count(t, week.ownTasks.length, "task")} of ${VOICE[voice].itsOwn}, started from the closest modeled one.`,
    );
  }
  if (role && role.wage.match !== "exact" && week.pay.kind === "seniority") {
    lines.push(
      `Wage: US national figures for ${role.wage.occupation}, a ${role.wage.match} match for this role (${corpus.wages.source.split(" (")[0]}).`,
    );
  }
  if (!current) {
    const now = score.version === corpus.version ? "has changed since" : `${corpus.version} is out`;
    lines.push(
      `Made with matrix ${score.version}; ${now}. The figures are as they were until you recompute.`,
    );
  }
  lines.push("A model read, not a survey.");
  return lines;
}

const count = (t: Translator, amount: number, noun: string): string =>
  `${amount} ${noun}${amount === 1 ? "" : "s"}`;

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
  const note = known?.note ?? "It is not modeled.";
  const asked = voice === "own" ? "You asked for" : "Asked for was";
  return `${asked} “${escaped(title)}”. ${note} Shown is the closest match, ${role.title}.`;
}
