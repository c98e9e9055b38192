import type { Faults, GatewayFault } from "../../src/local/index.js";
import { recover } from "./kill/recovery.js";
import { Unanswered } from "./kill/wrong.js";
import type { Random } from "./random.js";
import { SCENARIOS, type Scenario } from "./scenarios.js";
import { openStage, type Stage } from "./stage.js";
import { type Counts, ENDLESS, type Trial, tryOnce } from "./trial.js";

/** Milliseconds: what a session that is gone never delivers is waited for no longer than that. */
const FIRST_ANSWER_WITHIN = 2500;
/** Presses until a connection that is being made anew has to be there. */
const PRESSES = 12;

/** Milliseconds: long enough for several tries. */
const CLOSED_FOR = 2000;

const DAY = 24 * 3_600_000;
const JUMPS: Readonly<Record<string, number>> = {
  "a day ahead": DAY,
  "a day back": -DAY,
  "a year ahead": 365 * DAY,
  "a year back": -365 * DAY,
};

const EVENTS: readonly GatewayFault[] = [
  { kind: "twice", event: "INTERACTION_CREATE" },
  { kind: "late", event: "INTERACTION_CREATE", ms: 700 },
];

/** At once; of those that end the session, what is sent meanwhile never arrives. */
const STRIKES: readonly { readonly name: string; readonly strike: (faults: Faults) => void }[] = [
  { name: "a dropped connection", strike: (faults) => faults.dropConnections() },
  { name: "op 7, reconnect", strike: (faults) => faults.askToReconnect() },
  { name: "op 9, invalid session that can be resumed", strike: (faults) => faults.invalidateSessions(true) },
  { name: "op 9, invalid session", strike: (faults) => faults.invalidateSessions(false) },
  { name: "close code 4000", strike: (faults) => faults.closeConnections(4000) },
  { name: "close code 4009", strike: (faults) => faults.closeConnections(4009) },
  ...(["cut", "refused"] as const).map((how) => ({
    name: `a gateway whose new connections are ${how} for a while`,
    strike: (faults: Faults) => {
      const open = faults.gateway({ kind: "closed", how });
      faults.dropConnections();
      setTimeout(open, CLOSED_FOR);
    },
  })),
];

const KINDS =
  /^(say: the menu|say: a card of a line|show: hours of a walk|show: a walk finished|form|post|later|take away)/;

/**
 * Connections that break, events that come twice or late, and a clock that jumps between two steps; the latter for one
 * kind of answer where a `part` is to be drawn.
 */
export async function gatewayFaults(part: Random | null, counts: Counts): Promise<void> {
  const stage = await openStage({ lateAfter: 2500, firstAnswerWithin: FIRST_ANSWER_WITHIN });
  try {
    const player = stage.player("Ada");
    await recover(player, ENDLESS);
    const tried = async (trial: Trial): Promise<void> => {
      if (counts.faults.length === 0) await tryOnce(stage, player, trial, counts);
    };
    const kinds = SCENARIOS.filter(({ name }) => KINDS.test(name));
    for (const scenario of part ? [part.pick(kinds)] : kinds) {
      for (const fault of EVENTS) await tried(eventTrial(stage, scenario, fault));
      for (const [name, ms] of Object.entries(JUMPS)) await tried(jumpTrial(stage, scenario, name, ms));
    }
    const [scenario] = SCENARIOS.filter(({ name }) => name === "show: hours of a walk");
    for (const { name, strike } of STRIKES) {
      if (!scenario) break;
      await tried({
        name,
        scenario,
        strike: () => strike(stage.local.faults),
        spare: () => true,
        again: async () => {
          for (let press = 1; ; press += 1) {
            try {
              return await recover(player, ENDLESS);
            } catch (error) {
              if (!(error instanceof Unanswered) || press === PRESSES) throw error;
            }
          }
        },
        unreachable: true,
      });
    }
    await outOfOrder(stage, counts);
  } finally {
    await stage.close();
  }
}

function eventTrial({ local: { faults } }: Stage, scenario: Scenario, fault: GatewayFault): Trial {
  let undo = (): void => undefined;
  return {
    name: JSON.stringify(fault),
    scenario,
    strike: () => {
      undo = faults.gateway(fault);
    },
    spare: () => {
      const struck = faults.list().gateway.length === 0;
      undo();
      return struck;
    },
  };
}

function jumpTrial({ clock }: Stage, scenario: Scenario, name: string, ms: number): Trial {
  return {
    name: `a clock that jumps ${name}`,
    scenario,
    strike: () => {
      clock.ahead += ms;
    },
    spare: () => true,
  };
}

/** Two presses that arrive the other way round: the one that was made on the present rendering counts. */
async function outOfOrder(stage: Stage, counts: Counts): Promise<void> {
  const player = stage.player("Ben");
  await recover(player, ENDLESS);
  const [scenario] = SCENARIOS.filter(({ name }) => name === "show: hours of a walk");
  if (!scenario) return;
  const other = stage.player("Ada").driver;
  await tryOnce(
    stage,
    player,
    {
      name: "an event after the one that follows it",
      scenario,
      strike: () => {
        stage.local.faults.gateway({ kind: "swapped", event: "INTERACTION_CREATE" });
        // Sent after the step, delivered before it.
        setImmediate(() => void other.act({ kind: "command", name: "methodology", options: [] }));
      },
      spare: () => stage.local.faults.list().gateway.length === 0,
    },
    counts,
  );
}
