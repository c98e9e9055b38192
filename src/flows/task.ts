import {
  type Card,
  type CardEvent,
  changeCard,
  isAxis,
  mustBeCurrent,
  Refused,
  withCard,
} from "../conversation/index.js";
import { closestTask } from "../corpus/index.js";
import type { ComponentRequest, FlowHandler, House, ModalRequest } from "../discord/command.js";
import type { Desk } from "../store/index.js";
import {
  axisForm,
  cardView,
  hoursForm,
  ownTaskForm,
  plainTitle,
  type Reply,
  refusalText,
  taskView,
  whyView,
} from "../views/index.js";
import { cardOf, taskFigures } from "./desk.js";

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
    values: [value = ""],
  } = request;
  const card = cardOf(await desk.person(), id.id);
  const { corpus } = house;
  if (id.action === "card") return { kind: "show", view: cardView(request.t, card, corpus) };
  if (id.action === "ask-own")
    return { kind: "ask", modal: ownTaskForm(request.t, { ...id, action: "own" }) };

  const task = taskFigures(card, id.arg, corpus);
  switch (id.action) {
    case "open":
      return { kind: "say", view: taskView(request.t, card, task, corpus) };
    case "why":
      mustBeCurrent(card, corpus);
      return { kind: "say", view: whyView(request.t, card, task, corpus) };
    case "ask-hours":
      return {
        kind: "ask",
        modal: hoursForm(
          request.t,
          { ...id, action: "hours" },
          plainTitle(task.id, card.week, corpus),
          card.week.hours[task.id] ?? 0,
        ),
      };
    case "axis":
      if (!isAxis(value)) throw new Refused({ kind: "unknown-button" });
      return {
        kind: "ask",
        modal: axisForm(request.t, { ...id, action: "override" }, value, task.axes[value]),
      };
    case "less":
    case "more": {
      const event: CardEvent = { kind: "hours", task: task.id, add: id.action === "more" ? 1 : -1 };
      return change(card, event, task.id, request, house, desk);
    }
    case "undo":
      if (!isAxis(value)) throw new Refused({ kind: "unknown-button" });
      return change(card, { kind: "undo", task: task.id, axis: value }, task.id, request, house, desk);
    case "remove":
      return change(card, { kind: "remove-task", task: task.id }, null, request, house, desk);
    default:
      throw new Refused({ kind: "unknown-button" });
  }
}

async function typed(request: ModalRequest, house: House, desk: Desk): Promise<Reply> {
  const { id, fields } = request;
  const card = cardOf(await desk.person(), id.id);
  switch (id.action) {
    case "hours": {
      const event: CardEvent = { kind: "type-hours", task: id.arg, typed: fields.get("hours") ?? "" };
      return change(card, event, id.arg, request, house, desk);
    }
    case "override": {
      const [axis = "", value = ""] = [...fields][0] ?? [];
      if (!isAxis(axis)) throw new Refused({ kind: "unknown-button" });
      return change(
        card,
        { kind: "override", task: id.arg, axis, typed: value },
        id.arg,
        request,
        house,
        desk,
      );
    }
    case "own": {
      const title = fields.get("title") ?? "";
      const task = house.newId();
      const like = closestTask(house.corpus, card.week.role, title);
      const event: CardEvent = { kind: "add-task", id: task, title, hours: fields.get("hours") ?? "", like };
      return change(card, event, task, request, house, desk);
    }
    default:
      throw new Refused({ kind: "unknown-button" });
  }
}

/** Applies one change, saves it, shows the task (or the card where the task is gone). */
async function change(
  card: Card,
  event: CardEvent,
  show: string | null,
  request: ComponentRequest | ModalRequest,
  house: House,
  desk: Desk,
): Promise<Reply> {
  const { corpus } = house;
  const render = (shown: Card, notice: string): Reply => {
    const task = show !== null && hasTask(shown, show, house) ? taskFigures(shown, show, corpus) : null;
    return {
      kind: "show",
      view: task
        ? taskView(request.t, shown, task, corpus, notice)
        : cardView(request.t, shown, corpus, notice),
    };
  };
  // A press on an earlier rendering, a double click among them, shows the present one and changes nothing.
  if (card.rev !== request.id.rev) {
    return render(card, "fields" in request ? request.t("task.changed-since") : "");
  }
  try {
    const changed = changeCard(card, event, corpus, house.now());
    await desk.savePerson(withCard(await desk.person(), changed));
    return render(changed, "");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return render(card, refusalText(request.t, error.refusal));
  }
}

function hasTask(card: Card, task: string, house: House): boolean {
  return (
    card.week.ownTasks.some((own) => own.id === task) ||
    (house.corpus.roles[card.week.role]?.tasks.some((modeled) => modeled.id === task) ?? false)
  );
}
