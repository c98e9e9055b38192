import { isDeepStrictEqual } from "node:util";
import { type Card, type GivenCard, Refused, stopsOf, type Week } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportFile, exportSchema } from "./schema.js";

/** The whole card as JSON: the week, the figures as they stand on the card, the wording of its matrix. */
export function exportJson(card: Card, corpus: Corpus): string {
  const { week, score } = card;
  const { version, hash } = score;
  const file: ExportFile = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    card: {
      id: card.id,
      revision: card.rev,
      madeAt: new Date(card.madeAt).toISOString(),
      changedAt: new Date(card.changedAt).toISOString(),
    },
    matrix: { version, hash },
    week: { ...week, pay: payOut(week.pay, corpus) },
    figures: figuresOf(card),
    wording: {
      role: titleOf(week.role, corpus),
      tasks: Object.fromEntries(stopsOf(week, corpus).map(({ id, title }) => [id, title])),
      bands: Object.fromEntries(
        corpus.bands.map(({ name, meaning }) => [name, meaning]),
      ) as ExportFile["wording"]["bands"],
    },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function figuresOf({ score: { version: _, hash: __, role: ___, ...figures } }: Card): ExportFile["figures"] {
  return figures;
}

/** What a file says, as far as it is believed. */
export interface ReadExport {
  readonly given: GivenCard;
  readonly file: ExportFile;
}

/** @throws Refused where it is no exported card, or one with a value that does not fit */
export function readExport(text: string, corpus: Corpus): ReadExport {
  const data = parsed(text);
  if (data?.["format"] !== EXPORT_FORMAT) throw new Refused({ kind: "not-an-export" });
  const version = data["version"];
  if (typeof version === "number" && version > EXPORT_VERSION)
    throw new Refused({ kind: "export-newer", version, known: EXPORT_VERSION });
  const result = exportSchema.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Refused({
      kind: "export-value",
      field: issue?.path.join(".") || "the file",
      allowed: issue?.message ?? "",
    });
  }
  const file = result.data;
  const { id, revision, madeAt } = file.card;
  const week: Week = { ...file.week, overrides: definedOnly(file.week), pay: payIn(file.week.pay, corpus) };
  return { given: { id, rev: revision, week, madeAt: Date.parse(madeAt) }, file };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : null;
  } catch {
    return null;
  }
}

/** Whether the figures of the file are those that the card has now, to the last digit. */
export function sameFigures(file: ExportFile, card: Card): boolean {
  const written: unknown = JSON.parse(JSON.stringify(figuresOf(card)));
  return isDeepStrictEqual(file.figures, written);
}

/** A range as its ends: its place in the list is of no use to readers, and another matrix may have another list. */
function payOut(pay: Week["pay"], corpus: Corpus): ExportFile["week"]["pay"] {
  if (pay.kind === "seniority") return pay;
  if (pay.kind === "median") throw new RangeError("Only shared cards are figured at the median wage.");
  const range = corpus.wages.payRanges[pay.range];
  // A range that the matrix at hand no longer has: the file says so, and its import asks for another.
  return { kind: "range", ...(range ?? { from: 0, to: 0 }) };
}

function payIn(pay: ExportFile["week"]["pay"], corpus: Corpus): Week["pay"] {
  if (pay.kind === "seniority") return pay;
  const range = corpus.wages.payRanges.findIndex(({ from, to }) => from === pay.from && to === pay.to);
  if (range >= 0) return { kind: "range", range };
  const ranges = corpus.wages.payRanges.map(({ from, to }) =>
    to === undefined ? `${from} on` : `${from} to ${to}`,
  );
  throw new Refused({ kind: "export-value", field: "week.pay", allowed: `one of ${ranges.join(", ")}` });
}

/** A value that is there but undefined and one that is not there are the same in JSON only. */
function definedOnly({ overrides }: ExportFile["week"]): Week["overrides"] {
  return Object.fromEntries(
    Object.entries(overrides).map(([task, axes]) => [
      task,
      Object.fromEntries(Object.entries(axes).filter(([, value]) => value !== undefined)),
    ]),
  );
}
