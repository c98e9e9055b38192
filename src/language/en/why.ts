/** Why a task landed in its band: the reasons, the rules in figures, how sure, what would flip it. */
export const why = {
  "why.author": "Why this band?",
  /** {name}: the person who shared the card. */
  "why.all.author": "Why these bands? · Wagecard of {name}",
  "why.own-task":
    "{voice, select, own {Your own task; you} other {A task of the owner's own; they}} chose “{title}” ({role}) as the modeled task that it is like, and this is that task's wording.",
  /** A sentence after the person's values; {band}: mark and name. */
  "why.moved": "They move it from {band} to here.",
  /** Each {text} is a paragraph of the matrix, in English. */
  "why.ai-does": "**What AI does well here.** {text}",
  "why.stays": "**{voice, select, own {What stays yours.} other {What stays with the person.}}** {text}",
  "why.not-band": "**Why not {band}.** {text}",

  "why.rule.field": "The rule: the first that holds",
  "why.sure.field": "How sure",
  "why.flip.field": "What would flip it",

  /** A line of the list of rules; {mark}: ✓ or ✗. */
  "why.rule": "{number}. {mark} {band}: {conditions}",
  "why.rule.rest": "everything that no rule before takes",
  /** “capability ≥ 55 (it is 60, met by 5)”; {axis} as within a sentence, {operator} a sign. */
  "why.condition":
    "{axis} {operator} {threshold} (it is {value}, {how, select, just {just met} met {met by {by}} other {missed by {by}}})",
  "why.no-rule": "no rule of the other bands takes it",

  /** {level}: low, medium or high; {draws}: how many repeated runs there are, with values a little different. */
  "why.sure":
    "**{confidence}**, {level}: with its values moved {draws} times within their uncertainty, it stays here in that share of the cases.",
  /** {others}: “🟨 AI-augmented in 8%, 🟪 Human-critical in 5%”. */
  "why.sure.others":
    "**{confidence}**, {level}: with its values moved {draws} times within their uncertainty, it stays here in that share of the cases; {others}.",
  "why.sure.other": "{band} in {share}",
  /** {more}: `yes` where more of the draws say {band} than the one that it is in. */
  "why.tips":
    "{more, select, yes {It lands in {band} more often than here.} other {It may tip into {band}.}}",

  /** Begins a line; {axis} with a capital; {bound}: whether the value must be under or over {to}, or is {to} itself. */
  "why.flip.one":
    "{axis} {bound, select, under {under {to}} over {over {to}} other {{to}}} instead of {from} → {band}",
  /** Two axes at once: the first named alone would not do; {otherAxis} as within a sentence. */
  "why.flip.two":
    "{axis} {bound, select, under {under {to}} over {over {to}} other {{to}}} instead of {from} alone does not do it; with {otherAxis} {otherBound, select, under {under {otherTo}} over {over {otherTo}} other {{otherTo}}} instead of {otherFrom} → {band}",
  "why.flip.none": "No change of one axis or two would.",
} as const;
