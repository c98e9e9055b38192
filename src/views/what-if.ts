import type { APIEmbedField } from "discord-api-types/v10";
import { type Card, scoredStopsOf } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { CardScore, WhatIf } from "../scoring/index.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, cut, type MessageView, selectRow } from "./message.js";
import { taskTitle } from "./task-words.js";
import { BAND_LOOK, bandTag, NEUTRAL, pillText } from "./words.js";

/** What is asked: points more or less of capability and reliability, on one task or on all. */
export interface Shift {
  /** −100 to 100. */
  readonly capability: number;
  readonly reliability: number;
  /** A task of the card; null for all. */
  readonly task: string | null;
}

export const NO_SHIFT: Shift = { capability: 0, reliability: 0, task: null };

const STEPS = [-10, 5, 10, 20] as const;
const MOST = 100;

/** The shift in the few characters of a custom id: both numbers from 0 to 200, and the task's place. */
function formatShift(shift: Shift, tasks: readonly string[]): string {
  const place = shift.task === null ? "all" : String(tasks.indexOf(shift.task));
  return `${shift.capability + MOST}-${shift.reliability + MOST}-${place}`;
}

/** The reverse; null for what none of ours says. */
export function parseShift(arg: string, tasks: readonly string[]): Shift | null {
  if (arg === "") return NO_SHIFT;
  const [, capability, reliability, place = ""] = /^(\d{1,3})-(\d{1,3})-(all|\d{1,2})$/.exec(arg) ?? [];
  const task = place === "all" ? null : tasks[Number(place)];
  const values = [Number(capability) - MOST, Number(reliability) - MOST] as const;
  if (task === undefined || values.some((value) => !(Math.abs(value) <= MOST))) return null;
  return { capability: values[0], reliability: values[1], task };
}

/** The id of the button that opens the what-if of a card. */
export function whatIfId(card: Card): CustomId {
  return { flow: "what-if", action: "open", id: card.id, rev: card.rev, arg: "" };
}

/** The same hours before and after. Nothing of it is stored: the buttons carry the question. */
export function whatIfView(
  t: Translator,
  card: Card,
  shift: Shift,
  result: WhatIf,
  corpus: Corpus,
): MessageView {
  const { before, after } = result;
  const headline = after.headline ? BAND_LOOK[after.headline] : NEUTRAL;
  return {
    content: "",
    embeds: [
      {
        color: headline.color,
        author: { name: t("what-if.author", { role: titleOf(card.week.role, corpus) }) },
        title: cut(question(t, shift, card, corpus), 256),
        description: [
          `**${pillText(t, before.headline)}** → **${pillText(t, after.headline)}**`,
          "",
          ...moves(t, result, card, corpus),
        ].join("\n"),
        fields: figures(t, result, before, after),
        footer: { text: t("what-if.footer") },
      },
    ],
    components: rows(t, card, shift, corpus),
  };
}

function question(
  t: Translator,
  { capability, reliability, task }: Shift,
  card: Card,
  corpus: Corpus,
): string {
  const on =
    task === null
      ? { scope: "all", task: "" }
      : { scope: "one", task: taskTitle(t, task, card.week, corpus) };
  const points = { capability: signed(capability), reliability: signed(reliability) };
  if (capability === 0 && reliability === 0) return t("what-if.today.title", on);
  if (reliability === 0) return t("what-if.capability.title", { ...on, ...points });
  if (capability === 0) return t("what-if.reliability.title", { ...on, ...points });
  return t("what-if.both.title", { ...on, ...points });
}

function moves(t: Translator, { moved }: WhatIf, card: Card, corpus: Corpus): string[] {
  if (moved.length === 0) return [t("what-if.no-move")];
  return moved.map(({ task, from, to }) =>
    t("list.labeled", {
      name: taskTitle(t, task, card.week, corpus),
      text: `${bandTag(t, from)} → ${bandTag(t, to)}`,
    }),
  );
}

function figures(
  t: Translator,
  { humanCriticalShare: share }: WhatIf,
  before: CardScore,
  after: CardScore,
): APIEmbedField[] {
  const line = (name: string, of: (score: CardScore) => string): APIEmbedField => ({
    name,
    value: `${of(before)} → **${of(after)}**`,
    inline: true,
  });
  return [
    line(
      t("what-if.exposure.field"),
      (score) => `${t.points(score.exposure)} ± ${t.points(score.plusMinus)}`,
    ),
    line(t("what-if.freed.field"), (score) => t.hours(score.hoursFreed)),
    {
      name: t("what-if.human-critical.field"),
      value: `${t.percent(share.before)} → **${t.percent(share.after)}**`,
      inline: true,
    },
    line(t("what-if.cost.field"), (score) => t.usd(score.cost.ai)),
  ];
}

function rows(t: Translator, card: Card, shift: Shift, corpus: Corpus) {
  const tasks = scoredStopsOf(card.week, corpus).map((stop) => stop.id);
  const id = (action: string, to: Shift): CustomId => ({
    ...whatIfId(card),
    action,
    arg: formatShift(to, tasks),
  });
  const steps = (axis: "capability" | "reliability") =>
    STEPS.map((step) => {
      const to = { ...shift, [axis]: shift[axis] + step };
      // One that goes too far is shown all the same, so that the row keeps its shape.
      return button(id("set", to), t(`what-if.step.${axis}.button`, { points: signed(step) }), {
        disabled: Math.abs(to[axis]) > MOST,
      });
    });
  return [
    buttonRow(...steps("capability")),
    buttonRow(...steps("reliability")),
    selectRow(id("on", shift), t("what-if.on.placeholder"), [
      { value: "all", label: t("what-if.on-all.option"), chosen: shift.task === null },
      ...scoredStopsOf(card.week, corpus)
        .filter((stop) => (card.week.hours[stop.id] ?? 0) > 0)
        .map((stop) => ({ value: stop.id, label: stop.title, chosen: shift.task === stop.id })),
    ]),
    buttonRow(
      button(id("reset", NO_SHIFT), t("what-if.reset.button"), {
        disabled: shift.capability === 0 && shift.reliability === 0,
      }),
    ),
  ];
}

const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);
