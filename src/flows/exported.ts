import { bringBack, type Card, Refused, restsOnGuess } from "../conversation/index.js";
import type { FileRef, House, SlashRequest } from "../discord/index.js";
import { type ExportFile, exportCsv, exportJson, readExport, sameFigures } from "../export/index.js";
import type { Translator } from "../language/index.js";
import {
  cardView,
  exportedView,
  type FileDifference,
  importedNotice,
  type MessageView,
  oldestDropped,
  type Reply,
} from "../views/index.js";

/** A card as a private message with its files. */
export function exportMessage(t: Translator, card: Card, { corpus }: House): MessageView {
  return exportedView(t, card, { json: exportJson(card, corpus), csv: exportCsv(t, card, corpus) }, corpus);
}

/** The card of an exported file among the person's own, and in use. @throws Refused where the file or its week does not do */
export async function importCard(request: SlashRequest, ref: FileRef, house: House): Promise<Reply> {
  if (request.options.size > 1) throw new Refused({ kind: "import-alone" });
  // Fetched before the person's documents are locked: nothing of theirs waits for a slow file.
  const { given, file } = readExport(await house.files.text(ref), house.corpus);
  return house.store.withPerson(request.userId, async (desk): Promise<Reply> => {
    const brought = bringBack(await desk.person(), given, () => house.newId(), house.corpus, house.now());
    await desk.savePerson(brought.person);
    const { card, how, dropped } = brought;
    const notices = [
      importedNotice(request.t, card, how, differenceOf(file, card)),
      ...(dropped ? [oldestDropped(request.t)] : []),
    ];
    return { kind: "say", view: cardView(request.t, card, house.corpus, notices.join("\n")) };
  });
}

function differenceOf(file: ExportFile, card: Card): FileDifference | null {
  if (sameFigures(file, card)) return null;
  const { exposure, plusMinus, wage, tasks } = file.figures;
  const moved = file.matrix.hash !== card.score.hash || wage !== card.score.wage;
  // Without the tasks that were guessed the hash is another, whether the matrix has moved or not.
  const guessed = restsOnGuess({ week: card.week, score: { tasks } });
  const why = guessed ? "guessed" : moved ? "moved" : "edited";
  return { why, version: file.matrix.version, exposure, plusMinus };
}
