/** One task of a card, all that it can be changed by, and the forms for it. */
export const task = {
  /** {role}: an English title. */
  "task.of-your-card": "{role} · a task of your card",
  /** {band}: mark and name; {level}: low, medium or high. */
  "task.band": "{band} · confidence {confidence}, {level}",
  "task.week": "**{hours}** a week · exposure {exposure} of 100",
  "task.own-title": "{title} ({voice, select, own {your own} other {the owner's own}})",
  /** {values}: “capability 50, error cost 3”. */
  "task.values": "{voice, select, own {Your values} other {The owner's values}}: {values}.",
  "task.started-from": "Has the values of “{title}”.",
  /** The same of a card that an earlier version made. */
  "task.guessed": "Has the values of “{title}”, which was guessed and never confirmed.",
  /** In the place of a band's name. */
  "task.unscored": "Not scored",
  "task.unscored.why": "No modeled task is confirmed to be like it, so it has no band, confidence or money.",
  "task.added": "Added. Your task is on your card with its hours.",
  /** Above the lines of the next; {none}: the label of the button. */
  "task.match.ask":
    "Is it like one of these? Choose it from the list, and your task takes its values. If not, press “{none}”.",
  /** {title}, {role}: English titles; {band}: mark and name. */
  "task.match.line": "· **{title}** ({role}): {band}",
  "task.match.nothing":
    "I know no modeled task that is really like it, so it stays on your card with its title and hours alone. If you think that there is one, remove this task and add it again in other words, in English.",
  "task.match.option": "{role} · {band}",
  "task.match.placeholder": "Which modeled task is it like?",
  "task.match.none.button": "None of these",
  "task.match.chosen": "Your task now has the values of “{title}”.",
  "task.match.none-chosen": "Then it is not scored. You can choose later: `/task` opens it again.",
  /** {typed}: what was given for the option of `/task` or `/why`; {button}: the label of the button under it. */
  "task.pick.none":
    "Your card has no task called “{typed}”. Open one of its tasks from the list, or press “{button}” to add it: your words are in the form already.\nOn your card: {tasks}.",
  "task.pick.some":
    "Which task do you mean by “{typed}”? Choose it from the list. If it is another one, press “{button}”: your words are in the form already.",
  /** After a value and its unit: what the matrix has instead. */
  "task.corpus-value": "(corpus: {value})",
  "task.set-by-you.footer": "★ set by you · every value is an estimate",

  /** {unit}: what one output is, in English. */
  "task.cost.output": "One output is {unit}: **{ai}** on AI, **{human}** done by you",
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
    "It counts in the figures once you have said which modeled task it is like.",
  "task.own.title.form.placeholder": "Label a dataset with the domain experts",
  "task.own.hours.form.label": "Hours a week",

  "task.changed-since": "This had changed meanwhile, so what you typed was not used.",
} as const;
