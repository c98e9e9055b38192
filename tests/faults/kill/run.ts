import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { loadCorpus } from "../../../src/corpus/index.js";
import { type LocalDiscord, startLocalDiscord } from "../../../src/local/index.js";
import { projectRoot } from "../../../src/root.js";
import { BotProcess, MATRIX } from "../bot-process.js";
import { Random } from "../random.js";
import { Life, LifeOver } from "./life.js";
import { Player } from "./player.js";
import { recover } from "./recovery.js";
import { Doubled, Lost, Unanswered, Untrue } from "./wrong.js";

const PEOPLE = ["Ada", "Ben", "Cleo", "Dov", "Eve", "Finn"];
/** Milliseconds after a step is sent in which the bot is killed: before, in and after its writes and its answer. */
const KILL_WITHIN = 60;
/** Milliseconds of Discord's clock that somebody reads before a press that posts or takes back. */
const READING = 2000;
/** Steps of all people together between two kills. */
const STEPS = { least: 6, most: 40 };
/**
 * What may go unanswered: a pause of the machine is met by all six at once, and by each once more while they find back;
 * of a long run, a share of the steps.
 */
const MAY_BE_LATE = { least: 2 * PEOPLE.length, share: 0.02 };

export interface KillReport {
  readonly seed: number;
  readonly killed: number;
  /** Steps that the bot acknowledged before it was killed, and steps that it was killed at. */
  readonly acknowledged: number;
  readonly interrupted: number;
  /** What a living bot did not answer within Discord's three seconds, once: the person presses again. */
  readonly unanswered: number;
  readonly lost: number;
  readonly doubled: number;
  readonly stuck: number;
  /** People who were told something that is not so. */
  readonly untrue: number;
  /** Cards that were shared after the sharing of another one was killed, everything deleted after that. */
  readonly sharedTwice: number;
  /** One line a fault. */
  readonly faults: readonly string[];
}

/** Six people in conversation with a bot that is killed again and again, on one database. */
export async function runKills(times: number, seed: number): Promise<KillReport> {
  const dataDir = await mkdtemp(join(tmpdir(), "wagecard-kill-"));
  let ahead = 0;
  const local = await startLocalDiscord({ port: 0, people: PEOPLE, now: () => Date.now() + ahead });
  const read = (): void => {
    ahead += READING;
  };
  const random = new Random(seed);
  const corpus = loadCorpus(join(projectRoot(), "corpus"), MATRIX);
  const players = PEOPLE.map((name) => new Player(local.driver(name), random.fork(), corpus, read));
  const count = { killed: 0, interrupted: 0, lost: 0, doubled: 0, stuck: 0, untrue: 0 };
  const faults: string[] = [];

  const blame = (error: unknown): void => {
    if (error instanceof LifeOver) return;
    if (error instanceof Lost) count.lost += 1;
    else if (error instanceof Doubled) count.doubled += 1;
    else if (error instanceof Untrue) count.untrue += 1;
    else count.stuck += 1;
    faults.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  };
  const all = async (work: (player: Player) => Promise<void>): Promise<void> => {
    await Promise.all(players.map((player) => work(player).catch(blame)));
  };

  let bot: BotProcess | null = null;
  try {
    while (count.killed < times && faults.length === 0) {
      const running = await started(local, dataDir);
      bot = running;
      await all((player) => findBack(player, new Life(Number.POSITIVE_INFINITY, () => undefined)));
      const { life, killed } = doomed(running, random);
      await all((player) =>
        player.play(life).catch(async (error: unknown) => {
          if (!(error instanceof Unanswered)) throw error;
          player.unanswered += 1;
          await findBack(player, life);
          await player.play(life);
        }),
      );
      // Where everybody is stuck, nobody sends the step that it would be killed at.
      if (faults.length > 0) break;
      await killed;
      count.killed += 1;
      count.interrupted += players.filter(({ sent }) => sent && !sent.outcome).length;
    }
    if (faults.length === 0) {
      bot = await started(local, dataDir);
      await all((player) => findBack(player, new Life(Number.POSITIVE_INFINITY, () => undefined)));
    }
  } finally {
    await bot?.end("SIGTERM");
    await local.close();
    await rm(dataDir, { recursive: true });
  }
  const ofAll = (figure: "acknowledged" | "unanswered" | "sharedTwice"): number =>
    players.reduce((sum, player) => sum + player[figure], 0);
  const acknowledged = ofAll("acknowledged");
  const unanswered = ofAll("unanswered");
  const mayBe = Math.max(MAY_BE_LATE.least, Math.floor(MAY_BE_LATE.share * acknowledged));
  if (unanswered > mayBe) faults.push(`${unanswered} answers came too late, and ${mayBe} may`);
  return { seed, ...count, acknowledged, unanswered, sharedTwice: ofAll("sharedTwice"), faults };
}

async function started(local: LocalDiscord, dataDir: string): Promise<BotProcess> {
  const bot = new BotProcess(local, dataDir);
  await bot.ready();
  return bot;
}

/** Recovers; where the machine was too busy for one of the answers, once more. */
async function findBack(player: Player, life: Life): Promise<void> {
  try {
    await recover(player, life);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    player.unanswered += 1;
    await recover(player, life);
  }
}

/** A life that ends by a kill, some milliseconds after one of its steps was sent. */
function doomed(bot: BotProcess, random: Random): { life: Life; killed: Promise<void> } {
  let settle: (killed: Promise<void>) => void = () => undefined;
  const killed = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const wait = random.below(KILL_WITHIN * 1000) / 1000;
  const life = new Life(random.between(STEPS.least, STEPS.most), () => settle(kill()));
  const kill = async (): Promise<void> => {
    // The moment of the kill, and the only wait of this run.
    await pause(wait);
    await bot.end("SIGKILL");
    life.end();
  };
  return { life, killed };
}

export function lineOf(report: KillReport): string {
  const { seed, killed, acknowledged, interrupted, unanswered, sharedTwice } = report;
  const { lost, doubled, stuck, untrue } = report;
  return `killed ${killed}, steps acknowledged ${acknowledged}, interrupted ${interrupted}, answered too late ${unanswered}, shared twice ${sharedTwice}, lost ${lost}, doubled ${doubled}, stuck ${stuck}, untrue ${untrue}, seed ${seed}`;
}

export function passed({ faults, acknowledged }: KillReport): boolean {
  return faults.length === 0 && acknowledged > 0;
}
