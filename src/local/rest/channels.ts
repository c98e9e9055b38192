import { MessageFlags, MessageType, PermissionFlagsBits } from "discord-api-types/v10";
import { z } from "zod";
import { json, nothing } from "../http/answer.js";
import { editMessage, postMessage } from "../messages.js";
import { channelObject } from "../objects.js";
import type { LocalChannel } from "../protocol.js";
import {
  cannotMessageUser,
  missingAccess,
  missingPermissions,
  notInDm,
  notTheAuthor,
  unknownChannel,
  unknownMessage,
} from "../rules/errors.js";
import { snowflake } from "../rules/fields.js";
import { invalidForm, parseForm } from "../rules/form.js";
import { parseMessage } from "../rules/message.js";
import type { StoredMessage } from "../state.js";
import { type Call, param, type Route } from "./router.js";

const P = PermissionFlagsBits;

export const channelRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/channels/:channel",
    run: (call) => json(channelObject(call.core.world, channelOf(call))),
  },
  { method: "GET", path: "/channels/:channel/messages", run: listMessages },
  { method: "POST", path: "/channels/:channel/messages", run: createMessage },
  {
    method: "GET",
    path: "/channels/:channel/messages/:message",
    run: (call) => json(messageOf(call).message),
  },
  {
    method: "PATCH",
    path: "/channels/:channel/messages/:message",
    run: (call) => {
      const stored = messageOf(call);
      if (stored.message.author.id !== call.core.world.state.bot.id) throw notTheAuthor();
      return json(
        editMessage(call.core, stored, parseMessage(call.body ?? {}, "MessageEditRequestPartial"), call.files)
          .message,
      );
    },
  },
  {
    method: "DELETE",
    path: "/channels/:channel/messages/:message",
    run: (call) => {
      const channel = channelOf(call);
      const stored = messageOf(call);
      if (stored.message.author.id !== call.core.world.state.bot.id) {
        if (channel.guildId === null) throw notInDm();
        if (!botMay(call, channel, P.ManageMessages)) throw missingPermissions();
      }
      call.core.world.remove(stored);
      return nothing();
    },
  },
  {
    method: "POST",
    path: "/channels/:channel/typing",
    run: (call) => {
      channelOf(call);
      return nothing();
    },
  },
];

/** A channel that the bot is in; to any other its token gives no access. */
function channelOf(call: Call): LocalChannel {
  const { world } = call.core;
  const channel = world.channel(param(call, "channel"));
  if (!channel) throw unknownChannel();
  if (!world.hasBot(channel) || !botMay(call, channel, P.ViewChannel)) throw missingAccess();
  return channel;
}

/** In DMs there are no permissions. */
function botMay({ core }: Call, { guildId }: LocalChannel, needed: bigint): boolean {
  return guildId === null || core.world.mayInGuild(core.world.state.bot.id, guildId, needed);
}

/** A DM needs a server that both are in, or the person's own install. */
function reachesPerson({ core: { world } }: Call, channel: LocalChannel): boolean {
  return world
    .recipientsOf(channel)
    .some(({ user }) => world.hasInstalled(user.id) || world.guildsOf(user.id).some(({ hasBot }) => hasBot));
}

/** Ephemeral messages don't exist for the bot's token: only an interaction's token reaches them. */
function messageOf(call: Call): StoredMessage {
  const stored = call.core.world.message(channelOf(call).id, param(call, "message"));
  if (!stored || stored.onlyFor !== null) throw unknownMessage();
  return stored;
}

function listMessages(call: Call) {
  const limit = Number(call.query.get("limit") ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    const message = "int value should be between 1 and 100.";
    throw invalidForm([{ path: ["limit"], code: "NUMBER_TYPE_RANGE", message }]);
  }
  const range = z.object({ before: snowflake.nullable(), after: snowflake.nullable() });
  const { before, after } = parseForm(range, {
    before: call.query.get("before"),
    after: call.query.get("after"),
  });
  const all = call.core.world
    .messages(channelOf(call).id, null)
    .filter(({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)));
  return json((after ? all.slice(0, limit) : all.slice(-limit)).reverse());
}

function createMessage(call: Call) {
  const channel = channelOf(call);
  if (!botMay(call, channel, P.SendMessages)) throw missingPermissions();
  if (call.files.length > 0 && !botMay(call, channel, P.AttachFiles)) throw missingPermissions();
  if (channel.kind === "dm" && !reachesPerson(call, channel)) throw cannotMessageUser();
  const body = parseMessage(call.body ?? {}, "MessageCreateRequest");
  const reference = body.message_reference;
  const replied = reference && call.core.world.message(channel.id, reference.message_id);
  if (reference && (!replied || replied.onlyFor !== null)) {
    const path = ["message_reference"];
    throw invalidForm([{ path, code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" }]);
  }
  const stored = postMessage(call.core, {
    channelId: channel.id,
    author: call.core.world.state.bot,
    body: { ...body, flags: (body.flags ?? 0) & ~MessageFlags.Ephemeral },
    files: call.files,
    extra: replied
      ? {
          type: MessageType.Reply,
          message_reference: { message_id: replied.message.id, channel_id: channel.id },
          referenced_message: replied.message,
        }
      : {},
  });
  return json(stored.message);
}
