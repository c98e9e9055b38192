import { type APIEmbed, ButtonStyle } from "discord-api-types/v10";
import { type Level, LIMITS, type Measured, type Spread, type Standings } from "../conversation/index.js";
import type { Corpus, Role } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { type Axis, BANDS, type Band } from "../scoring/index.js";
import { apportion, bandBar } from "./bar.js";
import { corpusNote } from "./corpus-note.js";
import type { CustomId } from "./custom-id.js";
import { inRow, sentences } from "./lists.js";
import { button, buttonRow, type MessageView } from "./message.js";
import { closestText } from "./notices.js";
import { type Wanted, wantedArg } from "./start.js";
import { axisName, axisUnit, bandTag, NEUTRAL } from "./words.js";

/** The cross-cell read of a role. */
export interface InsightsRead {
  readonly role: Role;
  readonly standings: Standings;
  readonly levels: readonly Level[];
  /**
   * Of the channel's shared cards: `few` if too few others share one, `moved` if one that counts was taken back today,
   * `elsewhere` outside of servers, `hidden` if the server's managers do not show it.
   */
  readonly spread: Spread | "few" | "moved" | "elsewhere" | "hidden";
}

type Ranked = Axis | "unitEconomicsFit";

/** The axes by what a high value means, in the order of the method. */
const EXPOSING: readonly Ranked[] = ["capability", "latency", "reliability", "unitEconomicsFit"];
const SHIELDING: readonly Ranked[] = [
  "hallucinationRisk",
  "errorCost",
  "integrationMinutes",
  "humanAdvantage",
];

/** Where a role stands in the matrix, what seniority changes, and how the cards shared here lie. */
export function insightsView(t: Translator, read: InsightsRead, wanted: Wanted, corpus: Corpus): MessageView {
  const { role, standings } = read;
  const embed: APIEmbed = {
    color: NEUTRAL.color,
    author: { name: `${role.title} · ${role.family}` },
    title: t("insights.title", { of: standings.of, version: corpus.version }),
    description: t("insights.description"),
    fields: [
      { name: t("insights.exposing.field"), value: lines(t, EXPOSING, standings) },
      { name: t("insights.shielding.field"), value: lines(t, SHIELDING, standings) },
      { name: t("insights.oversight.field"), value: oversightText(t, read) },
      { name: t("insights.levels.field"), value: levelsText(t, read.levels, corpus) },
      { name: t("insights.spread.field"), value: spreadText(t, read.spread) },
    ],
    footer: { text: [t("insights.footer", { version: corpus.version }), ...corpusNote(t)].join("\n") },
  };
  const roleId = (action: string): CustomId => ({ ...insightsId(wanted, corpus), flow: "role", action });
  return {
    content: wanted.askedFor === null ? "" : closestText(t, wanted.askedFor, role, corpus),
    embeds: [embed],
    components: [
      buttonRow(
        button(roleId("tasks"), t("role.page.tasks.button")),
        button(roleId("walk"), t("role.walk.button"), { style: ButtonStyle.Primary }),
      ),
    ],
  };
}

/** The id of what opens the insights of a role. */
export function insightsId(wanted: Wanted, corpus: Corpus): CustomId {
  return { flow: "insights", action: "open", id: "0", rev: 0, arg: wantedArg(wanted, corpus) };
}

function lines(t: Translator, measures: readonly Ranked[], standings: Standings): string {
  return measures
    .map((measure) => {
      return `${place(t, measure, standings)} · ${axisName(t, measure)} ${t.number(standings.by[measure].value)} ${axisUnit(t, measure)}`;
    })
    .join("\n");
}

/** `**3rd** of 16`. */
function place(t: Translator, measure: Measured, { by, of }: Standings): string {
  const { rank, tied } = by[measure];
  return t("insights.place", { rank, of, tied: tied ? "yes" : "no" });
}

function oversightText(t: Translator, { role, standings }: InsightsRead): string {
  const { by, mostOverseen } = standings;
  const task = role.tasks.find(({ id }) => id === mostOverseen.task);
  const minutes = t("insights.oversight.minutes", { minutes: t.number(by.oversightMinutes.value) });
  const usd = t("insights.oversight.usd", { usd: t.usd(by.oversightUsd.value) });
  const share = t("insights.oversight.share", { share: t.percent(by.oversightShare.value) });
  const most = { minutes: t.number(mostOverseen.minutes), task: task?.title ?? "" };
  return [
    `${place(t, "oversightMinutes", standings)} · ${minutes}`,
    `${place(t, "oversightUsd", standings)} · ${usd}`,
    `${place(t, "oversightShare", standings)} · ${share}`,
    ...(task ? [t("insights.oversight.most", most)] : []),
  ].join("\n");
}

function levelsText(t: Translator, levels: readonly Level[], { wages }: Corpus): string {
  const same = (of: (level: Level) => string): boolean => new Set(levels.map(of)).size === 1;
  const freed = ({ score }: Level): string => t.hours(score.hoursFreed);
  const sameFreed = same(freed);
  const rows = levels.map((level) => {
    const { seniority, score } = level;
    const { low, high, human } = score.cost;
    const heading = t("insights.level.wage", {
      level: t(`insights.level.${seniority}`),
      usd: t.usd(score.wage),
      percentile: wages.seniority[seniority].slice(1),
      exposure: t.points(score.exposure),
      plusMinus: t.points(score.plusMinus),
    });
    const cost = t("insights.level.cost", { low: t.usd(low), high: t.usd(high), human: t.usd(human) });
    const frees = sameFreed ? [] : [t("insights.level.frees", { hours: freed(level) })];
    return `${heading}\n${[cost, ...frees].join(" · ")}`;
  });
  const [first] = levels;
  // Said only while it is so: a matrix in which the wage moves a band would be told of as it is.
  const stays = [
    ...(first && sameFreed ? [t("insights.levels.freed", { hours: freed(first) })] : []),
    ...(same(({ score }) => score.tasks.map(({ band }) => band).join()) ? [t("insights.levels.bands")] : []),
  ];
  return [...rows, ...(stays.length > 0 ? [sentences(t, stays)] : [])].join("\n");
}

/** To five per cent: finer figures would tell more of single cards than of the role. */
const PARTS = 20;

function spreadText(t: Translator, spread: InsightsRead["spread"]): string {
  if (spread === "elsewhere") return t("insights.spread.elsewhere");
  if (spread === "hidden") return t("insights.spread.hidden");
  if (spread === "moved") return t("insights.spread.moved");
  if (spread === "few") return t("insights.spread.few", { fewest: LIMITS.spreadPeople });
  const { people, exposure, freed, shares, versions } = spread;
  const shareOf = (band: Band): number => shares[band];
  const parts = apportion(PARTS, shareOf);
  return [
    t("insights.spread.people", { people }),
    t("insights.spread.exposure", {
      median: t.points(exposure.median),
      low: t.points(exposure.low),
      high: t.points(exposure.high),
    }),
    t("insights.spread.freed", {
      median: t.hours(Math.round(freed.median)),
      low: t.points(freed.low),
      high: t.hours(Math.round(freed.high)),
    }),
    bandBar(shareOf),
    BANDS.filter((band) => shares[band] > 0)
      .map((band) => `${bandTag(t, band)} ${t.percent((parts.get(band) ?? 0) / PARTS)}`)
      .join(" · "),
    ...(versions.length > 1 ? [`-# ${t("insights.spread.versions", { versions: inRow(t, versions) })}`] : []),
  ].join("\n");
}
