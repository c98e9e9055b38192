import { ButtonStyle } from "discord-api-types/v10";
import {
  isUnscored,
  LIMITS,
  type PublicPay,
  type Stop,
  stopsOf,
  totalHours,
  type Walk,
} from "../conversation/index.js";
import { type Corpus, type Pay, senioritySchema, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { fillBar } from "./bar.js";
import type { CustomId } from "./custom-id.js";
import { sentences } from "./lists.js";
import {
  button,
  buttonRow,
  escaped,
  type MessageView,
  type ModalView,
  plain,
  type Row,
  selectRow,
} from "./message.js";
import { taskTitle } from "./task-words.js";
import { NEUTRAL, seniorityLevel } from "./words.js";

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
  const full = mine >= LIMITS.hoursPerTask;
  const last = walk.at + 1 === stops.length;
  // Who has seen every task and came back to change one goes straight to the review again.
  const onceAround = stops.every((one) => walk.week.hours[one.id] !== undefined);
  const task = taskTitle(t, stop.id, walk.week, corpus);
  const hours = t("walk.step.mine", { hours: t.hours(mine) });
  return {
    content: notice,
    lead: hours,
    embeds: [
      {
        color: NEUTRAL.color,
        author: author(t, walk, corpus),
        title: t("walk.step.title", { number: walk.at + 1, of: stops.length, task }),
        description: [...closestLine(t, walk), outputLine(t, stop), "", hours, weekLine(t, total)].join("\n"),
        footer: {
          text: t("walk.step.footer", {
            task: t.hours(LIMITS.hoursPerTask),
            week: t.hours(LIMITS.hoursPerWeek),
          }),
        },
      },
    ],
    components: [
      buttonRow(
        button(id("add", "-10"), "−5", { disabled: mine === 0 }),
        button(id("add", "-2"), "−1", { disabled: mine === 0 }),
        button(id("add", "2"), "+1", { disabled: full }),
        button(id("add", "10"), "+5", { disabled: full }),
        button(id("ask-hours"), t("walk.type.button")),
      ),
      buttonRow(
        button(id("back"), t("walk.back.button"), { disabled: walk.at === 0 }),
        button(id("next"), t(last ? "walk.review.button" : "walk.next.button"), {
          style: ButtonStyle.Primary,
        }),
        ...(onceAround ? [] : [button(id("typical"), t("walk.typical.button"))]),
        ...(onceAround && !last ? [button(id("review"), t("walk.review.button"))] : []),
        ...(total > 0 ? [button(id("finish"), t("walk.finish.button"), { style: ButtonStyle.Success })] : []),
        button(id("cancel"), t("walk.cancel.button"), { style: ButtonStyle.Danger }),
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
  const pay = t("walk.review.pay", { pay: payWords(t, walk.week.pay, corpus) });
  const list = stops.map((stop) => {
    const unscored = isUnscored(stop.id, walk.week) ? [t("task.unscored")] : [];
    const hours = t.hours(walk.week.hours[stop.id] ?? 0);
    return [`**${hours}**`, taskTitle(t, stop.id, walk.week, corpus), ...unscored].join(" · ");
  });
  return {
    content: notice,
    lead: weekWords(t, total),
    embeds: [
      {
        color: NEUTRAL.color,
        author: author(t, walk, corpus),
        title: t("walk.review.title"),
        description: [...closestLine(t, walk), ...list, "", weekLine(t, total), "", pay].join("\n"),
        footer: { text: t("walk.review.footer") },
      },
    ],
    components: [
      selectRow(
        id("jump"),
        t("walk.jump.placeholder"),
        stops.map((stop, index) => ({
          value: String(index),
          label: stop.title,
          description: t("walk.jump.option.description", { hours: t.hours(walk.week.hours[stop.id] ?? 0) }),
        })),
      ),
      payRow(t, walk, corpus),
      buttonRow(
        button(id("back"), t("walk.back.button")),
        ...(fillable(walk, stops) ? [button(id("typical"), t("walk.typical.button"))] : []),
        button(id("finish"), t("walk.finish.button"), { style: ButtonStyle.Success, disabled: total === 0 }),
        button(id("cancel"), t("walk.cancel.button"), { style: ButtonStyle.Danger }),
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
  const seniorities = senioritySchema.options.map((seniority) => {
    const percentile = corpus.wages.seniority[seniority];
    return {
      value: `seniority-${seniority}`,
      label: t(`walk.pay.${seniority}.option`),
      ...(wage
        ? {
            description: t("walk.pay.option.description", {
              usd: t.usd(wage[percentile]),
              percentile: percentile.slice(1),
              occupation: wage.occupation,
            }),
          }
        : {}),
      chosen: pay.kind === "seniority" && pay.seniority === seniority,
    };
  });
  const ranges = corpus.wages.payRanges.map((_, range) => ({
    value: `range-${range}`,
    label: t("walk.pay.range.option", { pay: payWords(t, { kind: "range", range }, corpus) }),
    chosen: pay.kind === "range" && pay.range === range,
  }));
  return selectRow(ids(walk)("pay"), t("walk.pay.placeholder"), [...seniorities, ...ranges]);
}

/** `senior level`, `$130,000 to $160,000 a year`. */
export function payWords(t: Translator, pay: Pay, corpus: Corpus): string {
  if (pay.kind !== "range") return levelWords(t, pay);
  const range = corpus.wages.payRanges[pay.range];
  if (!range) return t("walk.pay.unknown");
  if (range.to === undefined) return t("walk.pay.from", { usd: t.usd(range.from) });
  return range.from === 0
    ? t("walk.pay.under", { usd: t.usd(range.to) })
    : t("walk.pay.between", { from: t.usd(range.from), to: t.usd(range.to) });
}

/** For eyes other than the person's, whose cards never say a range: see `publicCard`. */
export function levelWords(t: Translator, pay: PublicPay): string {
  return pay.kind === "seniority" ? seniorityLevel(t, pay.seniority) : t("walk.pay.median");
}

/** The form behind `Type hours`. */
export function hoursForm(t: Translator, id: CustomId, title: string, current: number): ModalView {
  return {
    id,
    title: t("walk.hours.form.title"),
    fields: [
      {
        id: "hours",
        label: t("walk.hours.form.label"),
        description: title,
        value: t.number(current),
        placeholder: t.number(7.5),
        maxLength: 10,
      },
    ],
  };
}

/** What is left of the walk after it was called off. */
export function cancelledView(t: Translator): MessageView {
  return plain(t("walk.cancelled"));
}

function weekLine(t: Translator, total: number): string {
  // The words first: read aloud, a bar is a row of shapes.
  return `${weekWords(t, total)} ${fillBar(total, TYPICAL_WEEK)}`;
}

const weekWords = (t: Translator, total: number): string =>
  t("walk.allocated", { hours: t.hours(total), week: t.hours(TYPICAL_WEEK) });

/** For which title the role stands, where that title is not modeled. */
function closestLine(t: Translator, { week: { askedFor } }: Walk): string[] {
  return askedFor === null ? [] : [t("card.closest", { title: escaped(askedFor) }), ""];
}

/** What one output of the task is, and how long it takes in a typical week where the matrix knows. */
function outputLine(t: Translator, { output, typicalHours }: Stop): string {
  if (output === null) return t("task.unscored.why");
  const typical = typicalHours > 0 ? [t("walk.step.typical", { hours: t.hours(typicalHours) })] : [];
  return sentences(t, [t("walk.step.output", { output }), ...typical]);
}

function author(t: Translator, walk: Walk, corpus: Corpus) {
  return { name: t("walk.author", { role: titleOf(walk.week.role, corpus) }) };
}

const ids =
  (walk: Walk) =>
  (action: string, arg = ""): CustomId => ({ flow: "walk", action, id: walk.id, rev: walk.rev, arg });
