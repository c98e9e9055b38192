import { parseArgs } from "node:util";
import { payloads } from "../../commands/index.js";
import { ConfigError } from "../config.js";
import {
  ConnectionError,
  type Differences,
  differenceLines,
  isSame,
  registerCommands,
  restTransport,
} from "../discord/index.js";
import { makeLog } from "../log.js";
import { withConfig } from "./environment.js";

const USAGE = "npm run register [-- [--guild ID] [--dry-run]]";

await withConfig(async ({ token, api, logLevel, secrets }) => {
  const { guild, dryRun } = readArguments();
  if (token === null) {
    throw new ConfigError(
      "DISCORD_TOKEN is not set, so there is nowhere to register the commands. Put the bot's token into .env, as README.md says.",
    );
  }
  const where = guild === null ? "everywhere" : `in the server ${guild}`;
  const confirm = (differences: Differences, application: string): boolean => {
    if (isSame(differences)) {
      say(`The commands of ${application} ${where} are as they should be: nothing to do.`);
      return false;
    }
    say(`The commands of ${application} ${where}:`);
    for (const line of differenceLines(differences)) say(`  ${line}`);
    return !dryRun;
  };
  try {
    const transport = restTransport(makeLog(logLevel, secrets));
    const options = { token, ...(api === null ? {} : { api }), transport, guild, payloads, confirm };
    const differences = await registerCommands(options);
    if (!isSame(differences)) say(dryRun ? "Nothing was sent (--dry-run)." : done(differences));
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
});

function readArguments(): { readonly guild: string | null; readonly dryRun: boolean } {
  try {
    const { values } = parseArgs({
      options: { guild: { type: "string" }, "dry-run": { type: "boolean", default: false } },
    });
    const { guild = null, "dry-run": dryRun } = values;
    if (guild !== null && !/^\d{15,20}$/.test(guild)) {
      throw new Error("--guild takes a server's id, of digits only");
    }
    return { guild, dryRun };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${reason}. Use: ${USAGE}`);
  }
}

function done({ add }: Differences): string {
  const counted = add.length === 0 ? "" : ` ${add.length} of the 200 new commands that Discord takes a day.`;
  return `Registered.${counted}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
