import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { startWagecard } from "../../../src/bot.js";
import { type LocalDiscord, startLocalDiscord } from "../../../src/local/index.js";
import { RECORD_VARIABLE } from "../../../src/local/rest/recorder.js";
import { MATRIX } from "../bot-process.js";
import { VICTIMS } from "./victims.js";

/** Their names are attacks, too. */
export const HOSTILE = [
  "**zq1x** @everyone <@&1>",
  "\u202e*zq2x* ||zq3x|| `zq4x`",
  "[zq5x](https://example.org/zq5x)",
  "# zq6x\n> zq7x </wagecard:1>",
  "\ud83d<t:0:R>\u200b~~zq8x~~",
] as const;

export interface Scene {
  readonly local: LocalDiscord;
  readonly dataDir: string;
  /** Where every body that the bot sends is recorded. */
  readonly bodies: string;
  /** Lines of the log at level "error" and above. */
  readonly errors: string[];
  /** Stops the bot; what it knows stays. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** A server with victims and hostile people in it, one without the bot, a group, and the bot. */
export async function openScene(): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), "wagecard-hostile-"));
  const bodies = join(folder, "bodies");
  const dataDir = join(folder, "data");
  const local = await recording(bodies, () =>
    startLocalDiscord({
      port: 0,
      people: [...VICTIMS, ...HOSTILE],
      guilds: [{ name: "The office" }, { name: "Elsewhere", hasBot: false, channels: ["lobby"] }],
      groups: [{ name: "Friends", members: HOSTILE }],
      installedBy: HOSTILE,
    }),
  );
  const errors: string[] = [];
  const log = pino(
    { level: "error", serializers: { error: pino.stdSerializers.err } },
    { write: (line: string) => errors.push(line) },
  );
  const bot = await startWagecard({
    token: local.token,
    api: local.api,
    dataDir,
    matrixVersion: MATRIX,
    // Nobody waits here, and what can't be undone is what an attacker is after.
    deliberateAfter: 0,
    log,
    onFatal: (error) => errors.push(String(error)),
  });
  await local.ready();
  return {
    local,
    dataDir,
    bodies,
    errors,
    stop: () => bot.stop(),
    close: async () => {
      await local.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The local Discord takes the folder of its records from the environment. */
async function recording<T>(folder: string, start: () => Promise<T>): Promise<T> {
  const before = process.env[RECORD_VARIABLE];
  process.env[RECORD_VARIABLE] = folder;
  try {
    return await start();
  } finally {
    if (before === undefined) delete process.env[RECORD_VARIABLE];
    else process.env[RECORD_VARIABLE] = before;
  }
}
