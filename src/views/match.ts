import { ButtonStyle } from "discord-api-types/v10";
import type { Card, UnscoredTask } from "../conversation/index.js";
import { alikeTasks, type Corpus, type TaskRef, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { bandOf } from "../scoring/index.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type Choice, type MessageView, type Row, selectRow } from "./message.js";
import { taskTitle, unscoredTag } from "./task-words.js";
import { bandName, bandTag, NEUTRAL } from "./words.js";

/** What a task of a person's own may be like: shown to choose from, and scored only once they have chosen. */

interface Candidate extends TaskRef {
  readonly title: string;
  readonly inRole: string;
  readonly band: Parameters<typeof bandName>[1];
}

/** The one that is chosen first, if there is one, then what the title is really like. */
function candidatesOf(
  title: string,
  chosen: TaskRef | null,
  card: Card,
  corpus: Corpus,
): readonly Candidate[] {
  const alike = alikeTasks(corpus, card.week.role, title);
  const others = alike.filter(({ role, task }) => role !== chosen?.role || task !== chosen.task);
  return [...(chosen ? [chosen] : []), ...others].flatMap(({ role, task }) => {
    const modeled = corpus.roles[role]?.tasks.find(({ id }) => id === task);
    if (!modeled) return [];
    const band = bandOf(modeled.cell.axes, corpus.constants);
    return [{ role, task, title: modeled.title, inRole: titleOf(role, corpus), band }];
  });
}

const SEPARATOR = "/";

/** The modeled task that a choice of the list stands for; null for what is none of ours. */
export function parseMatch(value: string): TaskRef | null {
  const [role, task, ...others] = value.split(SEPARATOR);
  return role && task && others.length === 0 ? { role, task } : null;
}

/** The list of what an own task may be like; no row if there is nothing. */
export function matchRows(
  t: Translator,
  id: CustomId,
  own: { readonly title: string; readonly like: TaskRef | null },
  card: Card,
  corpus: Corpus,
): Row[] {
  const choices = candidatesOf(own.title, own.like, card, corpus).map(
    ({ role, task, title, inRole, band }): Choice => ({
      value: `${role}${SEPARATOR}${task}`,
      label: title,
      description: t("task.match.option", { role: inRole, band: bandName(t, band) }),
      chosen: own.like?.role === role && own.like.task === task,
    }),
  );
  return choices.length > 0 ? [selectRow(id, t("task.match.placeholder"), choices)] : [];
}

/** A task of the person's own that is not scored: its hours, and what it may be like. */
export function unscoredTaskView(
  t: Translator,
  card: Card,
  task: UnscoredTask,
  corpus: Corpus,
  notice = "",
): MessageView {
  const candidates = candidatesOf(task.title, null, card, corpus);
  const id = (action: string): CustomId => ({
    flow: "task",
    action,
    id: card.id,
    rev: card.rev,
    arg: task.id,
  });
  const none = t("task.match.none.button");
  return {
    content: notice,
    embeds: [
      {
        color: NEUTRAL.color,
        author: { name: t("task.of-your-card", { role: titleOf(card.week.role, corpus) }) },
        title: taskTitle(t, task.id, card.week, corpus),
        description: [
          `**${unscoredTag(t)}** · ${t("card.week", { hours: t.hours(task.hours) })}`,
          t("task.unscored.why"),
          "",
          ...(candidates.length > 0
            ? [
                t("task.match.ask", { none }),
                ...candidates.map(({ title, inRole, band }) =>
                  t("task.match.line", { title, role: inRole, band: bandTag(t, band) }),
                ),
              ]
            : [t("task.match.nothing")]),
        ].join("\n"),
      },
    ],
    components: [
      ...matchRows(t, id("match"), { title: task.title, like: null }, card, corpus),
      buttonRow(
        ...(candidates.length > 0 ? [button(id("no-match"), none)] : []),
        button(id("card"), t("task.card.button"), { style: ButtonStyle.Primary }),
        button(id("ask-own"), t("task.add.button")),
      ),
      buttonRow(
        button(id("less"), "−1", { disabled: task.hours === 0 }),
        button(id("more"), "+1"),
        button(id("ask-hours"), t("task.hours.button")),
        button(id("remove"), t("task.remove.button"), { style: ButtonStyle.Danger }),
      ),
    ],
  };
}

/** Why a task of somebody's shared card has no band. */
export function unscoredWhyView(t: Translator, card: Card, task: UnscoredTask, corpus: Corpus): MessageView {
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        author: { name: t("why.author") },
        title: taskTitle(t, task.id, card.week, corpus, "shared"),
        description: `**${unscoredTag(t)}**\n\n${t("task.unscored.why")}`,
      },
    ],
    components: [],
  };
}
