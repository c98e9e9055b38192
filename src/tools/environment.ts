import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Config, ConfigError, readConfig } from "../config.js";
import { projectRoot } from "../root.js";
import { StoreError } from "../store/index.js";

/** Runs a tool with the bot's configuration; what was foreseen ends in one sentence and exit code 1. */
export async function withConfig(work: (config: Config) => Promise<void>): Promise<void> {
  try {
    const root = projectRoot();
    const file = join(root, ".env");
    if (existsSync(file)) process.loadEnvFile(file);
    await work(readConfig(process.env, root));
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
