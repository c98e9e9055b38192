import {
  type APIChannel,
  type APIDMChannel,
  type APIGuildMember,
  type APITextChannel,
  type ChannelFlags,
  ChannelType,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  type GuildHubType,
  type GuildMemberFlags,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { LocalChannel, LocalPerson } from "./protocol.js";
import type { World } from "./world.js";

const P = PermissionFlagsBits;
const MEMBER = [
  P.ViewChannel,
  P.SendMessages,
  P.EmbedLinks,
  P.AttachFiles,
  P.ReadMessageHistory,
  P.AddReactions,
  P.UseExternalEmojis,
  P.UseExternalStickers,
  P.ChangeNickname,
  P.CreateInstantInvite,
  P.UseApplicationCommands,
  P.UseExternalApps,
  P.SendMessagesInThreads,
  P.CreatePublicThreads,
  P.SendPolls,
  P.SendVoiceMessages,
  P.Connect,
  P.Speak,
  P.Stream,
  P.UseVAD,
  P.RequestToSpeak,
  P.UseEmbeddedActivities,
];

/** Permissions of an ordinary member, and of the bot as it is invited. */
export const MEMBER_PERMISSIONS = String(MEMBER.reduce((all, one) => all | one, 0n));

/** discord-api-types names the single bits only. */
const NO_FLAGS = 0 as ChannelFlags;
const JOINED = "2026-01-05T09:00:00.000000+00:00";

export function memberObject(person: LocalPerson): APIGuildMember {
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

export function channelObject(world: World, channel: LocalChannel): APITextChannel | APIDMChannel {
  const last = world.messages(channel.id, null).at(-1)?.id ?? null;
  if (channel.guildId === null) {
    const owner = world.dmOwner(channel.id);
    const recipients = owner ? [owner.user] : [];
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
    position: world.state.channels.indexOf(channel),
    permission_overwrites: [],
    nsfw: false,
    topic: null,
    parent_id: null,
    last_message_id: last,
    rate_limit_per_user: 0,
    flags: NO_FLAGS,
  };
}

/** The role that every member has; its id is the server's. */
export function everyoneRole(world: World) {
  return {
    id: world.state.guild.id,
    name: "@everyone",
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: MEMBER_PERMISSIONS,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** The server as GUILD_CREATE and `GET /guilds/:id` show it. */
export function guildObject(world: World): Record<string, unknown> {
  const { guild, people, bot, channels } = world.state;
  const members = [...people.map(memberObject), memberObject({ user: bot, name: bot.username })];
  const listed: APIChannel[] = channels.map((channel) => channelObject(world, channel));
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    splash: null,
    banner: null,
    description: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: [everyoneRole(world)],
    channels: listed,
    threads: [],
    members,
    member_count: members.length,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: JOINED,
    large: false,
    unavailable: false,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    mfa_level: GuildMFALevel.None,
    nsfw_level: GuildNSFWLevel.Default,
    premium_tier: GuildPremiumTier.None,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: "en-US",
    vanity_url_code: null,
    hub_type: null satisfies GuildHubType | null,
    application_id: null,
    incidents_data: null,
  };
}

/** The application as READY and `GET /applications/@me` show it. */
export function applicationObject(world: World): Record<string, unknown> {
  const { applicationId, bot, guild } = world.state;
  return {
    id: applicationId,
    name: bot.username,
    icon: null,
    description: "",
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    flags_new: "0",
    type: null,
    owner: { ...bot, bot: false, id: guild.ownerId, username: "owner" },
    team: null,
    bot,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    redirect_uris: [],
    integration_types_config: { "0": {}, "1": {} },
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    tags: [],
  };
}

/** The bot as itself: with the fields that only it sees. */
export function selfObject(world: World): Record<string, unknown> {
  return { ...world.state.bot, verified: true, mfa_enabled: false, email: null, locale: "en-US" };
}
