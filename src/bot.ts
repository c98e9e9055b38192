import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Logger } from "pino";
import { commands, menus } from "../commands/index.js";
import { loadCorpus, roleFinder } from "./corpus/index.js";
import {
  attachedFiles,
  type Bot,
  type ConnectionError,
  channelMessages,
  dispatcher,
  type House,
  startBot,
} from "./discord/index.js";
import { flows } from "./flows/index.js";
import { openStudio } from "./picture/index.js";
import { projectRoot } from "./root.js";
import { DEFAULT_RETENTION_DAYS, openStore, type StoreOptions, sqliteIn } from "./store/index.js";

export interface WagecardOptions {
  readonly token: string;
  /** Base of the REST API; discord.js's own where it is left out. */
  readonly api?: string;
  /** Folder of the database where `store` says nothing else. */
  readonly dataDir: string;
  readonly store?: StoreOptions;
  readonly matrixVersion: string;
  readonly log: Logger;
  /** Discord ended the session for good. */
  onFatal(error: ConnectionError): void;
  /** For transcripts that are the same every time; by default random and not to be guessed. */
  readonly newId?: () => string;
  readonly now?: () => number;
}

/**
 * The whole bot, wired in order: corpus, store, handlers, Discord. `stop` undoes it in reverse.
 * @throws CorpusError, StoreError or ConnectionError, each with a sentence for the person at the terminal
 */
export async function startWagecard(options: WagecardOptions): Promise<Bot> {
  const { log } = options;
  const corpus = loadCorpus(join(projectRoot(), "corpus"), options.matrixVersion);
  const studio = openStudio();
  const where: StoreOptions = options.store ?? { address: sqliteIn(options.dataDir) };
  const store = await openStore(where, (problem, details, level = "error") => log[level](details, problem));
  try {
    const house: House = {
      corpus,
      roles: roleFinder(corpus),
      store,
      studio,
      retentionDays: where.retentionDays ?? DEFAULT_RETENTION_DAYS,
      messages: channelMessages(options, log),
      files: attachedFiles(options.api, log),
      now: options.now ?? Date.now,
      newId: options.newId ?? randomId,
    };
    const bot = await startBot({
      token: options.token,
      ...(options.api ? { api: options.api } : {}),
      payloads: [...commands, ...menus].map((command) => command.payload),
      dispatcher: dispatcher({ commands, menus, flows }, house, log),
      log,
      onFatal: options.onFatal,
    });
    return {
      ...bot,
      stop: async () => {
        await bot.stop();
        await studio.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** 48 random bits in base 36. */
function randomId(): string {
  return randomBytes(6).readUIntBE(0, 6).toString(36);
}
