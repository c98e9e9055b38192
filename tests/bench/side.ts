import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Routes } from "discord-api-types/v10";
import { payloads } from "../../commands/index.js";
import { Hand } from "../../src/demo/hand.js";
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "../../src/local/index.js";
import { projectRoot } from "../../src/root.js";
import { variables } from "../../src/variables.js";
import type { Answers } from "./answers.js";
import { Child } from "./child.js";

/** A bot in a process of its own on a local Discord in this one, and people who use it. */
export interface Side {
  readonly local: LocalDiscord;
  readonly bot: Child;
  readonly dataDir: string;
  /** A new one each time: it looks at a message of its own. */
  hand(nth: number): Hand;
  close(): Promise<void>;
}

export interface SideOptions {
  readonly world?: LocalDiscordOptions;
  readonly people?: number;
  /** Called before the bot starts, with the folder that its database will be in. */
  readonly prepare?: (local: LocalDiscord, dataDir: string) => Promise<void>;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

/** Blank counts as not set: a .env of the machine's does not get in. */
const BLANK = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, ""]));
const compiled = (...path: readonly string[]) => join(projectRoot(), "dist", ...path);

/** The bot as `npm start` starts it. Its people go faster than hands. */
export async function openOurs(options: SideOptions = {}): Promise<Side> {
  return await open(options, (local, dataDir) => startOurs(local, dataDir, options));
}

/** @param answers what it answers with; null for a client that answers nothing */
export async function openBare(answers: Answers | null, options: SideOptions = {}): Promise<Side> {
  return await open(options, async (local, dataDir) => {
    await register(local);
    const given = answers === null ? {} : { ANSWERS: await answersIn(dataDir, answers) };
    return startBare(local, { ...given, ...options.env }, options);
  });
}

export function startOurs(local: LocalDiscord, dataDir: string, { env, flags }: SideOptions = {}): Child {
  const all = { ...BLANK, ...login(local), DATA_DIR: dataDir, COOLDOWN: "off", LOG_LEVEL: "warn", ...env };
  return new Child(compiled("bundle", "main.js"), all, /is on Discord/, flags);
}

export function startBare(
  local: LocalDiscord,
  env: Readonly<Record<string, string>>,
  { flags }: SideOptions = {},
): Child {
  return new Child(compiled("tests", "bench", "bare-bot.js"), { ...login(local), ...env }, /^ready$/, flags);
}

/** A local Discord for load: so many people, and bodies that are not held against the description. */
export function openLocal({ world, people = 2 }: SideOptions): Promise<LocalDiscord> {
  const names = Array.from({ length: people }, (_, nth) => nameOf(nth));
  // Who is slow is to be measured, not cut off.
  const firstAnswerWithin = 30_000;
  return startLocalDiscord({ port: 0, described: false, people: names, firstAnswerWithin, ...world });
}

async function open(
  options: SideOptions,
  start: (local: LocalDiscord, dataDir: string) => Child | Promise<Child>,
): Promise<Side> {
  const dataDir = await mkdtemp(join(tmpdir(), "wagecard-bench-"));
  const local = await openLocal(options);
  await options.prepare?.(local, dataDir);
  const bot = await start(local, dataDir);
  await bot.ready();
  return {
    local,
    bot,
    dataDir,
    hand: (nth) => new Hand(local.driver(nameOf(nth))),
    close: async () => {
      await bot.end();
      await local.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** The bare bot has no commands of its own: a registration is no part of what it is measured for. */
async function register(local: LocalDiscord): Promise<void> {
  const response = await fetch(`${local.api}/v10${Routes.applicationCommands(local.applicationId)}`, {
    method: "PUT",
    headers: { authorization: `Bot ${local.token}`, "content-type": "application/json" },
    body: JSON.stringify(payloads),
  });
  if (!response.ok) throw new Error(`The local Discord did not take the commands: ${response.status}`);
}

const login = ({ token, api }: LocalDiscord) => ({ DISCORD_TOKEN: token, DISCORD_API_URL: api });
export const nameOf = (nth: number) => `person ${nth}`;

async function answersIn(folder: string, answers: Answers): Promise<string> {
  const file = join(folder, "answers.json");
  await writeFile(file, JSON.stringify(answers));
  return file;
}
