import { AXIS_RANGES, type Constants } from "../scoring/index.js";
import type { Corpus } from "./types.js";

/**
 * The tables of `corpus/METHODOLOGY.md`, made from the constants. The page holds each between two marks, so that
 * the prose around them is written by hand and no figure stands in it twice.
 */
export function methodologyTables(corpus: Corpus): ReadonlyMap<string, string> {
  const { constants } = corpus;
  return new Map([
    ["version", `This page describes matrix **${corpus.version}** and the versions that extend it.`],
    ["bands", bandsTable(corpus)],
    [
      "ranges",
      table(
        ["axis", "range"],
        Object.entries(AXIS_RANGES).map(([axis, range]) => [`\`${axis}\``, range.words]),
      ),
    ],
    ["exposure", exposureTable(constants)],
    ["cost", costTable(constants)],
    ["headline", headlineTable(constants)],
    ["uncertainty", uncertaintyTable(constants)],
    ["wages", wagesTable(corpus)],
  ]);
}

/** The page with every table between its marks made anew. @throws Error where a mark is missing */
export function withTables(page: string, corpus: Corpus): string {
  return [...methodologyTables(corpus)].reduce((text, [name, content]) => {
    const start = `<!-- ${name}: made from the constants, npm run corpus:methodology -->`;
    const end = `<!-- /${name} -->`;
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from < 0 || to < from)
      throw new Error(`METHODOLOGY.md has no place for the table ${name}: ${start} … ${end}`);
    return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
  }, page);
}

function bandsTable({ constants: { bands }, bands: meanings }: Corpus): string {
  const rules: Record<string, string> = {
    "Human-critical": `human advantage ≥ ${bands.humanCritical.humanAdvantage}, or capability < ${bands.humanCritical.capability}`,
    Replaceable: thresholds(bands.replaceable),
    "AI-augmented": thresholds(bands.augmented),
    "Human-led + AI-assisted": "everything else",
  };
  const meaning = new Map<string, string>(meanings.map((band) => [band.name, band.meaning]));
  return table(
    ["", "band", "rule", "what it means"],
    Object.entries(rules).map(([band, rule], index) => [
      `${index + 1}`,
      `**${band}**`,
      rule,
      meaning.get(band) ?? "",
    ]),
  );
}

const thresholds = (rule: Constants["bands"]["augmented"]): string =>
  `capability ≥ ${rule.capability}, reliability ≥ ${rule.reliability}, error cost ≤ ${rule.errorCost}`;

function exposureTable({ exposure }: Constants): string {
  const { economics } = exposure;
  return table(
    ["factor", "value"],
    [
      ["gate", `0 below capability ${exposure.gateFrom}, 1 from ${exposure.gateFull}, linear between`],
      ["capability, reliability", "the axis ÷ 100"],
      ["error cost", `1 ÷ (1 + ${exposure.errorCostWeight} × (error cost − 1))`],
      ["human advantage", `1 − ${exposure.humanAdvantageWeight} × human advantage ÷ 100`],
      ["latency", `${exposure.latencyFloor} + ${round(1 - exposure.latencyFloor)} × latency ÷ 100`],
      [
        "economics",
        `1 while AI costs up to ${percent(economics.fullUpTo)} of the human, falling linearly to ${economics.floor} at ${percent(economics.floorFrom)}, and ${economics.floor} beyond`,
      ],
    ],
  );
}

function costTable({ cost }: Constants): string {
  return table(
    ["constant", "value"],
    [
      ["attempts before a person does it", `${cost.attempts}`],
      [
        "review share",
        `${percent(cost.reviewShare.otherwise)}; of a Replaceable task ${percent(cost.reviewShare.replaceable)} (audits)`,
      ],
      ["review catch rate", `${percent(cost.reviewCatchRate)} of the errors that look right`],
      ["hours to put an error right, by error cost 1 to 5", cost.errorHours.join(", ")],
      ["loaded wage", `wage × ${cost.loadFactor} ÷ ${cost.workHoursPerYear} hours`],
      ["weeks a year", `${cost.weeksPerYear}`],
      [
        "Klarna pattern",
        `capability ≥ ${cost.klarna.capability} and an AI cost of ${percent(cost.klarna.costRatio)} of the human's or more`,
      ],
    ],
  );
}

function headlineTable({ headline }: Constants): string {
  return table(
    ["condition", "value"],
    [
      ["least share of the hours", percent(headline.share)],
      ["least lead over the next band", `${round(headline.lead * 100)} points`],
    ],
  );
}

function uncertaintyTable({ uncertainty, confidence }: Constants): string {
  return table(
    ["constant", "value"],
    [
      ["one standard deviation on the 0–100 axes", `${uncertainty.points} points`],
      ["on error cost", `${uncertainty.errorCost}`],
      ["on minutes", percent(uncertainty.minutesShare)],
      ["draws", `${uncertainty.draws}`],
      [
        "confidence",
        `low under ${percent(confidence.low)}, high over ${percent(confidence.high)}, medium between`,
      ],
    ],
  );
}

function wagesTable({ roles, wages }: Corpus): string {
  const seniority = Object.entries(wages.seniority).map(([name, percentile]) => `${name} ${percentile}`);
  const rows = Object.values(roles).map((role) => [
    role.title,
    `${role.wage.occupation} (${role.wage.soc})`,
    role.wage.match,
    `$${role.wage.p50.toLocaleString("en-US")}`,
  ]);
  return `${table(["role", "occupation", "match", "median a year"], rows)}\n\nSeniority picks the percentile: ${seniority.join(", ")}. Source: ${wages.source}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const percent = (share: number): string => `${round(share * 100)} %`;
