/** `/methodology`: the method in short. The words are those of `axis.…` and `cost.…`. */
export const methodology = {
  "methodology.title": "How a Wagecard is computed · matrix {version}",
  "methodology.description":
    "A role has six to eight tasks; each is a cell with nine axes. Your hours, the cells and the constants give the card: the same week, the same card, for everybody.",
  "methodology.bands.field": "Which band: the first rule that holds",
  /** After the band's name and a colon. */
  "methodology.bands.human-critical": "human advantage ≥ {humanAdvantage}, or capability < {capability}",
  "methodology.bands.all-three":
    "capability ≥ {capability}, reliability ≥ {reliability}, error cost ≤ {errorCost}",
  "methodology.bands.rest": "everything else",
  "methodology.exposure.field": "Exposure, 0 to 100",
  /** `from` and `full` are values of capability. */
  "methodology.exposure":
    "Capability gates (closed under {from}, open from {full}) and counts, reliability multiplies, error cost divides, human advantage dampens, latency and economics take off what is not there in time or does not pay. Weighted by your hours. Lower is more human-leveraged.",
  "methodology.cost.field": "Operational AI cost",
  /** The Klarna pattern is a term of the article; `ratio` is a percentage. */
  "methodology.cost":
    "Inference, oversight (reviewer time), redone work, integration, errors that slip through; up to {attempts} attempts, then a person does it. Minutes cost your wage × {loadFactor} (benefits). **Klarna pattern**: capability ≥ {capability} and AI costs {ratio} of the human or more.",
  "methodology.sure.field": "How sure",
  "methodology.sure":
    "{draws} fixed draws move every axis by its uncertainty (± {points} points). Confidence is the share of draws in which a band holds: low under {low}, high over {high}. The ± spans the 10th to the 90th percentile.",
  "methodology.sources.field": "Sources",
  /** `wages` is the name of the statistics, in English. */
  "methodology.sources": "Article: Wagecore, 13 May 2026. Wages: {wages}.",
  "methodology.limits.field": "Limits",
  "methodology.limits":
    "A model read, not a survey. One evaluator. Wages are US national figures of the nearest occupation; your card names it where the match is not exact. Foundation-model labs are not modeled.",
  "methodology.footer": "METHODOLOGY.md above has every formula and constant.",
  /** Said only in other languages, after the text above. */
  "methodology.footer.english": "METHODOLOGY.md is in English.",
  /** Read out to those who can't see the file. */
  "methodology.file": "The whole method: every formula, constant, rule, source and limit",
} as const;
