/** The walk: hours of each task in turn, then the review. Only the person themself reads it. */
export const walk = {
  "walk.author": "{role} · your week",
  "walk.step.title": "Task {number} of {of} · {task}",
  /** `output` is the matrix's wording, in English and without a full stop: “one evaluation report”. */
  "walk.step.output": "One output is {output}.",
  /** Follows the line above. `hours` as “7.5 h”, here and wherever a text of the walk has hours. */
  "walk.step.typical": "Typical: {hours} a week.",
  "walk.step.mine": "**{hours}** a week on this task",
  "walk.step.footer": "Halves count. Up to {task} a task, {week} in all. Nobody else sees this.",
  /** Under a bar that fills: hours given so far, of a typical week of 40. */
  "walk.allocated": "{hours} of a {week} week allocated",
  "walk.type.button": "Type hours",
  "walk.back.button": "Back",
  "walk.next.button": "Next",
  "walk.review.button": "Review",
  /** Fills in the typical hours of every task not asked yet. */
  "walk.typical.button": "Typical week",
  "walk.finish.button": "Finish",
  "walk.cancel.button": "Cancel",

  "walk.review.title": "Review",
  /** “Finish” is the button walk.finish.button. */
  "walk.review.footer": "Finish makes the card. Only you see it.",
  "walk.jump.placeholder": "Change the hours of a task…",
  "walk.jump.option.description": "{hours} a week",
  /** `pay` is one of the texts below, or “senior level”. */
  "walk.review.pay": "Costs are worked out for: **{pay}**.",
  "walk.pay.placeholder": "Seniority or pay range",
  "walk.pay.entry.option": "Entry level",
  "walk.pay.mid.option": "Mid level",
  "walk.pay.senior.option": "Senior level",
  "walk.pay.staff.option": "Staff level",
  /** `percentile` is 25, 50, 75 or 90; `occupation` is English: “Software Developers”. */
  "walk.pay.option.description": "{usd} a year: percentile {percentile} of {occupation}",
  "walk.pay.range.option": "Pay range: {pay}",
  /** The ranges stand after a colon, in a list between dots, or alone. */
  "walk.pay.under": "under {usd} a year",
  "walk.pay.between": "{from} to {to} a year",
  "walk.pay.from": "{usd} a year or more",
  "walk.pay.unknown": "an unknown pay range",
  /** What others read in place of a range of pay that is the owner's own. */
  "walk.pay.median": "median pay",

  "walk.hours.form.title": "Hours a week",
  "walk.hours.form.label": "Hours a week on this task",

  "walk.moved-on": "The walk had moved on since this form was opened; this is where you are.",
  "walk.change-cancelled": "The change is cancelled; your card is as it was.",
  "walk.cancelled": "The walk is cancelled and nothing was kept. `/wagecard` starts again.",
} as const;
