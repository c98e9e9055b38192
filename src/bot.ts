import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Logger } from "pino";
import { commands, menus, payloads } from "../commands/index.js";
import { openCorpus, roleFinder } from "./corpus/index.js";
import {
  attachedFiles,
  type Bot,
  type CommandIds,
  type ConnectionError,
  Cooldown,
  channelMessages,
  dispatcher,
  type House,
  type Limits,
  type Registration,
  restTransport,
  type Shards,
  startBot,
} from "./discord/index.js";
import { flows, publicStore } from "./flows/index.js";
import { type Ops, openOps } from "./ops/index.js";
import { readPages } from "./pages.js";
import { openStudio } from "./picture/index.js";
import { PACKS, projectRoot } from "./root.js";
import { DEFAULT_RETENTION_DAYS, openStore, type StoreOptions, sqliteIn } from "./store/index.js";

export interface WagecardOptions {
  readonly token: string;
  /** Base of the REST API; discord.js's own where it is left out. */
  readonly api?: string;
  /** Folder of the database where `store` says nothing else. */
  readonly dataDir: string;
  readonly store?: StoreOptions;
  readonly matrixVersion: string;
  /** This process's share of the shards; without it all that Discord recommends. */
  readonly shards?: Shards | null;
  /** Port on 127.0.0.1 for health and metrics, 0 for any free one; without it there is none. */
  readonly healthPort?: number | null;
  /** What the start does about the commands; without it they are registered wherever they differ. */
  readonly registration?: Registration;
  /** How fast one person may go; as fast as they can without it. */
  readonly cooldown?: Limits | null;
  readonly log: Logger;
  /** Discord ended the session for good. */
  onFatal(error: ConnectionError): void;
  /** Milliseconds that a message must have stood still before a press on it posts or deletes; 1,500 without it. */
  readonly deliberateAfter?: number;
  /** For transcripts that are the same every time; by default random and not to be guessed. */
  readonly newId?: () => string;
  readonly now?: () => number;
}

/** The running bot. */
export interface Wagecard extends Omit<Bot, "stop"> {
  /** The port that health and metrics have; null where there is none. */
  readonly healthPort: number | null;
  /**
   * Says that it is not ready any more, answers what is under way, leaves Discord, closes the store: within eight
   * seconds unless the store hangs.
   */
  stop(): Promise<void>;
}

/**
 * The whole bot, wired in order: health, corpus, store, handlers, Discord. `stop` undoes it in reverse.
 * @throws HealthError, CorpusError, StoreError or ConnectionError, each with a sentence for the person at the terminal
 */
export async function startWagecard(options: WagecardOptions): Promise<Wagecard> {
  const { healthPort = null } = options;
  const ops = healthPort === null ? null : await openOps(healthPort);
  try {
    return await startWith(ops, options);
  } catch (error) {
    await ops?.close();
    throw error;
  }
}

async function startWith(ops: Ops | null, options: WagecardOptions): Promise<Wagecard> {
  const { log } = options;
  const corpus = openCorpus(join(projectRoot(), "corpus"), options.matrixVersion, join(projectRoot(), PACKS));
  const studio = openStudio({
    onGone: (error) => log.warn({ error }, "a drawing process ended of itself; its picture is drawn anew"),
  });
  const where: StoreOptions = options.store ?? { address: sqliteIn(options.dataDir) };
  const store = await openStore(where, (problem, details, level = "error") => log[level](details, problem));
  let commandIds: CommandIds = new Map();
  try {
    const now = options.now ?? Date.now;
    const transport = restTransport(log);
    const house: House = {
      corpus,
      roles: roleFinder(corpus),
      store: publicStore(ops?.store(store) ?? store, corpus),
      studio: ops?.studio(studio) ?? studio,
      retentionDays: where.retentionDays ?? DEFAULT_RETENTION_DAYS,
      messages: channelMessages({ ...options, transport }, log),
      files: attachedFiles(options.api, log),
      pages: readPages,
      commandId: (name) => commandIds.get(name) ?? null,
      now,
      note: (event, details) => log.info(details, event),
      newId: options.newId ?? randomId,
    };
    const cooldown = options.cooldown ? new Cooldown(options.cooldown, now) : null;
    const bot = await startBot({
      token: options.token,
      ...(options.api ? { api: options.api } : {}),
      transport,
      ...(options.shards ? { shards: options.shards } : {}),
      payloads,
      registration: options.registration ?? "always",
      onRegistered: (ids) => {
        commandIds = ids;
      },
      dispatcher: dispatcher({ commands, menus, flows }, house, log, {
        cooldown,
        onPlace: (channelId, readable) => transport.closed.pressedIn(channelId, readable),
        ...(options.deliberateAfter === undefined ? {} : { deliberateAfter: options.deliberateAfter }),
        ...(ops ? { onHandled: ops.handled } : {}),
      }),
      log,
      onFatal: options.onFatal,
    });
    ops?.serves({ shardStates: bot.shardStates, store });
    return {
      ...bot,
      healthPort: ops?.port ?? null,
      stop: async () => {
        ops?.stopping();
        await bot.stop(() => studio.close());
        await studio.close();
        await store.close();
        await ops?.close();
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
