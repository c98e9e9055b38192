import { type APIEmbed, ButtonStyle } from "discord-api-types/v10";
import { type Level, LIMITS, type Measured, type Spread, type Standings } from "../conversation/index.js";
import type { Corpus, Role } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { type Axis, BANDS, type Band } from "../scoring/index.js";
import { apportion, bandBar } from "./bar.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type MessageView } from "./message.js";
import { closestText } from "./notices.js";
import { type Wanted, wantedArg } from "./start.js";
import { axisName, axisUnit, bandTag, capital, NEUTRAL } from "./words.js";

/** The cross-cell read of a role. */
export interface InsightsRead {
  readonly role: Role;
  readonly standings: Standings;
  readonly levels: readonly Level[];
  /**
   * Of this server's shared cards: null where too few share one, `elsewhere` outside of servers, `hidden` where the
   * server's managers do not show it.
   */
  readonly spread: Spread | null | "elsewhere" | "hidden";
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
    title: `Among the ${standings.of} roles of matrix ${corpus.version}`,
    description:
      "Means over the typical week, by hours. 1st has the highest value; equal values share a place.",
    fields: [
      { name: "A high value means more exposed", value: lines(t, EXPOSING, standings) },
      {
        name: "A high value means less exposed: AI costs more, or a person counts for more",
        value: lines(t, SHIELDING, standings),
      },
      { name: "Oversight: what checking AI takes", value: oversightText(t, read) },
      { name: "The same week at four levels", value: levelsText(t, read.levels, corpus) },
      { name: "Cards of this role shared in this server", value: spreadText(t, read.spread) },
    ],
    footer: { text: `Matrix ${corpus.version} · a model read, not a survey` },
  };
  const roleId = (action: string): CustomId => ({ ...insightsId(wanted, corpus), flow: "role", action });
  return {
    content: wanted.askedFor === null ? "" : closestText(t, wanted.askedFor, role, corpus),
    embeds: [embed],
    components: [
      buttonRow(
        button(roleId("tasks"), "Tasks and axes"),
        button(roleId("walk"), "Make my card", { style: ButtonStyle.Primary }),
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
  return `**${ordinal(t, rank)}** of ${of}${tied ? ", tied" : ""}`;
}

function oversightText(t: Translator, { role, standings }: InsightsRead): string {
  const { by, mostOverseen } = standings;
  const task = role.tasks.find(({ id }) => id === mostOverseen.task);
  return [
    `${place(t, "oversightMinutes", standings)} · ${t.number(by.oversightMinutes.value)} minutes per output`,
    `${place(t, "oversightUsd", standings)} · ${t.usd(by.oversightUsd.value)} a week at mid level`,
    `${place(t, "oversightShare", standings)} · ${t.percent(by.oversightShare.value)} of what running the week on AI costs`,
    ...(task
      ? [`Most on one task: ${t.number(mostOverseen.minutes)} minutes per output. ${task.title}.`]
      : []),
  ].join("\n");
}

function levelsText(t: Translator, levels: readonly Level[], { wages }: Corpus): string {
  const same = (of: (level: Level) => string): boolean => new Set(levels.map(of)).size === 1;
  const freed = ({ score }: Level): string => t.hours(score.hoursFreed);
  const rows = levels.map((level) => {
    const { seniority, score } = level;
    const { low, high, human } = score.cost;
    const wage = `${t.usd(score.wage)} a year, percentile ${wages.seniority[seniority].slice(1)}`;
    return [
      `**${capital(seniority)}** (${wage}) · exposure **${t.points(score.exposure)}** ± ${t.points(score.plusMinus)}`,
      `AI ${t.usd(low)} to ${t.usd(high)} a week, beside ${t.usd(human)} done by a person${same(freed) ? "" : ` · frees ${freed(level)}`}`,
    ].join("\n");
  });
  const [first] = levels;
  // Said only while it is so: a matrix in which the wage moves a band would be told of as it is.
  const stays = [
    ...(first && same(freed) ? [`About **${freed(first)}** a week are freed at every level.`] : []),
    ...(same(({ score }) => score.tasks.map(({ band }) => band).join())
      ? ["The bands don't depend on the wage."]
      : []),
  ];
  return [...rows, ...(stays.length > 0 ? [stays.join(" ")] : [])].join("\n");
}

function spreadText(t: Translator, spread: InsightsRead["spread"]): string {
  if (spread === "elsewhere") {
    return "This is a server's: ask there, and it tells the spread of the cards that people share in its channels.";
  }
  if (spread === "hidden") {
    return "The people who manage this server do not show this. “Compare” under your card and `/compare` work as ever.";
  }
  if (spread === null) {
    return `Fewer than ${FEWEST} people share one here, and so few would tell too much of each. “Share in this channel” under a card adds it.`;
  }
  const { people, exposure, freed, shares, versions } = spread;
  const shareOf = (band: Band): number => shares[band];
  // To five per cent: finer figures would tell more of single cards than of the role.
  const parts = apportion(20, shareOf);
  return [
    `${people} people's latest cards. Further ones count by fives, so that one more card does not show at once.`,
    `Exposure: median **${t.points(exposure.median)}**, middle half ${t.points(exposure.low)} to ${t.points(exposure.high)}`,
    `Hours freed: median **${t.points(freed.median)} h**, middle half ${t.points(freed.low)} to ${t.points(freed.high)} h`,
    bandBar(shareOf),
    BANDS.filter((band) => shares[band] > 0)
      .map((band) => `${bandTag(t, band)} ${5 * (parts.get(band) ?? 0)} %`)
      .join(" · "),
    ...(versions.length > 1 ? [`-# Made with matrices ${versions.join(", ")}; each keeps its figures.`] : []),
  ].join("\n");
}

const FEWEST = LIMITS.spreadPeople === 5 ? "five" : String(LIMITS.spreadPeople);

const plurals = new Intl.PluralRules("en-US", { type: "ordinal" });
const SUFFIXES: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };
const ordinal = (t: Translator, rank: number): string => `${rank}${SUFFIXES[plurals.select(rank)] ?? "th"}`;
