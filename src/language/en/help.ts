/**
 * `/help`. `wagecard`, `task` and the like are commands that can be clicked on. What stands in backticks is what a
 * person types: names of options as they are in the language, then the value. Quoted are labels of buttons.
 */
export const help = {
  "help.title": "What I do",
  "help.description":
    "You say what your job is and how you spend your week. Your **Wagecard** answers, task by task, how exposed that week is to AI, how sure that is, and what running it on AI would really cost. Begin with {wagecard}; only you see it until you share it.",
  "help.minutes.field": "I have a few minutes",
  "help.minutes":
    "{wagecard} `role: {role}` asks for one task's hours after the other. Stop whenever you like: it goes on where you were for a day.",
  "help.hurry.field": "I am in a hurry",
  /** `hours` is a list of numbers to type: “14, 8, 8, 3, 4, 3”. */
  "help.hurry": "{wagecard} `role: {role}` `hours: {hours}` makes the card at once.",
  "help.own.field": "My job has tasks of its own",
  "help.own":
    "{task} `task: a few words`, then “Add a task of mine”. It also changes hours, and any value that you know better.",
  "help.why.field": "Why did it land there?",
  /** `title` is the English title of a task. */
  "help.why":
    "{why} `task: {title}`: the rule, the reason, what would flip it. {role} and {insights} read a role among all.",
  "help.compare.field": "We want to compare",
  "help.compare":
    "“Share in this channel” under your card, then {compare}: this channel's board, or two cards side by side. “Take it back” undoes it.",
  "help.what-if.field": "What if AI gets better?",
  "help.what-if": "{whatif}: the same hours with AI more, or less, capable or reliable.",
  "help.privacy.field": "What do you know of me?",
  "help.privacy":
    "{privacy}: what is kept and for how long; all of it as a file, or deleted. {methodology}: how it is computed.",
  "help.manage.field": "You manage this server",
  "help.manage":
    "{settings}: where cards may be shared, the level that a walk begins with, whether insights of this server are shown.",
  "help.bands.field": "The four bands, from the most exposed to the least",
  "help.footer": "Matrix {version} · a model read, not a survey · only you can see this",
  "help.start.button": "Make my card",
  "help.board.button": "Board of this channel",
  "help.methodology.button": "How it is computed",
  "help.privacy.button": "What is kept of me",
} as const;
