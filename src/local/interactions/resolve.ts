import type { ChannelType } from "discord-api-types/v10";
import type { Core } from "../core.js";
import { everyoneRole } from "../guild-object.js";
import { channelObject, memberObject } from "../objects.js";
import type { Actor } from "./payload.js";

/** Kinds of things that an option or a select takes. */
export type EntityKind = "users" | "roles" | "channels";

type Resolved = Record<"users" | "members" | "channels" | "roles", Record<string, unknown>>;

/** `data.resolved` for ids of people, channels and roles; null if one of them does not exist there. */
export function resolveIds(core: Core, ids: readonly string[], actor: Actor): Partial<Resolved> | null {
  const found: Resolved = { users: {}, members: {}, channels: {}, roles: {} };
  const { world } = core;
  const { guildId } = actor.channel;
  for (const id of ids) {
    const user = id === world.state.bot.id ? world.state.bot : world.person(id)?.user;
    const channel = world.channel(id);
    if (user) {
      const permissions = guildId === null ? null : world.permissionsIn(id, guildId);
      const { user: _user, ...member } = memberObject({ user });
      found.users[id] = user;
      // Somebody who is not in the server has no member there.
      if (permissions !== null) found.members[id] = { ...member, permissions };
    } else if (channel && channel.guildId === guildId && world.mayEnter(actor.person.user.id, channel)) {
      const permissions =
        guildId === null ? "0" : (world.permissionsIn(actor.person.user.id, guildId) ?? "0");
      found.channels[id] = { ...channelObject(world, channel), permissions };
    } else if (id === guildId) {
      found.roles[id] = everyoneRole(id);
    } else {
      return null;
    }
  }
  return Object.fromEntries(Object.entries(found).filter(([, all]) => Object.keys(all).length > 0));
}

/** Whether every id is of one of the kinds; a user select, for one, takes no channel. */
export function areOfKind(
  resolved: Partial<Resolved>,
  ids: readonly string[],
  kinds: readonly EntityKind[],
  channelTypes: readonly ChannelType[] = [],
): boolean {
  return ids.every((id) =>
    kinds.some((kind) => {
      const found = resolved[kind]?.[id] as { type?: ChannelType } | undefined;
      if (!found) return false;
      if (kind !== "channels" || channelTypes.length === 0) return true;
      return found.type !== undefined && channelTypes.includes(found.type);
    }),
  );
}
