import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  InteractionType,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import type { Core } from "../core.js";
import type { Upload } from "../http/form-data.js";
import { editMessage, postMessage, stamp } from "../messages.js";
import { tooManyFollowUps } from "../rules/errors.js";
import type { Path } from "../rules/form.js";
import type { MessageBody } from "../rules/message.js";
import type { StoredMessage } from "../state.js";
import { isUserInstallOnly } from "./installs.js";
import type { Interaction } from "./registry.js";

/** That many further messages an interaction where the app is installed by a person only. */
const FOLLOW_UPS = 5;

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
  if (isUserInstallOnly(interaction.owners) && interaction.followUps >= FOLLOW_UPS) throw tooManyFollowUps();
  const stored = postReply(core, interaction, body, files, []);
  interaction.followUps += 1;
  return stored;
}

/** "… is thinking": holds the place of an answer that was deferred. */
export function postLoading(core: Core, interaction: Interaction, flags: number): StoredMessage {
  const seenBy = onlyFor(interaction, flags);
  const stored: StoredMessage = {
    onlyFor: seenBy,
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
      flags: MessageFlags.Loading | (seenBy === null ? 0 : MessageFlags.Ephemeral),
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
  return flags & MessageFlags.Ephemeral || interaction.isHushed ? interaction.userId : null;
}

function replyFields(core: Core, interaction: Interaction): Partial<APIMessage> {
  const { applicationId } = core.world.state;
  const metadata = metadataOf(core, interaction);
  return {
    application_id: applicationId,
    webhook_id: applicationId,
    type: typeOf(interaction),
    ...(metadata ? { interaction_metadata: metadata } : {}),
  };
}

function typeOf({ type, command }: Interaction): MessageType {
  if (type !== InteractionType.ApplicationCommand) return MessageType.Reply;
  return command?.isMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

function metadataOf(core: Core, interaction: Interaction): APIMessageInteractionMetadata | null {
  const user = core.world.person(interaction.userId)?.user;
  if (!user) return null;
  const common = {
    id: interaction.id,
    user,
    authorizing_integration_owners: interaction.owners,
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
    name: interaction.command?.name ?? "",
  } as APIMessageInteractionMetadata;
}
