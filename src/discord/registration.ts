import { DiscordAPIError, RateLimitError, REST, RESTJSONErrorCodes, Routes } from "discord.js";
import { ApplicationCommandType } from "discord-api-types/v10";
import type { Logger } from "pino";
import { z } from "zod";
import { ConnectionError, limitProblem } from "./connection.js";
import { type Differences, differenceLines, differencesOf, isSame, type Payload } from "./differences.js";
import { fromDiscord } from "./foreign.js";
import { RateLimited, type Transport } from "./requests/index.js";

/**
 * What a start does about the commands: registers them where Discord has none yet ("first"), wherever they differ
 * ("always"), or never. Where they differ and are left as they are, the log says so.
 */
export const REGISTRATIONS = ["first", "always", "never"] as const;
export type Registration = (typeof REGISTRATIONS)[number];

/** A slash command's id by its name, for text that can be clicked on. */
export type CommandIds = ReadonlyMap<string, string>;

/** The part of discord.js's REST that is used here. */
type Rest = Pick<REST, "get" | "put">;

const registeredSchema = z.array(
  z.looseObject({ id: z.string(), name: z.string(), type: z.number().default(1) }),
);
const applicationSchema = z.object({ id: z.string(), name: z.string() });

/** What a start does about the commands. @returns the ids of what is registered in the end */
export async function settleCommands(
  rest: Rest,
  application: string,
  wanted: readonly Payload[],
  mode: Registration,
  log: Logger,
): Promise<CommandIds> {
  const scope = scopeOf(application, null, wanted);
  const there = await registeredIn(rest, scope);
  const differences = differencesOf(there, scope.wanted);
  if (isSame(differences)) {
    log.info({ commands: wanted.length }, "the commands are registered");
    return idsOf(there);
  }
  if (mode === "always" || (mode === "first" && there.length === 0)) {
    const now = await replace(rest, scope);
    log.info({ commands: now.length }, "the commands were registered");
    return idsOf(now);
  }
  log.warn(
    { differences: differenceLines(differences) },
    "what Discord has of the commands differs from this program's; to change it, run: npm run register",
  );
  return idsOf(there);
}

/** For a process that leaves the commands to another. @returns the ids of what is registered at this moment */
export async function registeredIds(rest: Rest, application: string): Promise<CommandIds> {
  return idsOf(await registeredIn(rest, scopeOf(application, null, [])));
}

/** What `npm run register` is asked to do. */
export interface RegisterOptions {
  readonly token: string;
  /** Base of the REST API; discord.js's own where it is left out. */
  readonly api?: string;
  /** One server's id; null for everywhere. */
  readonly guild: string | null;
  readonly transport: Transport;
  readonly payloads: readonly Payload[];
  /** Told what differs before anything is sent; where it returns false, nothing is. */
  confirm(differences: Differences, application: string): boolean;
}

/**
 * Compares, and where something differs, replaces what is registered: creations are counted by Discord.
 * @returns what differed
 * @throws ConnectionError where Discord refuses it or can't be reached
 */
export async function registerCommands(options: RegisterOptions): Promise<Differences> {
  const { token, api, guild, payloads } = options;
  const rest = new REST(options.transport.options(api)).setToken(token);
  try {
    const { id, name } = await fromDiscord(rest.get(Routes.currentApplication()), applicationSchema);
    const scope = scopeOf(id, guild, payloads);
    const differences = differencesOf(await registeredIn(rest, scope), scope.wanted);
    if (options.confirm(differences, name) && !isSame(differences)) await replace(rest, scope);
    return differences;
  } catch (error) {
    throw error instanceof ConnectionError ? error : new ConnectionError(problem(error, guild));
  }
}

interface Scope {
  readonly route: `/${string}`;
  readonly wanted: readonly Payload[];
}

/** A server's own commands have no installs and contexts: they are in that server. */
function scopeOf(application: string, guild: string | null, wanted: readonly Payload[]): Scope {
  if (guild === null) return { route: Routes.applicationCommands(application), wanted };
  return {
    route: Routes.applicationGuildCommands(application, guild),
    wanted: wanted.map(({ integration_types: _installs, contexts: _contexts, ...payload }) => payload),
  };
}

async function registeredIn(rest: Rest, { route }: Scope) {
  const query = new URLSearchParams({ with_localizations: "true" });
  return await fromDiscord(rest.get(route, { query }), registeredSchema);
}

async function replace(rest: Rest, { route, wanted }: Scope) {
  return await fromDiscord(rest.put(route, { body: wanted }), registeredSchema);
}

function idsOf(registered: z.infer<typeof registeredSchema>): CommandIds {
  const slash = registered.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return new Map(slash.map(({ id, name }) => [name, id]));
}

const USED_UP =
  "Discord takes no more commands for now: 200 new ones a day, and few calls in a row. Try again later, tomorrow at the latest.";

function problem(error: unknown, guild: string | null): string {
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) {
      return "Discord refuses the token. Copy it again from the application's Bot page into DISCORD_TOKEN.";
    }
    if (guild !== null && error.code === RESTJSONErrorCodes.MissingAccess) {
      return `The bot is not in the server ${guild}. Check the id, or add the bot there with the link that npm start prints.`;
    }
    if (error.code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached) return USED_UP;
    return `Discord did not take the commands (${error.message}). Nothing was changed.`;
  }
  // A day's creations may be used up: nobody waits for the next day here.
  if (error instanceof RateLimitError || (error instanceof RateLimited && !error.isBlock)) return USED_UP;
  const limited = limitProblem(error);
  if (limited) return limited.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Discord can't be reached (${reason}). Check the connection, and DISCORD_API_URL if it is set.`;
}
