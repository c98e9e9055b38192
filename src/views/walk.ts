import { ButtonStyle } from "discord-api-types/v10";
import { LIMITS, type Stop, stopsOf, totalHours, type Walk } from "../conversation/index.js";
import { type Corpus, type Pay, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { fillBar } from "./bar.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type MessageView, type ModalView, type Row, selectRow } from "./message.js";
import { taskTitle } from "./task-words.js";
import { capital, NEUTRAL } from "./words.js";

const TYPICAL_WEEK = 40;

/** The walk as it stands: the task that is asked for, or the review of all. `notice` stands above it. */
export function walkView(t: Translator, walk: Walk, corpus: Corpus, notice = ""): MessageView {
  const stops = stopsOf(walk.week, corpus);
  const stop = stops[walk.at];
  return stop ? stepView(t, walk, corpus, stops, stop, notice) : reviewView(t, walk, corpus, stops, notice);
}

function stepView(
  t: Translator,
  walk: Walk,
  corpus: Corpus,
  stops: readonly Stop[],
  stop: Stop,
  notice: string,
): MessageView {
  const id = ids(walk);
  const mine = walk.week.hours[stop.id] ?? 0;
  const total = totalHours(walk.week.hours);
  const last = walk.at + 1 === stops.length;
  // Who has seen every task and came back to change one goes straight to the review again.
  const onceAround = stops.every((one) => walk.week.hours[one.id] !== undefined);
  const typical = stop.typicalHours > 0 ? ` Typical: ${t.hours(stop.typicalHours)} a week.` : "";
  return {
    content: notice,
    embeds: [
      {
        color: NEUTRAL.color,
        author: { name: `${roleTitle(walk, corpus)} · your week` },
        title: `Task ${walk.at + 1} of ${stops.length} · ${taskTitle(t, stop.id, walk.week, corpus)}`,
        description: [
          `One output is ${stop.output}.${typical}`,
          "",
          `**${t.hours(mine)}** a week on this task`,
          weekLine(t, total),
        ].join("\n"),
        footer: {
          text: `Halves count. Up to ${LIMITS.hoursPerTask} h a task, ${LIMITS.hoursPerWeek} h in all. Nobody else sees this.`,
        },
      },
    ],
    components: [
      buttonRow(
        button(id("add", "-10"), "−5", { disabled: mine === 0 }),
        button(id("add", "-2"), "−1", { disabled: mine === 0 }),
        button(id("add", "2"), "+1"),
        button(id("add", "10"), "+5"),
        button(id("ask-hours"), "Type hours"),
      ),
      buttonRow(
        button(id("back"), "Back", { disabled: walk.at === 0 }),
        button(id("next"), last ? "Review" : "Next", { style: ButtonStyle.Primary }),
        ...(onceAround ? [] : [button(id("typical"), "Typical week")]),
        ...(onceAround && !last ? [button(id("review"), "Review")] : []),
        ...(total > 0 ? [button(id("finish"), "Finish", { style: ButtonStyle.Success })] : []),
        button(id("cancel"), "Cancel", { style: ButtonStyle.Danger }),
      ),
    ],
  };
}

function reviewView(
  t: Translator,
  walk: Walk,
  corpus: Corpus,
  stops: readonly Stop[],
  notice: string,
): MessageView {
  const id = ids(walk);
  const total = totalHours(walk.week.hours);
  const list = stops.map(
    (stop) => `**${t.hours(walk.week.hours[stop.id] ?? 0)}** · ${taskTitle(t, stop.id, walk.week, corpus)}`,
  );
  return {
    content: notice,
    embeds: [
      {
        color: NEUTRAL.color,
        author: { name: `${roleTitle(walk, corpus)} · your week` },
        title: "Review",
        description: [...list, "", weekLine(t, total), "", payLine(t, walk, corpus)].join("\n"),
        footer: { text: "Finish makes the card. Only you see it." },
      },
    ],
    components: [
      selectRow(
        id("jump"),
        "Change the hours of a task…",
        stops.map((stop, index) => ({
          value: String(index),
          label: stop.title,
          description: `${t.hours(walk.week.hours[stop.id] ?? 0)} a week`,
        })),
      ),
      payRow(t, walk, corpus),
      buttonRow(
        button(id("back"), "Back"),
        ...(fillable(walk, stops) ? [button(id("typical"), "Typical week")] : []),
        button(id("finish"), "Finish", { style: ButtonStyle.Success, disabled: total === 0 }),
        button(id("cancel"), "Cancel", { style: ButtonStyle.Danger }),
      ),
    ],
  };
}

/** Whether the typical week has something left to fill in. */
function fillable(walk: Walk, stops: readonly Stop[]): boolean {
  const { hours: said } = walk.week;
  return totalHours(said) === 0 || stops.some((stop) => said[stop.id] === undefined);
}

/** Seniority or a range, in one list: the wage decides what a reviewed minute costs. */
function payRow(t: Translator, walk: Walk, corpus: Corpus): Row {
  const pay = walk.week.pay;
  const wage = corpus.roles[walk.week.role]?.wage;
  const seniorities = Object.entries(corpus.wages.seniority).map(([seniority, percentile]) => ({
    value: `seniority-${seniority}`,
    label: `${capital(seniority)} level`,
    ...(wage
      ? {
          description: `${t.usd(wage[percentile])} a year: percentile ${percentile.slice(1)} of ${wage.occupation}`,
        }
      : {}),
    chosen: pay.kind === "seniority" && pay.seniority === seniority,
  }));
  const ranges = corpus.wages.payRanges.map((_, range) => ({
    value: `range-${range}`,
    label: `Pay range: ${payWords(t, { kind: "range", range }, corpus)}`,
    chosen: pay.kind === "range" && pay.range === range,
  }));
  return selectRow(ids(walk)("pay"), "Seniority or pay range", [...seniorities, ...ranges]);
}

function payLine(t: Translator, walk: Walk, corpus: Corpus): string {
  return `Costs are worked out for: **${payWords(t, walk.week.pay, corpus)}**.`;
}

/** `senior level`, `$130,000 to $160,000 a year`. */
export function payWords(t: Translator, pay: Pay, corpus: Corpus): string {
  if (pay.kind === "seniority") return `${pay.seniority} level`;
  const range = corpus.wages.payRanges[pay.range];
  if (!range) return "an unknown pay range";
  if (range.to === undefined) return `${t.usd(range.from)} a year or more`;
  return range.from === 0
    ? `under ${t.usd(range.to)} a year`
    : `${t.usd(range.from)} to ${t.usd(range.to)} a year`;
}

/** For eyes other than the person's: the level, and of a range only that there is one. */
export function levelWords(t: Translator, pay: Pay): string {
  return pay.kind === "seniority" ? `${pay.seniority} level` : "own pay range";
}

/** The form behind `Type hours`. */
export function hoursForm(t: Translator, id: CustomId, title: string, current: number): ModalView {
  return {
    id,
    title: "Hours a week",
    fields: [
      {
        id: "hours",
        label: "Hours a week on this task",
        description: title,
        value: String(current),
        placeholder: "7.5",
        maxLength: 10,
      },
    ],
  };
}

/** What is left of the walk after it was called off. */
export function cancelledView(t: Translator): MessageView {
  return {
    content: "The walk is cancelled and nothing was kept. `/wagecard` starts again.",
    embeds: [],
    components: [],
  };
}

function weekLine(t: Translator, total: number): string {
  return `${fillBar(total, TYPICAL_WEEK)} ${t.hours(total)} of a ${t.hours(TYPICAL_WEEK)} week allocated`;
}

function roleTitle(walk: Walk, corpus: Corpus): string {
  return titleOf(walk.week.role, corpus);
}

const ids =
  (walk: Walk) =>
  (action: string, arg = ""): CustomId => ({ flow: "walk", action, id: walk.id, rev: walk.rev, arg });
