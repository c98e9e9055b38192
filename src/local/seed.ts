import type { APIUser, UserFlags } from "discord-api-types/v10";
import type { LocalChannel } from "./protocol.js";
import { Snowflakes } from "./snowflake.js";
import type { WorldState } from "./world.js";

export const DEFAULT_PEOPLE = ["Robin", "Sam"] as const;
const CHANNELS = ["general", "wagecards", "random"] as const;

/** discord-api-types names the single bits only. */
const NO_FLAGS = 0 as UserFlags;

function user(id: string, name: string, bot: boolean): APIUser {
  return {
    id,
    username: name.toLowerCase().replace(/[^a-z0-9_.]+/g, "_"),
    discriminator: bot ? "0001" : "0",
    global_name: bot ? null : name,
    avatar: null,
    bot,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    primary_guild: null,
  };
}

/** A fresh server: three channels, the people, each with a DM to the bot, nothing said yet. */
export function freshWorld(now: () => number, people: readonly string[] = DEFAULT_PEOPLE): WorldState {
  const ids = new Snowflakes(now);
  const guildId = ids.next();
  const users = people.map((name) => ({ user: user(ids.next(), name, false), name }));
  const dm = (): LocalChannel => ({ id: ids.next(), name: "Wagecard", guildId: null });
  const bot = user(ids.next(), "Wagecard", true);
  return {
    version: 1,
    guild: { id: guildId, name: "The office", ownerId: ids.next() },
    applicationId: bot.id,
    bot: { ...bot, username: "Wagecard" },
    channels: CHANNELS.map((name) => ({ id: ids.next(), name, guildId })),
    people: users,
    dms: Object.fromEntries(users.map((person) => [person.user.id, dm()])),
    commands: [],
    messages: {},
    lastId: ids.last,
  };
}
