import { MessageFlags } from "discord-api-types/v10";
import type { Core } from "../core.js";
import { json, nothing } from "../http/answer.js";
import { type Answered, answer } from "../interactions/callback.js";
import type { Interaction } from "../interactions/registry.js";
import { isLoading, postFollowUp } from "../interactions/reply.js";
import { editMessage } from "../messages.js";
import { invalidToken, unknownMessage, unknownWebhook } from "../rules/errors.js";
import { parseMessage } from "../rules/message.js";
import type { StoredMessage } from "../state.js";
import { type Call, param, type Route } from "./router.js";

export const interactionRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/interactions/:id/:token/callback",
    open: true,
    run: (call) => {
      const given = answer(call.core, param(call, "id"), param(call, "token"), call.body, call.files);
      return call.query.get("with_response") === "true" ? json(describe(given)) : nothing();
    },
  },
  {
    method: "POST",
    path: "/webhooks/:application/:token",
    open: true,
    run: (call) => {
      const interaction = interactionOf(call);
      const stored = postFollowUp(
        call.core,
        interaction,
        parseMessage(call.body ?? {}, "IncomingWebhookRequestPartial"),
        call.files,
      );
      // Discord answers with the message for interactions, whatever `wait` says.
      return json(stored.message);
    },
  },
  {
    method: "GET",
    path: "/webhooks/:application/:token/messages/:message",
    open: true,
    run: (call) => json(messageOf(call).message),
  },
  {
    method: "PATCH",
    path: "/webhooks/:application/:token/messages/:message",
    open: true,
    run: (call) => {
      const stored = messageOf(call);
      return json(
        editMessage(
          call.core,
          stored,
          parseMessage(call.body ?? {}, "IncomingWebhookUpdateRequestPartial"),
          call.files,
        ).message,
      );
    },
  },
  {
    method: "DELETE",
    path: "/webhooks/:application/:token/messages/:message",
    open: true,
    run: (call) => {
      call.core.world.remove(messageOf(call));
      return nothing();
    },
  },
];

/** The interaction whose token it is: unknown before its first answer, dead after 15 minutes. */
function interactionOf(call: Call): Interaction {
  const { core } = call;
  const interaction = core.interactions.find(param(call, "token"));
  if (param(call, "application") !== core.world.state.applicationId) throw unknownWebhook();
  if (!interaction) throw invalidToken();
  if (core.interactions.isTokenDead(interaction)) throw invalidToken();
  if (interaction.state !== "answered") throw unknownWebhook();
  return interaction;
}

function messageOf(call: Call): StoredMessage {
  const interaction = interactionOf(call);
  const id = param(call, "message");
  const wanted = id === "@original" ? interaction.original?.message.id : id;
  const stored = wanted && call.core.world.message(interaction.channelId, wanted);
  if (!stored || !reachable(call.core, interaction, stored)) throw unknownMessage();
  return stored;
}

/** A token reaches the application's answers in this channel, and of the ephemeral ones only its own. */
function reachable(core: Core, interaction: Interaction, stored: StoredMessage): boolean {
  if (interaction.mine.has(stored.message.id)) return true;
  return stored.onlyFor === null && stored.message.webhook_id === core.world.state.applicationId;
}

function describe({ interaction, type, message }: Answered) {
  const about = {
    id: interaction.id,
    type: interaction.type,
    ...(message
      ? {
          response_message_id: message.message.id,
          response_message_loading: isLoading(message),
          response_message_ephemeral: ((message.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
        }
      : {}),
  };
  return { interaction: about, resource: { type, ...(message ? { message: message.message } : {}) } };
}
