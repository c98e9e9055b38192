import { type APIEmbed, type APIEmbedField, ButtonStyle } from "discord-api-types/v10";
import type { Corpus, Measure, Role } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { AXES, type CardScore, type TaskScore } from "../scoring/index.js";
import { apportion, bandBar, fillBar } from "./bar.js";
import type { CustomId } from "./custom-id.js";
import { insightsId } from "./insights.js";
import { button, buttonRow, cut, type MessageView } from "./message.js";
import { closestText } from "./notices.js";
import { type Wanted, wantedArg } from "./start.js";
import { BAND_LOOK, bandTag, NEUTRAL, pillText } from "./words.js";

/** The pages of a role's read. */
export const ROLE_PAGES = ["tasks", "questions", "outside"] as const;
export type RolePage = (typeof ROLE_PAGES)[number];

const PAGE_LABELS: Readonly<Record<RolePage, string>> = {
  tasks: "Tasks and axes",
  questions: "Questions and the move",
  outside: "Outside measures",
};

/** What the read of a role shows besides the role itself. */
export interface RoleRead {
  readonly role: Role;
  /** The typical week at the median wage. */
  readonly typical: CardScore;
  /** Place by exposure among all roles at their typical weeks, 1 is most exposed. */
  readonly rank: number;
  readonly of: number;
}

/** The matrix read of a role at its typical week; what was asked for stands above it where it is not modeled. */
export function roleView(
  t: Translator,
  read: RoleRead,
  wanted: Wanted,
  page: RolePage,
  corpus: Corpus,
): MessageView {
  const { role } = read;
  const pages: Readonly<Record<RolePage, () => APIEmbed>> = {
    tasks: () => tasksPage(t, read),
    questions: () => questionsPage(t, read),
    outside: () => outsidePage(t, read, corpus),
  };
  const id = (action: string): CustomId => ({
    flow: "role",
    action,
    id: "0",
    rev: 0,
    arg: wantedArg(wanted, corpus),
  });
  return {
    content: wanted.askedFor === null ? "" : closestText(t, wanted.askedFor, role, corpus),
    embeds: [pages[page]()],
    components: [
      buttonRow(
        ...ROLE_PAGES.map((other) => button(id(other), PAGE_LABELS[other], { disabled: other === page })),
        button(insightsId(wanted, corpus), "Insights"),
        button(id("walk"), "Make my card", { style: ButtonStyle.Primary }),
      ),
    ],
  };
}

function heading(
  t: Translator,
  { role, typical }: RoleRead,
): Pick<APIEmbed, "color" | "author" | "title" | "footer"> {
  const look = typical.headline ? BAND_LOOK[typical.headline] : NEUTRAL;
  return {
    color: look.color,
    author: { name: `${role.title} · ${role.family}` },
    title: `${look.mark} ${pillText(t, typical.headline)}`,
    footer: {
      text: `Matrix ${typical.version} · in the matrix since ${role.since} · the typical week, not yours`,
    },
  };
}

function tasksPage(t: Translator, read: RoleRead): APIEmbed {
  const { role, typical } = read;
  const mix = [...apportion(100, (band) => typical.mix[band].share)].map(
    ([band, share]) => `${bandTag(t, band)} ${share} %`,
  );
  return {
    ...heading(t, read),
    description: [
      role.description,
      `Exposure **${t.points(typical.exposure)}** ± ${t.points(typical.plusMinus)} of 100, number ${read.rank} of ${read.of} roles (1 is most exposed)`,
      bandBar((band) => typical.mix[band].share),
      mix.join(" · "),
    ].join("\n"),
    fields: typical.tasks.map((task) => axesField(t, task, role)),
  };
}

/** All nine axes of a task in one line: read from left to right, and by a screen reader. */
function axesField(t: Translator, task: TaskScore, role: Role): APIEmbedField {
  const title = role.tasks.find((one) => one.id === task.id)?.title ?? task.id;
  const values = AXES.map((axis) => `${SHORT[axis]} **${t.number(task.axes[axis])}**`);
  return {
    name: `${BAND_LOOK[task.band].mark} ${title} · ${t.hours(task.hours)}`,
    value: `${task.band}: ${values.join(" · ")} · economics fit **${t.points(task.unitEconomicsFit)}**`,
  };
}

const SHORT: Readonly<Record<(typeof AXES)[number], string>> = {
  capability: "capability",
  oversightMinutes: "oversight min",
  latency: "latency",
  reliability: "reliability",
  hallucinationRisk: "halluc. risk",
  errorCost: "error cost",
  integrationMinutes: "integration min",
  humanAdvantage: "human advantage",
};

function questionsPage(t: Translator, read: RoleRead): APIEmbed {
  const { role } = read;
  const others = role.notCovered.map(({ titles, note }) => `**${titles.join(", ")}.** ${note}`);
  return {
    ...heading(t, read),
    fields: [
      ...role.questions.map(({ ask, answer, horizon }) => ({
        name: ask,
        value: `${answer}\n-# Horizon: ${horizon}`,
      })),
      { name: "The move", value: role.move },
      ...(others.length > 0 ? [{ name: "What is not modeled", value: cut(others.join("\n"), 1024) }] : []),
    ],
  };
}

function outsidePage(t: Translator, read: RoleRead, corpus: Corpus): APIEmbed {
  const { outside } = read.role;
  const ours = `Here: number **${read.rank} of ${read.of}** roles by exposure at a typical week (1 is most exposed).`;
  if (!outside) {
    return {
      ...heading(t, read),
      description: `${ours}\n\nNobody has looked up the outside measures of this role yet.`,
    };
  }
  const measures = Object.entries(corpus.outside.measures) as [
    Measure,
    (typeof corpus.outside.measures)[Measure],
  ][];
  const values = measures.map(([measure]) => outside[measure]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const lines = measures.map(
    ([measure, { name }]) => `${fillBar(outside[measure], 100)} **${t.points(outside[measure])}** ${name}`,
  );
  const { ilo } = corpus.outside;
  return {
    ...heading(t, read),
    description: [
      `Where published measures place the occupation among white-collar ones, 100 most exposed (SOC ${outside.soc}, ${MATCH[outside.match]}${outside.note ? `: ${outside.note}` : ""}).`,
      "",
      ...lines,
      "",
      `${ilo.name}: score **${outside.ilo.score.toFixed(2)}** of 1, ${outside.ilo.gradient.join(" or ")}.`,
      `The five lie between ${t.points(low)} and ${t.points(high)}: ${disagreement(t, high - low)}`,
      "",
      ours,
    ].join("\n"),
    fields: [
      {
        name: "Sources",
        value: cut([...measures.map(([, { source }]) => source), ilo.source].filter(once).join("\n"), 1024),
      },
    ],
  };
}

const MATCH: Readonly<Record<"exact" | "near" | "weak", string>> = {
  exact: "an exact match",
  near: "a near match",
  weak: "a weak match",
};

/** How far the measures disagree, in words. */
function disagreement(t: Translator, spread: number): string {
  if (spread >= 50)
    return `${t.points(spread)} points apart. They disagree widely, so take none of them alone.`;
  if (spread >= 25) return `${t.points(spread)} points apart. They disagree.`;
  return `${t.points(spread)} points apart. They roughly agree.`;
}

const once = (item: string, index: number, all: readonly string[]): boolean => all.indexOf(item) === index;
