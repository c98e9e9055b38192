import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
} from "discord-api-types/v10";
import { json, nothing } from "../http/answer.js";
import { localeAsked, localizedFor } from "../locales.js";
import { type Command, checkCommand } from "../rules/command.js";
import { checkDescribed } from "../rules/described.js";
import { ApiError, missingAccess, unknownApplication, unknownCommand } from "../rules/errors.js";
import { compact } from "../rules/fields.js";
import { invalidForm } from "../rules/form.js";
import type { StoredCommand } from "../state.js";
import { type Call, param, type Route } from "./router.js";

/** Commands of one scope: slash commands, and each kind of context menu. */
const MOST = { [ApplicationCommandType.ChatInput]: 100, other: 15 } as const;

const GLOBAL = "/applications/:application/commands";
const GUILD = "/applications/:application/guilds/:guild/commands";

export const commandRoutes: readonly Route[] = [GLOBAL, GUILD].flatMap((base): Route[] => [
  { method: "GET", path: base, run: listAll },
  { method: "PUT", path: base, run: replaceAll },
  { method: "POST", path: base, run: createOne },
  { method: "GET", path: `${base}/:command`, run: (call) => json(one(call).command) },
  { method: "PATCH", path: `${base}/:command`, run: changeOne },
  { method: "DELETE", path: `${base}/:command`, run: removeOne },
]);

/** Dictionaries only for whoever asks for them; the others get the texts of their own locale. */
function listAll(call: Call) {
  const all = inScope(call).map((stored) => stored.command);
  if (/^(true|1)$/i.test(call.query.get("with_localizations") ?? "")) return json(all);
  const locale = localeAsked(call.headers);
  return json(all.map((command) => localizedFor(command, locale)));
}

/** The scope of a call: a server's id, or null for global commands. */
function scopeOf(call: Call): string | null {
  const { state } = call.core.world;
  if (param(call, "application") !== state.applicationId) throw unknownApplication();
  const guild = call.params["guild"] ?? null;
  // Commands of a server need the app to be installed there.
  if (guild !== null && !call.core.world.botGuild(guild)) throw missingAccess();
  return guild;
}

function inScope(call: Call): StoredCommand[] {
  const scope = scopeOf(call);
  return call.core.world.state.commands.filter((stored) => stored.guildId === scope);
}

function one(call: Call): StoredCommand {
  const found = inScope(call).find((stored) => stored.command.id === param(call, "command"));
  if (!found) throw unknownCommand();
  return found;
}

function save(call: Call, mine: readonly StoredCommand[]): void {
  const scope = scopeOf(call);
  const others = call.core.world.state.commands.filter((stored) => stored.guildId !== scope);
  for (const type of [1, 2, 3] as const) {
    const most = type === ApplicationCommandType.ChatInput ? MOST[type] : MOST.other;
    if (mine.filter((stored) => stored.command.type === type).length > most) {
      throw new ApiError(400, 30032, `Maximum number of application commands reached (${most}).`);
    }
  }
  const before = new Set(inScope(call).map((stored) => stored.command.id));
  const made = mine.filter((stored) => !before.has(stored.command.id)).length;
  call.core.commandQuota.take(scope, made, call.core.clock.now());
  call.core.world.setCommands([...others, ...mine]);
}

function replaceAll(call: Call) {
  const bodies = call.body;
  if (!Array.isArray(bodies)) {
    const message = "Only iterables may be used in a ListType";
    throw invalidForm([{ path: [], code: "LIST_TYPE_CONVERT", message }]);
  }
  const checked = bodies.map((body: unknown, index) =>
    checkCommand(body, "ApplicationCommandUpdateRequest", [index]),
  );
  checked.forEach((command, index) => {
    const twin = checked.findIndex(
      (other) => other.name === command.name && typeOf(other) === typeOf(command),
    );
    if (twin === index) return;
    const message = "Application command names must be unique";
    throw invalidForm([{ path: [index], code: "APPLICATION_COMMANDS_DUPLICATE_NAME", message }]);
  });
  const before = inScope(call);
  const after = checked.map((command) => stored(call, command, sameName(before, command)));
  save(call, after);
  return json(after.map(({ command }) => command));
}

function createOne(call: Call) {
  const command = checkCommand(call.body, "ApplicationCommandCreateRequest");
  const before = inScope(call);
  const known = sameName(before, command);
  const made = stored(call, command, known);
  save(call, [...before.filter((other) => other !== known), made]);
  return json(made.command, known ? 200 : 201);
}

function changeOne(call: Call) {
  const known = one(call);
  const change = typeof call.body === "object" && call.body !== null ? call.body : {};
  checkDescribed("ApplicationCommandPatchRequestPartial", change);
  const command = checkCommand(
    { ...known.command, ...change, type: known.command.type },
    "ApplicationCommandUpdateRequest",
  );
  const before = inScope(call);
  const clash = sameName(before, command);
  if (clash && clash !== known) {
    const message = "Application command names must be unique";
    throw invalidForm([{ path: ["name"], code: "APPLICATION_COMMANDS_DUPLICATE_NAME", message }]);
  }
  const made = stored(call, command, known);
  save(
    call,
    before.map((other) => (other === known ? made : other)),
  );
  return json(made.command);
}

function removeOne(call: Call) {
  const known = one(call);
  save(
    call,
    inScope(call).filter((other) => other !== known),
  );
  return nothing();
}

const typeOf = (command: Command) => command.type ?? ApplicationCommandType.ChatInput;

function sameName(all: readonly StoredCommand[], command: Command): StoredCommand | undefined {
  return all.find((other) => other.command.name === command.name && other.command.type === typeOf(command));
}

/** The command as Discord gives it back; keeps the id of the one it replaces, and its version if equal. */
function stored(call: Call, command: Command, known: StoredCommand | undefined): StoredCommand {
  const { world } = call.core;
  const scope = scopeOf(call);
  const { id: _ignored, ...given } = compact(command);
  const made = {
    ...given,
    id: known?.command.id ?? world.nextId(),
    application_id: world.state.applicationId,
    version: known?.command.version ?? world.nextId(),
    type: typeOf(command),
    description: command.description ?? "",
    default_member_permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
    ...(scope === null
      ? {
          dm_permission: command.dm_permission ?? true,
          contexts: command.contexts ?? null,
          integration_types: command.integration_types ?? [ApplicationIntegrationType.GuildInstall],
        }
      : { guild_id: scope }),
  } as unknown as APIApplicationCommand;
  const same = known && JSON.stringify(sorted(known.command)) === JSON.stringify(sorted(made));
  return { guildId: scope, command: same || !known ? made : { ...made, version: world.nextId() } };
}

function sorted(command: APIApplicationCommand): [string, unknown][] {
  return Object.entries(command).sort(([a], [b]) => (a < b ? -1 : 1));
}
