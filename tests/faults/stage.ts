import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { commands, menus } from "../../commands/index.js";
import { type Corpus, loadCorpus, roleFinder } from "../../src/corpus/index.js";
import {
  attachedFiles,
  channelMessages,
  dispatcher,
  type House,
  restTransport,
  startBot,
} from "../../src/discord/index.js";
import { flows, publicStore } from "../../src/flows/index.js";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { readPages } from "../../src/pages.js";
import { openStudio } from "../../src/picture/index.js";
import { projectRoot } from "../../src/root.js";
import { StoreClock } from "../../src/store/clock.js";
import { sqliteIn } from "../../src/store/index.js";
import { openDatabase } from "../../src/store/open.js";
import { storeOver } from "../../src/store/store-over.js";
import { MATRIX } from "./bot-process.js";
import { Player } from "./kill/player.js";
import { Random } from "./random.js";
import { StoreBreaker } from "./store-breaker.js";

const DAYS = 180;
/** How many times as long as the bot's own deadline what hangs does so. */
const HANG = 2.5;

export interface StageOptions {
  /** Milliseconds until a person is told that their answer is late. */
  readonly lateAfter: number;
  /** Milliseconds that Discord waits for a first answer; its own are 3,000. */
  readonly firstAnswerWithin?: number;
  /** Milliseconds that the store gives one operation; without it as long as it takes, as with SQLite. */
  readonly patience?: number;
}

/** The bot in this process, with everything around it that can go wrong within reach. */
export interface Stage {
  readonly local: LocalDiscord;
  readonly dataDir: string;
  readonly corpus: Corpus;
  readonly breaker: StoreBreaker;
  /** Milliseconds that the bot's clock is ahead. */
  readonly clock: { ahead: number };
  /** Whether a line of the log has the id of this interaction. */
  hasLogged(id: string): boolean;
  /** Resolves once everything under way is answered. */
  idle(): Promise<void>;
  player(name: string): Player;
  close(): Promise<void>;
}

/** Wired as `src/bot.ts` does it, but for the breaker, the clock and the deadline. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const dataDir = await mkdtemp(join(tmpdir(), "wagecard-faults-"));
  const { firstAnswerWithin } = options;
  const local = await startLocalDiscord({
    port: 0,
    people: ["Ada", "Ben"],
    ...(firstAnswerWithin === undefined ? {} : { firstAnswerWithin }),
  });
  const lines: string[] = [];
  const log = pino(
    { level: "warn", serializers: { error: pino.stdSerializers.err } },
    { write: (line: string) => lines.push(line) },
  );
  const corpus = loadCorpus(join(projectRoot(), "corpus"), MATRIX);
  const studio = openStudio({ worker: join(projectRoot(), "dist", "src", "picture", "worker.js") });
  const breaker = new StoreBreaker(HANG * options.lateAfter);
  const storeLog = (problem: string, details: Readonly<Record<string, unknown>>) =>
    log.warn(details, problem);
  const storeClock = new StoreClock(storeLog);
  const database = breaker.over(
    await openDatabase(sqliteIn(dataDir), storeLog, { clock: storeClock }),
    options.patience ?? null,
  );
  const parts = { database, encryption: null, retentionDays: DAYS };
  const store = storeOver({ ...parts, clock: storeClock, log: storeLog });
  const clock = { ahead: 0 };
  const transport = restTransport(log);
  let ids = 0;
  const house: House = {
    corpus,
    roles: roleFinder(corpus),
    store: publicStore(store, corpus),
    studio,
    retentionDays: DAYS,
    messages: channelMessages({ token: local.token, api: local.api, transport }, log),
    files: attachedFiles(local.api, log),
    pages: readPages,
    now: () => Date.now() + clock.ahead,
    commandId: () => null,
    note: (event, details) => log.info(details, event),
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
  };
  const dispatch = dispatcher({ commands, menus, flows }, house, log, {
    lateAfter: options.lateAfter,
    // Nobody reads here before they press.
    deliberateAfter: 0,
  });
  const bot = await startBot({
    transport,
    token: local.token,
    api: local.api,
    payloads: [...commands, ...menus].map((command) => command.payload),
    dispatcher: dispatch,
    log,
    registration: "always",
    onRegistered: () => undefined,
    onFatal: (error) => lines.push(String(error)),
  });
  await local.ready();
  const random = new Random(1);
  return {
    local,
    dataDir,
    corpus,
    breaker,
    clock,
    hasLogged: (id) => lines.some((line) => line.includes(`"interaction":"${id}"`)),
    idle: () => dispatch.idle(),
    player: (name) => new Player(local.driver(name), random.fork(), corpus),
    close: async () => {
      breaker.disarm();
      await bot.stop();
      await studio.close();
      await store.close();
      await local.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
