import {
  type APIInteractionGuildMember,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type BaseInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  type ContextMenuCommandInteraction,
  GuildMember,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type PermissionsBitField,
  type User,
} from "discord.js";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import { LIMITS } from "../conversation/index.js";
import { translatorFor } from "../language/index.js";
import { cleanText, cut } from "../text/index.js";
import type { Caller, MenuRequest, MessageRef, PersonRef, SlashRequest } from "./command.js";

/**
 * What Discord says of an interaction, in the words of our handlers. All text of people comes in here, and is cleaned. discord.js looks what was typed into any option up
 * among the people and files of the whole command, `__proto__` too: so an option's type decides what it can be.
 */

type Member = GuildMember | APIInteractionGuildMember | object | null | undefined;

/**
 * Threads that something was done in, the latest. discord.js tells the type of a channel only of those that it keeps,
 * and without an intent it keeps none.
 */
const threads = new LRUCache<string, true>({ max: 10_000 });

const channelSchema = z.object({ channel: z.object({ id: z.string(), type: z.int() }) });
const THREADS: readonly number[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** @param payload of an interaction, as the gateway delivers it */
export function notePlace(payload: unknown): void {
  const told = channelSchema.safeParse(payload);
  if (told.success && THREADS.includes(told.data.channel.type)) threads.set(told.data.channel.id, true);
}

export const isThread = (channelId: string): boolean => threads.has(channelId);

/** In threads another permission counts, which people keep in channels where they may only read. */
export function mayPost(permissions: Readonly<PermissionsBitField> | null, inThread: boolean): boolean {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  return permissions?.has(inThread ? SendMessagesInThreads : SendMessages) ?? true;
}

export function callerOf(interaction: BaseInteraction): Caller {
  const { channelId, guildId } = interaction;
  const t = translatorFor(interaction.locale);
  return {
    t,
    // In a DM there is no server whose language it could be.
    publicT: interaction.guildLocale === null ? t : translatorFor(interaction.guildLocale),
    ...personOf(interaction.user, interaction.member),
    // With user installs the guild may be null inside of a guild; its id is there all the same.
    managesServer: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    managesMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    mayPost: mayPost(interaction.memberPermissions, channelId !== null && isThread(channelId)),
    place: { channelId: channelId ?? "", serverId: channelId === null ? null : guildId },
  };
}

/** What looking at messages takes, and deleting one's own. */
export const READING = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** Whether the bot itself was added to the server. Where only a person has installed it, it is no member. */
export function isOfServer({ authorizingIntegrationOwners: owners, guildId }: BaseInteraction): boolean {
  return guildId !== null && owners[ApplicationIntegrationType.GuildInstall] !== undefined;
}

export function optionsOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
): SlashRequest["options"] {
  const given = interaction.options.data.filter((option) => option.value !== undefined);
  return new Map(given.map((option) => [option.name, cleanText(beginningOf(String(option.value)))]));
}

/** No more of an option than the commands ask for, before anything is done with it. */
function beginningOf(value: string): string {
  return value.slice(0, LIMITS.option);
}

export function peopleOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
): SlashRequest["people"] {
  return new Map(
    interaction.options.data.flatMap(({ name, type, user, member }) =>
      type === ApplicationCommandOptionType.User && user ? [[name, personOf(user, member)] as const] : [],
    ),
  );
}

export function filesOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
): SlashRequest["files"] {
  return new Map(
    interaction.options.data.flatMap(({ name, type, attachment }) =>
      type === ApplicationCommandOptionType.Attachment && attachment
        ? [[name, { url: attachment.url, bytes: attachment.size }] as const]
        : [],
    ),
  );
}

export function targetOf(interaction: ContextMenuCommandInteraction): MenuRequest["target"] | null {
  if (interaction.isUserContextMenuCommand()) {
    return { kind: "person", ...personOf(interaction.targetUser, interaction.targetMember) };
  }
  return interaction.isMessageContextMenuCommand()
    ? { kind: "message", messageId: interaction.targetId }
    : null;
}

export function messageOf({ message }: MessageComponentInteraction): MessageRef {
  return {
    id: message.id,
    ownerId: message.interactionMetadata?.user.id ?? null,
    ephemeral: message.flags.has(MessageFlags.Ephemeral),
  };
}

/** Milliseconds between the message's last change and the press, both by Discord's clock. */
export function stoodFor({ createdTimestamp, message }: MessageComponentInteraction): number {
  return createdTimestamp - (message.editedTimestamp ?? message.createdTimestamp);
}

export function fieldsOf(interaction: ModalSubmitInteraction): ReadonlyMap<string, string> {
  return new Map(
    [...interaction.fields.fields.values()].flatMap((field) =>
      "value" in field && typeof field.value === "string"
        ? [[field.customId, cleanText(field.value)] as const]
        : [],
    ),
  );
}

function personOf(user: User, member: Member): PersonRef {
  const names = [nickOf(member), user.globalName, user.username].map((name) => cleanText(name ?? ""));
  return { userId: user.id, name: cut(names.find((name) => name !== "") ?? "…", LIMITS.name) };
}

/** A member comes as an object of discord.js or, of a server that is not cached, as Discord's own JSON. */
function nickOf(member: Member): string | null {
  if (member instanceof GuildMember) return member.nickname;
  return member && "nick" in member && typeof member.nick === "string" ? member.nick : null;
}
