import type { APIUser, UserFlags } from "discord-api-types/v10";
import { DEFAULT_LOCALE } from "./locales.js";
import { MEMBER_PERMISSIONS, OWNER_PERMISSIONS } from "./permissions.js";
import type { LocalChannel, LocalPerson } from "./protocol.js";
import { Snowflakes } from "./snowflake.js";
import type { GuildState, WorldState } from "./state.js";
import type { GuildOption, WorldOptions } from "./types.js";

export const DEFAULT_PEOPLE = ["Robin", "Sam"] as const;
/** Enough for as many people in conversation at once as a loaded bot has. */
const MOST_PEOPLE = 1000;
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

interface Made {
  readonly guild: GuildState;
  readonly channels: readonly LocalChannel[];
}

/** Without options: one server with three channels, two people with a DM to the bot each, nothing said yet. */
export function freshWorld(now: () => number, options: WorldOptions = {}): WorldState {
  checkOptions(options);
  const ids = new Snowflakes(now);
  const users = (options.people ?? DEFAULT_PEOPLE).map((name) => ({
    user: user(ids.next(), name, false),
    name,
  }));
  const idsOf = (names: readonly string[] | undefined) =>
    names === undefined ? users.map((one) => one.user.id) : names.map((name) => idOf(users, name));
  const make = (option: GuildOption, at: number): Made => {
    const guildId = at === 0 ? ids.next() : ids.earlier(at);
    const members = idsOf(option.members);
    const special = Object.entries(option.permissions ?? {});
    const permissions = new Map(special.map(([name, bits]) => [idOf(users, name), String(bits)]));
    const ofMember = (id: string, nth: number) =>
      permissions.get(id) ?? (nth === 0 ? OWNER_PERMISSIONS : MEMBER_PERMISSIONS);
    const guild = {
      id: guildId,
      name: option.name,
      hasBot: option.hasBot ?? true,
      ownerId: members[0] ?? ids.next(),
      members: Object.fromEntries(members.map((id, nth) => [id, ofMember(id, nth)])),
      botPermissions:
        option.botPermissions === undefined ? MEMBER_PERMISSIONS : String(option.botPermissions),
      preferredLocale: option.preferredLocale ?? DEFAULT_LOCALE,
    };
    const names = option.channels ?? CHANNELS;
    return {
      guild,
      channels: names.map((name) => ({ id: ids.next(), name, guildId, kind: "text" as const })),
    };
  };
  const made = [...(options.guilds ?? [{ name: "The office" }]), ...loadOf(options)].map(make);
  const groups = (options.groups ?? []).map(({ name, members }) => ({
    channel: { id: ids.next(), name, guildId: null, kind: "group" as const },
    members: idsOf(members),
  }));
  const guilds = made.map(({ guild }) => guild);
  const locales = new Map(
    Object.entries(options.locales ?? {}).map(([name, locale]) => [idOf(users, name), locale]),
  );
  const people: LocalPerson[] = users.map((one) => {
    const home = guilds.find(({ members }) => members[one.user.id] !== undefined);
    const { id } = one.user;
    return { ...one, permissions: home?.members[id] ?? "0", locale: locales.get(id) ?? DEFAULT_LOCALE };
  });
  const dm = (): LocalChannel => ({ id: ids.next(), name: "Wagecard", guildId: null, kind: "dm" });
  const bot = user(ids.next(), "Wagecard", true);
  return {
    version: 2,
    guilds,
    applicationId: bot.id,
    bot: { ...bot, username: "Wagecard" },
    channels: [...made.flatMap(({ channels }) => channels), ...groups.map(({ channel }) => channel)],
    people,
    dms: Object.fromEntries(users.map((person) => [person.user.id, dm()])),
    groups: Object.fromEntries(groups.map(({ channel, members }) => [channel.id, members])),
    installedBy: idsOf(options.installedBy ?? []),
    commands: [],
    messages: {},
    lastId: ids.last,
  };
}

function checkOptions({ people = DEFAULT_PEOPLE, guilds = [{ name: "" }] }: WorldOptions): void {
  const names = new Set(people.map((name) => name.toLowerCase()));
  if (names.size < people.length) throw new Error("Two people have the same name.");
  if (people.length < 1 || people.length > MOST_PEOPLE)
    throw new Error(`There are 1 to ${MOST_PEOPLE} people.`);
  const isEmpty = guilds.some(({ channels }) => channels?.length === 0);
  if (guilds.length === 0 || isEmpty)
    throw new Error("At least one server, with at least one channel, is needed.");
}

function idOf(users: readonly Pick<LocalPerson, "user" | "name">[], name: string): string {
  const found = users.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new Error(`Nobody here is called ${name}. Add the name to \`people\`.`);
  return found.user.id;
}

/** Servers that are only there to be many. */
function loadOf({ load }: WorldOptions): GuildOption[] {
  if (!load) return [];
  const channels = Array.from({ length: load.channelsEach }, (_, at) => `channel-${at + 1}`);
  return Array.from({ length: load.guilds }, (_, at) => ({ name: `Load ${at + 1}`, channels }));
}
