import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { Core } from "../core.js";
import type { Action, OptionValue, Outcome } from "../protocol.js";
import { NotAllowed } from "./failed.js";
import { isUserInstallOnly, type Owners, ownersOf } from "./installs.js";
import { takeFiles } from "./option-files.js";
import { checkNames, checkOptions, entityIds, optionData, wrongKind } from "./options.js";
import { type Actor, ask } from "./payload.js";
import { resolveIds } from "./resolve.js";

const O = ApplicationCommandOptionType;
const P = PermissionFlagsBits;

/** A command that a person may use in a place, and by whose install. */
interface Usable {
  readonly command: APIApplicationCommand;
  readonly owners: Owners;
}

/** With the way to the sub-command that was meant, outermost first. */
interface Target extends Usable {
  readonly path: readonly APIApplicationCommandOption[];
  readonly options: readonly APIApplicationCommandOption[];
}

export function slashCommand(
  core: Core,
  actor: Actor,
  action: Extract<Action, { kind: "command" }>,
): Promise<Outcome> {
  const target = find(core, actor, action.name);
  checkOptions(target.options, action.options);
  return run(core, actor, target, action.options, InteractionType.ApplicationCommand, null);
}

/** Options may be incomplete and out of range while they are typed; only their names are checked. */
export function autocomplete(
  core: Core,
  actor: Actor,
  action: Extract<Action, { kind: "autocomplete" }>,
): Promise<Outcome> {
  const target = find(core, actor, action.name);
  const focused = target.options.find((option) => option.name === action.focused);
  if (!focused || !("autocomplete" in focused) || !focused.autocomplete) {
    throw new NotAllowed(`The option "${action.focused}" has no autocomplete.`);
  }
  const given = action.options.some((option) => option.name === action.focused)
    ? action.options
    : [...action.options, { name: action.focused, value: "" }];
  const type = InteractionType.ApplicationCommandAutocomplete;
  return run(core, actor, target, given, type, action.focused);
}

export function contextMenu(
  core: Core,
  actor: Actor,
  action: Extract<Action, { kind: "context" }>,
): Promise<Outcome> {
  const { world } = core;
  const stored = world.message(actor.channel.id, action.target);
  const type = stored ? ApplicationCommandType.Message : ApplicationCommandType.User;
  const usable = available(core, actor).find(
    ({ command }) => command.name === action.name && command.type === type,
  );
  if (!usable) throw new NotAllowed(`There is no command "${action.name}" for that.`);
  checkPermissions(core, actor, usable);
  const { command, owners } = usable;
  if (stored && stored.onlyFor !== null) throw new NotAllowed("Ephemeral messages have no commands.");
  const resolved = stored
    ? { messages: { [action.target]: stored.message } }
    : resolveIds(core, [action.target], actor);
  if (!resolved || (!stored && !("users" in resolved))) throw new NotAllowed("Unknown target");
  const data = { ...dataOf(command), target_id: action.target, resolved };
  return ask(core, {
    ...actor,
    type: InteractionType.ApplicationCommand,
    data,
    owners,
    command: { name: command.name, isMenu: true },
  });
}

function run(
  core: Core,
  actor: Actor,
  target: Target,
  all: readonly OptionValue[],
  type: InteractionType,
  focused: string | null,
): Promise<Outcome> {
  checkNames(target.options, all);
  const { given, attachments } = takeFiles(core, actor, all);
  const leaves = optionData(target.options, given, focused);
  const options = target.path.reduceRight<unknown[]>(
    (inner, { name, type: nesting }) => [{ name, type: nesting, options: inner }],
    leaves,
  );
  const ids = focused === null ? entityIds(target.options, given) : [];
  const entities = resolveIds(core, ids, actor);
  if (!entities) throw new NotAllowed("One of the options does not exist here.");
  const wrong = focused === null ? wrongKind(target.options, given, entities) : null;
  if (wrong) throw new NotAllowed(`${wrong}: is not of the kind that is asked for.`);
  const resolved = { ...entities, ...(Object.keys(attachments).length > 0 ? { attachments } : {}) };
  const data = {
    ...dataOf(target.command),
    ...(options.length > 0 || focused !== null ? { options } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
  return ask(core, {
    ...actor,
    type,
    data,
    owners: target.owners,
    command: { name: target.command.name, isMenu: false },
  });
}

function dataOf(command: APIApplicationCommand) {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}

/** Commands that a person may use in this place; a server's own stands before a global one of the same name. */
function available({ world }: Core, actor: Actor): Usable[] {
  const usable = world.commands.flatMap((command) => {
    const owners = ownersOf(world, command, actor);
    return owners ? [{ command, owners }] : [];
  });
  return usable.sort(
    (a, b) => Number(b.command.guild_id !== undefined) - Number(a.command.guild_id !== undefined),
  );
}

/** A server's install brings the permissions that a command asks for; a person's own install does not. */
function checkPermissions({ world }: Core, { person, channel }: Actor, { command, owners }: Usable): void {
  const needed = command.default_member_permissions;
  if (!needed || channel.guildId === null || isUserInstallOnly(owners)) return;
  // "0" is nobody but administrators: no set of permissions holds a bit that doesn't exist.
  const bits = BigInt(needed) || P.Administrator;
  if (!world.mayInGuild(person.user.id, channel.guildId, bits)) {
    throw new NotAllowed("You do not have permission to use this command.");
  }
}

/** `name` may carry a sub-command, and a group before it, after blanks. */
function find(core: Core, actor: Actor, name: string): Target {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  const usable = available(core, actor).find(
    (one) => one.command.name === first && one.command.type === ApplicationCommandType.ChatInput,
  );
  if (!usable) throw new NotAllowed(`There is no command "/${first}" here.`);
  checkPermissions(core, actor, usable);
  const { command, owners } = usable;
  const path: APIApplicationCommandOption[] = [];
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const part of rest) {
    const next = options.find((option) => option.name === part);
    if (!next || (next.type !== O.Subcommand && next.type !== O.SubcommandGroup)) {
      throw new NotAllowed(`"/${first}" has no sub-command "${part}".`);
    }
    path.push(next);
    options = next.options ?? [];
  }
  if (options.some((option) => option.type === O.Subcommand || option.type === O.SubcommandGroup)) {
    throw new NotAllowed(`"/${name.trim()}" needs a sub-command.`);
  }
  return { command, owners, path, options };
}
