import {
  type APIChannel,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  type GuildHubType,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
} from "discord-api-types/v10";
import { channelObject, JOINED, memberObject } from "./objects.js";
import { MEMBER_PERMISSIONS } from "./permissions.js";
import type { GuildState } from "./state.js";
import type { World } from "./world.js";

/** The role that every member has; its id is the server's. */
export function everyoneRole(guildId: string) {
  return {
    id: guildId,
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
export function guildObject(world: World, guild: GuildState): Record<string, unknown> {
  const members = [...world.membersOf(guild), { user: world.state.bot }].map(memberObject);
  const channels: APIChannel[] = world.channelsIn(guild.id).map((one) => channelObject(world, one));
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
    roles: [everyoneRole(guild.id)],
    channels,
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
    preferred_locale: guild.preferredLocale,
    vanity_url_code: null,
    hub_type: null satisfies GuildHubType | null,
    application_id: null,
    incidents_data: null,
  };
}
