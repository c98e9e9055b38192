import {
  advance,
  type Board,
  type Card,
  emptyWeek,
  entryOf,
  finish,
  publicCard,
  type SharedCard,
  startWalk,
} from "../../src/conversation/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

/** Documents as the conversation makes them. */

export const SERVER = "900000000000000001";
export const CHANNEL = "800000000000000001";

export const begun = startWalk("w1", emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null), 1);
export const walk = advance(begun, { kind: "typical" }, corpus, 2);
export const { person } = finish(null, walk, corpus, 3);

function onlyCard(): Card {
  const [card] = person.cards;
  if (!card) throw new Error("the walk ended in no card");
  return card;
}
export const card = onlyCard();
export const sharedCard: SharedCard = { v: 1, id: "s1", card };

/** A board of so many people, shared at that time (milliseconds since 1970). */
export function boardOf(people: number, sharedAt = Date.now()): Board {
  return {
    v: 1,
    server: SERVER,
    entries: Array.from({ length: people }, (_, index) =>
      entryOf(publicCard(card, corpus), {
        id: `s${index}`,
        user: String(700_000_000_000_000_000n + BigInt(index)),
        name: `Person ${index} ✨`,
        sharedAt,
      }),
    ),
  };
}
