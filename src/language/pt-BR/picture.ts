import type { picture as english } from "../en/picture.js";
import type { Texts } from "../texts.js";

export const picture: Texts<typeof english> = {
  "picture.card":
    "{subject}. {pill}, exposição {exposure}. {mix}. Custo operacional da IA por semana: {ai}; feito por uma pessoa: {human}. {notes}. Tarefas: {tasks}.",
  "picture.card.task": "{title}, {hours}, {band}",
  "picture.comparison": "{heading}. {left} {right} {verdict} {rows}.",
  "picture.side": "{subject}. {pill}, exposição {exposure}; {lines}.",
  "picture.row": "{title}: {left}, {right}",
  "picture.row.none": "ausente",
  "picture.board": "{heading}, {subheading}. {totals}.",
  "picture.board.row": "{rank}. {who}, {role}: exposição {exposure}, libera {freed}.",
};
