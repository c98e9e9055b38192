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
import { AXIS_WORDS, bandTag, capital, number } from "./words.js";

/** The rules in words and figures, up to the one that decided: each value against its threshold. */
export function ruleLines(axes: BandAxes, constants: Constants): string[] {
  const { rules } = explainBand(axes, constants);
  const deciding = rules.findIndex((rule) => rule.decides);
  return rules.slice(0, deciding + 1).map((rule, index) => {
    const mark = rule.holds ? "✓" : "✗";
    const conditions =
      rule.needs === "nothing"
        ? "everything that no rule before takes"
        : rule.conditions.map(conditionWords).join(rule.needs === "any" ? ", or " : ", ");
    return `${index + 1}. ${mark} ${bandTag(rule.band)}: ${conditions}`;
  });
}

const OPERATORS: Readonly<Record<Condition["operator"], string>> = { ">=": "≥", "<": "<", "<=": "≤" };

/** One condition of a rule: the value against its threshold. */
export function conditionWords({ axis, operator, threshold, value, met, by }: Condition): string {
  const rule = `${axisName(axis)} ${OPERATORS[operator]} ${number(threshold)}`;
  const how = met && by === 0 ? "just met" : `${met ? "met" : "missed"} by ${number(by)}`;
  return `${rule} (it is ${number(value)}, ${how})`;
}

/** What would move the task into another band, nearest first by axis, then where it takes two axes. */
export function flipLines(axes: BandAxes, constants: Constants): string[] {
  const lines = [
    ...flipsOf(axes, constants).map((flip) => singleWords(flip)),
    ...pairFlipsOf(axes, constants).map((flip) => pairWords(flip)),
  ];
  return lines.length > 0 ? lines : ["No change of one axis or two would."];
}

function singleWords(flip: Flip): string {
  return `${capital(valueWords(flip))} → ${bandTag(flip.band)}`;
}

/** “Reliability 50 instead of 38 alone does not do it; with capability 55 it would be AI-augmented.” */
function pairWords({ changes: [first, second], band }: PairFlip): string {
  return `${capital(valueWords(second))} alone does not do it; with ${valueWords(first)} → ${bandTag(band)}`;
}

function valueWords({ axis, from, to, inclusive }: AxisChange): string {
  const bound = inclusive ? number(to) : `${to < from ? "under" : "over"} ${number(to)}`;
  return `${axisName(axis)} ${bound} instead of ${number(from)}`;
}

const axisName = (axis: keyof BandAxes): string => AXIS_WORDS[axis].name.toLowerCase();
