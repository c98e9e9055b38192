import type { Translator } from "../language/index.js";
import {
  type AxisChange,
  type BandAxes,
  type Condition,
  type Constants,
  explainBand,
  type Flip,
  flipsOf,
  type PairFlip,
  pairFlipsOf,
} from "../scoring/index.js";
import { axisWithin, bandTag, capital } from "./words.js";

/** The rules in words and figures, up to the one that decided: each value against its threshold. */
export function ruleLines(t: Translator, axes: BandAxes, constants: Constants): string[] {
  const { rules } = explainBand(axes, constants);
  const deciding = rules.findIndex((rule) => rule.decides);
  return rules.slice(0, deciding + 1).map((rule, index) => {
    const mark = rule.holds ? "✓" : "✗";
    const conditions =
      rule.needs === "nothing"
        ? "everything that no rule before takes"
        : rule.conditions
            .map((condition) => conditionWords(t, condition))
            .join(rule.needs === "any" ? ", or " : ", ");
    return `${index + 1}. ${mark} ${bandTag(t, rule.band)}: ${conditions}`;
  });
}

const OPERATORS: Readonly<Record<Condition["operator"], string>> = { ">=": "≥", "<": "<", "<=": "≤" };

/** One condition of a rule: the value against its threshold. */
export function conditionWords(
  t: Translator,
  { axis, operator, threshold, value, met, by }: Condition,
): string {
  const rule = `${axisWithin(t, axis)} ${OPERATORS[operator]} ${t.number(threshold)}`;
  const how = met && by === 0 ? "just met" : `${met ? "met" : "missed"} by ${t.number(by)}`;
  return `${rule} (it is ${t.number(value)}, ${how})`;
}

/** What would move the task into another band, nearest first by axis, then where it takes two axes. */
export function flipLines(t: Translator, axes: BandAxes, constants: Constants): string[] {
  const lines = [
    ...flipsOf(axes, constants).map((flip) => singleWords(t, flip)),
    ...pairFlipsOf(axes, constants).map((flip) => pairWords(t, flip)),
  ];
  return lines.length > 0 ? lines : ["No change of one axis or two would."];
}

function singleWords(t: Translator, flip: Flip): string {
  return `${capital(valueWords(t, flip))} → ${bandTag(t, flip.band)}`;
}

/** “Reliability 50 instead of 38 alone does not do it; with capability 55 it would be AI-augmented.” */
function pairWords(t: Translator, { changes: [first, second], band }: PairFlip): string {
  return `${capital(valueWords(t, second))} alone does not do it; with ${valueWords(t, first)} → ${bandTag(t, band)}`;
}

function valueWords(t: Translator, { axis, from, to, inclusive }: AxisChange): string {
  const bound = inclusive ? t.number(to) : `${to < from ? "under" : "over"} ${t.number(to)}`;
  return `${axisWithin(t, axis)} ${bound} instead of ${t.number(from)}`;
}
