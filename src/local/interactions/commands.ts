import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
} from "discord-api-types/v10";
import type { Core } from "../core.js";
import { MEMBER_PERMISSIONS } from "../objects.js";
import type { Action, OptionValue, Outcome } from "../protocol.js";
import { NotAllowed } from "./failed.js";
import { checkOptions, entityIds, optionData } from "./options.js";
import { type Actor, ask, resolveIds } from "./payload.js";

const O = ApplicationCommandOptionType;

/** A command with the way to the sub-command that was meant, outermost first. */
interface Target {
  readonly command: APIApplicationCommand;
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
  const command = available(core, actor).find((one) => one.name === action.name && one.type === type);
  if (!command) throw new NotAllowed(`There is no command "${action.name}" for that.`);
  if (stored && stored.onlyFor !== null) throw new NotAllowed("Ephemeral messages have no commands.");
  const resolved = stored
    ? { messages: { [action.target]: stored.message } }
    : resolveIds(core, [action.target], actor);
  if (!resolved || (!stored && !("users" in resolved))) throw new NotAllowed("Unknown target");
  const data = { ...dataOf(command), target_id: action.target, resolved };
  return ask(core, { ...actor, type: InteractionType.ApplicationCommand, data, commandName: command.name });
}

function run(
  core: Core,
  actor: Actor,
  target: Target,
  given: readonly OptionValue[],
  type: InteractionType,
  focused: string | null,
): Promise<Outcome> {
  const leaves = optionData(target.options, given, focused);
  const options = target.path.reduceRight<unknown[]>(
    (inner, { name, type: nesting }) => [{ name, type: nesting, options: inner }],
    leaves,
  );
  const ids = focused === null ? entityIds(target.options, given) : [];
  const resolved = resolveIds(core, ids, actor);
  if (!resolved) throw new NotAllowed("One of the options does not exist here.");
  const data = {
    ...dataOf(target.command),
    ...(options.length > 0 || focused !== null ? { options } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
  return ask(core, { ...actor, type, data, commandName: target.command.name });
}

function dataOf(command: APIApplicationCommand) {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}

/** Commands that a person may use in this place. */
function available(core: Core, { channel }: Actor): APIApplicationCommand[] {
  const context = channel.guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const fitting = core.world.commands.filter((command) => {
    if (command.guild_id !== undefined) return command.guild_id === channel.guildId;
    if (context === InteractionContextType.BotDM && command.dm_permission === false) return false;
    if (command.contexts && !command.contexts.includes(context)) return false;
    return true;
  });
  // A server's own command stands before a global one of the same name.
  return fitting.sort((a, b) => Number(b.guild_id !== undefined) - Number(a.guild_id !== undefined));
}

/** `name` may carry a sub-command, and a group before it, after blanks. */
function find(core: Core, actor: Actor, name: string): Target {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  const command = available(core, actor).find(
    (one) => one.name === first && one.type === ApplicationCommandType.ChatInput,
  );
  if (!command) throw new NotAllowed(`There is no command "/${first}" here.`);
  const needed = command.default_member_permissions;
  if (needed && (BigInt(MEMBER_PERMISSIONS) & BigInt(needed)) !== BigInt(needed)) {
    throw new NotAllowed("You do not have permission to use this command.");
  }
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
  return { command, path, options };
}
