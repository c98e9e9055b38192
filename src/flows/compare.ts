import {
  compareSides,
  entryOfPerson,
  publicCard,
  Refused,
  roleSide,
  type Side,
} from "../conversation/index.js";
import type { Caller, FlowHandler, House, PersonRef } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import {
  type Against,
  closestNotice,
  compareView,
  parseAgainst,
  type Reply,
  type Wanted,
  wantedOf,
} from "../views/index.js";
import { cardOf, currentCard } from "./desk.js";
import { comparisonPicture } from "./picture.js";
import { channelOf, mustShowBoard } from "./place.js";
import { dropRemoved } from "./removed.js";

/** What the button under a comparison does: it is made anew, and drawn. */
export const compareFlow: FlowHandler = {
  flow: "compare",
  async component(request, house): Promise<Reply> {
    const { id, values } = request;
    // A role chosen out of several that were meant.
    if (id.action === "role") return compareWithRole(request, wantedOf(values[0] ?? "", house.corpus), house);
    const against = parseAgainst(id.arg);
    if (!against || id.action !== "picture") throw new Refused({ kind: "unknown-button" });
    const mine = await ownSide(request, id.id, house);
    const other =
      against.kind === "role"
        ? roleSide(against.role, house.corpus)
        : await sharedSide(request, { userId: against.userId }, house);
    return comparisonPicture(request.t, compareSides(mine, other), house);
  },
};

/**
 * The caller's own card beside the one that somebody shares in this channel.
 * @param person their name as far as it is known, for the sentence that they share none
 */
export async function compareWithPerson(
  caller: Caller,
  person: Pick<PersonRef, "userId"> & Partial<PersonRef>,
  house: House,
): Promise<Reply> {
  channelOf(caller.place);
  if (person.userId === caller.userId) throw new Refused({ kind: "with-yourself" });
  const other = await sharedSide(caller, person, house);
  return sideBySide(
    caller.t,
    await ownSide(caller, null, house),
    other,
    { kind: "person", userId: person.userId },
    house,
  );
}

/** The caller's own card beside a role at its typical week; of a title that is not modeled, beside the closest one. */
export async function compareWithRole(caller: Caller, wanted: Wanted, house: House): Promise<Reply> {
  const { role, askedFor } = wanted;
  const other = roleSide(role, house.corpus);
  const notice = askedFor === null ? "" : closestNotice(caller.t, askedFor, role, house.corpus);
  return sideBySide(
    caller.t,
    await ownSide(caller, null, house),
    other,
    { kind: "role", role },
    house,
    notice,
  );
}

function sideBySide(
  t: Translator,
  mine: OwnSide,
  other: Side,
  against: Against,
  { corpus }: House,
  notice = "",
): Reply {
  return {
    kind: "say",
    view: compareView(t, compareSides(mine, other), mine.id, against, corpus, notice),
  };
}

/** With the id of the card. */
type OwnSide = Side & { readonly id: string };

/** @param cardId which card; null for the one in use */
async function ownSide(caller: Caller, cardId: string | null, house: House): Promise<OwnSide> {
  const person = await house.store.withPerson(caller.userId, (desk) => desk.person());
  const card = cardId === null ? currentCard(person) : cardOf(person, cardId);
  // At the wage that everybody else's are figured at: what is compared has to be alike.
  const { week, score } = publicCard(card, house.corpus);
  return { who: { kind: "you" }, id: card.id, week, score };
}

/** What somebody shares here, and nothing else of theirs. @throws Refused, in the same words whether they have a card or not */
async function sharedSide(
  caller: Caller,
  { userId, name }: Pick<PersonRef, "userId"> & Partial<PersonRef>,
  house: House,
): Promise<Side> {
  const { channelId } = channelOf(caller.place);
  await mustShowBoard(caller.place, house);
  const entry = entryOfPerson(await house.store.board(channelId), userId);
  const notShared = new Refused({ kind: "not-shared-here", name: entry?.name ?? name ?? null });
  if (!entry?.message || (await dropRemoved(channelId, [entry], house))) throw notShared;
  const shared = await house.store.sharedCard(channelId, userId);
  if (shared?.id !== entry.id) throw notShared;
  return { who: { kind: "person", name: entry.name }, week: shared.card.week, score: shared.card.score };
}
