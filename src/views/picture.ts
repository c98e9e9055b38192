import type { Translator } from "../language/index.js";
import type {
  BoardDrawing,
  CardDrawing,
  ComparedCell,
  ComparedRow,
  ComparisonDrawing,
  Drawing,
  SideDrawing,
} from "../picture/drawing.js";
import { isolated } from "../text/index.js";
import { inParts, inRow, sentences, withPeriods } from "./lists.js";
import { cut, type MessageView } from "./message.js";

/** Characters that Discord takes as the description of a file. */
const ALT_MOST = 1024;

/** A message with a picture, which says in words what it shows. */
export function pictureView(t: Translator, drawing: Drawing, png: Uint8Array): MessageView {
  const name = `wagecard-${drawing.kind}.png`;
  return {
    content: "",
    embeds: [],
    components: [],
    files: [{ name, data: png, description: cut(altText(t, drawing), ALT_MOST) }],
  };
}

/** What the picture shows, for those who can't see it: the headline first, then what makes it up. */
export function altText(t: Translator, drawing: Drawing): string {
  switch (drawing.kind) {
    case "card":
      return cardText(t, drawing);
    case "comparison":
      return comparisonText(t, drawing);
    case "board":
      return boardText(t, drawing);
  }
}

/** A line of the picture, which may be a sentence or none, within a row of sentences. */
const withoutStop = (line: string): string => line.replace(/[.。]$/, "");

function cardText(t: Translator, drawing: CardDrawing): string {
  const { heading, who, role, level, pill, exposure, mix, tasks, cost, notes } = drawing;
  return t("picture.card", {
    subject: inRow(t, [heading, isolated(who ?? ""), `${role} · ${level}`]),
    pill,
    exposure: exposure.label,
    mix: inParts(
      t,
      mix.shares.map(({ name, label }) => `${name} ${label}`),
    ),
    ai: cost.ai.label,
    human: cost.human.label,
    notes: withPeriods(t, notes.map(withoutStop)),
    tasks: inParts(
      t,
      tasks.map(({ title, hours, bandName }) =>
        t("picture.card.task", { title: isolated(title), hours, band: bandName }),
      ),
    ),
  });
}

/** With as many of the tasks as there is room for, and how many others there are. */
function comparisonText(t: Translator, drawing: ComparisonDrawing): string {
  const { heading, left, right, verdict, rows, more, tasks } = drawing;
  const row = ({ title, left, right }: ComparedRow): string =>
    t("picture.row", { title: isolated(title), left: cellText(t, left), right: cellText(t, right) });
  const withRows = (count: number): string => {
    const others = count === rows.length ? more : t("compare.picture.more", { count: tasks - count });
    return t("picture.comparison", {
      heading,
      left: sideText(t, left),
      right: sideText(t, right),
      verdict,
      rows: inParts(t, [...rows.slice(0, count).map(row), others]),
    });
  };
  let count = rows.length;
  while (tasks > 0 && count > 0 && withRows(count).length > ALT_MOST) count -= 1;
  return withRows(count);
}

function sideText(t: Translator, { who, role, pill, exposure, lines }: SideDrawing): string {
  const subject = inRow(t, [isolated(who ?? ""), role]);
  return t("picture.side", { subject, pill, exposure: exposure.label, lines: inParts(t, lines) });
}

const cellText = (t: Translator, cell: ComparedCell | null): string =>
  cell ? `${cell.bandName} ${cell.hours}` : t("picture.row.none");

function boardText(t: Translator, drawing: BoardDrawing): string {
  const { heading, subheading, rows, totals, page, footer } = drawing;
  const lines = rows.map(({ rank, who, role, exposure, freed }) =>
    t("picture.board.row", { rank, who: isolated(who ?? ""), role, exposure: exposure.label, freed }),
  );
  const head = t("picture.board", {
    heading,
    subheading,
    // Before the rows, whose end is cut where there are many.
    totals: withPeriods(t, [withoutStop(totals), footer]),
  });
  return sentences(t, [head, ...lines, page]);
}
