import type { APIMessage } from "discord-api-types/v10";
import {
  advance,
  emptyWeek,
  finish,
  startWalk,
  type WalkEvent,
  weekOfLine,
} from "../../../src/conversation/index.js";
import { type Corpus, type Pay, senioritySchema } from "../../../src/corpus/index.js";
import type { Driver } from "../../../src/local/index.js";
import { parseCustomId } from "../../../src/views/index.js";
import { buttonOf, buttonsOf, selectsOf } from "../controls.js";
import type { Random } from "../random.js";
import type { Model } from "./model.js";
import type { Person } from "./person.js";
import type { Step } from "./step.js";

const NOW = 0;
const MID: Pay = { kind: "seniority", seniority: "mid" };

/** `/wagecard role:`, by somebody who has no walk under way. */
export function beginStep(driver: Driver, role: string): Step {
  return {
    name: "begin a walk",
    named: true,
    shows: "walk",
    again: true,
    apply: (model) =>
      model.walk ? model : { ...model, walk: startWalk("new", emptyWeek(role, MID, null), NOW) },
    send: () => driver.act({ kind: "command", name: "wagecard", options: [{ name: "role", value: role }] }),
  };
}

/** `/wagecard role: hours:`, a card at once. */
export function quickStep(driver: Driver, role: string, line: string, corpus: Corpus): Step {
  return {
    name: "make a card of a line",
    named: true,
    shows: "card",
    again: false,
    apply: (model) => {
      const week = weekOfLine(role, MID, null, line, corpus);
      return { ...model, person: finish(model.person, { id: "new", rev: 0, week }, corpus, NOW).person };
    },
    send: () => {
      const options = [
        { name: "role", value: role },
        { name: "hours", value: line },
      ];
      return driver.act({ kind: "command", name: "wagecard", options });
    },
  };
}

/** A step on the message that shows the walk: one of its buttons or lists. */
export function walkStep(
  { driver, read }: Person,
  message: APIMessage,
  random: Random,
  corpus: Corpus,
): Step | "form" {
  const lists = selectsOf(message);
  const control =
    lists.length > 0 && random.happens(0.4) ? random.pick(lists) : random.pick(buttonsOf(message));
  const id = parseCustomId(control.custom_id);
  if (!id) throw new Error(`The bot does not know its own button: ${control.custom_id}`);
  if (id.action === "ask-hours") return "form";
  // Walks that are called off at every turn would never come to a card.
  if (id.action === "cancel" && random.happens(0.8))
    return walkStep({ driver, read }, message, random, corpus);
  const target = { message: message.id, customId: control.custom_id, force: true } as const;
  const twice = random.happens(0.1);
  const value = "options" in control ? random.pick(control.options).value : "";
  const act = () =>
    "options" in control
      ? driver.act({ kind: "select", ...target, values: [value] })
      : driver.act({ kind: "button", ...target });
  return {
    name: `walk: ${id.action}${twice ? " twice" : ""}`,
    again: true,
    shows: shownBy(id.action),
    send: async () => {
      if (id.action === "cancel") read();
      // A double click: the second one finds an earlier revision.
      const [first] = await Promise.all(twice ? [act(), act()] : [act()]);
      return first;
    },
    ...outcomeOf(id.action, id.arg, value, corpus),
  };
}

/** A press on one button of the walk, by its label. */
export function walkPress(driver: Driver, message: APIMessage, label: string, corpus: Corpus): Step {
  const { custom_id: customId } = buttonOf(message, label);
  const { action = "", arg = "" } = parseCustomId(customId) ?? {};
  return {
    name: `walk: ${action}`,
    again: true,
    shows: shownBy(action),
    send: () => driver.act({ kind: "button", message: message.id, customId, force: true }),
    ...outcomeOf(action, arg, "", corpus),
  };
}

function shownBy(action: string): Step["shows"] {
  return action === "cancel" ? null : action === "finish" ? "card" : "walk";
}

/** The hours typed into the form of the walk. */
export function walkFormStep(driver: Driver, modal: string, typed: string, corpus: Corpus): Step {
  return {
    name: "walk: type",
    shows: "walk",
    again: true,
    send: () => driver.act({ kind: "modal", modal, values: { hours: typed } }),
    apply: (model) => advanced(model, { kind: "type", typed }, corpus),
  };
}

function outcomeOf(
  action: string,
  arg: string,
  value: string,
  corpus: Corpus,
): Pick<Step, "apply" | "between"> {
  if (action === "cancel") return { apply: (model) => ({ ...model, walk: null }) };
  if (action === "finish") {
    const carded = (model: Model): Model =>
      model.walk ? { ...model, person: finish(model.person, model.walk, corpus, NOW).person } : model;
    return { apply: (model) => ({ ...carded(model), walk: null }), between: (model) => [carded(model)] };
  }
  const event = eventOf(action, arg, value);
  return { apply: (model) => advanced(model, event, corpus) };
}

function advanced(model: Model, event: WalkEvent, corpus: Corpus): Model {
  return model.walk ? { ...model, walk: advance(model.walk, event, corpus, NOW) } : model;
}

function eventOf(action: string, arg: string, value: string): WalkEvent {
  switch (action) {
    case "add":
      return { kind: "add", hours: Number(arg) / 2 };
    case "next":
    case "back":
    case "typical":
    case "review":
      return { kind: action };
    case "jump":
      return { kind: "jump", to: Number(value) };
    case "pay":
      return { kind: "pay", pay: payOf(value) };
    default:
      throw new Error(`The walk has an action that nobody modeled: ${action}`);
  }
}

function payOf(value: string): Pay {
  const [kind, rest] = value.split("-");
  return kind === "range"
    ? { kind, range: Number(rest) }
    : { kind: "seniority", seniority: senioritySchema.parse(rest) };
}
