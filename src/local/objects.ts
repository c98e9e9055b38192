import {
  type APIDMChannel,
  type APIGroupDMChannel,
  type APIGuildMember,
  type APITextChannel,
  type ChannelFlags,
  ChannelType,
  type GuildMemberFlags,
} from "discord-api-types/v10";
import type { LocalChannel, LocalPerson } from "./protocol.js";
import type { World } from "./world.js";

/** discord-api-types names the single bits only. */
const NO_FLAGS = 0 as ChannelFlags;
export const JOINED = "2026-01-05T09:00:00.000000+00:00";

export function memberObject(person: Pick<LocalPerson, "user">): APIGuildMember {
  return {
    user: person.user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    pending: false,
    communication_disabled_until: null,
  };
}

export function channelObject(
  world: World,
  channel: LocalChannel,
): APITextChannel | APIDMChannel | APIGroupDMChannel {
  const last = world.messages(channel.id, null).at(-1)?.id ?? null;
  if (channel.guildId === null) {
    const recipients = world.recipientsOf(channel).map((person) => person.user);
    if (channel.kind === "group") {
      return {
        id: channel.id,
        type: ChannelType.GroupDM,
        name: channel.name,
        icon: null,
        last_message_id: last,
        recipients,
        flags: NO_FLAGS,
        ...(recipients[0] ? { owner_id: recipients[0].id } : {}),
      };
    }
    // A DM has no name of its own for the API.
    return {
      id: channel.id,
      type: ChannelType.DM,
      last_message_id: last,
      recipients,
      name: null,
      flags: NO_FLAGS,
    };
  }
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: channel.guildId,
    name: channel.name,
    position: world.channelsIn(channel.guildId).indexOf(channel),
    permission_overwrites: [],
    nsfw: false,
    topic: null,
    parent_id: null,
    last_message_id: last,
    rate_limit_per_user: 0,
    flags: NO_FLAGS,
  };
}
