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
  sideOf,
} from "../scoring/index.js";
import { either, inRow } from "./lists.js";
import { axisName, axisWithin, bandTag } from "./words.js";

/** The rules in words and figures, up to the one that decided: each value against its threshold. */
export function ruleLines(t: Translator, axes: BandAxes, constants: Constants): string[] {
  const { rules } = explainBand(axes, constants);
  const deciding = rules.findIndex((rule) => rule.decides);
  return rules.slice(0, deciding + 1).map((rule, index) => {
    const parts = rule.conditions.map((condition) => conditionWords(t, condition));
    const joined = rule.needs === "any" ? either(t, parts) : inRow(t, parts);
    return t("why.rule", {
      number: index + 1,
      mark: rule.holds ? "✓" : "✗",
      band: bandTag(t, rule.band),
      conditions: rule.needs === "nothing" ? t("why.rule.rest") : joined,
    });
  });
}

const OPERATORS: Readonly<Record<Condition["operator"], string>> = { ">=": "≥", "<": "<", "<=": "≤" };

/** One condition of a rule: the value against its threshold. */
export function conditionWords(
  t: Translator,
  { axis, operator, threshold, value, met, by }: Condition,
): string {
  return t("why.condition", {
    axis: axisWithin(t, axis),
    operator: OPERATORS[operator],
    threshold: t.number(threshold),
    ...beside(t, value, threshold),
    how: met && by === 0 ? "just" : met ? "met" : "missed",
  });
}

/** What would move the task into another band, nearest first by axis, then where it takes two axes. */
export function flipLines(t: Translator, axes: BandAxes, constants: Constants): string[] {
  const lines = [
    ...flipsOf(axes, constants).map((flip) => singleWords(t, flip)),
    ...pairFlipsOf(axes, constants).map((flip) => pairWords(t, flip)),
  ];
  return lines.length > 0 ? lines : [t("why.flip.none")];
}

function singleWords(t: Translator, { band, ...change }: Flip): string {
  return t("why.flip.one", {
    axis: axisName(t, change.axis),
    ...valueWords(t, change),
    band: bandTag(t, band),
  });
}

/** “Reliability 50 instead of 38 alone does not do it; with capability 55 it would be AI-augmented.” */
function pairWords(t: Translator, { changes: [first, second], band }: PairFlip): string {
  const other = valueWords(t, first);
  return t("why.flip.two", {
    axis: axisName(t, second.axis),
    ...valueWords(t, second),
    otherAxis: axisWithin(t, first.axis),
    otherBound: other.bound,
    otherTo: other.to,
    otherFrom: other.from,
    band: bandTag(t, band),
  });
}

function valueWords(t: Translator, change: AxisChange) {
  const { from, to } = change;
  return { bound: sideOf(change), to: t.number(to), from: beside(t, from, to).value };
}

/** Digits after the point: a value of the corpus has one, and a file may bring any number. */
const DIGITS = [1, 2, 3, 4, 6, 9];

/**
 * A value beside its threshold, with as many digits as it takes to see on which side it stands, and the distance of
 * the value as it is shown. With one digit 54.96 was "55, missed by 0".
 */
function beside(t: Translator, value: number, threshold: number) {
  const side = Math.sign(value - threshold);
  const digits = DIGITS.find((count) => Math.sign(Number(value.toFixed(count)) - threshold) === side) ?? 9;
  const shown = Number(value.toFixed(digits));
  return { value: t.number(shown, digits), by: t.number(Math.abs(shown - threshold), digits) };
}
