import { PermissionFlagsBits } from "discord-api-types/v10";
import type { Core } from "../core.js";
import { postMessage } from "../messages.js";
import type { Action, ActRequest, Outcome } from "../protocol.js";
import { ApiError } from "../rules/errors.js";
import { parseMessage } from "../rules/message.js";
import { autocomplete, contextMenu, slashCommand } from "./commands.js";
import { pressButton, useSelect } from "./components.js";
import { failed, NotAllowed } from "./failed.js";
import { submitModal } from "./modal.js";
import type { Actor } from "./payload.js";

/** What a person does. Resolves with the bot's first answer, or with the reason why there is none. */
export async function act(core: Core, request: ActRequest): Promise<Outcome> {
  const person = core.world.person(request.as);
  if (!person) return failed("There is no such person here.");
  const channel = core.world.channel(request.channel);
  if (!channel || !core.world.mayEnter(person.user.id, channel)) return failed("Unknown Channel");
  try {
    return await perform(core, { person, channel }, request.action);
  } catch (error) {
    if (error instanceof NotAllowed || error instanceof ApiError) return failed(error.message);
    throw error;
  }
}

function perform(core: Core, actor: Actor, action: Action): Promise<Outcome> | Outcome {
  switch (action.kind) {
    case "command":
      return slashCommand(core, actor, action);
    case "autocomplete":
      return autocomplete(core, actor, action);
    case "context":
      return contextMenu(core, actor, action);
    case "button":
      return pressButton(core, actor, action);
    case "select":
      return useSelect(core, actor, action);
    case "modal":
      return submitModal(core, actor, action);
    case "message":
      return say(core, actor, action.content);
    case "delete-message":
      return removeMessage(core, actor, action.message);
  }
}

function say(core: Core, { person, channel }: Actor, content: string): Outcome {
  const body = parseMessage({ content }, null);
  const stored = postMessage(core, { channelId: channel.id, author: person.user, body, files: [] });
  return { kind: "posted", message: stored.message };
}

/** Their own message anywhere; in a server also anybody's, with the permission to manage messages. */
function removeMessage({ world }: Core, { person, channel }: Actor, id: string): Outcome {
  const stored = world.message(channel.id, id);
  if (!stored || (stored.onlyFor !== null && stored.onlyFor !== person.user.id)) {
    throw new NotAllowed("Unknown Message");
  }
  // "Dismiss" of an ephemeral message is the person's own matter, and nobody hears of it.
  const isTheirs = stored.message.author.id === person.user.id || stored.onlyFor === person.user.id;
  const isModerator =
    channel.guildId !== null &&
    world.mayInGuild(person.user.id, channel.guildId, PermissionFlagsBits.ManageMessages);
  if (!isTheirs && !isModerator) {
    throw new NotAllowed("You do not have permission to delete other people's messages.");
  }
  world.remove(stored);
  return { kind: "deleted", id };
}
