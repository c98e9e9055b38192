import type { Card, Week } from "../conversation/index.js";
import type { Corpus, Task } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { BANDS, type Band, bandOf, type TaskScore } from "../scoring/index.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, cut, type MessageView } from "./message.js";
import { flipLines, ruleLines } from "./rules.js";
import { modeledTask, taskTitle, valuesSet } from "./task-words.js";
import { VOICE, type Voice } from "./voice.js";
import { BAND_LOOK, bandTag } from "./words.js";

/** The axes that the rules read. */
const BAND_AXES: ReadonlySet<string> = new Set(["capability", "reliability", "errorCost", "humanAdvantage"]);

/** Why a task landed in its band: the reason, the rule, how sure, what would flip it. */
export function whyView(
  t: Translator,
  card: Pick<Card, "id" | "rev" | "week" | "score">,
  task: TaskScore,
  corpus: Corpus,
  voice: Voice = "own",
): MessageView {
  const { constants } = corpus;
  const id = (action: string): CustomId => ({
    flow: "task",
    action,
    id: card.id,
    rev: card.rev,
    arg: task.id,
  });
  return {
    content: "",
    embeds: [
      {
        color: BAND_LOOK[task.band].color,
        author: { name: "Why this band?" },
        title: taskTitle(t, task.id, card.week, corpus, voice),
        description: [bandTag(t, task.band), ...reasons(t, card.week, task, corpus, voice)].join("\n\n"),
        fields: [
          {
            name: "The rule: the first that holds",
            value: cut(ruleLines(t, task.axes, constants).join("\n"), 1024),
          },
          { name: "How sure", value: sureWords(t, task) },
          { name: "What would flip it", value: cut(flipLines(t, task.axes, constants).join("\n"), 1024) },
        ],
        footer: { text: `Matrix ${card.score.version} · every value is an estimate` },
      },
    ],
    components:
      voice === "own"
        ? [buttonRow(button(id("open"), "Open this task"), button(id("card"), "Show my card"))]
        : [],
  };
}

/** The corpus's wording while the band is the one that it was written for; else what moved the task. */
function reasons(t: Translator, week: Week, task: TaskScore, corpus: Corpus, voice: Voice): string[] {
  const modeled = modeledTask(task.id, week, corpus);
  if (!modeled) return [];
  const { why } = modeled;
  const written = bandOf(modeled.cell.axes, corpus.constants);
  const lines = [
    ...(task.like
      ? [`${VOICE[voice].ownTask}; it started from “${modeled.title}”, and this is that task's wording.`]
      : []),
    ...(task.overridden.length > 0
      ? [`${valuesSet(t, task, voice)}${movedWords(t, written, task.band)}`]
      : []),
    `**What AI does well here.** ${why.aiDoes}`,
    `**${VOICE[voice].stays}** ${why.personOwns}`,
  ];
  // Why it is in no neighboring band was written for the corpus's values; with other ones the rule below speaks.
  const asWritten = written === task.band && !task.overridden.some((axis) => BAND_AXES.has(axis));
  return asWritten ? [...lines, ...neighbors(t, task.band, modeled)] : lines;
}

function movedWords(t: Translator, written: Band, band: Band): string {
  return written === band ? "" : ` They move it from ${bandTag(t, written)} to here.`;
}

/** Why not the more exposed band, and why not the less exposed one. */
function neighbors(t: Translator, band: Band, { why }: Task): string[] {
  const place = BANDS.indexOf(band);
  const above = BANDS[place - 1];
  const below = BANDS[place + 1];
  return [
    ...(above ? [`**Why not ${above}.** ${why.notAbove}`] : []),
    ...(below ? [`**Why not ${below}.** ${why.notBelow}`] : []),
  ];
}

function sureWords(t: Translator, task: TaskScore): string {
  const others = BANDS.filter((band) => band !== task.band && task.bandShares[band] >= 0.005)
    .sort((a, b) => task.bandShares[b] - task.bandShares[a])
    .map((band) => `${bandTag(t, band)} in ${t.percent(task.bandShares[band])}`);
  const tips = task.tipsInto ? ` It may tip into ${task.tipsInto}.` : "";
  const rest = others.length > 0 ? `; ${others.join(", ")}` : "";
  return `**${t.percent(task.confidence)}**, ${task.level}: it stays here in that share of the draws${rest}.${tips}`;
}
