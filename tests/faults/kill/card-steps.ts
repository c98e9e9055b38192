import type { APIMessage } from "discord-api-types/v10";
import {
  type Card,
  type CardEvent,
  changeCard,
  isAxis,
  publicCard,
  walkOfCard,
  withCard,
} from "../../../src/conversation/index.js";
import type { Corpus } from "../../../src/corpus/index.js";
import type { Driver } from "../../../src/local/index.js";
import { parseCustomId, parseMatch } from "../../../src/views/index.js";
import { buttonOf, selectOf } from "../controls.js";
import type { Random } from "../random.js";
import type { Model } from "./model.js";
import type { Person } from "./person.js";
import type { Step } from "./step.js";

const NOW = 0;

/** A saved card opened from the menu: it is the one in use from then on. */
export function openStep(driver: Driver, menu: APIMessage, random: Random): Step {
  const list = selectOf(menu, "Open a saved card…");
  const id = random.pick(list.options).value;
  return {
    name: "open a card",
    shows: "card",
    again: true,
    send: () =>
      driver.act({ kind: "select", message: menu.id, customId: list.custom_id, values: [id], force: true }),
    apply: (model) => ({ ...model, person: withCard(model.person, cardIn(model, id)) }),
  };
}

/** “Adjust hours” under a card, by somebody who has no walk under way. */
export function adjustStep(driver: Driver, message: APIMessage, corpus: Corpus): Step {
  const { custom_id: customId } = buttonOf(message, "Adjust hours");
  const id = idOf(customId);
  return {
    name: "adjust a card",
    shows: "walk",
    // Pressed again it joins the card and the walk over it anew, which counts as a change of the walk.
    again: false,
    send: () => driver.act({ kind: "button", message: message.id, customId, force: true }),
    apply: (model) => (model.walk ? model : { ...model, walk: walkOfCard(cardIn(model, id), corpus, NOW) }),
  };
}

/** One hour more or less on the task that the message shows. */
export function hoursStep(driver: Driver, message: APIMessage, label: "+1" | "−1", corpus: Corpus): Step {
  const { custom_id: customId } = buttonOf(message, label);
  const event: CardEvent = { kind: "hours", task: argOf(customId), add: label === "+1" ? 1 : -1 };
  return {
    name: `task: ${label}`,
    shows: "task",
    again: true,
    send: () => driver.act({ kind: "button", message: message.id, customId, force: true }),
    apply: (model) => changed(model, idOf(customId), event, corpus),
  };
}

/** What is typed into a form about a task: its hours, an axis, or a task of the person's own. */
export function taskFormStep(
  driver: Driver,
  form: { readonly modal: string; readonly customId: string },
  values: Readonly<Record<string, string>>,
  corpus: Corpus,
): Step {
  return {
    name: `task: type ${Object.keys(values).join(" and ")}`,
    ...(values["title"] === undefined ? {} : { named: true }),
    shows: "task",
    again: true,
    send: () => driver.act({ kind: "modal", modal: form.modal, values }),
    apply: (model) => {
      const card = cardIn(model, idOf(form.customId));
      return changed(model, card.id, eventOf(argOf(form.customId), values, card), corpus);
    },
  };
}

function eventOf(task: string, values: Readonly<Record<string, string>>, card: Card): CardEvent {
  const { title, hours = "" } = values;
  if (title !== undefined) {
    return { kind: "add-task", id: `new-${card.week.ownTasks.length}`, title, hours };
  }
  const [axis = "", typed = ""] = Object.entries(values)[0] ?? [];
  return isAxis(axis) ? { kind: "override", task, axis, typed } : { kind: "type-hours", task, typed: hours };
}

/** What a task of the person's own is like: the first that the message offers. */
export function matchStep(driver: Driver, message: APIMessage, corpus: Corpus): Step {
  const { custom_id: customId, options } = selectOf(message, MATCH);
  const [{ value = "" } = {}] = options;
  const event: CardEvent = { kind: "match", task: argOf(customId), like: parseMatch(value) };
  return {
    name: "task: match",
    shows: "task",
    again: true,
    send: () => driver.act({ kind: "select", message: message.id, customId, values: [value], force: true }),
    apply: (model) => changed(model, idOf(customId), event, corpus),
  };
}

/** The list of axes that a person can set. */
export const AXIS = "Set an axis to your own value…";

/** The list of what a task may be like. */
export const MATCH = "Which modeled task is it like?";

/** The label of the button under the preview. */
export const POST = "Post in this channel";

/** The card in the channel, for everyone: from its preview. */
export function shareStep({ driver, read }: Person, preview: APIMessage, corpus: Corpus): Step {
  const { custom_id: customId } = buttonOf(preview, POST);
  return {
    name: "share",
    shows: "sharing",
    again: true,
    send: () => {
      read();
      return driver.act({ kind: "button", message: preview.id, customId, force: true });
    },
    apply: (model) => ({ ...model, shared: publicCard(cardIn(model, idOf(customId)), corpus) }),
  };
}

/** “Take it back” on the shared card itself. */
export function unshareStep({ driver, read }: Person, message: APIMessage): Step {
  const { custom_id: customId } = buttonOf(message, "Take it back");
  return {
    name: "take a card back",
    shows: null,
    again: true,
    send: () => {
      read();
      return driver.act({ kind: "button", message: message.id, customId, force: true });
    },
    apply: (model) => ({ ...model, shared: null }),
  };
}

function changed(model: Model, id: string, event: CardEvent, corpus: Corpus): Model {
  return { ...model, person: withCard(model.person, changeCard(cardIn(model, id), event, corpus, NOW)) };
}

function cardIn({ person }: Model, id: string): Card {
  const card = person?.cards.find((one) => one.id === id);
  if (!card) throw new Error(`The model has no card ${id}.`);
  return card;
}

function idOf(customId: string): string {
  return parseCustomId(customId)?.id ?? "";
}

function argOf(customId: string): string {
  return parseCustomId(customId)?.arg ?? "";
}
