import {
  DiscordAPIError,
  type InteractionReplyOptions,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from "discord.js";
import type { Logger } from "pino";
import { type MessageView, type Post, plain, type Reply } from "../views/index.js";
import { messageBody, modalBody, privateBody } from "./render.js";

/** Sends what a handler returned, as the one answer to the interaction. */
export async function answer(interaction: RepliableInteraction, reply: Reply, log: Logger): Promise<void> {
  switch (reply.kind) {
    case "say":
    case "show": {
      await (reply.kind === "show" ? show : sayPrivately)(interaction, reply.view);
      await afterwards(interaction, reply.after, log);
      return;
    }
    case "ask":
      if (!("showModal" in interaction)) throw new Error("A form can't be opened in answer to a form.");
      await interaction.showModal(modalBody(reply.modal));
      return;
    case "post":
      return post(interaction, reply);
    case "take-away":
      return takeAway(interaction, reply.view);
    case "later":
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      return sayPrivately(interaction, await reply.view());
  }
}

/** What fails here is logged only: the person has their answer. */
async function afterwards(
  interaction: RepliableInteraction,
  work: (() => Promise<MessageView | null>) | undefined,
  log: Logger,
): Promise<void> {
  try {
    const view = await work?.();
    if (view) await interaction.editReply(messageBody(view));
  } catch (error) {
    log.warn({ interaction: interaction.id, error }, "what follows an answer failed");
  }
}

/** In place of the message that the component, or the form's button, sits on; else as a message of its own. */
async function show(interaction: RepliableInteraction, view: MessageView): Promise<void> {
  const onMessage =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  if (onMessage) await interaction.update(messageBody(view));
  else await sayPrivately(interaction, view);
}

async function post(interaction: RepliableInteraction, { view, posted, failed }: Post): Promise<void> {
  let messageId: string | undefined;
  try {
    const body = { ...messageBody(view), withResponse: true } satisfies InteractionReplyOptions;
    const response = await interaction.reply(body);
    messageId = response.resource?.message?.id;
    if (messageId === undefined) throw new Error("Discord did not say which message was posted.");
  } catch (error) {
    await failed();
    throw error;
  }
  await sayPrivately(interaction, await posted(messageId));
}

async function takeAway(interaction: RepliableInteraction, view: MessageView): Promise<void> {
  if (!interaction.isMessageComponent()) return sayPrivately(interaction, view);
  await interaction.deferUpdate();
  await interaction.deleteReply();
  await interaction.followUp(privateBody(view));
}

/** A message that only the person sees, whatever was answered before. */
export async function sayPrivately(interaction: RepliableInteraction, view: MessageView): Promise<void> {
  // Only a deferred reply is ephemeral; of a deferred update the original is the message that everyone may see.
  if (interaction.deferred && interaction.ephemeral && !interaction.replied)
    await interaction.editReply(messageBody(view));
  else if (interaction.deferred || interaction.replied) await interaction.followUp(privateBody(view));
  else await interaction.reply(privateBody(view));
}

/** The last thing tried: a sentence. Failing at it is logged and ends there. */
export async function sayFailure(
  interaction: RepliableInteraction,
  text: string,
  log: Logger,
): Promise<void> {
  try {
    await sayPrivately(interaction, plain(text));
  } catch (error) {
    log.warn({ interaction: interaction.id, error }, "the sentence about a failure could not be sent");
  }
}

/** Discord no longer takes, or already has, an answer: nothing that a retry could mend. */
export function isLost(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}
