import { DiscordAPIError, RESTJSONErrorCodes, type RepliableInteraction } from "discord.js";
import type { Logger } from "pino";
import { type MessageView, plain, type Reply } from "../views/index.js";
import { messageBody, modalBody, privateBody } from "./render.js";

/** Sends what a handler returned, as the one answer to the interaction. */
export async function answer(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  if (reply.kind === "ask" && "showModal" in interaction) {
    await interaction.showModal(modalBody(reply.modal));
  } else if (reply.kind === "show" && interaction.isMessageComponent()) {
    await interaction.update(messageBody(reply.view));
  } else if (reply.kind === "show" && interaction.isModalSubmit() && interaction.isFromMessage()) {
    await interaction.update(messageBody(reply.view));
  } else if (reply.kind === "ask") {
    throw new Error("A form can't be opened in answer to a form.");
  } else {
    await sayPrivately(interaction, reply.view);
  }
}

/** A message that only the person sees, whatever was answered before. */
export async function sayPrivately(interaction: RepliableInteraction, view: MessageView): Promise<void> {
  if (interaction.replied) await interaction.followUp(privateBody(view));
  else if (interaction.deferred) await interaction.editReply(messageBody(view));
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
