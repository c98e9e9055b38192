import {
  DiscordAPIError,
  type InteractionReplyOptions,
  type Message,
  MessageFlags,
  RateLimitError,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from "discord.js";
import type { Logger } from "pino";
import { Refused } from "../conversation/index.js";
import { translatorFor } from "../language/index.js";
import { lateFormText, lateText, type MessageView, type Post, plain, type Reply } from "../views/index.js";
import { messageBody, modalBody, privateBody } from "./render.js";
import { isAnswered, isOwnRepeat, RateLimited, Spared } from "./requests/index.js";
import { AnsweredElsewhere, isSameMessage } from "./same-message.js";

/** Interactions whose first answer was that the real one is late: that sentence is then what the answer replaces. */
const late = new WeakSet<RepliableInteraction>();

/**
 * Says that the answer is late, which itself is the first answer that Discord asks for in time. Where that fails the
 * answer is tried all the same: it may be taken, and one that can't be has to be told so.
 */
export async function sayLate(interaction: RepliableInteraction, log: Logger): Promise<void> {
  const text = lateText(translatorFor(interaction.locale), interaction.id);
  try {
    await interaction.reply(privateBody(plain(text))).catch(async (error: unknown) => {
      await mustStand(interaction, error, ({ content }) => content === text);
      interaction.replied = true;
    });
    late.add(interaction);
  } catch (error) {
    log.warn({ interaction: interaction.id, error }, "it could not be said that an answer is late");
  }
}

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
      if (late.has(interaction))
        return sayPrivately(interaction, plain(lateFormText(translatorFor(interaction.locale))));
      await interaction.showModal(modalBody(reply.modal));
      return;
    case "post":
      return post(interaction, reply, log);
    case "take-away":
      return takeAway(interaction, reply.view);
    case "later":
      if (!late.has(interaction)) await deferPrivately(interaction);
      return sayPrivately(interaction, await reply.view());
  }
}

async function deferPrivately(interaction: RepliableInteraction): Promise<void> {
  try {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  } catch (error) {
    await mustStand(interaction, error, ({ flags }) => flags.has(MessageFlags.Loading));
    interaction.deferred = true;
    interaction.ephemeral = true;
  }
}

/**
 * If only the receipt of a first answer was lost, it was sent again and refused: the answer stands.
 * @param isOurs whether a message is that answer; it is asked for, since a second process may have been quicker
 * @throws AnsweredElsewhere if it was; the error, if it is about anything else
 */
async function mustStand(
  interaction: RepliableInteraction,
  error: unknown,
  isOurs: (message: Message) => boolean,
): Promise<void> {
  if (!isOwnRepeat(error)) throw error;
  const message = await interaction.webhook.fetchMessage("@original").catch(() => null);
  if (!message) throw error;
  if (!isOurs(message)) throw new AnsweredElsewhere(error);
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

/**
 * In place of the message that the component, or the form's button, sits on; else as a message of its own. What
 * everyone sees is never replaced by one person's press, whatever that press claims to be.
 */
async function show(interaction: RepliableInteraction, view: MessageView): Promise<void> {
  const onMessage =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  const isTheirs = onMessage && interaction.message.flags.has(MessageFlags.Ephemeral);
  if (isTheirs && !late.has(interaction)) await interaction.update(messageBody(view));
  else await sayPrivately(interaction, view);
}

async function post(
  interaction: RepliableInteraction,
  { view, posted: onPosted, failed }: Post,
  log: Logger,
): Promise<void> {
  let posted: Posted;
  try {
    posted = await postPublicly(interaction, view);
  } catch (error) {
    // The message may stand although its answer was lost on the way: everyone sees it, so it counts.
    const standing = await postedAlready(interaction, view, error);
    if (typeof standing === "string") {
      await failed(standing === "unknown");
      throw standing === "other" ? new AnsweredElsewhere(error) : error;
    }
    log.warn({ interaction: interaction.id, error }, "a message was posted, and Discord's answer was lost");
    posted = standing;
  }
  if (posted.ephemeral) {
    // Discord hides the answers of an app that people installed for themselves where the server does not want them.
    await failed(false);
    await interaction.webhook.deleteMessage(posted.id);
    throw new Refused({ kind: "not-public" });
  }
  await sayPrivately(interaction, await onPosted(posted.id));
}

/** A message, and whether Discord shows it to everyone. */
interface Posted {
  readonly id: string;
  readonly ephemeral: boolean;
}

const postedAs = ({ id, flags }: Message): Posted => ({ id, ephemeral: flags.has(MessageFlags.Ephemeral) });

/**
 * The message that Discord took, after an error that may leave open whether it took any.
 * @returns "none": it has taken none. "other": what it has is not ours. A second process on the same token answers the
 *   same interactions: its message was once taken for ours, and deleted. "unknown": it does not say
 */
async function postedAlready(
  interaction: RepliableInteraction,
  view: MessageView,
  error: unknown,
): Promise<Posted | "none" | "other" | "unknown"> {
  if (isHeldBack(error)) return "none";
  if (isAnswered(error) ? !isOwnRepeat(error) : error instanceof DiscordAPIError) return "none";
  // Of what follows a first answer nothing can be asked: its id alone leads to it.
  if (late.has(interaction)) return "unknown";
  try {
    const message = await interaction.webhook.fetchMessage("@original");
    // Only now does discord.js know that the first answer is given.
    interaction.replied = true;
    return isSameMessage(message, view) ? postedAs(message) : "other";
  } catch (problem) {
    return problem instanceof DiscordAPIError && problem.status === 404 ? "none" : "unknown";
  }
}

async function postPublicly(interaction: RepliableInteraction, view: MessageView): Promise<Posted> {
  const body = messageBody(view) satisfies InteractionReplyOptions;
  if (late.has(interaction)) return postedAs(await interaction.followUp(body));
  const { resource } = await interaction.reply({ ...body, withResponse: true });
  if (!resource?.message) throw new Error("Discord did not say which message was posted.");
  return postedAs(resource.message);
}

async function takeAway(interaction: RepliableInteraction, view: MessageView): Promise<void> {
  if (!interaction.isMessageComponent()) return sayPrivately(interaction, view);
  if (!late.has(interaction)) {
    await interaction.deferUpdate().catch((error: unknown) => {
      // It leaves nothing that could be asked for. Had a second process been quicker, it takes the same message away.
      if (!isOwnRepeat(error)) throw error;
      interaction.deferred = true;
    });
  }
  try {
    await interaction.deleteReply(interaction.message);
  } catch (error) {
    // Somebody else was quicker: it is gone, which is all that was wanted.
    if (!isGone(error)) throw error;
  }
  await sayPrivately(interaction, view);
}

/** A message that only the person sees, whatever was answered before. */
export async function sayPrivately(interaction: RepliableInteraction, view: MessageView): Promise<void> {
  // Only a deferred reply is ephemeral; of a deferred update the original is the message that everyone may see.
  const waits = interaction.deferred && interaction.ephemeral && !interaction.replied;
  if (waits || late.delete(interaction)) await interaction.editReply(messageBody(view));
  else if (interaction.deferred || interaction.replied) await interaction.followUp(privateBody(view));
  else await interaction.reply(privateBody(view));
}

/**
 * The last thing tried: a sentence. Failing at it is logged and ends there.
 * @returns what kept it from being sent, or null
 */
export async function sayFailure(
  interaction: RepliableInteraction,
  text: string,
  log: Logger,
): Promise<unknown> {
  try {
    await sayPrivately(interaction, plain(text));
    return null;
  } catch (error) {
    log.warn({ interaction: interaction.id, error }, "the sentence about a failure could not be sent");
    return error;
  }
}

/** Not sent, since Discord takes nothing for longer than an answer is worth, or would ban the address. */
export function isHeldBack(error: unknown): boolean {
  return error instanceof RateLimited || error instanceof RateLimitError || error instanceof Spared;
}

/**
 * Discord no longer takes, or already has, an answer, or the person has dismissed the message that waited for it:
 * nothing that a retry could mend.
 */
export function isLost(error: unknown): boolean {
  if (error instanceof AnsweredElsewhere) return true;
  return isGone(error) || isAnswered(error) || hasCode(error, RESTJSONErrorCodes.UnknownInteraction);
}

function isGone(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.UnknownMessage);
}

const hasCode = (error: unknown, code: RESTJSONErrorCodes): boolean =>
  error instanceof DiscordAPIError && error.code === code;
