import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { loadCorpus } from "../../src/corpus/index.js";
import { startLocalDiscord } from "../../src/local/index.js";
import { projectRoot } from "../../src/root.js";
import { openSqliteFile } from "../../src/store/sqlite-file.js";
import { BotProcess, MATRIX } from "./bot-process.js";
import { Player } from "./kill/player.js";
import { recover } from "./kill/recovery.js";
import { Random } from "./random.js";
import { SCENARIOS } from "./scenarios.js";
import type { Stage } from "./stage.js";
import { type Counts, ENDLESS, tryOnce } from "./trial.js";

const run = promisify(execFile);

/**
 * A process of its own whose files may not grow, as on a full disk, until there is room again; and whose database
 * another process holds, for a while and for longer than it waits. Where a `part` is to be drawn, the disk is full for
 * one kind of step, and the database held only for a while.
 */
export async function diskFaults(part: Random | null, counts: Counts): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "wagecard-disk-"));
  const local = await startLocalDiscord({ port: 0, firstAnswerWithin: 6000 });
  const bot = new BotProcess(local, dataDir);
  try {
    await bot.ready();
    const file = join(dataDir, "wagecard.sqlite");
    const corpus = loadCorpus(join(projectRoot(), "corpus"), MATRIX);
    const player = new Player(local.driver(local.people[0]?.name ?? ""), new Random(1), corpus);
    const stage: Pick<Stage, "corpus" | "idle" | "hasLogged"> = {
      corpus,
      idle: async () => undefined,
      hasLogged: (id) => bot.logged.some((line) => line.includes(`"interaction":"${id}"`)),
    };
    await recover(player, ENDLESS);
    const scenarios = SCENARIOS.filter(({ name }) =>
      /^(say: a card|show: hours of|show: a walk f)/.test(name),
    );
    for (const scenario of part ? [part.pick(scenarios)] : scenarios) {
      await tryOnce(stage, player, { scenario, ...(await fullDisk(bot, file)) }, counts);
    }
    const [scenario] = SCENARIOS.filter(({ name }) => name === "show: hours of a walk");
    if (scenario) {
      for (const ms of part ? [3500] : [3500, 11_000]) {
        await tryOnce(stage, player, { scenario, ...(await lockedDatabase(file, ms)) }, counts);
      }
    }
    if (bot.child.exitCode !== null || bot.child.signalCode !== null) {
      counts.crashed += 1;
      counts.faults.push(`crashed: ${bot.logged.slice(-3).join("\n")}`);
    }
  } finally {
    await bot.end("SIGTERM");
    await local.close();
    await rm(dataDir, { recursive: true });
  }
}

/** No file of the process may become larger than its write-ahead log was when the process came up. */
async function fullDisk(bot: BotProcess, file: string) {
  const limit = async (bytes: string): Promise<void> => {
    await run("prlimit", [`--pid=${bot.child.pid}`, `--fsize=${bytes}:unlimited`]);
  };
  return {
    name: "a full disk",
    strike: async () => {
      const { size } = await stat(`${file}-wal`);
      await limit(String(size));
    },
    spare: async () => {
      await limit("unlimited");
      return true;
    },
  };
}

/** @param ms how long another process holds the database; the bot waits for ten seconds */
async function lockedDatabase(file: string, ms: number) {
  const other = await openSqliteFile(file, "write", 10_000);
  return {
    name: `a database locked for ${ms} ms`,
    strike: async () => {
      await other.all("BEGIN IMMEDIATE");
      setTimeout(() => void other.all("ROLLBACK").then(() => other.close()), ms);
    },
    spare: () => true,
  };
}
