/** One task of a card, all that it can be changed by, and the forms for it. */
export const task = {
  /** {role}: an English title. */
  "task.of-your-card": "{role} · a task of your card",
  /** {band}: mark and name; {level}: low, medium or high. */
  "task.band": "{band} · confidence {confidence}, {level}",
  /** The same where the person typed a task that no modeled one is like, and has set no value of it. */
  "task.band-borrowed": "{band} · how sure is unknown: the values are another task's",
  "task.week": "**{hours}** a week · exposure {exposure} of 100",
  "task.own-title": "{title} ({voice, select, own {your own} other {the owner's own}})",
  /** {values}: “capability 50, error cost 3”. */
  "task.values": "{voice, select, own {Your values} other {The owner's values}}: {values}.",
  "task.started-from": "Started from “{title}”.",
  /** The same where no modeled task has a word in common with the title. */
  "task.started-unlike":
    "Started from “{title}”, since no modeled task is alike{voice, select, own {; set your own values} other {}}.",
  /** After a value and its unit: what the matrix has instead. */
  "task.corpus-value": "(corpus: {value})",
  "task.set-by-you.footer": "★ set by you · every value is an estimate",

  /** {unit}: what one output is, in English. */
  "task.cost.output": "One output is {unit}: **{ai}** on AI, **{human}** done by you",
  "task.cost.output-unlike": "One output, with those values: **{ai}** on AI, **{human}** done by you",
  /** {cost}: “oversight (reviewer time) $1.20”; {share} as in 10%, where not every output is reviewed. */
  "task.cost.reviewed": "{cost}, with {share} of the outputs reviewed",
  "task.cost.week": "A week: {ai} beside {human} · a year: {aiYear} beside {humanYear}",
  /** {share}: of the human cost, as in 95%. */
  "task.klarna":
    "Klarna pattern: capable, but it {pays, select, hardly {hardly pays} other {does not pay}}: AI costs {share} of the human cost.",

  "task.hours.button": "Type hours",
  "task.remove.button": "Remove this task",
  "task.off-week.button": "Take off my week",
  "task.why.button": "Why this band?",
  "task.card.button": "Show my card",
  "task.open.button": "Open this task",
  "task.add.button": "Add a task of mine",
  "task.axis.placeholder": "Set an axis to your own value…",
  "task.axis.option": "{axis}: {value} {unit}",
  "task.undo.placeholder": "Undo a value of yours…",
  "task.undo.option": "{axis}: back to the corpus's {value}",

  /** {unit}: “of 100”, “of 5” or “min per output”. */
  "task.axis.form.label": "{min} to {max} ({unit})",
  "task.own.form.title": "A task of your own",
  "task.own.title.form.label": "What is the task?",
  "task.own.title.form.description":
    "It starts from the values of the closest modeled task; the card says so.",
  "task.own.title.form.placeholder": "Label a dataset with the domain experts",
  "task.own.hours.form.label": "Hours a week",

  "task.changed-since": "This had changed meanwhile, so what you typed was not used.",
} as const;
