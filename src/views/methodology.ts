import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { Band, Constants } from "../scoring/index.js";
import { corpusNote } from "./corpus-note.js";
import type { MessageView } from "./message.js";
import { BAND_LOOK, bandName, NEUTRAL } from "./words.js";

/** The method in short; the page for readers comes along as a file, so that it is the one of this version. */
export function methodologyView(t: Translator, corpus: Corpus): MessageView {
  const { constants } = corpus;
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: t("methodology.title", { version: corpus.version }),
        description: t("methodology.description"),
        fields: [
          { name: t("methodology.bands.field"), value: bandRules(t, corpus) },
          { name: t("methodology.exposure.field"), value: exposureRule(t, constants) },
          { name: t("methodology.cost.field"), value: costRule(t, constants) },
          { name: t("methodology.sure.field"), value: sureRule(t, constants) },
          {
            name: t("methodology.sources.field"),
            value: t("methodology.sources", { wages: corpus.wages.source }),
          },
          { name: t("methodology.limits.field"), value: t("methodology.limits") },
        ],
        footer: { text: footer(t) },
      },
    ],
    components: [],
    files: [
      {
        name: "METHODOLOGY.md",
        data: corpus.methodology,
        description: t("methodology.file"),
      },
    ],
  };
}

function footer(t: Translator): string {
  const english = t.language === "en" ? [] : [t("methodology.footer.english"), ...corpusNote(t)];
  return [t("methodology.footer"), ...english].join("\n");
}

/** The order in which the rules are asked, which is not the order of exposure. */
const RULE_ORDER: readonly Band[] = [
  "Human-critical",
  "Replaceable",
  "AI-augmented",
  "Human-led + AI-assisted",
];

function bandRules(t: Translator, { constants: { bands }, bands: meanings }: Corpus): string {
  const allThree = ({ capability, reliability, errorCost }: Constants["bands"]["augmented"]): string =>
    t("methodology.bands.all-three", { capability, reliability, errorCost });
  const { humanAdvantage, capability } = bands.humanCritical;
  const rules: Readonly<Record<Band, string>> = {
    "Human-critical": t("methodology.bands.human-critical", { humanAdvantage, capability }),
    Replaceable: allThree(bands.replaceable),
    "AI-augmented": allThree(bands.augmented),
    "Human-led + AI-assisted": t("methodology.bands.rest"),
  };
  return RULE_ORDER.map((band) => {
    const meaning = meanings.find((one) => one.name === band)?.meaning ?? "";
    const name = `${BAND_LOOK[band].mark} **${bandName(t, band)}**`;
    return `${t("list.labeled", { name, text: rules[band] })}\n-# ${meaning}`;
  }).join("\n");
}

function exposureRule(t: Translator, { exposure }: Constants): string {
  return t("methodology.exposure", { from: exposure.gateFrom, full: exposure.gateFull });
}

function costRule(t: Translator, { cost }: Constants): string {
  return t("methodology.cost", {
    attempts: cost.attempts,
    loadFactor: t.hundredths(cost.loadFactor),
    capability: cost.klarna.capability,
    ratio: t.percent(cost.klarna.costRatio),
  });
}

function sureRule(t: Translator, { uncertainty, confidence }: Constants): string {
  return t("methodology.sure", {
    draws: uncertainty.draws,
    points: uncertainty.points,
    low: t.percent(confidence.low),
    high: t.percent(confidence.high),
  });
}
