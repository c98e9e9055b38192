import { join } from "node:path";
import type { Registration, Shards } from "./discord/index.js";
import { loadEnvFile } from "./env-file.js";
import { nearestOf } from "./near-name.js";
import { withSecretFiles } from "./secret-files.js";
import { type StoreOptions, sqliteIn } from "./store/index.js";
import { contradictions, DEFAULT_LOCAL_PORT, type Given, type LEVELS, variables } from "./variables.js";

export interface Config {
  /** Without one the bot runs on the local Discord. */
  readonly token: string | null;
  /** Base of Discord's REST API, as in `https://discord.com/api`; null for Discord's own. */
  readonly api: string | null;
  /** Folder of the default database and of what the local Discord keeps. */
  readonly dataDir: string;
  readonly localPort: number;
  /** Port on 127.0.0.1 for health and metrics, 0 for any free one; null for none. */
  readonly healthPort: number | null;
  readonly logLevel: (typeof LEVELS)[number];
  readonly matrixVersion: string;
  /** This process's share of the shards; null for all that Discord recommends. */
  readonly shards: Shards | null;
  /** When a start on Discord registers the commands; on the local Discord each does. */
  readonly registration: Registration;
  /** Whether people who go too fast are asked to wait. */
  readonly cooldown: boolean;
  readonly store: StoreOptions;
  /** What must never be seen in a log. */
  readonly secrets: readonly string[];
  /** One sentence for each variable that is not known but has nearly the name of one that is. */
  readonly hints: readonly string[];
}

/** The environment can't be used; one line a variable. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * The environment and the file `.env` beside it; what the environment says counts.
 * @throws ConfigError naming every line and variable that is wrong, each with what to do
 */
export function configOf(root: string, env = process.env): Config {
  let said: readonly string[];
  try {
    said = loadEnvFile(join(root, ".env"), env);
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : String(error));
  }
  const config = readConfig(env, root);
  return { ...config, hints: [...said, ...config.hints] };
}

/** @throws ConfigError naming every variable that is wrong, each with what to do */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const set = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const { given, faults: unread } = withSecretFiles(set);
  const parsed = variables.safeParse(given);
  const faults = [
    ...unread,
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join(".")}: ${issue.message}`),
    ...contradictions(given),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigError(sentenceOf(faults));
  const values = parsed.data;
  const dataDir = values.DATA_DIR ?? join(root, "data");
  return {
    token: values.DISCORD_TOKEN ?? null,
    api: values.DISCORD_API_URL ?? null,
    dataDir,
    localPort: values.LOCAL_PORT ?? DEFAULT_LOCAL_PORT,
    healthPort: values.HEALTH_PORT ?? null,
    logLevel: values.LOG_LEVEL,
    matrixVersion: values.MATRIX_VERSION,
    shards:
      values.SHARD_IDS && values.SHARD_COUNT ? { ids: values.SHARD_IDS, count: values.SHARD_COUNT } : null,
    registration: values.REGISTER_COMMANDS,
    cooldown: values.COOLDOWN === "on",
    store: {
      address: values.STORE_URI ?? sqliteIn(dataDir),
      keys: values.STORE_KEY ?? [],
      plain: values.STORE_PLAIN,
      retentionDays: values.RETENTION_DAYS,
      ...(values.CLOCK_CONFIRMED === undefined ? {} : { clockConfirmed: values.CLOCK_CONFIRMED }),
    },
    secrets: secretsOf(given),
    hints: hintsFor(Object.keys(given)),
  };
}

function sentenceOf(faults: readonly string[]): string {
  const [first] = faults;
  if (faults.length === 1) return `The configuration is wrong. ${first}. See .env.example.`;
  const lines = faults.map((fault) => `  ${fault}`).join("\n");
  return `The configuration is wrong in ${faults.length} places. See .env.example.\n${lines}`;
}

function secretsOf({ DISCORD_TOKEN, STORE_KEY, STORE_URI }: Given): readonly string[] {
  const url = STORE_URI !== undefined && URL.canParse(STORE_URI) ? new URL(STORE_URI) : null;
  const passwords = url ? [url.password, url.searchParams.get("password") ?? ""] : [];
  const keys = (STORE_KEY ?? "").split(",").map((key) => key.trim());
  return [DISCORD_TOKEN ?? "", ...keys, ...passwords, ...passwords.map(decoded)].filter(
    (word) => word !== "",
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A misspelled variable is as good as none, and nobody notices. */
function hintsFor(names: readonly string[]): readonly string[] {
  const known = Object.keys(variables.shape);
  return names
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const near = nearestOf(name, known);
      return near === null ? [] : [`${name} is not known; did you mean ${near}?`];
    });
}
