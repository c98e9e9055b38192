import { type APIEmbedField, ButtonStyle } from "discord-api-types/v10";
import { type Card, stopsOf } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import { AXES, AXIS_RANGES, type Axis, type TaskScore } from "../scoring/index.js";
import { taskCostLines } from "./cost.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type MessageView, type ModalView, type Row, selectRow } from "./message.js";
import { refusalText } from "./refusal.js";
import { modeledTask, taskReason, taskTitle } from "./task-words.js";
import { AXIS_WORDS, BAND_LOOK, bandTag, hours, number, percent, UNIT_ECONOMICS } from "./words.js";

/**
 * One task of a card with all it can be changed by.
 * @param task its figures, computed with one hour where the card has none for it
 */
export function taskView(card: Card, task: TaskScore, corpus: Corpus, notice = ""): MessageView {
  const mine = card.week.hours[task.id] ?? 0;
  const modeled = modeledTask(task.id, card.week, corpus);
  return {
    content: notice,
    embeds: [
      {
        color: BAND_LOOK[task.band].color,
        author: { name: `${titleOf(card.week.role, corpus)} · a task of your card` },
        title: taskTitle(task.id, card.week, corpus),
        description: [
          `${bandTag(task.band)} · confidence ${percent(task.confidence)}, ${task.level}`,
          `**${hours(mine)}** a week · exposure ${number(task.exposure)} of 100`,
          taskReason(task, card.week, corpus),
          ...(modeled
            ? ["", ...taskCostLines(task, modeled.output, corpus.constants.cost.weeksPerYear)]
            : []),
        ].join("\n"),
        fields: [...AXES.map((axis) => axisField(axis, task, modeled?.cell.axes[axis])), fitField(task)],
        footer: { text: "★ set by you · every value is an estimate" },
      },
    ],
    components: rows(card, task, mine, corpus),
  };
}

function axisField(axis: Axis, task: TaskScore, modeled: number | undefined): APIEmbedField {
  const words = AXIS_WORDS[axis];
  const own = task.overridden.includes(axis);
  const instead = own && modeled !== undefined ? ` (corpus: ${number(modeled)})` : "";
  return {
    name: `${own ? "★ " : ""}${words.name}`,
    value: `**${number(task.axes[axis])}** ${words.unit}${instead}\n-# ${words.asks}`,
    inline: true,
  };
}

function fitField(task: TaskScore): APIEmbedField {
  return {
    name: UNIT_ECONOMICS.name,
    value: `**${number(task.unitEconomicsFit)}** of 100\n-# ${UNIT_ECONOMICS.asks}`,
    inline: true,
  };
}

function rows(card: Card, task: TaskScore, mine: number, corpus: Corpus): Row[] {
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
    label: `${AXIS_WORDS[axis].name}: back to the corpus's ${number(modeledTask(task.id, card.week, corpus)?.cell.axes[axis] ?? 0)}`,
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
        label: `${AXIS_WORDS[axis].name}: ${number(task.axes[axis])} ${AXIS_WORDS[axis].unit}`,
        description: AXIS_WORDS[axis].asks,
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
export function axisForm(id: CustomId, axis: Axis, current: number): ModalView {
  const words = AXIS_WORDS[axis];
  const { min, max } = AXIS_RANGES[axis];
  return {
    id,
    title: words.name,
    fields: [
      {
        id: axis,
        label: `${min} to ${max} (${words.unit})`,
        description: words.asks,
        value: number(current).replaceAll(",", ""),
        maxLength: 8,
      },
    ],
  };
}

/** The form for a task of the person's own. */
export function ownTaskForm(id: CustomId): ModalView {
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
export function noSuchTaskView(card: Card, typed: string, corpus: Corpus): MessageView {
  const titles = stopsOf(card.week, corpus).map((stop) => stop.title);
  return {
    content: refusalText({ kind: "unknown-task", typed, tasks: titles }),
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
