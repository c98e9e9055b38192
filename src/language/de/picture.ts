import type { picture as english } from "../en/picture.js";
import type { Texts } from "../texts.js";

export const picture: Texts<typeof english> = {
  "picture.card":
    "{subject}. {pill}, Exposition {exposure}. {mix}. Laufende KI-Kosten pro Woche: {ai}; durch Menschen: {human}. {notes}. Aufgaben: {tasks}.",
  "picture.card.task": "{title}, {hours}, {band}",
  "picture.comparison": "{heading}. {left} {right} {verdict} {rows}.",
  "picture.side": "{subject}. {pill}, Exposition {exposure}; {lines}.",
  "picture.row": "{title}: {left}, {right}",
  "picture.row.none": "nichts",
  "picture.board": "{heading}, {subheading}. {totals}.",
  "picture.board.row": "{rank}. {who}, {role}: Exposition {exposure}, macht {freed} frei.",
};
