import type { Card } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { FileView, MessageView } from "./message.js";

/** The card as files, for its owner alone. */
export function exportedView(
  t: Translator,
  card: Card,
  texts: { json: string; csv: string },
  corpus: Corpus,
): MessageView {
  const title = titleOf(card.week.role, corpus);
  const files: FileView[] = [
    {
      name: `wagecard-${card.week.role}.json`,
      data: texts.json,
      description: `Wagecard (${title}) as JSON: the week, all figures, the wording; for programs, and to bring it back`,
    },
    {
      name: `wagecard-${card.week.role}.csv`,
      data: texts.csv,
      description: `Wagecard (${title}) as CSV: a row a task with hours, band, axes and costs; for spreadsheets`,
    },
  ];
  return { content: EXPORTED, embeds: [], components: [], files };
}

const EXPORTED =
  "Your card as files: the .csv opens in a spreadsheet, the .json has all of it. `/wagecard import:` with the .json brings the card back. Neither says who you are, but whoever has a file can read your week in it.";

/** What a card in a file has that its week does not give here and now. */
export interface FileDifference {
  /** Whether the cells, the constants or the wage are others; else somebody changed the figures. */
  readonly moved: boolean;
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
  if (how === "same") return "You still have this card with the very week of the file; here it is.";
  const first =
    how === "back"
      ? "Your card is here again."
      : "You still have this card, and it has changed since it was exported. Both are kept: this one, out of the file, is a new card.";
  return difference === null ? first : `${first} ${differenceWords(t, card, difference)}`;
}

function differenceWords(
  t: Translator,
  { score }: Card,
  { moved, version, exposure, plusMinus }: FileDifference,
): string {
  const why = moved
    ? `The file was made with matrix ${version}, and matrix ${score.version} gives other figures`
    : "The figures in the file are not those that its week gives";
  const now = `${t.points(score.exposure)} ± ${t.points(score.plusMinus)}`;
  const before = `${t.points(exposure)} ± ${t.points(plusMinus)}`;
  const moves = now === before ? "" : `: exposure ${now} instead of ${before}`;
  return `${why}, so they were worked out anew${moves}.`;
}
