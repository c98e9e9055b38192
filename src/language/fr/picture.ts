import type { picture as english } from "../en/picture.js";
import type { Texts } from "../texts.js";

/** What a picture shows in words, read aloud: a colon stands in `{pill}` already, so none stands before it. */
export const picture: Texts<typeof english> = {
  "picture.card":
    "{subject}. {pill}, exposition {exposure}. {mix}. Coût opérationnel de l’IA par semaine : {ai} ; avec une personne : {human}. {notes}. Tâches : {tasks}.",
  "picture.card.task": "{title}, {hours}, {band}",
  "picture.comparison": "{heading}. {left} {right} {verdict} {rows}.",
  "picture.side": "{subject}. {pill}, exposition {exposure}. {lines}.",
  "picture.row": "{title} : {left}, {right}",
  "picture.row.none": "aucune heure",
  "picture.board": "{heading}, {subheading}. {totals}.",
  "picture.board.row": "{rank}. {who}, {role} : exposition {exposure}, libère {freed}.",
};
