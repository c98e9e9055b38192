import {
  ApplicationIntegrationType,
  GatewayDispatchEvents,
  InteractionContextType,
  type InteractionType,
} from "discord-api-types/v10";
import type { Core } from "../core.js";
import { channelObject, everyoneRole, MEMBER_PERMISSIONS, memberObject } from "../objects.js";
import type { LocalChannel, LocalPerson, Outcome } from "../protocol.js";
import type { StoredMessage } from "../world.js";

const ATTACHMENT_SIZE_LIMIT = 10_485_760;

/** Who does something, and where. */
export interface Actor {
  readonly person: LocalPerson;
  readonly channel: LocalChannel;
}

export interface Asking extends Actor {
  readonly type: InteractionType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly commandName?: string;
  readonly source?: StoredMessage | null;
}

/** Opens an interaction, sends INTERACTION_CREATE, and waits for the first answer. */
export function ask(core: Core, asking: Asking): Promise<Outcome> {
  const { person, channel, type, data, source = null, commandName = null } = asking;
  const { interaction, outcome } = core.interactions.open({
    id: core.world.nextId(),
    type,
    userId: person.user.id,
    channelId: channel.id,
    commandName,
    source,
  });
  const payload = {
    id: interaction.id,
    application_id: core.world.state.applicationId,
    type,
    data,
    token: interaction.token,
    version: 1,
    ...whereabouts(core, { person, channel }),
    ...(source ? { message: source.message } : {}),
  };
  core.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload, channel.guildId, 0);
  return outcome;
}

/** Fields that say who and where: `member` in the server, `user` in a DM. */
function whereabouts(core: Core, { person, channel }: Actor): Record<string, unknown> {
  const { guild } = core.world.state;
  const common = {
    channel_id: channel.id,
    app_permissions: MEMBER_PERMISSIONS,
    locale: "en-US",
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
  const described = channelObject(core.world, channel);
  if (channel.guildId === null) {
    return {
      ...common,
      channel: described,
      user: person.user,
      context: InteractionContextType.BotDM,
      // Discord's word for "installed in a server, used in the bot's DM" is the id 0.
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: "0" },
    };
  }
  return {
    ...common,
    channel: { ...described, permissions: MEMBER_PERMISSIONS },
    guild_id: guild.id,
    guild: { id: guild.id, locale: "en-US", features: [] },
    guild_locale: "en-US",
    member: { ...memberObject(person), permissions: MEMBER_PERMISSIONS },
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guild.id },
  };
}

type Resolved = Record<"users" | "members" | "channels" | "roles", Record<string, unknown>>;

/** `data.resolved` for ids of people, channels and roles; null if one of them does not exist. */
export function resolveIds(core: Core, ids: readonly string[], actor: Actor): Partial<Resolved> | null {
  const found: Resolved = { users: {}, members: {}, channels: {}, roles: {} };
  const { bot, guild } = core.world.state;
  for (const id of ids) {
    const person = id === bot.id ? { user: bot, name: bot.username } : core.world.person(id);
    const channel = core.world.channel(id);
    if (person) {
      const { user: _user, ...member } = memberObject(person);
      found.users[id] = person.user;
      if (actor.channel.guildId !== null) found.members[id] = { ...member, permissions: MEMBER_PERMISSIONS };
    } else if (channel && core.world.mayEnter(actor.person.user.id, channel)) {
      found.channels[id] = { ...channelObject(core.world, channel), permissions: MEMBER_PERMISSIONS };
    } else if (id === guild.id) {
      found.roles[id] = everyoneRole(core.world);
    } else {
      return null;
    }
  }
  return Object.fromEntries(Object.entries(found).filter(([, all]) => Object.keys(all).length > 0));
}
