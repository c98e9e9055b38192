import type { picture as english } from "../en/picture.js";
import type { Texts } from "../texts.js";

export const picture: Texts<typeof english> = {
  "picture.card":
    "{subject}. {pill}, exposición {exposure}. {mix}. Coste operativo de la IA por semana: {ai}; hecho por una persona: {human}. {notes}. Tareas: {tasks}.",
  "picture.card.task": "{title}, {hours}, {band}",
  "picture.comparison": "{heading}. {left} {right} {verdict} {rows}.",
  "picture.side": "{subject}. {pill}, exposición {exposure}; {lines}.",
  "picture.row": "{title}: {left}, {right}",
  "picture.row.none": "nada",
  "picture.board": "{heading}, {subheading}. {totals}.",
  "picture.board.row": "{rank}. {who}, {role}: exposición {exposure}, libera {freed}.",
};
