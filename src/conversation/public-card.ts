import type { Corpus, Pay } from "../corpus/index.js";
import type { SharedCard } from "./board.js";
import { mustBeCurrent, scoreWeek, stored } from "./card.js";
import { scoredWeek } from "./own-tasks.js";
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
  const week = publicWeek(card.week);
  if (card.week.pay.kind !== "range") return { ...card, week };
  mustBeCurrent(card, corpus);
  return { ...card, week, score: stored(scoreWeek(week, corpus)) };
}

function publicWeek({ pay, hours, overrides, ownTasks, ...week }: Week): PublicWeek {
  const hasHours = (task: string): boolean => (hours[task] ?? 0) > 0;
  const withHours = <T>(byTask: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(byTask).filter(([task]) => hasHours(task)));
  return {
    ...week,
    pay: pay.kind === "range" ? { kind: "median" } : pay,
    hours: withHours(hours),
    // Values of a task that is not scored stand nowhere on the card.
    overrides: withHours(scoredWeek({ ...week, pay, hours, overrides, ownTasks }).overrides),
    ownTasks: ownTasks.filter(({ id }) => hasHours(id)),
  };
}
