import { type APIEmbedField, ButtonStyle } from "discord-api-types/v10";
import { type Card, stopsOf } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { AXES, AXIS_RANGES, type Axis, type TaskScore } from "../scoring/index.js";
import { taskCostLines } from "./cost.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type MessageView, type ModalView, type Row, selectRow } from "./message.js";
import { refusalText } from "./refusal.js";
import { modeledTask, taskReason, taskTitle } from "./task-words.js";
import { axisAsks, axisName, axisUnit, BAND_LOOK, bandTag } from "./words.js";

/**
 * One task of a card with all it can be changed by.
 * @param task its figures, computed with one hour where the card has none for it
 */
export function taskView(
  t: Translator,
  card: Card,
  task: TaskScore,
  corpus: Corpus,
  notice = "",
): MessageView {
  const mine = card.week.hours[task.id] ?? 0;
  const modeled = modeledTask(task.id, card.week, corpus);
  return {
    content: notice,
    embeds: [
      {
        color: BAND_LOOK[task.band].color,
        author: { name: `${titleOf(card.week.role, corpus)} · a task of your card` },
        title: taskTitle(t, task.id, card.week, corpus),
        description: [
          `${bandTag(t, task.band)} · confidence ${t.percent(task.confidence)}, ${task.level}`,
          `**${t.hours(mine)}** a week · exposure ${t.number(task.exposure)} of 100`,
          taskReason(t, task, card.week, corpus),
          ...(modeled
            ? ["", ...taskCostLines(t, task, modeled.output, corpus.constants.cost.weeksPerYear)]
            : []),
        ].join("\n"),
        fields: [
          ...AXES.map((axis) => axisField(t, axis, task, modeled?.cell.axes[axis])),
          fitField(t, task),
        ],
        footer: { text: "★ set by you · every value is an estimate" },
      },
    ],
    components: rows(t, card, task, mine, corpus),
  };
}

function axisField(t: Translator, axis: Axis, task: TaskScore, modeled: number | undefined): APIEmbedField {
  const words = { name: axisName(t, axis), unit: axisUnit(t, axis), asks: axisAsks(t, axis) };
  const own = task.overridden.includes(axis);
  const instead = own && modeled !== undefined ? ` (corpus: ${t.number(modeled)})` : "";
  return {
    name: `${own ? "★ " : ""}${words.name}`,
    value: `**${t.number(task.axes[axis])}** ${words.unit}${instead}\n-# ${words.asks}`,
    inline: true,
  };
}

function fitField(t: Translator, task: TaskScore): APIEmbedField {
  return {
    name: axisName(t, "unitEconomicsFit"),
    value: `**${t.number(task.unitEconomicsFit)}** of 100\n-# ${axisAsks(t, "unitEconomicsFit")}`,
    inline: true,
  };
}

function rows(t: Translator, card: Card, task: TaskScore, mine: number, corpus: Corpus): Row[] {
  const id = (action: string, arg = task.id): CustomId => ({
    flow: "task",
    action,
    id: card.id,
    rev: card.rev,
    arg,
  });
  const own = card.week.ownTasks.some((other) => other.id === task.id);
  const undo = task.overridden.map((axis) => ({
    value: axis,
    label: `${axisName(t, axis)}: back to the corpus's ${t.number(modeledTask(task.id, card.week, corpus)?.cell.axes[axis] ?? 0)}`,
  }));
  return [
    buttonRow(
      button(id("less"), "−1", { disabled: mine === 0 }),
      button(id("more"), "+1"),
      button(id("ask-hours"), "Type hours"),
      button(id("remove"), own ? "Remove this task" : "Take off my week", {
        style: ButtonStyle.Danger,
        disabled: mine === 0 && !own,
      }),
    ),
    selectRow(
      id("axis"),
      "Set an axis to your own value…",
      AXES.map((axis) => ({
        value: axis,
        label: `${axisName(t, axis)}: ${t.number(task.axes[axis])} ${axisUnit(t, axis)}`,
        description: axisAsks(t, axis),
      })),
    ),
    ...(undo.length > 0 ? [selectRow(id("undo"), "Undo a value of yours…", undo)] : []),
    buttonRow(
      button(id("why"), "Why this band?", { style: ButtonStyle.Primary }),
      button(id("card"), "Show my card"),
      button(id("ask-own"), "Add a task of mine"),
    ),
  ];
}

/** The form for one axis value. `id.arg` carries the task, the field's id the axis. */
export function axisForm(t: Translator, id: CustomId, axis: Axis, current: number): ModalView {
  const words = { name: axisName(t, axis), unit: axisUnit(t, axis), asks: axisAsks(t, axis) };
  const { min, max } = AXIS_RANGES[axis];
  return {
    id,
    title: words.name,
    fields: [
      {
        id: axis,
        label: `${min} to ${max} (${words.unit})`,
        description: words.asks,
        value: t.number(current).replaceAll(",", ""),
        maxLength: 8,
      },
    ],
  };
}

/** The form for a task of the person's own. */
export function ownTaskForm(t: Translator, id: CustomId): ModalView {
  return {
    id,
    title: "A task of your own",
    fields: [
      {
        id: "title",
        label: "What is the task?",
        description: "It starts from the values of the closest modeled task; the card says so.",
        placeholder: "Label a dataset with the domain experts",
        maxLength: 60,
      },
      { id: "hours", label: "Hours a week", placeholder: "4", maxLength: 10 },
    ],
  };
}

/** Nothing on the card is called so: what is there, and the way to add it. */
export function noSuchTaskView(t: Translator, card: Card, typed: string, corpus: Corpus): MessageView {
  const titles = stopsOf(card.week, corpus).map((stop) => stop.title);
  return {
    content: refusalText(t, { kind: "unknown-task", typed, tasks: titles }),
    embeds: [],
    components: [
      buttonRow(
        button(
          { flow: "task", action: "ask-own", id: card.id, rev: card.rev, arg: "" },
          "Add a task of mine",
          {
            style: ButtonStyle.Primary,
          },
        ),
      ),
    ],
  };
}
