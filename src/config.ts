import { join } from "node:path";
import { z } from "zod";
import {
  DEFAULT_RETENTION_DAYS,
  readStoreKeys,
  readStoreUri,
  type StoreOptions,
  sqliteIn,
} from "./store/index.js";

const DEFAULT_LOCAL_PORT = 4242;

/** A field read by a function that throws in words for the person at the terminal. */
function reading<T>(read: (text: string) => T): (text: string, context: z.RefinementCtx<string>) => T {
  return (text, context) => {
    try {
      return read(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  };
}

const port = z.coerce.number().int().min(0).max(65535);

/** The environment, field by field. A blank value counts as none. */
const schema = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().optional(),
  LOCAL_PORT: port.default(DEFAULT_LOCAL_PORT),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  MATRIX_VERSION: z
    .string()
    .regex(/^v\d+(\.\d+)*$/)
    .default("v1.1"),
  STORE_URI: z.string().transform(reading(readStoreUri)).optional(),
  STORE_KEY: z.string().transform(reading(readStoreKeys)).optional(),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(DEFAULT_RETENTION_DAYS),
});

export interface Config {
  /** Without one the bot runs on the local Discord. */
  readonly token: string | null;
  /** Base of Discord's REST API, as in `https://discord.com/api`; null for Discord's own. */
  readonly api: string | null;
  /** Folder of the default database and of what the local Discord keeps. */
  readonly dataDir: string;
  readonly localPort: number;
  readonly logLevel: z.infer<typeof schema>["LOG_LEVEL"];
  readonly matrixVersion: string;
  readonly store: StoreOptions;
}

/** The environment can't be used; one line a variable. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** @throws ConfigError naming every variable that is wrong */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new ConfigError(`The configuration is wrong. ${faults.join("; ")}. See .env.example.`);
  }
  const values = parsed.data;
  if (values.DISCORD_API_URL !== undefined && values.DISCORD_TOKEN === undefined) {
    throw new ConfigError(
      "DISCORD_API_URL is set, but DISCORD_TOKEN is missing. Set the token, or take the URL out to run on the local Discord.",
    );
  }
  const dataDir = values.DATA_DIR ?? join(root, "data");
  return {
    token: values.DISCORD_TOKEN ?? null,
    api: values.DISCORD_API_URL ?? null,
    dataDir,
    localPort: values.LOCAL_PORT,
    logLevel: values.LOG_LEVEL,
    matrixVersion: values.MATRIX_VERSION,
    store: {
      address: values.STORE_URI ?? sqliteIn(dataDir),
      keys: values.STORE_KEY ?? [],
      retentionDays: values.RETENTION_DAYS,
    },
  };
}
