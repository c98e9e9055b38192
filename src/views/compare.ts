import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import type { Comparison, Side, TaskPair } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import { shownHours, type Translator } from "../language/index.js";
import type { TaskScore } from "../scoring/index.js";
import { apportion, bandBar } from "./bar.js";
import {
  causeWords,
  exposureVerdict,
  isOwnPair,
  pairTitle,
  rowsTitle,
  sideName,
  sideRole,
  sideVoice,
  versionsText,
  whose,
} from "./compare-words.js";
import { button, buttonRow, cut, EMBED_MOST, embedLength, escaped, type MessageView } from "./message.js";
import { disclosures } from "./owned.js";
import { unscoredTag, weekHours } from "./task-words.js";
import { BAND_LOOK, bandTag, confidenceWord, NEUTRAL, pillText, sureness } from "./words.js";

/** What one's own card is compared with. */
export type Against =
  | { readonly kind: "person"; readonly userId: string }
  | { readonly kind: "role"; readonly role: string };

/**
 * Two cards side by side, then what differs: task by task where the roles are the same, else by band.
 * @param cardId of the card on the first side
 */
export function compareView(
  t: Translator,
  comparison: Comparison,
  cardId: string,
  against: Against,
  corpus: Corpus,
  notice = "",
): MessageView {
  const sides = sidesEmbed(t, comparison, corpus);
  const details = detailsEmbed(t, comparison, corpus, EMBED_MOST - embedLength(sides));
  const id = { flow: "compare", action: "picture", id: cardId, rev: 0, arg: againstArg(against) } as const;
  return {
    content: notice,
    embeds: [sides, details],
    components: [buttonRow(button(id, t("compare.picture.button")))],
  };
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

function sidesEmbed(t: Translator, comparison: Comparison, corpus: Corpus): APIEmbed {
  const [first, second] = comparison.sides;
  return {
    color: NEUTRAL.color,
    author: { name: t("compare.heading") },
    fields: [
      sideField(t, first, corpus),
      sideField(t, second, corpus),
      { name: t("compare.differs.field"), value: cut(differences(t, comparison, corpus).join("\n"), 1024) },
    ],
    footer: { text: versionsText(t, comparison) },
  };
}

function sideField(t: Translator, side: Side, corpus: Corpus): APIEmbedField {
  const { score } = side;
  const look = score.headline ? BAND_LOOK[score.headline] : NEUTRAL;
  const role = side.who.kind === "role" ? [] : [titleOf(score.role, corpus)];
  return {
    name: cut(escaped(sideName(t, side, corpus)), 256),
    inline: true,
    value: [
      ...role,
      `${look.mark} **${pillText(t, score.headline)}**`,
      bandBar((band) => score.mix[band].share),
      t("compare.side.exposure", {
        exposure: t.points(score.exposure),
        margin: t.points(score.plusMinus),
      }),
      t("compare.side.confidence", {
        share: sureness(t, score.confidence),
        level: confidenceWord(t, score.level),
      }),
      t("compare.side.hours", { week: weekHours(t, side), freed: t.hours(score.hoursFreed) }),
      t("compare.side.cost", {
        low: t.usd(score.cost.low),
        high: t.usd(score.cost.high),
        human: t.usd(score.cost.human),
      }),
      ...disclosures(t, side, sideVoice(side), escaped).map((line) => `-# ${line}`),
    ].join("\n"),
  };
}

/** What can be said of the difference, and what can't be told apart. */
function differences(t: Translator, comparison: Comparison, corpus: Corpus): string[] {
  const [first, second] = comparison.sides;
  // Of the figures as they stand above: 41.25 and 89.15 are shown as 41.3 and 89.2, which are 47.9 apart.
  const freed = shownHours(second.score.hoursFreed) - shownHours(first.score.hoursFreed);
  const sameFreed = freed === 0;
  const cheaper = first.score.cost.low > second.score.cost.high ? second : first;
  return [
    t("compare.exposure", { verdict: exposureVerdict(t, comparison, escaped) }),
    sameFreed
      ? t("compare.freed.same")
      : t("compare.freed.more", {
          hours: t.hours(Math.abs(freed)),
          ...whose(freed > 0 ? second : first, escaped),
        }),
    comparison.costsApart ? t("compare.cost.lower", whose(cheaper, escaped)) : t("compare.cost.same"),
    ...(first.week.role === second.week.role
      ? []
      : [
          t("compare.roles-differ", {
            first: sideRole(first, corpus),
            second: sideRole(second, corpus),
          }),
        ]),
  ];
}

/** Causes that stand under a task, tried in turn until all tasks fit into what the message has left. */
const CAUSES_MOST = [8, 3, 1, 0];

function detailsEmbed(t: Translator, comparison: Comparison, corpus: Corpus, room: number): APIEmbed {
  const { tasks, sides } = comparison;
  const title = rowsTitle(t, comparison);
  const [first, second] = sides.map((side) => escaped(sideName(t, side, corpus)));
  const most = Math.min(4096, room - title.length);
  const worded = (causes: number): string =>
    [
      `-# ${first} | ${second}`,
      ...(tasks ? tasks.map((pair) => taskLines(t, pair, sides, corpus, causes)) : bandLines(t, comparison)),
    ].join("\n");
  const fitting = CAUSES_MOST.map(worded).find((text) => text.length <= most);
  return { color: NEUTRAL.color, title, description: fitting ?? cut(worded(0), most) };
}

/** In the cards' own rounding, which adds up to 100 on each side. */
function bandLines(t: Translator, { bands, sides: [first, second] }: Comparison): string[] {
  const [a, b] = [first, second].map(({ score }) => apportion(100, (band) => score.mix[band].share));
  const cell = (hours: number, share = 0): string =>
    t("list.bracketed", { text: t.hours(hours), more: t.percent(share / 100) });
  return bands.map(
    ({ band, hours: [left, right] }) =>
      `${bandTag(t, band)}\n${cell(left, a?.get(band))} | ${cell(right, b?.get(band))}`,
  );
}

function taskLines(
  t: Translator,
  pair: TaskPair,
  sides: Comparison["sides"],
  corpus: Corpus,
  causesMost: number,
): string {
  const {
    causes,
    sides: [a, b],
    unscored: [left, right],
  } = pair;
  const title = pairTitle(pair, sides, corpus);
  const name = isOwnPair(pair, sides) ? t("compare.task.own", { title: escaped(title) }) : title;
  const words = causes.slice(0, causesMost).map((cause) => causeWords(t, cause, sides, escaped));
  const more = causes.length > words.length && causesMost > 0 ? ["…"] : [];
  const why = words.length > 0 ? `\n-# ${[...words, ...more].join(" · ")}` : "";
  if (a && b && a.band === b.band) {
    const both = a.hours === b.hours ? t.hours(a.hours) : `${t.hours(a.hours)} | ${t.hours(b.hours)}`;
    return `**${name}**\n${bandTag(t, a.band)} ${both}${why}`;
  }
  return `**${name}**\n${half(t, a, left)} | ${half(t, b, right)}${why}`;
}

function half(t: Translator, task: TaskScore | null, unscored: number): string {
  if (task) return `${bandTag(t, task.band)} ${t.hours(task.hours)}`;
  return unscored > 0 ? `${unscoredTag(t)} ${t.hours(unscored)}` : t("compare.task.no-hours");
}
