/** The card as a message and as a picture, what it costs, and what its reader must know besides. */
export const card = {
  "card.heading": "Wagecard",
  /** In a narrow line after the mark of the band; {band} is a band's name, without its mark. */
  /** {more}: `yes` where more of the draws say {band} than the one that it is in. */
  "card.may-tip": "{more, select, yes {leans toward {band}} other {may tip into {band}}}",
  "card.summary.exposure": "Exposure **{exposure}** ± {plusMinus} of 100 (lower is more human-leveraged)",
  /** What a card's hours come to, as {hours}: “40 h”. */
  "card.week": "{hours} a week",
  /** The same of a card that does not score all of them. */
  "card.week.part": "{scored} of {all} a week scored",
  "card.summary.confidence": "Confidence **{confidence}**, {level} · {week}",
  "card.cost.field": "Operational AI cost",
  "card.move.field": "The move",
  /** {tasks}: one or two of the next, between commas. */
  "card.move.freed": "AI frees most here: {tasks}.",
  "card.move.task": "“{title}” ({hours})",
  "card.move.none": "AI frees next to nothing of this week.",
  /** {move}: a sentence or two of the matrix, in English. */
  "card.move.usual": "For a typical week of this role: {move}",
  "card.notices.field": "Please note",
  /** {hash} is a short number of the matrix, {card} the card's: both technical. */
  "card.footer": "Matrix {version} · {hash} · card {card}",

  "card.why.placeholder": "Why did a task land in its band?",
  "card.task.placeholder": "Change a task: hours, axes…",
  "card.task.option.description": "{band} · {hours}",
  "card.no-hours.option.description": "no hours on this card",
  "card.walk.button": "Adjust hours",
  "card.what-if.button": "What if…",
  "card.recompute.button": "Recompute",
  "card.share.button": "Share in this channel",
  "card.compare.button": "Compare",
  "card.picture.button": "Picture",
  "card.export.button": "Export",

  "card.oldest-dropped": "You keep {count} cards; your oldest made room for this one.",
  /** Above somebody's very first card. {where}: “server”, or elsewhere, where nothing can be shared. {share} and {adjust} are the labels of the buttons under it. */
  "card.first":
    "Your first card. Only you see it{where, select, server {; “{share}” shows you first what everyone would see.} other {.}} The first list under it says why a task landed in its band; the second list and “{adjust}” change what is not like your week. `/help` shows what else there is.",
  "card.changed-since":
    "Your card had changed since it was shown; this is how it is now. Press again to share it.",

  /** {ai}, {low}, {high} and {human} are amounts of money. {voice}: whose card the reader sees, their own or another's. */
  "card.cost.week":
    "**{ai}** a week ({low} to {high}) on AI, beside **{human}** done by {voice, select, own {you} other {its owner}}",
  /** {line}: one of the names of costs, such as “redone work”; {share}: how much of all of it. */
  "card.cost.year": "{ai} a year beside {human} · largest line: {line}, {share}",
  "card.cost.freed": "Hours freed: about **{hours}** a week",
  /** “Klarna pattern” is the article's term for this. */
  "card.klarna":
    "Klarna pattern on {count, plural, =1 {one task} one {# task} other {# tasks}}: capable, but it pays little or not at all.",

  /** {title}: the job as the person typed it; {note}: one or two sentences; {role}: an English title. */
  "card.note.closest":
    "{voice, select, own {You asked for} other {Asked for was}} “{title}”. {note} Shown is the closest match, {role}.",
  "card.note.not-modeled": "It is not modeled.",
  "card.note.values-set":
    "{count, plural, one {# value} other {# values}} set by {voice, select, own {you} other {its owner}} instead of the corpus.",
  "card.note.own-tasks":
    "{count, plural, one {# task} other {# tasks}} of {voice, select, own {your own} other {the owner's own}}, with the values of the modeled task that {voice, select, own {you} other {its owner}} chose.",
  /** Of cards that an earlier version made, which guessed what a person's own task is like. */
  "card.note.guessed":
    "The figures rest in part on a guess: {count, plural, one {a task} other {# tasks}} of {voice, select, own {your own} other {the owner's own}} took the values of modeled tasks that only look alike. They are as they were until the card is recomputed, which leaves out what nobody has confirmed.",
  /** {hours}: not scored; {scored}: scored, each as “36 h”. */
  "card.note.unscored":
    "{count, plural, one {# task} other {# tasks}} of {voice, select, own {your own} other {the owner's own}} ({hours} a week) {count, plural, one {is} other {are}} not scored, because no modeled task is confirmed to be alike. All figures are of the other {scored}.{voice, select, own { `/task` shows what may be like yours.} other {}}",
  /** {occupation}: an English name out of the statistics; {match}: how well it fits. */
  "card.note.wage":
    "Wage: US national figures for {occupation}, a {match, select, near {near} other {weak}} match for this role ({source}).",
  /** {usd}: an amount of money. Stands on cards that others see. */
  "card.note.median": "Figured at the occupation’s median US wage, {usd} a year, not at the owner’s own pay.",
  "card.note.newer":
    "Made with matrix {made}; {latest} is out. The figures are as they were until the card is recomputed.",
  "card.note.changed":
    "Made with matrix {made}; has changed since. The figures are as they were until the card is recomputed.",
  "card.note.model-read": "A model read, not a survey.",

  /** In a line of a picture, or a small one. {mark}: ★, as before the titles of what is meant; {voice} as above. */
  "card.own.values":
    "{mark} {values, plural, one {# value is} other {# values are}} {voice, select, own {your own} other {the owner's own}}",
  "card.own.tasks":
    "{mark} {tasks, plural, one {# task is} other {# tasks are}} {voice, select, own {your own} other {the owner's own}}",
  "card.own.both":
    "{mark} {values, plural, one {# value} other {# values}} and {tasks, plural, one {# task} other {# tasks}} are {voice, select, own {your own} other {the owner's own}}",
  /** The same: {title} is the job as the person typed it, for which the role stands. */
  "card.closest": "Closest match for “{title}”",

  "card.picture.exposure": "Exposure of 100",
  "card.picture.share": "{hours} · {share}",
  /** Heads of narrow columns. */
  "card.picture.tasks": "Tasks",
  "card.picture.confidence": "Confidence",
  "card.picture.hours": "Hours",
  "card.picture.cost": "Operational AI cost a week",
  "card.picture.ai": "Run on AI",
  "card.picture.human": "Done by a person",
  "card.picture.range": "{low} to {high}",
  "card.picture.largest": "Largest line: {line}, {share}",
  "card.picture.frees": "Frees about {freed} of {hours} a week",
  "card.picture.frees-scored": "Frees about {freed} of the {hours} a week that are scored",
  "card.picture.footer": "Matrix {version} · a model read, not a survey",
} as const;
