import { emptyWeek, Refused, startWalk, withCard } from "../conversation/index.js";
import type { Pay } from "../corpus/index.js";
import type { ComponentRequest, FlowHandler, House } from "../discord/command.js";
import type { Desk } from "../store/index.js";
import { cardView, type Reply, underWayView, type Wanted, walkView, wantedOf } from "../views/index.js";
import { cardOf } from "./desk.js";

/** The wage is the middle of the occupation until the person says otherwise. */
export const DEFAULT_PAY: Pay = { kind: "seniority", seniority: "mid" };

/** The menu that `/wagecard` opens: go on, open a card, pick a role. */
export const startFlow: FlowHandler = {
  flow: "start",
  component: (request, house) =>
    house.store.withPerson(request.userId, (desk) => press(request, house, desk)),
};

async function press(
  { id, values: [value = ""] }: ComponentRequest,
  house: House,
  desk: Desk,
): Promise<Reply> {
  switch (id.action) {
    case "resume": {
      const walk = await desk.walk();
      if (walk?.id !== id.id) throw new Refused({ kind: "walk-gone" });
      return { kind: "show", view: walkView(walk, house.corpus) };
    }
    case "open": {
      const person = await desk.person();
      const card = cardOf(person, value);
      await desk.savePerson(withCard(person, card));
      return { kind: "show", view: cardView(card, house.corpus) };
    }
    case "role":
      return { kind: "show", view: await begin({ role: value, askedFor: null }, DEFAULT_PAY, house, desk) };
    case "fresh": {
      // Only the walk that the person was shown is ended; pressed twice, the second press finds the new one.
      const walk = await desk.walk();
      if (walk?.id === id.id) await desk.endWalk();
      return { kind: "show", view: await begin(wantedOf(id.arg, house.corpus), DEFAULT_PAY, house, desk) };
    }
    default:
      throw new Refused({ kind: "unknown-button" });
  }
}

/** Begins the walk, goes on with the one for the same role, or asks where there is another. */
export async function begin(wanted: Wanted, pay: Pay, house: House, desk: Desk) {
  if (!house.corpus.roles[wanted.role]) throw new Refused({ kind: "unknown-role", typed: wanted.role });
  const under = await desk.walk();
  if (under) {
    const same = under.week.role === wanted.role && under.week.askedFor === wanted.askedFor;
    const notice = "You had begun this walk before; it goes on where you were.";
    return same ? walkView(under, house.corpus, notice) : underWayView(under, wanted, house.corpus);
  }
  const walk = startWalk(house.newId(), emptyWeek(wanted.role, pay, wanted.askedFor), house.now());
  await desk.saveWalk(walk);
  return walkView(walk, house.corpus);
}
