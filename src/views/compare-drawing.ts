import type { Comparison, Side } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { ComparedCell, ComparedRow, ComparisonDrawing, SideDrawing } from "../picture/drawing.js";
import type { TaskScore } from "../scoring/index.js";
import { exposureDrawing, mixDrawing } from "./card-drawing.js";
import { causeWords, exposureVerdict, pairTitle, sideName, sideRole, versionsText } from "./compare-words.js";
import { hours, usd } from "./words.js";

export function comparisonDrawing(comparison: Comparison, corpus: Corpus): ComparisonDrawing {
  const [left, right] = comparison.sides;
  return {
    kind: "comparison",
    heading: "Two Wagecards side by side",
    left: sideDrawing(left, corpus),
    right: sideDrawing(right, corpus),
    rowsCaption: comparison.tasks ? "Task by task" : "Band by band",
    rows: comparison.tasks ? taskRows(comparison, corpus) : bandRows(comparison),
    verdict: exposureVerdict(comparison),
    notes: [],
    footer: `${versionsText(comparison)} · a model read, not a survey`,
  };
}

function sideDrawing(side: Side, corpus: Corpus): SideDrawing {
  const { score } = side;
  return {
    who: sideName(side, corpus),
    role: side.who.kind === "role" ? "" : sideRole(side, corpus),
    pill: score.pill,
    headline: score.headline,
    exposure: exposureDrawing(score),
    mix: mixDrawing(score),
    lines: [
      `AI cost ${usd(score.cost.low)} to ${usd(score.cost.high)} a week, beside ${usd(score.cost.human)} done by a person`,
      `Frees about ${hours(score.hoursFreed)} a week`,
    ],
  };
}

function taskRows({ tasks, sides }: Comparison, corpus: Corpus): ComparedRow[] {
  const cell = (task: TaskScore | null, side: Side): ComparedCell | null =>
    task && {
      hours: hours(task.hours),
      band: task.band,
      bandName: task.band,
      weight: task.hours / side.score.hours,
    };
  return (tasks ?? []).map((pair) => ({
    title: pairTitle(pair, sides, corpus),
    left: cell(pair.sides[0], sides[0]),
    right: cell(pair.sides[1], sides[1]),
    differs: pair.causes.length > 0,
    why: pair.causes.map((cause) => causeWords(cause, sides)).join(" · "),
  }));
}

function bandRows({ bands }: Comparison): ComparedRow[] {
  return bands.map(({ band, hours: both, shares }) => {
    const cell = (side: 0 | 1): ComparedCell | null =>
      both[side] > 0 ? { hours: hours(both[side]), band, bandName: band, weight: shares[side] } : null;
    return { title: band, left: cell(0), right: cell(1), differs: false, why: "" };
  });
}
