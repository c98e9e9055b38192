import { join } from "node:path";
import { z } from "zod";

const DEFAULT_LOCAL_PORT = 4242;

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
});

export interface Config {
  /** Without one the bot runs on the local Discord. */
  readonly token: string | null;
  /** Base of Discord's REST API, as in `https://discord.com/api`; null for Discord's own. */
  readonly api: string | null;
  /** Folder of the database and of what the local Discord keeps. */
  readonly dataDir: string;
  readonly localPort: number;
  readonly logLevel: z.infer<typeof schema>["LOG_LEVEL"];
  readonly matrixVersion: string;
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
  return {
    token: values.DISCORD_TOKEN ?? null,
    api: values.DISCORD_API_URL ?? null,
    dataDir: values.DATA_DIR ?? join(root, "data"),
    localPort: values.LOCAL_PORT,
    logLevel: values.LOG_LEVEL,
    matrixVersion: values.MATRIX_VERSION,
  };
}
