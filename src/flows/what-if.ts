import { type Card, mustBeCurrent, Refused, scoredStopsOf, whatIfWeek } from "../conversation/index.js";
import type { ComponentRequest, FlowHandler, House } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import {
  type MessageView,
  NO_SHIFT,
  parseShift,
  type Reply,
  type Shift,
  whatIfView,
} from "../views/index.js";
import { cardOf } from "./desk.js";

/** The same hours with another AI. The question travels in the buttons; nothing is stored. */
export const whatIfFlow: FlowHandler = {
  flow: "what-if",
  async component(request, house): Promise<Reply> {
    const person = await house.store.withPerson(request.userId, (desk) => desk.person());
    const card = cardOf(person, request.id.id);
    const view = whatIfMessage(request.t, card, shiftOf(request, card, house), house);
    return { kind: request.id.action === "open" ? "say" : "show", view };
  },
};

/** The what-if of a card, as a message. */
export function whatIfMessage(t: Translator, card: Card, shift: Shift, house: House): MessageView {
  mustBeCurrent(card, house.corpus);
  const { capability, reliability, task } = shift;
  const shifted = { axes: { capability, reliability }, ...(task === null ? {} : { tasks: [task] }) };
  const result = whatIfWeek(card.week, shifted, house.corpus);
  return whatIfView(t, card, shift, result, house.corpus);
}

function shiftOf({ id, values: [value = ""] }: ComponentRequest, card: Card, house: House): Shift {
  // The id names a task by its place: on a card that has changed, the place may be another's.
  if (card.rev !== id.rev) return NO_SHIFT;
  const tasks = scoredStopsOf(card.week, house.corpus).map((stop) => stop.id);
  const shift = parseShift(id.arg, tasks);
  if (!shift) throw new Refused({ kind: "unknown-button" });
  switch (id.action) {
    case "open":
    case "set":
    case "reset":
      return shift;
    case "on": {
      if (value === "all") return { ...shift, task: null };
      if (!tasks.includes(value)) throw new Refused({ kind: "task-gone" });
      return { ...shift, task: value };
    }
    default:
      throw new Refused({ kind: "unknown-button" });
  }
}
