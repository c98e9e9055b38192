import { isDeepStrictEqual } from "node:util";
import {
  advance,
  emptyWeek,
  finish,
  mustBeAWeek,
  parseHours,
  Refused,
  splitHours,
  startWalk,
  type Walk,
  weekOfLine,
  withCard,
} from "../conversation/index.js";
import type { Corpus, Pay, RoleMatch, Seniority } from "../corpus/index.js";
import type { ComponentRequest, FlowHandler, House, Place } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import type { Desk } from "../store/index.js";
import {
  cardView,
  chooseRoleView,
  type MessageView,
  madeNotice,
  type Reply,
  type SaidBesides,
  underWayView,
  type Wanted,
  walkView,
  wantedOf,
} from "../views/index.js";
import { cardOf } from "./desk.js";
import { settingsAt, whereOf } from "./place.js";
import { mustBeModeled } from "./walk.js";

/** What a person's seniority says of their pay; the usual level of where they are until they say. */
export async function payOf(seniority: Seniority | null, place: Place, house: House): Promise<Pay> {
  return { kind: "seniority", seniority: seniority ?? (await settingsAt(place, house)).seniority };
}

/** The menu that `/wagecard` opens: go on, open a card, pick a role. */
export const startFlow: FlowHandler = {
  flow: "start",
  deliberate: ["fresh"],
  component: (request, house) =>
    house.store.withPerson(request.userId, (desk) => press(request, house, desk)),
};

async function press(
  { id, place, t, values: [value = ""] }: ComponentRequest,
  house: House,
  desk: Desk,
): Promise<Reply> {
  switch (id.action) {
    case "resume": {
      const walk = await desk.walk();
      if (walk?.id !== id.id) throw new Refused({ kind: "walk-gone" });
      mustBeModeled(walk, house);
      return { kind: "show", view: walkView(t, walk, house.corpus) };
    }
    case "open": {
      const person = await desk.person();
      const card = cardOf(person, value);
      await desk.savePerson(withCard(person, card));
      return { kind: "show", view: cardView(t, card, house.corpus) };
    }
    case "role":
      return {
        kind: "show",
        view: await cardOrWalk(t, wantedOf(value, house.corpus), id.id, place, house, desk),
      };
    case "fresh": {
      const { corpus } = house;
      const wanted = wantedOf(id.arg, corpus);
      const walk = await desk.walk();
      // Only the walk that the person was shown is ended. The second press of two finds the one that the first has
      // begun, and says what the first says: not that they had begun it before.
      if (walk?.id === id.id) await desk.endWalk();
      else if (walk && isFor(walk, wanted)) return { kind: "show", view: walkView(t, walk, corpus) };
      return { kind: "show", view: await begin(t, wanted, place, house, desk) };
    }
    default:
      throw new Refused({ kind: "unknown-button" });
  }
}

/**
 * Asks which of several roles is meant. What was said besides goes with the choice, so that nobody types it twice.
 * @throws Refused where the hours are none, or no week
 */
export function chooseRole(
  t: Translator,
  typed: string,
  matches: readonly RoleMatch[],
  { seniority, hours: line }: SaidBesides,
  { corpus, newId }: House,
): MessageView {
  if (line === undefined) return chooseRoleView(t, typed, matches, "start", corpus, { seniority });
  const hours = splitHours(line).map((value) => {
    const read = parseHours(value);
    if (read === null) throw new Refused({ kind: "hours-not-understood", typed: value });
    return read;
  });
  mustBeAWeek(hours.reduce((sum, value) => sum + value, 0));
  return chooseRoleView(t, typed, matches, "start", corpus, { seniority, hours, cardId: newId() });
}

/**
 * Makes the card where its hours were given; else begins the walk.
 * @param cardId of a card to be made; asked for twice, as by two presses of one button, the same card is made once
 * @throws Refused
 */
export async function cardOrWalk(
  t: Translator,
  { hours, ...wanted }: Wanted,
  cardId: string,
  place: Place,
  house: House,
  desk: Desk,
): Promise<MessageView> {
  if (hours === undefined) return begin(t, wanted, place, house, desk);
  const { corpus } = house;
  mustBeRole(wanted.role, corpus);
  const pay = await payOf(wanted.seniority, place, house);
  const week = weekOfLine(wanted.role, pay, wanted.askedFor, hours, corpus);
  const before = await desk.person();
  const isAnothers = before?.cards.some((one) => one.id === cardId && !isDeepStrictEqual(one.week, week));
  const walk = { id: isAnothers ? house.newId() : cardId, rev: 0, week };
  const { person, card, ...made } = finish(before, walk, corpus, house.now());
  await desk.savePerson(person);
  return cardView(t, card, corpus, madeNotice(t, made, whereOf(place)));
}

/** Begins the walk, goes on with the one for the same role, or asks where there is another. */
export async function begin(
  t: Translator,
  wanted: Wanted,
  place: Place,
  house: House,
  desk: Desk,
): Promise<MessageView> {
  const { corpus } = house;
  mustBeRole(wanted.role, corpus);
  const under = await desk.walk();
  if (!under) {
    const week = emptyWeek(wanted.role, await payOf(wanted.seniority, place, house), wanted.askedFor);
    const walk = startWalk(house.newId(), week, house.now());
    await desk.saveWalk(walk);
    return walkView(t, walk, corpus);
  }
  if (!isFor(under, wanted)) return underWayView(t, under, wanted, corpus);
  const notice = t("start.resumed");
  if (wanted.seniority === null) return walkView(t, under, corpus, notice);
  const pay = await payOf(wanted.seniority, place, house);
  const paid = advance(under, { kind: "pay", pay }, corpus, house.now());
  await desk.saveWalk(paid);
  return walkView(t, paid, corpus, notice);
}

/** A walk over a card's hours is that card's, not the new one that is asked for. */
function isFor({ from, week }: Walk, { role, askedFor }: Wanted): boolean {
  return from === null && week.role === role && week.askedFor === askedFor;
}

/** @throws Refused for one that this matrix does not have, whatever a list of yesterday says */
function mustBeRole(role: string, corpus: Corpus): void {
  if (!corpus.roles[role]) throw new Refused({ kind: "unknown-role", typed: role });
}
