import { type APIEmbedField, ButtonStyle } from "discord-api-types/v10";
import { type Card, LIMITS } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { AXES, AXIS_RANGES, type Axis, type TaskScore } from "../scoring/index.js";
import { taskCostLines } from "./cost.js";
import type { CustomId } from "./custom-id.js";
import { matchRows } from "./match.js";
import { button, buttonRow, type MessageView, type ModalView, type Row, selectRow } from "./message.js";
import { bandLine, modeledTask, taskReason, taskTitle } from "./task-words.js";
import { axisAsks, axisName, axisUnit, BAND_LOOK } from "./words.js";

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
  const modeled = modeledTask(task, card.week, corpus);
  return {
    content: notice,
    embeds: [
      {
        color: BAND_LOOK[task.band].color,
        author: { name: t("task.of-your-card", { role: titleOf(card.week.role, corpus) }) },
        title: taskTitle(t, task.id, card.week, corpus),
        description: [
          bandLine(t, task),
          t("task.week", { hours: t.hours(mine), exposure: t.number(task.exposure) }),
          taskReason(t, task, card.week, corpus),
          ...(modeled ? ["", ...taskCostLines(t, task, modeled.output, corpus.constants.cost)] : []),
        ].join("\n"),
        fields: [
          ...AXES.map((axis) => axisField(t, axis, task, modeled?.cell.axes[axis])),
          fitField(t, task),
        ],
        footer: { text: t("task.set-by-you.footer") },
      },
    ],
    components: rows(t, card, task, mine, corpus),
  };
}

function axisField(t: Translator, axis: Axis, task: TaskScore, modeled: number | undefined): APIEmbedField {
  const own = task.overridden.includes(axis);
  const instead =
    own && modeled !== undefined ? ` ${t("task.corpus-value", { value: t.number(modeled) })}` : "";
  return {
    name: `${own ? "★ " : ""}${axisName(t, axis)}`,
    value: `**${t.number(task.axes[axis])}** ${axisUnit(t, axis)}${instead}\n-# ${axisAsks(t, axis)}`,
    inline: true,
  };
}

function fitField(t: Translator, task: TaskScore): APIEmbedField {
  return {
    name: axisName(t, "unitEconomicsFit"),
    value: `**${t.number(task.unitEconomicsFit)}** ${axisUnit(t, "unitEconomicsFit")}\n-# ${axisAsks(t, "unitEconomicsFit")}`,
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
  const own = card.week.ownTasks.find((other) => other.id === task.id);
  const undo = task.overridden.map((axis) => ({
    value: axis,
    label: t("task.undo.option", {
      axis: axisName(t, axis),
      value: t.number(modeledTask(task, card.week, corpus)?.cell.axes[axis] ?? 0),
    }),
  }));
  return [
    buttonRow(
      button(id("less"), "−1", { disabled: mine === 0 }),
      button(id("more"), "+1", { disabled: mine >= LIMITS.hoursPerTask }),
      button(id("ask-hours"), t("task.hours.button")),
      button(id("remove"), own ? t("task.remove.button") : t("task.off-week.button"), {
        style: ButtonStyle.Danger,
        disabled: mine === 0 && own === undefined,
      }),
    ),
    selectRow(
      id("axis"),
      t("task.axis.placeholder"),
      AXES.map((axis) => ({
        value: axis,
        label: t("task.axis.option", {
          axis: axisName(t, axis),
          value: t.number(task.axes[axis]),
          unit: axisUnit(t, axis),
        }),
        description: axisAsks(t, axis),
      })),
    ),
    ...(undo.length > 0 ? [selectRow(id("undo"), t("task.undo.placeholder"), undo)] : []),
    ...(own ? matchRows(t, id("match"), own, card, corpus) : []),
    buttonRow(
      button(id("why"), t("task.why.button"), { style: ButtonStyle.Primary }),
      button(id("card"), t("task.card.button")),
      button(id("ask-own"), t("task.add.button")),
      ...(own ? [button(id("no-match"), t("task.match.none.button"))] : []),
    ),
  ];
}

/** The form for one axis value. `id.arg` carries the task, the field's id the axis. */
export function axisForm(t: Translator, id: CustomId, axis: Axis, current: number): ModalView {
  const { min, max } = AXIS_RANGES[axis];
  return {
    id,
    title: axisName(t, axis),
    fields: [
      {
        id: axis,
        label: t("task.axis.form.label", { min, max, unit: axisUnit(t, axis) }),
        description: axisAsks(t, axis),
        // As it is read back in every language: with a point, and nothing between the thousands.
        value: String(Math.round(current * 10) / 10),
        maxLength: 8,
      },
    ],
  };
}

/** The form for a task of the person's own. @param words what they typed of it already */
export function ownTaskForm(t: Translator, id: CustomId, words = ""): ModalView {
  return {
    id,
    title: t("task.own.form.title"),
    fields: [
      {
        id: "title",
        label: t("task.own.title.form.label"),
        description: t("task.own.title.form.description"),
        placeholder: t("task.own.title.form.placeholder"),
        ...(words === "" ? {} : { value: words }),
        maxLength: LIMITS.ownTitle,
      },
      { id: "hours", label: t("task.own.hours.form.label"), placeholder: "4", maxLength: 10 },
    ],
  };
}
