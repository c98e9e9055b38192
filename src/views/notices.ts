import type { Card } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import { escaped } from "./message.js";

/**
 * What a reader of the card must know besides its figures, one sentence each.
 * @param current whether the figures are those of the corpus at hand
 */
export function notices(card: Card, corpus: Corpus, current: boolean): string[] {
  const { week, score } = card;
  const role = corpus.roles[week.role];
  const lines: string[] = [];
  if (week.askedFor !== null && role) {
    const covered = role.notCovered.find((other) => other.titles.includes(week.askedFor ?? ""));
    lines.push(
      `You asked for “${escaped(week.askedFor)}”. ${covered?.note ?? `It is not modelled; the closest match is ${role.title}.`}`,
    );
  }
  const overrides = Object.values(week.overrides).reduce((sum, axes) => sum + Object.keys(axes).length, 0);
  if (overrides > 0) lines.push(`${count(overrides, "value")} set by you instead of the corpus.`);
  if (week.ownTasks.length > 0) {
    lines.push(`${count(week.ownTasks.length, "task")} of your own, started from the closest modelled one.`);
  }
  if (role && role.wage.match !== "exact" && week.pay.kind === "seniority") {
    lines.push(
      `Wage: US national figures for ${role.wage.occupation}, a ${role.wage.match} match for this role (BLS, May 2025).`,
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

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? "" : "s"}`;
