import type { Card, Week } from "../conversation/index.js";
import { type Corpus, type Task, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { BANDS, type Band, bandOf, type TaskScore } from "../scoring/index.js";
import type { CustomId } from "./custom-id.js";
import { inRow, sentences } from "./lists.js";
import { button, buttonRow, cut, type MessageView } from "./message.js";
import { flipLines, ruleLines } from "./rules.js";
import { modeledTask, taskTitle, tipping, valuesSet } from "./task-words.js";
import type { Voice } from "./voice.js";
import { BAND_LOOK, bandName, bandTag, confidenceWord, sureness } from "./words.js";

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
        author: { name: t("why.author") },
        title: taskTitle(t, task.id, card.week, corpus, voice),
        description: [bandTag(t, task.band), ...reasons(t, card.week, task, corpus, voice)].join("\n\n"),
        fields: [
          {
            name: t("why.rule.field"),
            value: cut(ruleLines(t, task.axes, constants).join("\n"), 1024),
          },
          { name: t("why.sure.field"), value: sureWords(t, task, corpus) },
          { name: t("why.flip.field"), value: cut(flipLines(t, task.axes, constants).join("\n"), 1024) },
        ],
        footer: {
          text: [t("note.matrix", { version: card.score.version }), t("note.estimates")].join(" · "),
        },
      },
    ],
    components:
      voice === "own"
        ? [buttonRow(button(id("open"), t("task.open.button")), button(id("card"), t("task.card.button")))]
        : [],
  };
}

/** The corpus's wording while the band is the one that it was written for; else what moved the task. */
function reasons(t: Translator, week: Week, task: TaskScore, corpus: Corpus, voice: Voice): string[] {
  const modeled = modeledTask(task, week, corpus);
  if (!modeled) return [];
  const { why } = modeled;
  const written = bandOf(modeled.cell.axes, corpus.constants);
  const lines = [
    ...(task.like
      ? [t("why.own-task", { voice, title: modeled.title, role: titleOf(task.like.role, corpus) })]
      : []),
    ...(task.overridden.length > 0
      ? [sentences(t, [valuesSet(t, task, voice), ...movedWords(t, written, task.band)])]
      : []),
    t("why.ai-does", { text: why.aiDoes }),
    t("why.stays", { voice, text: why.personOwns }),
  ];
  // Why it is in no neighboring band was written for the corpus's values; with other ones the rule below speaks.
  const asWritten = written === task.band && !task.overridden.some((axis) => BAND_AXES.has(axis));
  return asWritten ? [...lines, ...neighbors(t, task.band, modeled)] : lines;
}

function movedWords(t: Translator, written: Band, band: Band): string[] {
  return written === band ? [] : [t("why.moved", { band: bandTag(t, written) })];
}

/** Why not the more exposed band, and why not the less exposed one. */
function neighbors(t: Translator, band: Band, { why }: Task): string[] {
  const place = BANDS.indexOf(band);
  const above = BANDS[place - 1];
  const below = BANDS[place + 1];
  return [
    ...(above ? [t("why.not-band", { band: bandName(t, above), text: why.notAbove })] : []),
    ...(below ? [t("why.not-band", { band: bandName(t, below), text: why.notBelow })] : []),
  ];
}

function sureWords(t: Translator, task: TaskScore, corpus: Corpus): string {
  const others = BANDS.filter((band) => band !== task.band && task.bandShares[band] >= 0.005)
    .sort((a, b) => task.bandShares[b] - task.bandShares[a])
    .map((band) => t("why.sure.other", { band: bandTag(t, band), share: t.percent(task.bandShares[band]) }));
  const sure = {
    confidence: sureness(t, task.confidence),
    level: confidenceWord(t, task.level),
    draws: t.number(corpus.constants.uncertainty.draws),
  };
  return sentences(t, [
    others.length > 0 ? t("why.sure.others", { ...sure, others: inRow(t, others) }) : t("why.sure", sure),
    ...(task.tipsInto ? [t("why.tips", tipping(t, task, task.tipsInto))] : []),
  ]);
}
