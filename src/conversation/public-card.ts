import type { Corpus, Pay } from "../corpus/index.js";
import type { SharedCard } from "./board.js";
import { mustBeOfMatrix, scoreAsMade, stored } from "./card.js";
import type { Card, Week } from "./state.js";

export type PublicPay = Exclude<Pay, { readonly kind: "range" }>;
export type PublicWeek = Week & { readonly pay: PublicPay };
export type PublicCard = Card & { readonly week: PublicWeek };
export type PublicSharedCard = SharedCard & { readonly card: PublicCard };

/**
 * A card in the form in which anybody but its owner gets to see it: shared, drawn, or compared with. Two cards that
 * differ in nothing but a pay of their owner's own have the same public form, since every figure moves with the wage:
 * costs, but also hours freed, exposure and even bands. So such a card is figured at the occupation's published median
 * wage. Tasks without hours are left out, with what their owner called them and set for them.
 * @throws Refused if the figures have to be worked out anew, but are not those of the matrix at hand
 */
export function publicCard(card: Card, corpus: Corpus): PublicCard {
  const shown: PublicCard = { ...card, week: publicWeek(card) };
  if (card.week.pay.kind !== "range") return shown;
  mustBeOfMatrix(card, corpus);
  // What was shared of an earlier version's guess stays as its owner shared it, but for the pay.
  return { ...shown, score: stored(scoreAsMade(shown, corpus)) };
}

function publicWeek({ week: { pay, hours, overrides, ownTasks, ...week }, score }: Card): PublicWeek {
  const hasHours = (task: string): boolean => (hours[task] ?? 0) > 0;
  const isScored = (task: string): boolean => score.tasks.some(({ id }) => id === task);
  const only = <T>(byTask: Readonly<Record<string, T>>, shown: (task: string) => boolean) =>
    Object.fromEntries(Object.entries(byTask).filter(([task]) => shown(task)));
  return {
    ...week,
    pay: pay.kind === "range" ? { kind: "median" } : pay,
    hours: only(hours, hasHours),
    // Values of a task that is not scored stand nowhere on the card.
    overrides: only(overrides, isScored),
    ownTasks: ownTasks.filter(({ id }) => hasHours(id)),
  };
}
