import type { Card } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { sentences } from "./lists.js";
import type { FileView, MessageView } from "./message.js";

/** The card as files, for its owner alone. */
export function exportedView(
  t: Translator,
  card: Card,
  texts: { json: string; csv: string },
  corpus: Corpus,
): MessageView {
  const role = titleOf(card.week.role, corpus);
  const files: FileView[] = [
    {
      name: `wagecard-${card.week.role}.json`,
      data: texts.json,
      description: t("exported.json", { role }),
    },
    {
      name: `wagecard-${card.week.role}.csv`,
      data: texts.csv,
      description: t("exported.csv", { role }),
    },
  ];
  return { content: t("exported.files"), embeds: [], components: [], files };
}

/** What a card in a file has that its week does not give here and now. */
export interface FileDifference {
  /**
   * `guessed`: figures of a task of the person's own rest on a match that they did not confirm. `moved`: the cells, the
   * constants or the wage are others. `edited`: somebody changed the figures.
   */
  readonly why: "guessed" | "moved" | "edited";
  readonly version: string;
  readonly exposure: number;
  readonly plusMinus: number;
}

/** Above a card that a file brought. */
export function importedNotice(
  t: Translator,
  card: Card,
  how: "back" | "same" | "copy",
  difference: FileDifference | null,
): string {
  const said = t(`exported.${how}`);
  return how === "same" || difference === null
    ? said
    : sentences(t, [said, differenceWords(t, card, difference)]);
}

function differenceWords(
  t: Translator,
  { score }: Card,
  { why, version, exposure, plusMinus }: FileDifference,
): string {
  const now = `${t.points(score.exposure)} ± ${t.points(score.plusMinus)}`;
  const before = `${t.points(exposure)} ± ${t.points(plusMinus)}`;
  const values = { exposure: now === before ? "same" : "other", now, before };
  return why === "moved"
    ? t("exported.moved", { made: version, latest: score.version, ...values })
    : t(`exported.${why}`, values);
}
