import { type Comparison, hoursOf, type Side, type TaskPair } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import {
  COMPARED_MOST,
  type ComparedCell,
  type ComparedRow,
  type ComparisonDrawing,
  type SideDrawing,
} from "../picture/drawing.js";
import { exposureDrawing, mixDrawing } from "./card-drawing.js";
import {
  causeWords,
  exposureVerdict,
  isOwnPair,
  pairTitle,
  rowsTitle,
  sideName,
  sideRole,
  sideVoice,
  versionsText,
} from "./compare-words.js";
import { disclosures, withOwnMark } from "./owned.js";
import { bandName, pillShort } from "./words.js";

export function comparisonDrawing(t: Translator, comparison: Comparison, corpus: Corpus): ComparisonDrawing {
  const [left, right] = comparison.sides;
  const rows = comparison.tasks ? taskRows(t, comparison, corpus) : bandRows(t, comparison);
  // The line that counts the others takes the place of a row.
  const shown = rows.length > COMPARED_MOST ? rows.slice(0, COMPARED_MOST - 1) : rows;
  const more = rows.length - shown.length;
  return {
    kind: "comparison",
    language: t.language,
    heading: t("compare.heading"),
    left: sideDrawing(t, left, corpus),
    right: sideDrawing(t, right, corpus),
    rowsCaption: rowsTitle(t, comparison),
    rows: shown,
    more: more > 0 ? t("compare.picture.more", { count: more }) : "",
    tasks: comparison.tasks?.length ?? 0,
    verdict: exposureVerdict(t, comparison),
    notes: [],
    footer: t("compare.picture.footer", { versions: versionsText(t, comparison) }),
  };
}

function sideDrawing(t: Translator, side: Side, corpus: Corpus): SideDrawing {
  const { score } = side;
  return {
    who: sideName(t, side, corpus),
    role: side.who.kind === "role" ? "" : sideRole(side, corpus),
    pill: pillShort(t, score.headline),
    headline: score.headline,
    exposure: exposureDrawing(t, score),
    mix: mixDrawing(t, side),
    lines: [
      t("compare.picture.cost", {
        low: t.usd(score.cost.low),
        high: t.usd(score.cost.high),
        human: t.usd(score.cost.human),
      }),
      t("compare.picture.freed", { hours: t.hours(score.hoursFreed) }),
      ...disclosures(t, side, sideVoice(side)),
    ],
  };
}

function taskRows(t: Translator, { tasks, sides }: Comparison, corpus: Corpus): ComparedRow[] {
  const cell = ({ sides: scores, unscored }: TaskPair, at: 0 | 1): ComparedCell | null => {
    const task = scores[at];
    const hours = task?.hours ?? unscored[at];
    if (hours === 0) return null;
    const band = task?.band ?? null;
    const name = band ? bandName(t, band) : t("task.unscored");
    return { hours: t.hours(hours), band, bandName: name, weight: hours / hoursOf(sides[at]).all };
  };
  return (tasks ?? []).map((pair) => ({
    title: withOwnMark(
      pairTitle(pair, sides, corpus),
      isOwnPair(pair, sides) || pair.sides.some((task) => task !== null && task.overridden.length > 0),
    ),
    left: cell(pair, 0),
    right: cell(pair, 1),
    differs: pair.causes.length > 0,
    why: pair.causes.map((cause) => causeWords(t, cause, sides)).join(" · "),
  }));
}

function bandRows(t: Translator, { bands }: Comparison): ComparedRow[] {
  return bands.map(({ band, hours: both, shares }) => {
    const cell = (side: 0 | 1): ComparedCell | null =>
      both[side] > 0
        ? { hours: t.hours(both[side]), band, bandName: bandName(t, band), weight: shares[side] }
        : null;
    return { title: bandName(t, band), left: cell(0), right: cell(1), differs: false, why: "" };
  });
}
