import { advance, finish, Refused, stopsOf, type Walk, type WalkEvent } from "../conversation/index.js";
import { type Pay, senioritySchema } from "../corpus/index.js";
import type { Caller, ComponentRequest, FlowHandler, House, ModalRequest } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import type { Desk } from "../store/index.js";
import {
  cancelledView,
  cardView,
  hoursForm,
  keptNotice,
  madeNotice,
  type Reply,
  refusalText,
  walkView,
} from "../views/index.js";
import { whereOf } from "./place.js";
import { whileSaving } from "./while-saving.js";

/** The walk through the hours of a week: each press is read, applied, saved, and only then answered. */
export const walkFlow: FlowHandler = {
  flow: "walk",
  deliberate: ["cancel"],
  component: (request, house) =>
    house.store.withPerson(request.userId, (desk) => press(request, house, desk)),
  modal: (request, house) => house.store.withPerson(request.userId, (desk) => typed(request, house, desk)),
};

async function press(request: ComponentRequest, house: House, desk: Desk): Promise<Reply> {
  const { id } = request;
  const walk = await desk.walk();
  if (walk?.id !== id.id) return afterTheEnd(request.t, id.id, house, desk);
  mustBeModeled(walk, house);
  // A press on an earlier rendering, a double click among them: it shows where the walk is and changes nothing.
  if (walk.rev !== id.rev) return { kind: "show", view: walkView(request.t, walk, house.corpus) };

  switch (id.action) {
    case "ask-hours": {
      const stop = stopsOf(walk.week, house.corpus)[walk.at];
      if (!stop) return { kind: "show", view: walkView(request.t, walk, house.corpus) };
      const form = hoursForm(
        request.t,
        { ...id, action: "type", arg: stop.id },
        stop.title,
        walk.week.hours[stop.id] ?? 0,
      );
      return { kind: "ask", modal: form };
    }
    case "cancel":
      await desk.endWalk();
      return cancelled(request.t, walk, house, desk);
    case "finish":
      return orWhyNot(request.t, walk, house, () => end(request, walk, house, desk));
    default: {
      const event = eventOf(request);
      if (!event) throw new Refused({ kind: "unknown-button" });
      return orWhyNot(request.t, walk, house, () => step(request.t, walk, event, house, desk));
    }
  }
}

async function typed(request: ModalRequest, house: House, desk: Desk): Promise<Reply> {
  const { id } = request;
  const walk = await desk.walk();
  if (walk?.id !== id.id) return afterTheEnd(request.t, id.id, house, desk);
  mustBeModeled(walk, house);
  if (walk.rev !== id.rev) {
    return { kind: "show", view: walkView(request.t, walk, house.corpus, request.t("walk.moved-on")) };
  }
  const event: WalkEvent = { kind: "type", typed: request.fields.get("hours") ?? "" };
  const why = (text: string): string => keptNotice(request.t, text);
  return orWhyNot(request.t, walk, house, () => step(request.t, walk, event, house, desk), why);
}

/** @throws Refused where the matrix at hand no longer has the walk's role */
export function mustBeModeled(walk: Walk, { corpus }: House): void {
  if (!corpus.roles[walk.week.role]) throw new Refused({ kind: "not-in-matrix", version: corpus.version });
}

async function step(t: Translator, walk: Walk, event: WalkEvent, house: House, desk: Desk): Promise<Reply> {
  const next = advance(walk, event, house.corpus, house.now());
  return {
    kind: "show",
    view: await whileSaving(desk.saveWalk(next), () => walkView(t, next, house.corpus)),
  };
}

/** The card is written before the walk is ended: a kill between the two leaves a walk that can be finished again. */
async function end({ t, place }: Caller, walk: Walk, house: House, desk: Desk): Promise<Reply> {
  const before = await desk.person();
  const { person, card, ...made } = finish(before, walk, house.corpus, house.now());
  await desk.savePerson(person);
  await desk.endWalk();
  return { kind: "show", view: cardView(t, card, house.corpus, madeNotice(t, made, whereOf(place))) };
}

/** Calling off an adjustment leaves its card; calling off a new walk leaves nothing. */
async function cancelled(t: Translator, walk: Walk, house: House, desk: Desk): Promise<Reply> {
  const card = (await desk.person())?.cards.find((other) => other.id === walk.id);
  if (!card) return { kind: "show", view: cancelledView(t) };
  return { kind: "show", view: cardView(t, card, house.corpus, t("walk.change-cancelled")) };
}

/** A press on a walk that is over: its card where there is one. */
async function afterTheEnd(t: Translator, id: string, house: House, desk: Desk): Promise<Reply> {
  const card = (await desk.person())?.cards.find((other) => other.id === id);
  if (!card) throw new Refused({ kind: "walk-gone" });
  return { kind: "show", view: cardView(t, card, house.corpus) };
}

/** A refusal inside the walk stands above the step, so that the person can go on from there. */
async function orWhyNot(
  t: Translator,
  walk: Walk,
  house: House,
  work: () => Promise<Reply>,
  notice: (why: string) => string = (why) => why,
): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {
      kind: "show",
      refused: true,
      view: walkView(t, walk, house.corpus, notice(refusalText(t, error.refusal))),
    };
  }
}

/** What the button or select says, or null for what none of ours says. */
function eventOf({ id, values: [value = ""] }: ComponentRequest): WalkEvent | null {
  switch (id.action) {
    case "add": {
      const halves = /^-?\d{1,2}$/.test(id.arg) ? Number(id.arg) : 0;
      return { kind: "add", hours: halves / 2 };
    }
    case "next":
    case "back":
    case "typical":
    case "review":
      return { kind: id.action };
    case "jump":
      return /^\d{1,2}$/.test(value) ? { kind: "jump", to: Number(value) } : null;
    case "pay": {
      const pay = payOf(value);
      return pay && { kind: "pay", pay };
    }
    default:
      return null;
  }
}

function payOf(value: string): Pay | null {
  const [kind, rest = ""] = value.split("-", 2);
  if (kind === "range" && /^\d{1,2}$/.test(rest)) return { kind: "range", range: Number(rest) };
  const seniority = senioritySchema.safeParse(rest);
  return kind === "seniority" && seniority.success ? { kind: "seniority", seniority: seniority.data } : null;
}
