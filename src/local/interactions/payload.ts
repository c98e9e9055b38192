import { GatewayDispatchEvents, type InteractionType, PermissionFlagsBits } from "discord-api-types/v10";
import type { Core } from "../core.js";
import { DEFAULT_LOCALE } from "../locales.js";
import { channelObject, memberObject } from "../objects.js";
import type { LocalChannel, LocalPerson, Outcome } from "../protocol.js";
import type { StoredMessage } from "../state.js";
import { contextOf, isUserInstallOnly, type Owners } from "./installs.js";
import type { CommandRef } from "./registry.js";

const P = PermissionFlagsBits;
const ATTACHMENT_SIZE_LIMIT = 10_485_760;
/** What the app may in DMs, and in servers that it was not added to. */
const OUTSIDE = String(P.AttachFiles | P.EmbedLinks | P.MentionEveryone);
const IN_BOT_DM = String(P.AttachFiles | P.EmbedLinks | P.MentionEveryone | P.UseExternalEmojis);

/** Who does something, and where. */
export interface Actor {
  readonly person: LocalPerson;
  readonly channel: LocalChannel;
}

export interface Asking extends Actor {
  readonly type: InteractionType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly owners: Owners;
  readonly command?: CommandRef;
  readonly source?: StoredMessage | null;
}

/** Opens an interaction, sends INTERACTION_CREATE, and waits for the first answer. */
export function ask(core: Core, asking: Asking): Promise<Outcome> {
  const { person, channel, type, data, owners, source = null, command = null } = asking;
  const { interaction, outcome } = core.interactions.open({
    id: core.world.nextId(),
    type,
    userId: person.user.id,
    channelId: channel.id,
    command,
    source,
    owners,
    isHushed: isHushed(core, asking),
  });
  const payload = {
    id: interaction.id,
    application_id: core.world.state.applicationId,
    type,
    data,
    token: interaction.token,
    version: 1,
    ...whereabouts(core, asking),
    ...(source ? { message: source.message } : {}),
  };
  core.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload, channel.guildId, 0);
  return outcome;
}

/** Where a server forbids apps from outside, they answer to the person alone. */
function isHushed(core: Core, { person, channel, owners }: Asking): boolean {
  if (channel.guildId === null || !isUserInstallOnly(owners)) return false;
  return !core.world.mayInGuild(person.user.id, channel.guildId, P.UseExternalApps);
}

/** Fields that say who and where: `member` in a server, `user` in a DM. */
function whereabouts(core: Core, { person, channel, owners }: Asking): Record<string, unknown> {
  const { world } = core;
  const common = {
    channel_id: channel.id,
    context: contextOf(channel),
    authorizing_integration_owners: owners,
    locale: person.locale,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
  const described = channelObject(world, channel);
  if (channel.guildId === null) {
    const app_permissions = channel.kind === "dm" ? IN_BOT_DM : OUTSIDE;
    return { ...common, app_permissions, channel: described, user: person.user };
  }
  const permissions = world.permissionsIn(person.user.id, channel.guildId) ?? "0";
  const locale = world.guild(channel.guildId)?.preferredLocale ?? DEFAULT_LOCALE;
  return {
    ...common,
    app_permissions: world.botGuild(channel.guildId)?.botPermissions ?? OUTSIDE,
    channel: { ...described, permissions },
    guild_id: channel.guildId,
    guild: { id: channel.guildId, locale, features: [] },
    guild_locale: locale,
    member: { ...memberObject(person), permissions },
  };
}
