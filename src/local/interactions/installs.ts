import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord-api-types/v10";
import type { LocalChannel } from "../protocol.js";
import type { StoredMessage } from "../state.js";
import type { World } from "../world.js";
import type { Actor } from "./payload.js";

const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/**
 * Whose installs of the app let an interaction happen, as `authorizing_integration_owners` tells it: by the kind of
 * install the server's id ("0" in the bot's DM) and the person's.
 */
export type Owners = { readonly [kind in ApplicationIntegrationType]?: string };

export function contextOf(channel: LocalChannel): InteractionContextType {
  if (channel.guildId !== null) return InteractionContextType.Guild;
  return channel.kind === "dm" ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** The installs that count in a channel for a person, whatever is used there. */
function installsAt(world: World, { person, channel }: Actor): Owners {
  const own = world.hasInstalled(person.user.id) ? { [UserInstall]: person.user.id } : {};
  if (channel.guildId !== null) {
    return world.botGuild(channel.guildId) ? { [GuildInstall]: channel.guildId, ...own } : own;
  }
  // In the bot's DM a server that both are in stands behind it; in other DMs none does.
  const shares = channel.kind === "dm" && world.guildsOf(person.user.id).some(({ hasBot }) => hasBot);
  return shares ? { [GuildInstall]: "0", ...own } : own;
}

/** The installs that let a person use a command in a channel; null if it can't be used there. */
export function ownersOf(world: World, command: APIApplicationCommand, actor: Actor): Owners | null {
  const { channel } = actor;
  const here = contextOf(channel);
  const installed = installsAt(world, actor);
  if (command.guild_id !== undefined) {
    if (command.guild_id !== channel.guildId || !installed[GuildInstall]) return null;
    return { [GuildInstall]: installed[GuildInstall] };
  }
  if (command.contexts ? !command.contexts.includes(here) : !isByDefault(command, here)) return null;
  const kinds = command.integration_types ?? [GuildInstall];
  const owners = Object.entries(installed).filter(([kind]) =>
    kinds.includes(Number(kind) as ApplicationIntegrationType),
  );
  return owners.length > 0 ? Object.fromEntries(owners) : null;
}

/** Without `contexts` a command works everywhere, but for DMs if the older field says so. */
function isByDefault(command: APIApplicationCommand, here: InteractionContextType): boolean {
  return here === InteractionContextType.Guild || command.dm_permission !== false;
}

/** A component stays authorized by whoever made its message appear, whoever uses it. */
export function ownersOfMessage(source: StoredMessage, channel: LocalChannel): Owners {
  const first = source.message.interaction_metadata?.authorizing_integration_owners;
  return first ?? { [GuildInstall]: channel.guildId ?? "0" };
}

export const isUserInstallOnly = (owners: Owners): boolean => owners[GuildInstall] === undefined;
