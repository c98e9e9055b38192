/** `/role`: what the matrix says of a role, on three pages. */
export const role = {
  "role.page.tasks.button": "Tasks and axes",
  "role.page.questions.button": "Questions and the move",
  "role.page.outside.button": "Outside measures",
  "role.insights.button": "Insights",
  "role.walk.button": "Make my card",
  /** `since` is a version: “v1”. */
  "role.footer": "Matrix {version} · in the matrix since {since} · the typical week, not yours",

  "role.exposure":
    "Exposure **{exposure}** ± {plusMinus} of 100, number {rank} of {of} roles (1 is most exposed)",
  /** A task's nine axes stand in one line, so each as short as can be understood. */
  "role.axis.capability": "capability **{value}**",
  "role.axis.oversightMinutes": "oversight min **{value}**",
  "role.axis.latency": "latency **{value}**",
  "role.axis.reliability": "reliability **{value}**",
  "role.axis.hallucinationRisk": "halluc. risk **{value}**",
  "role.axis.errorCost": "error cost **{value}**",
  "role.axis.integrationMinutes": "integration min **{value}**",
  "role.axis.humanAdvantage": "human advantage **{value}**",
  "role.axis.unitEconomicsFit": "economics fit **{value}**",

  /** `horizon` is the matrix's, in English. */
  "role.horizon": "Horizon: {horizon}",
  /** The one thing that the matrix advises a person of this role to do. */
  "role.move.field": "The move",
  "role.not-modeled.field": "What is not modeled",

  /** Measures published elsewhere. `soc` is the number of the occupation, `note` an English sentence on the match. */
  "role.outside.intro":
    "Where published measures place the occupation among white-collar ones, 100 most exposed (SOC {soc}, {match, select, exact {an exact match} near {a near match} other {a weak match}}{noted, select, yes {: {note}} other {}}).",
  /** `measure` is a name; `gradients` are the ILO's categories, in English: “Exposed: Gradient 3”. */
  "role.outside.ilo": "{measure}: score **{score}** of 1, {gradients}.",
  /** Between two of the ILO's categories. */
  "role.outside.either": "{first} or {second}",
  /** “The five” are the measures in the list above. */
  "role.outside.agreement":
    "The five lie between {low} and {high}: {spread, plural, one {# point} other {# points}} apart. {agreement, select, none {They disagree widely, so take none of them alone.} some {They disagree.} other {They roughly agree.}}",
  "role.outside.here":
    "Here: number **{rank} of {of}** roles by exposure at a typical week (1 is most exposed).",
  "role.outside.missing": "Nobody has looked up the outside measures of this role yet.",
  "role.outside.sources.field": "Sources",
} as const;
