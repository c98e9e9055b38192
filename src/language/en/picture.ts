/** What a picture shows in words, read aloud to those who can't see it. Every value is a text of the picture. */
export const picture = {
  /** {subject}: “Wagecard, Ana, Data Engineer · senior level”; {mix}: bands with hours and shares; {notes}: without a last full stop. */
  "picture.card":
    "{subject}: {pill}, exposure {exposure}. {mix}. Operational AI cost a week: {ai}; done by a person: {human}. {notes}. Tasks: {tasks}.",
  "picture.card.task": "{title}, {hours}, {band}",
  "picture.comparison": "{heading}. {left} {right} {verdict} {rows}.",
  /** One of the two cards; {lines}: cost and freed hours. */
  "picture.side": "{subject}: {pill}, exposure {exposure}; {lines}.",
  "picture.row": "{title}: {left}, {right}",
  /** In place of a band and hours, where one of the two has no such task. */
  "picture.row.none": "none",
  "picture.board": "{heading}, {subheading}. {totals}.",
  /** {freed}: hours. */
  "picture.board.row": "{rank}. {who}, {role}: exposure {exposure}, frees {freed}.",
} as const;
