import type { Band } from "../scoring/index.js";

/**
 * What a picture shows, as plain data that can be handed to another process. Words come in worded, in any language;
 * quantities that are drawn come in as numbers beside their words. What is too long for its place ends in an ellipsis.
 */
export type Drawing = CardDrawing | ComparisonDrawing | BoardDrawing;

/** What all drawings say of themselves. */
interface Written {
  /** BCP 47: of the words in it. Letters that languages share are drawn as this one does. */
  readonly language: string;
}

export interface CardDrawing extends Written {
  readonly kind: "card";
  readonly heading: string;
  /** Display name; null, or nothing that could be seen, and the role stands in its place. */
  readonly who: string | null;
  readonly role: string;
  /** Of seniority, or of pay. */
  readonly level: string;
  readonly pill: string;
  /** Null where no band leads. */
  readonly headline: Band | null;
  readonly exposure: ExposureDrawing;
  readonly mix: MixDrawing;
  /** What stands over the tasks, over how sure each is, and over its hours. */
  readonly columns: Readonly<Record<"tasks" | "confidence" | "hours", string>>;
  /** 1–12 are drawn. */
  readonly tasks: readonly TaskDrawing[];
  readonly cost: CostDrawing;
  /** One line each; up to 3 are drawn. */
  readonly notes: readonly string[];
  readonly footer: string;
}

export interface ExposureDrawing {
  readonly caption: string;
  readonly label: string;
  /** 0–100. */
  readonly value: number;
  /** In points of 100. */
  readonly plusMinus: number;
}

export interface MixDrawing {
  readonly caption: string;
  readonly shares: readonly ShareDrawing[];
}

export interface ShareDrawing {
  readonly band: Band;
  readonly name: string;
  readonly label: string;
  /** 0–1 of the week. */
  readonly share: number;
}

export interface TaskDrawing {
  readonly title: string;
  readonly hours: string;
  /** Null for a task that is not scored. */
  readonly band: Band | null;
  readonly bandName: string;
  /** 0–1 of the week. */
  readonly weight: number;
  /** 0–1; null if nobody can say. */
  readonly confidence: number | null;
  readonly confidenceLabel: string;
}

export interface CostDrawing {
  readonly caption: string;
  /** Money in one unit, and per one period, for both. */
  readonly ai: { readonly name: string; readonly label: string } & Record<"low" | "mid" | "high", number>;
  readonly human: { readonly name: string; readonly label: string; readonly value: number };
  readonly lines: readonly string[];
}

/** Rows of a comparison that there is room for. */
export const COMPARED_MOST = 10;

export interface ComparisonDrawing extends Written {
  readonly kind: "comparison";
  readonly heading: string;
  readonly left: SideDrawing;
  readonly right: SideDrawing;
  readonly rowsCaption: string;
  /** Task by task, or band by band; up to {@link COMPARED_MOST} are drawn, less one where `more` takes its place. */
  readonly rows: readonly ComparedRow[];
  /** How many more there are than `rows`; else empty. */
  readonly more: string;
  /** How many tasks there are in all; 0 where the rows are bands. */
  readonly tasks: number;
  /** What the two say together, such as that the difference is smaller than the two ±. */
  readonly verdict: string;
  /** One line each; up to 2 are drawn. */
  readonly notes: readonly string[];
  readonly footer: string;
}

export interface SideDrawing {
  readonly who: string | null;
  readonly role: string;
  readonly pill: string;
  readonly headline: Band | null;
  readonly exposure: ExposureDrawing;
  readonly mix: MixDrawing;
  /** Cost, freed hours, and what is not the corpus's, one line each; up to 4 are drawn. */
  readonly lines: readonly string[];
}

export interface ComparedRow {
  readonly title: string;
  readonly left: ComparedCell | null;
  readonly right: ComparedCell | null;
  /** The row stands out, and `why` says what differs. */
  readonly differs: boolean;
  readonly why: string;
}

export interface ComparedCell {
  readonly hours: string;
  /** Null for a task that is not scored. */
  readonly band: Band | null;
  readonly bandName: string;
  /** 0–1 of the week. */
  readonly weight: number;
}

export interface BoardDrawing extends Written {
  readonly kind: "board";
  readonly heading: string;
  /** What it is sorted by, over which cards. */
  readonly subheading: string;
  readonly columns: Readonly<Record<"person" | "exposure" | "mix" | "freed", string>>;
  /** Up to 10 are drawn. */
  readonly rows: readonly BoardRow[];
  readonly totals: string;
  readonly page: string;
  readonly legend: readonly { readonly band: Band; readonly name: string }[];
  readonly footer: string;
}

export interface BoardRow {
  readonly rank: string;
  readonly who: string | null;
  readonly role: string;
  readonly pill: string;
  readonly headline: Band | null;
  readonly exposure: Omit<ExposureDrawing, "caption">;
  readonly mix: readonly Pick<ShareDrawing, "band" | "share">[];
  readonly freed: string;
}

/** Every text of a drawing, for the fonts to be found before anything is laid out. */
export function* textsOf(part: unknown): Generator<string> {
  if (typeof part === "string") yield part;
  else if (typeof part === "object" && part !== null)
    for (const inner of Object.values(part)) yield* textsOf(inner);
}
