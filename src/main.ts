import { join } from "node:path";
import type { Logger } from "pino";
import { startWagecard, type Wagecard, type WagecardOptions } from "./bot.js";
import { type Config, ConfigError, configOf } from "./config.js";
import { CorpusError } from "./corpus/index.js";
import { ConnectionError, GENEROUS, type Shards } from "./discord/index.js";
import { blotter, makeLog } from "./log.js";
import { HealthError } from "./ops/index.js";
import { surviveOutput } from "./output.js";
import { projectRoot } from "./root.js";
import { prepareFolder, StoreError } from "./store/index.js";

/** How long a stop may take before the process ends all the same. */
const STOP_WITHIN_MS = 8000;

/** Known once the configuration is. */
let withoutSecrets = (text: string): string => text;

async function main(): Promise<void> {
  stopOnSignals();
  surviveOutput();
  const config = configOf(projectRoot());
  withoutSecrets = blotter(config.secrets);
  const log = makeLog(config.logLevel, config.secrets);
  for (const hint of config.hints) log.warn(hint);
  await (config.token === null ? runLocally(config, log) : runOnDiscord(config, config.token, log));
}

async function runOnDiscord(config: Config, token: string, log: Logger): Promise<void> {
  const api = config.api === null ? {} : { api: config.api };
  const { registration } = config;
  const bot = await startWagecard({ token, ...api, registration, ...common(config, log) });
  running = { log, stop: bot.stop };
  const invite = new URLSearchParams({
    client_id: bot.applicationId,
    scope: "bot applications.commands",
    permissions: "0",
  });
  say(`${bot.name} is on Discord${shardWords(bot.shards)}. To invite it to a server, open:`);
  say(`  https://discord.com/oauth2/authorize?${invite}`);
  sayHealth(bot);
}

async function runLocally(config: Config, log: Logger): Promise<void> {
  const { startLocalDiscord } = await import("./local/index.js");
  const { dataDir } = config;
  // The local Discord keeps its messages in the same folder as the store.
  prepareFolder(dataDir);
  const local = await startLocalDiscord({
    port: config.localPort,
    file: join(dataDir, "local-discord.json"),
  }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new ConfigError(
        `Port ${config.localPort} is taken on this machine. Set LOCAL_PORT to another one, such as LOCAL_PORT=${config.localPort + 1}.`,
      );
    }
    throw error;
  });
  const { token, api } = local;
  const bot = await startWagecard({ token, api, ...common(config, log) }).catch(async (error: unknown) => {
    await local.close();
    throw error;
  });
  running = {
    log,
    stop: async () => {
      await bot.stop();
      await local.close();
    },
  };
  say("No DISCORD_TOKEN is set: the bot runs on a local Discord. Open it in your browser:");
  say(`  ${local.url}`);
  say("Type /wagecard there. Ctrl+C stops it; README.md says how to connect to the real Discord.");
  sayHealth(bot);
}

/** What both ways to run have in common. */
function common(config: Config, log: Logger) {
  const { dataDir, store, matrixVersion, shards, healthPort } = config;
  return {
    dataDir,
    store,
    matrixVersion,
    shards,
    healthPort,
    cooldown: config.cooldown ? GENEROUS : null,
    log,
    onFatal: giveUp,
  } satisfies Partial<WagecardOptions>;
}

/** Nothing where there is one shard. */
function shardWords({ ids, count }: Shards): string {
  if (count === 1) return "";
  return ` with ${ids.length === 1 ? "shard" : "shards"} ${ids.join(", ")} of ${count}`;
}

function sayHealth({ healthPort }: Wagecard): void {
  if (healthPort === null) return;
  say(`Health at http://127.0.0.1:${healthPort}/readyz and /healthz, metrics at /metrics.`);
}

/** What a signal has to stop; null while the start is under way, when there is nothing yet that would be lost. */
let running: { readonly log: Logger; stop(): Promise<void> } | null = null;

/** One stop on the first signal, the end at once on the second. As process 1 of a container none is heard by itself. */
function stopOnSignals(): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    if (!running) process.exit(0);
    const { log, stop } = running;
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.error("stopping took too long");
      process.exit(1);
    }, STOP_WITHIN_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
}

/** Ends with exit code 1 and the sentence for what we foresaw, the whole error for what we did not. */
function giveUp(error: unknown): void {
  const foreseen =
    error instanceof ConfigError ||
    error instanceof CorpusError ||
    error instanceof StoreError ||
    error instanceof ConnectionError ||
    error instanceof HealthError;
  const text = foreseen
    ? error.message
    : `Unexpected: ${error instanceof Error ? error.stack : String(error)}`;
  process.stderr.write(`${withoutSecrets(text)}\n`);
  process.exit(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.on("uncaughtException", giveUp);
process.on("unhandledRejection", giveUp);
main().catch(giveUp);
