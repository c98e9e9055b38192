/** The words of the house: bands, axes, cost lines, levels. Where the article has a term, this is the article's. */
export const terms = {
  "unit.hours": "{value} h",
  "unit.of-100": "of 100",
  "unit.of-5": "of 5",
  "unit.minutes": "min per output",

  "band.replaceable": "Replaceable",
  "band.augmented": "AI-augmented",
  "band.human-led": "Human-led + AI-assisted",
  "band.human-critical": "Human-critical",
  /** The headline pill: the band with the most hours, or none in the lead. */
  "pill.band": "{band} territory",
  "pill.mixed": "Mixed territory",

  "axis.capability.name": "Capability",
  "axis.capability.within": "capability",
  "axis.capability.asks": "how much of what AI produces is usable as it is",
  "axis.oversightMinutes.name": "Oversight need",
  "axis.oversightMinutes.within": "oversight need",
  "axis.oversightMinutes.asks": "how long a person reviews one output",
  "axis.latency.name": "Latency",
  "axis.latency.within": "latency",
  "axis.latency.asks": "fast enough for when the work is needed; 100: no obstacle",
  "axis.reliability.name": "Reliability",
  "axis.reliability.within": "reliability",
  "axis.reliability.asks": "outputs accepted with no retry or escalation",
  "axis.hallucinationRisk.name": "Hallucination risk",
  "axis.hallucinationRisk.within": "hallucination risk",
  "axis.hallucinationRisk.asks": "of the wrong outputs, how many look right",
  "axis.errorCost.name": "Error cost",
  "axis.errorCost.within": "error cost",
  "axis.errorCost.asks": "what an error that slips through costs",
  "axis.integrationMinutes.name": "Integration overhead",
  "axis.integrationMinutes.within": "integration overhead",
  "axis.integrationMinutes.asks": "preparing context, prompting, monitoring",
  "axis.humanAdvantage.name": "Human advantage",
  "axis.humanAdvantage.within": "human advantage",
  "axis.humanAdvantage.asks": "what is lost when no person stands in it",
  "axis.unitEconomicsFit.name": "Unit economics fit",
  "axis.unitEconomicsFit.asks": "how well the AI cost holds up against the human cost; derived",

  "cost.inference": "inference",
  "cost.oversight": "oversight (reviewer time)",
  "cost.redoneWork": "redone work",
  "cost.integration": "integration",
  "cost.error": "errors that slip through",

  /** How sure: after “confidence 87%, ”. */
  "confidence.low": "low",
  "confidence.medium": "medium",
  "confidence.high": "high",

  "seniority.entry": "entry",
  "seniority.mid": "mid",
  "seniority.senior": "senior",
  "seniority.staff": "staff",
  "seniority.level": "{seniority} level",

  "note.estimates": "every value is an estimate",
  "note.matrix": "Matrix {version}",
  "note.only-you": "Only you can see this.",
  /** Shown in every language but English. */
  "note.corpus-english": "Titles, reasons and moves come from the matrix, which is in English.",

  /** How a row of things goes on, one by one: what stands there already, and the next. */
  "list.next": "{before}, {next}",
  "list.sentences": "{before} {next}",
  "list.or": "{before}, or {next}",
  /** A name and what is said of it. */
  "list.labeled": "{name}: {text}",
  /** Parts that have commas of their own. */
  "list.parts": "{before}; {next}",
  /** Sentences that have lost their periods. */
  "list.periods": "{before}. {next}",
  /** A figure or name and another one for it. */
  "list.bracketed": "{text} ({more})",
} as const;
