import { roleFinder } from "../../../src/corpus/index.js";
import { pointScore, scoreCard } from "../../../src/scoring/index.js";
import { corpus } from "../../corpus/real.js";
import { cellWith, corpusOf } from "../../scoring/fixture.js";
import type { Part } from "../bench.js";
import { alone, atMost } from "../row.js";
import { median } from "../statistics.js";

const CELLS = Array.from({ length: 8 }, (_, index) =>
  cellWith(
    { capability: 40 + 6 * index, reliability: 82 - 6 * index, humanAdvantage: 20 + 7 * index },
    { id: `t${index}` },
  ),
);
const CORPUS = corpusOf(CELLS);
const INPUT = { role: "role", hours: Object.fromEntries(CELLS.map(({ id }) => [id, 5])), wage: 150_000 };
const TYPED = ["e", "machin lerning enginer", "customer success manager", "zzzzzzzz"];
const BATCH = 1000;

/** What is computed in a step without asking anybody: a card, its point scores, the roles that fit what is typed. */
export const card: Part = async ({ sizes, row }) => {
  const { draws } = CORPUS.constants.uncertainty;
  const cards = rounds(
    sizes.rounds,
    400,
    () => INPUT,
    (input) => scoreCard(input, CORPUS),
  );
  const what = `a card of ${CELLS.length} tasks, ${draws} draws, p50`;
  row(alone({ what, unit: "ms", goal: atMost(1) }, cards));
  const batches = rounds(
    sizes.rounds,
    30,
    () => INPUT,
    (input) => {
      for (let nth = 0; nth < BATCH; nth++) pointScore(input, CORPUS);
    },
  );
  row(
    alone(
      { what: "point scores", unit: "/s" },
      batches.map((ms) => (BATCH * 1000) / ms),
    ),
  );
  for (const typed of TYPED) {
    // A new one each time: it remembers what it has found.
    const found = rounds(
      sizes.rounds,
      20,
      () => roleFinder(corpus),
      (roles) => roles.search(typed),
    );
    row(alone({ what: `finding a role by “${typed}”, p50`, unit: "ms", goal: atMost(5) }, found));
  }
};

/**
 * The median of each round, in milliseconds; one round more is run first and not counted.
 * @param prepare makes what is acted on, each time anew and not counted
 */
function rounds<T>(count: number, each: number, prepare: () => T, act: (on: T) => unknown): number[] {
  const medians = Array.from({ length: count + 1 }, () => {
    const times = Array.from({ length: each }, () => {
      const on = prepare();
      const began = performance.now();
      act(on);
      return performance.now() - began;
    });
    return median(times);
  });
  return medians.slice(1);
}
