import {
  type Card,
  type CardEvent,
  changeCard,
  isAxis,
  mustBeOfMatrix,
  mustHaveRoom,
  Refused,
  withCard,
} from "../conversation/index.js";
import { titleOfTask } from "../corpus/index.js";
import type { ComponentRequest, FlowHandler, House, ModalRequest } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import type { Desk } from "../store/index.js";
import {
  addAgainView,
  axisForm,
  type CustomId,
  cardView,
  hoursForm,
  keptNotice,
  ownTaskForm,
  parseMatch,
  plainTitle,
  type Reply,
  refusalText,
} from "../views/index.js";
import { cardOf, hasTask, taskFigures, taskMessage, whyMessage } from "./desk.js";

/** One task of a card: its hours, its axes, tasks of the person's own. */
export const taskFlow: FlowHandler = {
  flow: "task",
  deliberate: ["remove"],
  component: (request, house) =>
    house.store.withPerson(request.userId, (desk) => press(request, house, desk)),
  modal: (request, house) => house.store.withPerson(request.userId, (desk) => typed(request, house, desk)),
};

async function press(request: ComponentRequest, house: House, desk: Desk): Promise<Reply> {
  const {
    id,
    t,
    values: [value = ""],
  } = request;
  const card = cardOf(await desk.person(), id.id);
  const { corpus } = house;
  const changed = (event: CardEvent, notice?: string): Promise<Reply> =>
    change(card, event, request, house, desk, notice);
  switch (id.action) {
    case "card":
      return { kind: "show", view: cardView(t, card, corpus) };
    case "ask-own":
      return addForm(card, "", request, house);
    case "add":
      return addForm(card, id.arg, request, house);
  }

  // A form that would be refused once it is filled in is refused before it opens.
  if (id.action === "ask-hours" || id.action === "axis") mustBeOfMatrix(card, corpus);
  const formId = (action: string): CustomId => ({ ...id, action, rev: card.rev });
  const task = id.arg;
  if (!hasTask(card, task, corpus)) throw new Refused({ kind: "task-gone" });
  switch (id.action) {
    case "open":
      return { kind: "say", view: taskMessage(t, card, task, corpus) };
    case "why":
      return { kind: "say", view: whyMessage(t, card, task, corpus) };
    case "ask-hours": {
      const title = plainTitle(task, card.week, corpus);
      const modal = hoursForm(t, formId("hours"), title, card.week.hours[task] ?? 0);
      return { kind: "ask", modal };
    }
    case "axis": {
      if (!isAxis(value)) throw new Refused({ kind: "unknown-button" });
      const current = taskFigures(card, task, corpus).axes[value];
      return { kind: "ask", modal: axisForm(t, formId("override"), value, current) };
    }
    case "less":
    case "more":
      return changed({ kind: "hours", task, add: id.action === "more" ? 1 : -1 });
    case "undo":
      if (!isAxis(value)) throw new Refused({ kind: "unknown-button" });
      return changed({ kind: "undo", task, axis: value });
    case "match": {
      const like = parseMatch(value);
      if (!like) throw new Refused({ kind: "unknown-button" });
      const title = titleOfTask(like, corpus) ?? "";
      return changed({ kind: "match", task, like }, t("task.match.chosen", { title }));
    }
    case "no-match":
      return changed({ kind: "match", task, like: null }, t("task.match.none-chosen"));
    case "remove":
      return changed({ kind: "remove-task", task });
    default:
      throw new Refused({ kind: "unknown-button" });
  }
}

/**
 * The form for a task of the person's own. Whatever would refuse it does so here, before anything is typed; and the
 * form is of the card as it is now, whichever rendering its button was on.
 */
function addForm(card: Card, words: string, { id, t }: ComponentRequest, { corpus }: House): Reply {
  mustBeOfMatrix(card, corpus);
  mustHaveRoom(card);
  return { kind: "ask", modal: ownTaskForm(t, { ...id, action: "own", rev: card.rev, arg: "" }, words) };
}

async function typed(request: ModalRequest, house: House, desk: Desk): Promise<Reply> {
  const { id, fields, t } = request;
  const card = cardOf(await desk.person(), id.id);
  const hours = fields.get("hours") ?? "";
  switch (id.action) {
    case "hours":
      return change(card, { kind: "type-hours", task: id.arg, typed: hours }, request, house, desk);
    case "override": {
      const [axis = "", value = ""] = [...fields][0] ?? [];
      if (!isAxis(axis)) throw new Refused({ kind: "unknown-button" });
      return change(card, { kind: "override", task: id.arg, axis, typed: value }, request, house, desk);
    }
    case "own": {
      const title = fields.get("title") ?? "";
      const event: CardEvent = { kind: "add-task", id: house.newId(), title, hours };
      return change(card, event, request, house, desk, t("task.added"));
    }
    default:
      throw new Refused({ kind: "unknown-button" });
  }
}

/** Applies one change, saves it, shows the task (or the card if the task is gone). */
async function change(
  card: Card,
  event: CardEvent,
  request: ComponentRequest | ModalRequest,
  house: House,
  desk: Desk,
  done = "",
): Promise<Reply> {
  const { t, id } = request;
  const { corpus } = house;
  const task = event.kind === "add-task" ? event.id : event.task;
  const isForm = "fields" in request;
  const render = (shown: Card, notice: string, refused = false): Reply => ({
    kind: "show",
    refused,
    view:
      event.kind !== "remove-task" && hasTask(shown, task, corpus)
        ? taskMessage(t, shown, task, corpus, notice)
        : cardView(t, shown, corpus, notice),
  });
  // A press on an earlier rendering, a double click among them, shows the present one and changes nothing.
  if (card.rev !== id.rev) {
    const notice = isForm ? keptNotice(t, t("task.changed-since")) : "";
    return event.kind === "add-task" ? addAgain(t, card, event.title, notice) : render(card, notice, isForm);
  }
  try {
    const changed = changeCard(card, event, corpus, house.now());
    await desk.savePerson(withCard(await desk.person(), changed));
    return render(changed, done);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const why = refusalText(t, error.refusal);
    const notice = isForm ? keptNotice(t, why) : why;
    return event.kind === "add-task" ? addAgain(t, card, event.title, notice) : render(card, notice, isForm);
  }
}

/** The name that was typed goes with the button that opens the form again. */
function addAgain(t: Translator, card: Card, title: string, notice: string): Reply {
  return { kind: "show", refused: true, view: addAgainView(t, card, title, notice) };
}
