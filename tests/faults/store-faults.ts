import { recover } from "./kill/recovery.js";
import type { Random } from "./random.js";
import { SCENARIOS, type Scenario } from "./scenarios.js";
import { openStage, type Stage } from "./stage.js";
import type { StoreFault } from "./store-breaker.js";
import { type Counts, ENDLESS, tryOnce } from "./trial.js";

/** Milliseconds: short, since every operation is made to hang in turn. */
const LATE_AFTER = 150;
const PATIENCE = 1000;
/** More operations than any step has. */
const MOST = 60;

/** Those that write several documents. */
const WRITING = /^(show: a walk finished|post|take away|show: everything deleted)/;

/**
 * Every operation that the store makes for every scenario spoiled in turn; or, where a `part` is to be drawn, for one
 * that writes much and one of the others.
 */
export async function storeFaults(fault: StoreFault, part: Random | null, counts: Counts): Promise<void> {
  const [much, others] = [true, false].map((is) => SCENARIOS.filter(({ name }) => WRITING.test(name) === is));
  const scenarios = part ? [part.pick(much ?? []), part.pick(others ?? [])] : SCENARIOS;
  const stage = await openStage({
    // Where nothing ever comes the store gives up by itself; that is told before it would be late.
    lateAfter: fault === "never" ? 10 * PATIENCE : LATE_AFTER,
    ...(fault === "never" ? { patience: PATIENCE } : {}),
  });
  try {
    await spoilEach(stage, fault, counts, scenarios);
  } finally {
    await stage.close();
  }
}

async function spoilEach(
  stage: Stage,
  fault: StoreFault,
  counts: Counts,
  scenarios: readonly Scenario[],
): Promise<void> {
  const { breaker } = stage;
  const player = stage.player("Ada");
  await recover(player, ENDLESS);
  for (const scenario of scenarios) {
    for (let at = 1; at <= MOST && counts.faults.length === 0; at += 1) {
      const before = breaker.struck;
      const trial = {
        name: `the store ${fault} at operation ${at}`,
        scenario,
        strike: () => breaker.arm(fault, at),
        spare: () => {
          breaker.disarm();
          return breaker.struck > before;
        },
      };
      if (!(await tryOnce(stage, player, trial, counts))) break;
    }
  }
}
