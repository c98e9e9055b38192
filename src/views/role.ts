import { type APIEmbed, type APIEmbedField, ButtonStyle } from "discord-api-types/v10";
import type { Corpus, Measure, Role } from "../corpus/index.js";
import { shownPoints, type Translator } from "../language/index.js";
import { AXES, type CardScore, type TaskScore } from "../scoring/index.js";
import { apportion, bandBar, fillBar } from "./bar.js";
import { corpusNote } from "./corpus-note.js";
import type { CustomId } from "./custom-id.js";
import { insightsId } from "./insights.js";
import { button, buttonRow, cut, type MessageView } from "./message.js";
import { closestText } from "./notices.js";
import { type Wanted, wantedArg } from "./start.js";
import { BAND_LOOK, bandTag, NEUTRAL, pillText } from "./words.js";

/** The pages of a role's read. */
export const ROLE_PAGES = ["tasks", "questions", "outside"] as const;
export type RolePage = (typeof ROLE_PAGES)[number];

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
        ...ROLE_PAGES.map((other) =>
          button(id(other), t(`role.page.${other}.button`), { disabled: other === page }),
        ),
        button(insightsId(wanted, corpus), t("role.insights.button")),
        button(id("walk"), t("role.walk.button"), { style: ButtonStyle.Primary }),
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
      text: [t("role.footer", { version: typical.version, since: role.since }), ...corpusNote(t)].join("\n"),
    },
  };
}

function tasksPage(t: Translator, read: RoleRead): APIEmbed {
  const { role, typical } = read;
  const mix = [...apportion(100, (band) => typical.mix[band].share)].map(
    ([band, share]) => `${bandTag(t, band)} ${t.percent(share / 100)}`,
  );
  return {
    ...heading(t, read),
    description: [
      role.description,
      t("role.exposure", {
        exposure: t.points(typical.exposure),
        plusMinus: t.points(typical.plusMinus),
        rank: read.rank,
        of: read.of,
      }),
      bandBar((band) => typical.mix[band].share),
      mix.join(" · "),
    ].join("\n"),
    fields: typical.tasks.map((task) => axesField(t, task, role)),
  };
}

/** All nine axes of a task in one line: read from left to right, and by a screen reader. */
function axesField(t: Translator, task: TaskScore, role: Role): APIEmbedField {
  const title = role.tasks.find((one) => one.id === task.id)?.title ?? task.id;
  const values = AXES.map((axis) => t(`role.axis.${axis}`, { value: t.number(task.axes[axis]) }));
  const fit = t("role.axis.unitEconomicsFit", { value: t.points(task.unitEconomicsFit) });
  return {
    name: `${title} · ${t.hours(task.hours)}`,
    value: t("list.labeled", { name: bandTag(t, task.band), text: [...values, fit].join(" · ") }),
  };
}

function questionsPage(t: Translator, read: RoleRead): APIEmbed {
  const { role } = read;
  const others = role.notCovered.map(({ titles, note }) => `**${titles.join(", ")}.** ${note}`);
  return {
    ...heading(t, read),
    fields: [
      ...role.questions.map(({ ask, answer, horizon }) => ({
        name: ask,
        value: `${answer}\n-# ${t("role.horizon", { horizon })}`,
      })),
      { name: t("role.move.field"), value: role.move },
      ...(others.length > 0
        ? [{ name: t("role.not-modeled.field"), value: cut(others.join("\n"), 1024) }]
        : []),
    ],
  };
}

function outsidePage(t: Translator, read: RoleRead, corpus: Corpus): APIEmbed {
  const { outside } = read.role;
  const ours = t("role.outside.here", { rank: read.rank, of: read.of });
  if (!outside) {
    return { ...heading(t, read), description: `${ours}\n\n${t("role.outside.missing")}` };
  }
  const measures = Object.entries(corpus.outside.measures) as [
    Measure,
    (typeof corpus.outside.measures)[Measure],
  ][];
  const values = measures.map(([measure]) => outside[measure]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const lines = measures.map(
    ([measure, { name }]) => `**${t.points(outside[measure])}** ${name} ${fillBar(outside[measure], 100)}`,
  );
  const { ilo } = corpus.outside;
  return {
    ...heading(t, read),
    description: [
      t("role.outside.intro", {
        soc: outside.soc,
        match: outside.match,
        noted: outside.note ? "yes" : "no",
        note: outside.note ?? "",
      }),
      "",
      ...lines,
      "",
      t("role.outside.ilo", {
        measure: ilo.name,
        score: t.hundredths(outside.ilo.score),
        gradients: outside.ilo.gradient.reduce((first, second) =>
          t("role.outside.either", { first, second }),
        ),
      }),
      t("role.outside.agreement", {
        low: t.points(low),
        high: t.points(high),
        spread: shownPoints(high) - shownPoints(low),
        agreement: agreement(shownPoints(high) - shownPoints(low)),
      }),
      "",
      ours,
    ].join("\n"),
    fields: [
      {
        name: t("role.outside.sources.field"),
        value: cut([...measures.map(([, { source }]) => source), ilo.source].filter(once).join("\n"), 1024),
      },
    ],
  };
}

/** How far measures agree that lie so many points apart. */
const agreement = (spread: number): "none" | "some" | "rough" =>
  spread >= 50 ? "none" : spread >= 25 ? "some" : "rough";

const once = (item: string, index: number, all: readonly string[]): boolean => all.indexOf(item) === index;
