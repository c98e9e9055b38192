import type { APIApplicationCommand } from "discord-api-types/v10";
import type { LocalChannel, LocalGuild } from "../../protocol.js";

/** Where somebody stands, and what they may do there. */
export interface Place {
  readonly channel: LocalChannel | null;
  /** The channel's server; null in a DM. */
  readonly guild: LocalGuild | null;
  /** Bit set as Discord writes it. */
  readonly permissions: string;
}

const ADMINISTRATOR = 1n << 3n;
const MANAGE_MESSAGES = 1n << 13n;
/** Discord's numbers: where a command may be used, and how the app has to be installed for it. */
const CONTEXTS = { text: 0, dm: 1, group: 2 } as const;
const FOR_ONESELF = 1;

/** Commands that Discord would offer in that place; of two with one name and type the server's own. */
export function available(
  commands: readonly APIApplicationCommand[],
  place: Place,
): readonly APIApplicationCommand[] {
  const fitting = commands.filter((command) => isOffered(command, place));
  const own = new Set(fitting.filter((one) => one.guild_id !== undefined).map(nameAndType));
  return fitting.filter((one) => one.guild_id !== undefined || !own.has(nameAndType(one)));
}

function nameAndType({ type, name }: APIApplicationCommand): string {
  return `${type} ${name}`;
}

function isOffered(command: APIApplicationCommand, { channel, guild, permissions }: Place): boolean {
  if (!channel) return false;
  const { contexts, integration_types: installs, guild_id: only } = command;
  const needed = command.default_member_permissions;
  // A server's install brings the permission that a command asks for; a person's own install does not.
  if (guild?.hasBot && !mayUse(permissions, needed)) return false;
  if (only !== undefined) return only === channel.guildId;
  if (contexts && !contexts.includes(CONTEXTS[channel.kind])) return false;
  const hasBot = channel.kind === "dm" || guild?.hasBot === true;
  // Left unsaid it means: for servers only.
  return hasBot || (installs?.includes(FOR_ONESELF) ?? false);
}

/** "0" is for administrators only, null for everybody. */
function mayUse(permissions: string, needed: string | null): boolean {
  if (needed === null) return true;
  const isAdministrator = (BigInt(permissions) & ADMINISTRATOR) !== 0n;
  return isAdministrator || (needed !== "0" && (BigInt(permissions) & BigInt(needed)) === BigInt(needed));
}

/** Whether Discord would let that person delete a message: their own, or in a server with the permission. */
export function mayDelete(authorId: string, userId: string, { channel, permissions }: Place): boolean {
  if (authorId === userId) return true;
  return channel?.kind === "text" && (BigInt(permissions) & (ADMINISTRATOR | MANAGE_MESSAGES)) !== 0n;
}
