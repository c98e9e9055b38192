import { type Config, ConfigError, configOf } from "../config.js";
import { surviveOutput } from "../output.js";
import { projectRoot } from "../root.js";
import { StoreError } from "../store/index.js";

/** Runs a tool with the bot's configuration; what was foreseen ends in one sentence and exit code 1. */
export async function withConfig(work: (config: Config) => Promise<void>): Promise<void> {
  try {
    surviveOutput();
    await work(configOf(projectRoot()));
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
