import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  ApplicationIntegrationType,
  InteractionType,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import type { Core } from "../core.js";
import type { Upload } from "../http/form-data.js";
import { editMessage, postMessage, stamp } from "../messages.js";
import type { Path } from "../rules/form.js";
import type { MessageBody } from "../rules/message.js";
import type { StoredMessage } from "../world.js";
import type { Interaction } from "./registry.js";

/** The message that answers an interaction; ephemeral where its flag says so. */
export function postReply(
  core: Core,
  interaction: Interaction,
  body: MessageBody,
  files: readonly Upload[],
  at: Path,
): StoredMessage {
  const stored = postMessage(core, {
    channelId: interaction.channelId,
    author: core.world.state.bot,
    body,
    files,
    at,
    onlyFor: onlyFor(interaction, body.flags ?? 0),
    extra: replyFields(core, interaction),
  });
  interaction.mine.add(stored.message.id);
  return stored;
}

/** A further message. After a deferral the first one fills the waiting message, as on Discord. */
export function postFollowUp(
  core: Core,
  interaction: Interaction,
  body: MessageBody,
  files: readonly Upload[],
): StoredMessage {
  const waiting = interaction.original;
  if (waiting && isLoading(waiting)) return editMessage(core, waiting, body, files);
  return postReply(core, interaction, body, files, []);
}

/** "… is thinking": holds the place of an answer that was deferred. */
export function postLoading(core: Core, interaction: Interaction, flags: number): StoredMessage {
  const stored: StoredMessage = {
    onlyFor: onlyFor(interaction, flags),
    files: [],
    message: {
      id: core.world.nextId(),
      channel_id: interaction.channelId,
      author: core.world.state.bot,
      content: "",
      timestamp: stamp(core),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      type: MessageType.Default,
      ...replyFields(core, interaction),
      flags: MessageFlags.Loading | (flags & MessageFlags.Ephemeral),
    },
  };
  core.world.post(stored);
  interaction.mine.add(stored.message.id);
  return stored;
}

export function isLoading(stored: StoredMessage): boolean {
  return ((stored.message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

function onlyFor(interaction: Interaction, flags: number): string | null {
  return flags & MessageFlags.Ephemeral ? interaction.userId : null;
}

function replyFields(core: Core, interaction: Interaction): Partial<APIMessage> {
  const { applicationId } = core.world.state;
  const isCommand = interaction.type === InteractionType.ApplicationCommand;
  const metadata = metadataOf(core, interaction);
  return {
    application_id: applicationId,
    webhook_id: applicationId,
    type: isCommand ? MessageType.ChatInputCommand : MessageType.Reply,
    ...(metadata ? { interaction_metadata: metadata } : {}),
  };
}

function metadataOf(core: Core, interaction: Interaction): APIMessageInteractionMetadata | null {
  const user = core.world.person(interaction.userId)?.user;
  const guildId = core.world.channel(interaction.channelId)?.guildId ?? "0";
  if (!user) return null;
  const common = {
    id: interaction.id,
    user,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guildId },
  };
  const source = interaction.source?.message.id ?? "";
  if (interaction.type === InteractionType.MessageComponent) {
    return {
      ...common,
      type: interaction.type,
      interacted_message_id: source,
    } as APIMessageInteractionMetadata;
  }
  if (interaction.type === InteractionType.ModalSubmit) {
    const triggering = { ...common, type: InteractionType.MessageComponent, interacted_message_id: source };
    return {
      ...common,
      type: interaction.type,
      triggering_interaction_metadata: triggering,
    } as APIMessageInteractionMetadata;
  }
  return {
    ...common,
    type: InteractionType.ApplicationCommand,
    name: interaction.commandName ?? "",
  } as APIMessageInteractionMetadata;
}
