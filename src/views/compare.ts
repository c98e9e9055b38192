import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { type Cause, type Comparison, type Side, stopsOf, type TaskPair } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { TaskScore } from "../scoring/index.js";
import { bandBar } from "./bar.js";

import { button, buttonRow, cut, EMBED_MOST, embedLength, escaped, type MessageView } from "./message.js";
import { AXIS_WORDS, BAND_LOOK, bandTag, hours, NEUTRAL, number, percent, points, usd } from "./words.js";

/** What one's own card is compared with. */
export type Against =
  | { readonly kind: "person"; readonly userId: string }
  | { readonly kind: "role"; readonly role: string };

/**
 * Two cards side by side, then what differs: task by task where the roles are the same, else by band.
 * @param cardId of the card on the first side
 */
export function compareView(
  comparison: Comparison,
  cardId: string,
  against: Against,
  corpus: Corpus,
): MessageView {
  const sides = sidesEmbed(comparison, corpus);
  const details = detailsEmbed(comparison, corpus, EMBED_MOST - embedLength(sides));
  const id = { flow: "compare", action: "picture", id: cardId, rev: 0, arg: againstArg(against) } as const;
  return { content: "", embeds: [sides, details], components: [buttonRow(button(id, "Picture"))] };
}

/** `person-<user id>` or `role-<role>` in a custom id. */
function againstArg(against: Against): string {
  return against.kind === "person" ? `person-${against.userId}` : `role-${against.role}`;
}

/** @returns null for what `againstArg` did not make */
export function parseAgainst(arg: string): Against | null {
  const [, kind, rest = ""] = /^(person|role)-([a-z0-9-]+)$/.exec(arg) ?? [];
  if (kind === "person") return /^\d{15,20}$/.test(rest) ? { kind, userId: rest } : null;
  return kind === "role" ? { kind, role: rest } : null;
}

/** Who stands on a side, as plain text. */
export function sideName({ who, week }: Side, corpus: Corpus): string {
  if (who.kind === "you") return "You";
  if (who.kind === "person") return who.name;
  return `${corpus.roles[week.role]?.title ?? week.role}, typical week`;
}

function sidesEmbed(comparison: Comparison, corpus: Corpus): APIEmbed {
  const [first, second] = comparison.sides;
  return {
    color: NEUTRAL.color,
    author: { name: "Two Wagecards side by side" },
    fields: [
      sideField(first, corpus),
      sideField(second, corpus),
      { name: "What differs", value: cut(differences(comparison, corpus).join("\n"), 1024) },
    ],
    footer: { text: versionsText(comparison) },
  };
}

function sideField(side: Side, corpus: Corpus): APIEmbedField {
  const { score } = side;
  const look = score.headline ? BAND_LOOK[score.headline] : NEUTRAL;
  const role = side.who.kind === "role" ? [] : [corpus.roles[score.role]?.title ?? score.role];
  return {
    name: cut(escaped(sideName(side, corpus)), 256),
    inline: true,
    value: [
      ...role,
      `${look.mark} **${score.pill}**`,
      bandBar((band) => score.mix[band].share),
      `Exposure **${points(score.exposure)}** ± ${points(score.plusMinus)}`,
      `Confidence ${percent(score.confidence)}, ${score.level}`,
      `${hours(score.hours)} a week, frees ${hours(score.hoursFreed)}`,
      `AI cost ${usd(score.cost.low)} to ${usd(score.cost.high)}`,
      `beside ${usd(score.cost.human)} done by a person`,
    ].join("\n"),
  };
}

/** What can be said of the difference, and what can't be told apart. */
export function differences(comparison: Comparison, corpus: Corpus): string[] {
  const { exposure, sides } = comparison;
  const [first, second] = sides;
  const name = (side: Side): string =>
    side.who.kind === "you"
      ? "your week"
      : side.who.kind === "person"
        ? `the week of ${escaped(side.who.name)}`
        : "the typical week";
  const by = points(Math.abs(exposure.by));
  const margin = points(exposure.margin);
  const higher = exposure.by > 0 ? second : first;
  const freed = second.score.hoursFreed - first.score.hoursFreed;
  return [
    exposure.isOne
      ? `**Exposure:** ${name(higher)} is **${by}** points more exposed, more than the two ± together (${margin}).`
      : `**Exposure:** no difference: ${by} points lie within the two ± together (${margin}).`,
    ...(Math.round(Math.abs(freed) * 10) > 0
      ? [`**Hours freed:** ${hours(Math.abs(freed))} more in ${name(freed > 0 ? second : first)}.`]
      : ["**Hours freed:** the same."]),
    comparison.costsApart
      ? `**AI cost:** higher for ${name(first.score.cost.low > second.score.cost.high ? first : second)}; the two ranges don't meet.`
      : "**AI cost:** no difference: the two ranges overlap.",
    ...(first.week.role === second.week.role
      ? []
      : [`The roles differ: ${title(first, corpus)} and ${title(second, corpus)}.`]),
  ];
}

const title = ({ week }: Side, corpus: Corpus): string => corpus.roles[week.role]?.title ?? week.role;

function versionsText({ sides: [first, second] }: Comparison): string {
  const [a, b] = [first.score.version, second.score.version];
  return a === b ? `Matrix ${a}` : `Matrices ${a} and ${b}: figures of two are shown, not mixed`;
}

function detailsEmbed(comparison: Comparison, corpus: Corpus, room: number): APIEmbed {
  const { tasks, sides } = comparison;
  const heading = tasks ? "Task by task" : "Band by band";
  const lines = tasks
    ? tasks.map((pair) => taskLines(pair, sides, corpus))
    : comparison.bands.map(
        ({ band, hours: [left, right], shares: [a, b] }) =>
          `${bandTag(band)}\n${hours(left)} (${percent(a)}) | ${hours(right)} (${percent(b)})`,
      );
  const [first, second] = sides.map((side) => escaped(sideName(side, corpus)));
  const description = [`-# ${first} | ${second}`, ...lines].join("\n");
  return {
    color: NEUTRAL.color,
    title: heading,
    description: cut(description, Math.min(4096, room - heading.length)),
  };
}

function taskLines(
  { task, sides, causes }: TaskPair,
  [first, second]: Comparison["sides"],
  corpus: Corpus,
): string {
  const stop = [first, second].flatMap(({ week }) => stopsOf(week, corpus)).find(({ id }) => id === task);
  const [a, b] = sides;
  const sameBand = a && b && a.band === b.band;
  const both = sameBand
    ? `${bandTag(a.band)} | ${a.hours === b.hours ? hours(a.hours) : `${hours(a.hours)} | ${hours(b.hours)}`}`
    : `${half(a)} | ${half(b)}`;
  const own = [first, second].some(({ week }) => week.ownTasks.some(({ id }) => id === task));
  const name = own ? `${escaped(stop?.title ?? task)} (own task)` : (stop?.title ?? task);
  const why = causes.length > 0 ? `\n-# ${causes.map((cause) => causeWords(cause)).join(" · ")}` : "";
  return `**${name}**\n${both}${why}`;
}

const half = (task: TaskScore | null): string =>
  task ? `${bandTag(task.band)} ${hours(task.hours)}` : "no hours";

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "hours":
      return "different hours";
    case "override":
      return `own value: ${AXIS_WORDS[cause.axis].name.toLowerCase()} ${number(cause.values[0])} | ${number(cause.values[1])}`;
    case "version":
      return "the matrices differ";
    case "only-one":
      return "on one card only";
  }
}
