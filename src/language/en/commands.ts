/**
 * Commands as people see them while they type, in Discord's own menus. A command's or an option's name: at most 32
 * letters, digits, `-` or `_`, in lower case where the script has one, different from all others; texts of other
 * sections write it in backticks. A description: at most 100 characters. People can type English names everywhere.
 */
export const commands = {
  "command.wagecard.name": "wagecard",
  "command.wagecard.description":
    "Make your Wagecard: your job, your week, and how exposed it is to AI, task by task",
  "command.wagecard.option.role.name": "role",
  "command.wagecard.option.role.description":
    "Your job; leave it out for a menu, a saved card or a walk under way",
  "command.wagecard.option.hours.name": "hours",
  "command.wagecard.option.hours.description":
    "In a hurry: weekly hours of every task, in order; the list offers the role’s typical week",
  "command.wagecard.option.seniority.name": "seniority",
  "command.wagecard.option.seniority.description":
    "Picks the wage that reviewing costs; if left out mid, or this server's usual level",
  "command.wagecard.option.seniority.choice.entry": "entry",
  "command.wagecard.option.seniority.choice.mid": "mid",
  "command.wagecard.option.seniority.choice.senior": "senior",
  "command.wagecard.option.seniority.choice.staff": "staff",
  "command.wagecard.option.import.name": "import",
  /** `{button}` is the text of the button under a card, at most 12 characters. */
  "command.wagecard.option.import.description":
    "Bring a card back: the .json file that “{button}” under it made; alone, without the others",

  "command.task.name": "task",
  "command.task.description":
    "Open a task of your card: hours, all nine axes, band, cost; change it or add your own",
  "command.task.option.task.name": "task",
  "command.task.option.task.description": "A task of your card, or the name of one to add",

  "command.why.name": "why",
  "command.why.description":
    "Why a task of your card landed in its band, how sure that is, and what would flip it",
  "command.why.option.task.name": "task",
  "command.why.option.task.description": "A task of your card",

  "command.compare.name": "compare",
  "command.compare.description":
    "Cards side by side: yours and somebody's, yours and a role's; alone, this channel's board",
  "command.compare.option.with.name": "with",
  "command.compare.option.with.description": "Somebody who has shared a card in this channel",
  "command.compare.option.role.name": "role",
  "command.compare.option.role.description": "A role at its typical week",

  "command.role.name": "role",
  "command.role.description": "A role at its typical week: axes per task, its questions, outside measures",
  "command.role.option.role.name": "role",
  "command.role.option.role.description": "A job title",

  "command.insights.name": "insights",
  "command.insights.description":
    "A role among all: its rank on every axis, what seniority changes, this server's cards",
  "command.insights.option.role.name": "role",
  "command.insights.option.role.description": "A job title",

  "command.whatif.name": "whatif",
  "command.whatif.description":
    "The same hours with AI more, or less, capable or reliable: which bands move, hours freed",

  "command.methodology.name": "methodology",
  "command.methodology.description": "How a Wagecard is computed: bands, exposure, cost, sources, limits",

  "command.privacy.name": "privacy",
  "command.privacy.description": "What is stored of you and for how long; get all of it, or delete all of it",

  "command.settings.name": "settings",
  "command.settings.description":
    "For those who manage this server: where cards may be shared, usual level, insights",

  "command.help.name": "help",
  "command.help.description": "What this bot does, with commands to click on, and what the four bands mean",

  /** In the menu of a person; blanks and capitals may stand in it. */
  "command.compare-wagecards.name": "Compare Wagecards",
  /** In the menu of a shared card. */
  "command.why-these-bands.name": "Why these bands?",

  /** What is offered while somebody types the option: of a title that is not modeled the closest role that is. */
  "choices.typical-week.option": "Typical week: {hours}",
  "choices.not-modeled.option": "{title} (not modeled)",
  "choices.closest.option": "{title} (closest: {role})",
  /** The role's own title, then another one that it is known by. */
  "choices.known-as.option": "{role} ({title})",
} as const;
