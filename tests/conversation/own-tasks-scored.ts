import type { Card } from "../../src/conversation/index.js";
import { wageOf } from "../../src/corpus/index.js";
import { type CardInput, scoreCard as scored } from "../../src/scoring/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";

/** Figures as they are stored, straight from the scoring module. */

export const wageOfMid = {
  role: ENGINEER,
  wage: wageOf(corpus, ENGINEER, { kind: "seniority", seniority: "mid" }),
};

export const scoreCard = (input: CardInput): Card["score"] =>
  structuredClone(scored(input, corpus)) as Card["score"];
