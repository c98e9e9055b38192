import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { Band, Constants } from "../scoring/index.js";
import type { MessageView } from "./message.js";
import { BAND_LOOK, NEUTRAL } from "./words.js";

/** The method in short; the page for readers comes along as a file, so that it is the one of this version. */
export function methodologyView(t: Translator, corpus: Corpus): MessageView {
  const { constants } = corpus;
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: `How a Wagecard is computed · matrix ${corpus.version}`,
        description:
          "A role has six to eight tasks; each is a cell with nine axes. Your hours, the cells and the constants give the card: the same week, the same card, for everybody.",
        fields: [
          { name: "Which band: the first rule that holds", value: bandRules(t, corpus) },
          { name: "Exposure, 0 to 100", value: exposureRule(t, constants) },
          { name: "Operational AI cost", value: costRule(t, constants) },
          { name: "How sure", value: sureRule(t, constants) },
          { name: "Sources", value: `Article: Wagecore, 13 May 2026. Wages: ${corpus.wages.source}.` },
          {
            name: "Limits",
            value:
              "A model read, not a survey. One evaluator. Wages are US national figures of the nearest occupation; your card names it where the match is not exact. Foundation-model labs are not modeled.",
          },
        ],
        footer: { text: "METHODOLOGY.md above has every formula and constant." },
      },
    ],
    components: [],
    files: [
      {
        name: "METHODOLOGY.md",
        data: corpus.methodology,
        description: "The whole method: every formula, constant, rule, source and limit",
      },
    ],
  };
}

/** The order in which the rules are asked, which is not the order of exposure. */
const RULE_ORDER: readonly Band[] = [
  "Human-critical",
  "Replaceable",
  "AI-augmented",
  "Human-led + AI-assisted",
];

function bandRules(t: Translator, { constants: { bands }, bands: meanings }: Corpus): string {
  const both = (rule: Constants["bands"]["augmented"]): string =>
    `capability ≥ ${rule.capability}, reliability ≥ ${rule.reliability}, error cost ≤ ${rule.errorCost}`;
  const rules: Readonly<Record<Band, string>> = {
    "Human-critical": `human advantage ≥ ${bands.humanCritical.humanAdvantage}, or capability < ${bands.humanCritical.capability}`,
    Replaceable: both(bands.replaceable),
    "AI-augmented": both(bands.augmented),
    "Human-led + AI-assisted": "everything else",
  };
  return RULE_ORDER.map((band) => {
    const meaning = meanings.find((one) => one.name === band)?.meaning ?? "";
    return `${BAND_LOOK[band].mark} **${band}**: ${rules[band]}\n-# ${meaning}`;
  }).join("\n");
}

function exposureRule(t: Translator, { exposure }: Constants): string {
  return `Capability gates (closed under ${exposure.gateFrom}, open from ${exposure.gateFull}) and counts, reliability multiplies, error cost divides, human advantage dampens, latency and economics take off what is not there in time or does not pay. Weighted by your hours. Lower is more human-leveraged.`;
}

function costRule(t: Translator, { cost }: Constants): string {
  return `Inference, oversight (reviewer time), redone work, integration, errors that slip through; up to ${cost.attempts} attempts, then a person does it. Minutes cost your wage × ${t.number(cost.loadFactor)} (benefits). **Klarna pattern**: capability ≥ ${cost.klarna.capability} and AI costs ${t.percent(cost.klarna.costRatio)} of the human or more.`;
}

function sureRule(t: Translator, { uncertainty, confidence }: Constants): string {
  return `${uncertainty.draws} fixed draws move every axis by its uncertainty (± ${uncertainty.points} points). Confidence is the share of draws in which a band holds: low under ${t.percent(confidence.low)}, high over ${t.percent(confidence.high)}. The ± spans the 10th to the 90th percentile.`;
}
