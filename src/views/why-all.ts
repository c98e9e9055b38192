import { type PublicCard, unscoredTasks } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { explainBand, type TaskScore } from "../scoring/index.js";
import { isolated } from "../text/index.js";
import { inRow } from "./lists.js";
import { cut, escaped, type MessageView, selectRows } from "./message.js";
import { conditionWords } from "./rules.js";
import { type Sharing, sharedId, sharedTaskOptions } from "./shared.js";
import { bandLine, taskReason, taskTitle, unscoredTag } from "./task-words.js";
import { BAND_LOOK, NEUTRAL, pillText } from "./words.js";

/** Why every task of a shared card landed in its band, in short; the list below leads to each in full. */
export function whyAllView(t: Translator, card: PublicCard, sharing: Sharing, corpus: Corpus): MessageView {
  const { score } = card;
  return {
    content: "",
    lead: escaped(t("why.all.author", { name: isolated(sharing.name) })),
    embeds: [
      {
        color: score.headline ? BAND_LOOK[score.headline].color : NEUTRAL.color,
        author: { name: cut(t("why.all.author", { name: isolated(sharing.name) }), 256) },
        title: pillText(t, score.headline),
        description: cut(
          [
            ...score.tasks.map((task) => taskText(t, task, card, corpus)),
            ...unscoredTasks(card).map(({ id }) => unscoredText(t, id, card, corpus)),
          ].join("\n\n"),
          4096,
        ),
        footer: { text: [t("note.matrix", { version: score.version }), t("note.estimates")].join(" · ") },
      },
    ],
    components: selectRows(
      sharedId(sharing, "why"),
      t("card.why.placeholder"),
      sharedTaskOptions(t, card, corpus),
    ),
  };
}

function taskText(t: Translator, task: TaskScore, card: PublicCard, corpus: Corpus): string {
  return [
    `**${taskTitle(t, task.id, card.week, corpus, "shared")}**`,
    bandLine(t, task),
    `-# ${decidingWords(t, task, corpus)}`,
    cut(taskReason(t, task, card.week, corpus, "shared"), 140),
  ].join("\n");
}

function unscoredText(t: Translator, task: string, { week }: PublicCard, corpus: Corpus): string {
  const title = taskTitle(t, task, week, corpus, "shared");
  return `**${title}**\n${unscoredTag(t)}\n${t("task.unscored.why")}`;
}

/** The rule that decided, and the values that made it hold. */
function decidingWords(t: Translator, task: TaskScore, corpus: Corpus): string {
  const { rules } = explainBand(task.axes, corpus.constants);
  const rule = rules.find((one) => one.decides);
  const met = rule?.conditions.filter((condition) => condition.met) ?? [];
  return met.length > 0
    ? inRow(
        t,
        met.map((condition) => conditionWords(t, condition)),
      )
    : t("why.no-rule");
}
