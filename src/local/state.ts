import type { APIApplicationCommand, APIAttachment, APIMessage, APIUser } from "discord-api-types/v10";
import type { LocalChannel, LocalGuild, LocalPerson } from "./protocol.js";

/** A message with what its JSON doesn't say: who alone sees it, and files that only an embed shows. */
export interface StoredMessage {
  message: APIMessage;
  /** User id of the only person who sees it; null for all. */
  readonly onlyFor: string | null;
  files: readonly APIAttachment[];
}

export interface StoredCommand {
  readonly command: APIApplicationCommand;
  /** null for a global command. */
  readonly guildId: string | null;
}

/** A server with its members. */
export interface GuildState extends LocalGuild {
  readonly ownerId: string;
  /** Permissions by user id, of the people who are in it: bit sets as Discord writes them. */
  readonly members: Readonly<Record<string, string>>;
  readonly botPermissions: string;
}

/** All that outlives the process, as JSON. */
export interface WorldState {
  readonly version: 2;
  lastId: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guilds: readonly GuildState[];
  /** Text channels of all servers, and group DMs. */
  readonly channels: readonly LocalChannel[];
  readonly people: readonly LocalPerson[];
  /** DM channel with the bot, by user id. */
  readonly dms: Readonly<Record<string, LocalChannel>>;
  /** User ids of the people in a group DM, by channel id. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** User ids of the people who have installed the app for themselves. */
  readonly installedBy: readonly string[];
  commands: readonly StoredCommand[];
  readonly messages: Record<string, StoredMessage[]>;
}
