import type { RestFault } from "../../src/local/index.js";
import { recover } from "./kill/recovery.js";
import type { Random } from "./random.js";
import { SCENARIOS, type Scenario } from "./scenarios.js";
import { openStage, type Stage } from "./stage.js";
import { type Counts, ENDLESS, tryOnce } from "./trial.js";

/**
 * Milliseconds. A request that hangs is given up after 2,500 and sent again, which Discord's 3,000 leave room for; a
 * busy machine may take longer over the rest.
 */
const FIRST_ANSWER_WITHIN = 6000;
const LATE_AFTER = 2500;

const CALLBACK = "POST /interactions/*/*/callback";
const FOLLOW_UP = "POST /webhooks/*/*";
const EDIT = "PATCH /webhooks/*/*/messages/*";
const REMOVE_OWN = "DELETE /webhooks/*/*/messages/*";
const MESSAGE = "/channels/*/messages/*";

const QUICK: readonly RestFault[] = [
  { kind: "rate-limit", retryAfter: 0.2 },
  { kind: "rate-limit", retryAfter: 0.2, global: true },
  { kind: "error", status: 500 },
  { kind: "error", status: 502 },
  { kind: "error", status: 500, times: 2 },
  { kind: "error", status: 502, times: 2 },
  { kind: "error", status: 500, acted: true },
  { kind: "error", status: 502, acted: true, times: 2 },
  { kind: "hang", ms: 300 },
  { kind: "hang", ms: 300, acted: true },
  { kind: "cut" },
  { kind: "drop" },
  { kind: "drop", acted: true },
  { kind: "block" },
  { kind: "block", times: 2 },
];
/** 2.5 seconds each time: beside the others, on a stage of their own. */
const SLOW: readonly RestFault[] = [{ kind: "hang" }, { kind: "hang", acted: true }];

/** Which scenarios make requests of which route. */
const ROUTES: readonly { readonly route: string; readonly scenarios: RegExp }[] = [
  { route: CALLBACK, scenarios: /^(say: the menu|say: a walk|show: hours of|form|post|take away|later)/ },
  { route: FOLLOW_UP, scenarios: /^(post|take away)/ },
  { route: EDIT, scenarios: /^later/ },
  { route: REMOVE_OWN, scenarios: /^take away/ },
  { route: MESSAGE, scenarios: /^(say: the board|show: everything deleted)/ },
];

/**
 * Everything that Discord's REST can do wrong, on every route, for every kind of answer; or, where a `part` is to be
 * drawn, for one of them a route.
 */
export async function restFaults(part: Random | null, counts: Counts): Promise<void> {
  await Promise.all(
    ROUTES.flatMap(({ route, scenarios }) => {
      const all = SCENARIOS.filter(({ name }) => scenarios.test(name));
      const using = part ? [part.pick(all)] : all;
      return [routeFaults(route, using, QUICK, counts), routeFaults(route, using, SLOW, counts)];
    }),
  );
}

async function routeFaults(
  route: string,
  scenarios: readonly Scenario[],
  faults: readonly RestFault[],
  counts: Counts,
): Promise<void> {
  const stage = await openStage({ lateAfter: LATE_AFTER, firstAnswerWithin: FIRST_ANSWER_WITHIN });
  try {
    const player = stage.player("Ada");
    await recover(player, ENDLESS);
    for (const scenario of scenarios) {
      for (const fault of faults) {
        if (counts.faults.length > 0) return;
        await tryOnce(stage, player, { scenario, ...planned(stage, { ...fault, route }) }, counts);
      }
    }
  } finally {
    await stage.close();
  }
}

function planned({ local: { faults } }: Stage, fault: RestFault) {
  let undo = (): void => undefined;
  return {
    name: JSON.stringify(fault),
    strike: () => {
      undo = faults.rest(fault);
    },
    spare: () => {
      const left = faults.list().rest[0]?.times ?? 0;
      undo();
      return left < (fault.times ?? 1);
    },
  };
}
