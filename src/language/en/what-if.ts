/** `/whatif`: the same hours with AI that is more, or less, capable or reliable. Points are signed: “+10”, “−10”. */
export const whatIf = {
  "what-if.author": "{role} · the same hours, what if",
  /** The question as a title. `scope` is `all` for every task, else `task` is the title of one. */
  "what-if.today.title": "As it is today, on {scope, select, all {every task} other {{task}}}",
  "what-if.capability.title":
    "AI with capability {capability} on {scope, select, all {every task} other {{task}}}",
  "what-if.reliability.title":
    "AI with reliability {reliability} on {scope, select, all {every task} other {{task}}}",
  "what-if.both.title":
    "AI with capability {capability} and reliability {reliability} on {scope, select, all {every task} other {{task}}}",
  "what-if.no-move": "No task moves into another band.",
  "what-if.exposure.field": "Exposure",
  "what-if.freed.field": "Hours freed a week",
  "what-if.human-critical.field": "Human-critical share of what remains",
  "what-if.cost.field": "AI cost a week",
  "what-if.footer": "A what-if changes nothing on your card.",
  /** Four of each in a row, so short. */
  "what-if.step.capability.button": "Capability {points}",
  "what-if.step.reliability.button": "Reliability {points}",
  "what-if.on.placeholder": "On every task, or on one…",
  "what-if.on-all.option": "On every task",
  "what-if.reset.button": "Reset",
} as const;
