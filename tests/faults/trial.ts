import { faultId, saysLate, wordsOf } from "./controls.js";
import { Life } from "./kill/life.js";
import type { Player } from "./kill/player.js";
import { recover } from "./kill/recovery.js";
import { Doubled, Faulted, Lost, Unanswered } from "./kill/wrong.js";
import type { Scenario } from "./scenarios.js";
import type { Stage } from "./stage.js";

/** What came of many faults. */
export interface Counts {
  tried: number;
  /** The person was answered, or told with an id, and could go on. */
  survived: number;
  /** Told by a sentence with an id, which the log has. */
  told: number;
  /** Told that the answer is late, and then answered. */
  late: number;
  /** Discord itself took no answer, and the next press worked. */
  cutOff: number;
  lost: number;
  doubled: number;
  silent: number;
  stuck: number;
  crashed: number;
  readonly faults: string[];
}

export function noCounts(): Counts {
  const zero = {
    tried: 0,
    survived: 0,
    told: 0,
    late: 0,
    cutOff: 0,
    lost: 0,
    doubled: 0,
    silent: 0,
    stuck: 0,
    crashed: 0,
  };
  return { ...zero, faults: [] };
}

export interface Trial {
  readonly name: string;
  readonly scenario: Scenario;
  /** Arms the fault, right before the step is sent. */
  strike(): void | Promise<void>;
  /** Takes it back, and says whether it struck. */
  spare(): boolean | Promise<boolean>;
  /** Comes back to the bot afterwards, where that may take more than one press. */
  again?(): Promise<void>;
  /** Whether Discord can't be reached while it lasts, so that no answer may arrive. */
  readonly unreachable?: true;
}

export const ENDLESS = new Life(Number.POSITIVE_INFINITY, () => undefined);

/**
 * One step with one fault: the person is answered or told once, with an id that the log has; nothing acknowledged is
 * lost, the same button does what was missing, and they can go on.
 * @returns whether the fault struck
 */
export async function tryOnce(
  stage: Pick<Stage, "corpus" | "idle" | "hasLogged">,
  player: Player,
  trial: Trial,
  counts: Counts,
): Promise<boolean> {
  const step = await trial.scenario.prepare(player, ENDLESS, stage.corpus);
  await stage.idle();
  const told = new Set(sentences(player).keys());
  const late = player.late;
  let silent = false;
  let struck: boolean | null = null;
  // What follows an answer belongs to the step; what is read afterwards does not.
  player.onAnswered = async () => {
    await stage.idle();
    struck = await trial.spare();
  };
  await trial.strike();
  try {
    await player.do(step, ENDLESS);
  } catch (error) {
    if (error instanceof Unanswered) silent = true;
    else if (!(error instanceof Faulted)) throw error;
  } finally {
    player.onAnswered = null;
  }
  await stage.idle();
  struck ??= await trial.spare();
  if (!struck) return false;
  counts.tried += 1;
  const before = counts.faults.length;
  const blame = (what: "lost" | "doubled" | "silent" | "stuck", why: string): void => {
    counts[what] += 1;
    counts.faults.push(`${what}: ${trial.name}, ${trial.scenario.name}: ${why}`);
  };
  const fresh = [...sentences(player)].filter(([id]) => !told.has(id));
  if (silent && trial.unreachable) counts.cutOff += 1;
  else if (silent) blame("silent", "no answer");
  if (fresh.length > 1) blame("stuck", `told ${fresh.length} times`);
  for (const [id, text] of fresh)
    if (!stage.hasLogged(id)) blame("silent", `the log does not have ${id}: ${text}`);
  if (fresh.length > 0) counts.told += 1;
  if (player.late > late) counts.late += 1;
  try {
    await (trial.again ? trial.again() : recover(player, ENDLESS));
    await stage.idle();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    blame(error instanceof Lost ? "lost" : error instanceof Doubled ? "doubled" : "stuck", why);
  }
  if (counts.faults.length === before) counts.survived += 1;
  return true;
}

/** Sentences about faults that stand before the person, by their id. */
function sentences(player: Player): Map<string, string> {
  const found = player.driver.messages().flatMap((message) => {
    const id = faultId(message);
    return id && !saysLate(message) ? [[id, wordsOf(message)] as const] : [];
  });
  return new Map(found);
}
