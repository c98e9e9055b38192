import type { Translator } from "../language/index.js";
import type {
  BoardDrawing,
  CardDrawing,
  ComparedCell,
  ComparisonDrawing,
  Drawing,
  SideDrawing,
} from "../picture/drawing.js";
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

function cardText(
  t: Translator,
  { heading, who, role, pill, exposure, mix, tasks, cost, notes }: CardDrawing,
): string {
  return [
    `${[heading, ...(who === null ? [] : [who]), role].join(", ")}: ${pill}, exposure ${exposure.label}.`,
    `${mix.shares.map(({ name, label }) => `${name} ${label}`).join("; ")}.`,
    `${cost.caption}: ${cost.ai.label}; ${cost.human.name.toLowerCase()}: ${cost.human.label}.`,
    `${notes.join(". ")}.`,
    `Tasks: ${tasks.map((task) => `${task.title}, ${task.hours}, ${task.bandName}`).join("; ")}.`,
  ].join(" ");
}

function comparisonText(t: Translator, { heading, left, right, verdict, rows }: ComparisonDrawing): string {
  const side = ({ who, role, pill, exposure, lines }: SideDrawing): string =>
    `${[who ?? "", role].filter((part) => part !== "").join(", ")}: ${pill}, exposure ${exposure.label}; ${lines.join("; ")}.`;
  const row = rows.map(({ title, left, right }) => `${title}: ${cellText(t, left)}, ${cellText(t, right)}`);
  return `${heading}. ${side(left)} ${side(right)} ${verdict} ${row.join("; ")}.`;
}

const cellText = (t: Translator, cell: ComparedCell | null): string =>
  cell ? `${cell.bandName} ${cell.hours}` : "none";

function boardText(t: Translator, { heading, subheading, rows, totals, page }: BoardDrawing): string {
  const lines = rows.map(
    ({ rank, who, role, exposure, freed }) =>
      `${rank}. ${who ?? ""}, ${role}: exposure ${exposure.label}, frees ${freed}.`,
  );
  return [`${heading}, ${subheading}.`, totals, ...lines, page].join(" ").trim();
}
