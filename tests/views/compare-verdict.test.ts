import { expect, it } from "vitest";
import { compareSides, roleSide } from "../../src/conversation/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { comparisonDrawing } from "../../src/views/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

const EXPOSURE = {
  en: "exposure",
  de: "Exposition",
  fr: "exposition",
  es: "exposición",
  "pt-BR": "exposição",
  ja: "曝露度",
} as const;

it.each(everyTranslator().map((t) => [t.language, t] as const))(
  "a difference within the two ± is said to be one of exposure in %s",
  (language, t) => {
    const comparison = compareSides(roleSide(ENGINEER, corpus), roleSide(ENGINEER, corpus));
    expect(comparisonDrawing(t, comparison, corpus).verdict).toContain(EXPOSURE[language]);
  },
);
