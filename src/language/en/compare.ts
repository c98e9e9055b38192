/**
 * Two cards side by side. Where a message says whose week it is, `{who}` is `you`, `person` (whose name `{name}` is
 * then, else it is empty), or else a role at its typical week.
 */
export const compare = {
  "compare.heading": "Two Wagecards side by side",
  "compare.side.you": "You",
  "compare.side.role": "{role}, typical week",
  "compare.side.exposure": "Exposure **{exposure}** ± {margin}",
  "compare.side.confidence": "Confidence {share}, {level}",
  "compare.side.hours": "{week}, frees {freed}",
  "compare.side.cost": "AI cost {low} to {high}\nbeside {human} done by a person",
  "compare.picture.button": "Picture",

  "compare.differs.field": "What differs",
  /** `{verdict}` is one of the two sentences below. */
  "compare.exposure": "**Exposure.** {verdict}",
  /** `{margin}`: the margins of both cards added up. */
  "compare.verdict.none":
    "No clear difference in exposure: {by, plural, one {# point lies} other {# points lie}} within the two ± together ({margin}).",
  "compare.verdict.higher":
    "{who, select, you {Your week} person {The week of {name}} other {The typical week}} is {by, plural, one {# point} other {# points}} more exposed, more than the two ± together ({margin}).",
  "compare.freed.same": "**Hours freed.** The same.",
  "compare.freed.more":
    "**Hours freed.** {hours} more in {who, select, you {your week} person {the week of {name}} other {the typical week}}.",
  "compare.cost.same": "**AI cost.** No difference: the two ranges overlap.",
  "compare.cost.lower":
    "**AI cost.** Lower in {who, select, you {your week} person {the week of {name}} other {the typical week}}; the two ranges don't meet.",
  "compare.roles-differ": "The roles differ: {first} and {second}.",

  "compare.tasks.title": "Task by task",
  "compare.bands.title": "Band by band",
  "compare.task.own": "{title} (own task)",
  "compare.task.no-hours": "no hours",
  "compare.cause.hours":
    "{hours} more in {who, select, you {your week} person {the week of {name}} other {the typical week}}",
  /** `{axis}` within a sentence, then its value on either side, and who set it. */
  "compare.cause.override":
    "{axis} {first} | {second}, set by {who, select, you {you} both {you and {name}} other {{name}}}",
  "compare.cause.version": "the matrices differ",
  "compare.cause.only-one": "on one card only",
  "compare.matrices": "Matrices {first} and {second}: figures of two are shown, not mixed",

  "compare.picture.cost": "AI cost {low} to {high} a week, beside {human} done by a person",
  "compare.picture.freed": "Frees about {hours} a week",
  /** The last of the rows: tasks that there is no room for. */
  "compare.picture.more": "and {count, plural, one {# more task} other {# more tasks}}",
  /** `{versions}`: which matrix, or matrices. */
  "compare.picture.footer": "{versions} · a model read, not a survey",
} as const;
