import { may } from "./permissions.js";
import type { LocalChannel, LocalGuild, LocalPerson } from "./protocol.js";
import type { GuildState, WorldState } from "./state.js";

/** Who and what there is, and who may be where; found by id, for there may be thousands of servers. */
export class Places {
  readonly state: WorldState;
  readonly #guilds: ReadonlyMap<string, GuildState>;
  readonly #channels: Map<string, LocalChannel>;
  readonly #people: ReadonlyMap<string, LocalPerson>;
  readonly #inGuild = new Map<string, LocalChannel[]>();

  constructor(state: WorldState) {
    this.state = state;
    const channels = [...state.channels, ...Object.values(state.dms)];
    this.#guilds = new Map(state.guilds.map((guild) => [guild.id, guild]));
    this.#channels = new Map(channels.map((channel) => [channel.id, channel]));
    this.#people = new Map(state.people.map((person) => [person.user.id, person]));
    for (const channel of state.channels) {
      if (channel.guildId === null) continue;
      const all = this.#inGuild.get(channel.guildId) ?? [];
      all.push(channel);
      this.#inGuild.set(channel.guildId, all);
    }
  }

  /** A person; the bot is none. */
  person(userId: string): LocalPerson | undefined {
    return this.#people.get(userId);
  }

  channel(channelId: string): LocalChannel | undefined {
    return this.#channels.get(channelId);
  }

  /** As when its managers delete it. Its messages are out of everybody's reach. */
  deleteChannel({ id, guildId }: LocalChannel): void {
    this.#channels.delete(id);
    const others = (one: LocalChannel): boolean => one.id !== id;
    if (guildId !== null) this.#inGuild.set(guildId, this.channelsIn(guildId).filter(others));
    Object.assign(this.state, { channels: this.state.channels.filter(others) });
  }

  /** Other permissions in a server, for somebody in it or for the bot. */
  setPermissions(guildId: string, userId: string, permissions: bigint): void {
    const guild = this.guild(guildId);
    if (!guild) return;
    const bits = String(permissions);
    if (userId === this.state.bot.id) Object.assign(guild, { botPermissions: bits });
    else Object.assign(guild, { members: { ...guild.members, [userId]: bits } });
  }

  guild(guildId: string): GuildState | undefined {
    return this.#guilds.get(guildId);
  }

  /** A server as the bot knows it: one that it was not added to does not exist for it. */
  botGuild(guildId: string): GuildState | undefined {
    const guild = this.guild(guildId);
    return guild?.hasBot ? guild : undefined;
  }

  channelsIn(guildId: string): readonly LocalChannel[] {
    return this.#inGuild.get(guildId) ?? [];
  }

  /** The people in a server, in the order of `people`. */
  membersOf(guild: GuildState): LocalPerson[] {
    return this.state.people.filter(({ user }) => guild.members[user.id] !== undefined);
  }

  /** The people in a DM with the bot or in a group DM. */
  recipientsOf(channel: LocalChannel): LocalPerson[] {
    if (channel.kind === "group") {
      const ids = this.state.groups[channel.id] ?? [];
      return ids.flatMap((id) => this.person(id) ?? []);
    }
    return this.state.people.filter(({ user }) => this.state.dms[user.id]?.id === channel.id);
  }

  mayEnter(userId: string, channel: LocalChannel): boolean {
    if (channel.guildId !== null) return this.permissionsIn(userId, channel.guildId) !== null;
    if (channel.kind === "group") return this.state.groups[channel.id]?.includes(userId) ?? false;
    return this.state.dms[userId]?.id === channel.id;
  }

  /** What a person, or the bot, may in a server; null for whom is not in it. */
  permissionsIn(userId: string, guildId: string): string | null {
    const guild = this.guild(guildId);
    if (!guild) return null;
    if (userId === this.state.bot.id) return guild.hasBot ? guild.botPermissions : null;
    return guild.members[userId] ?? null;
  }

  /** Whether the bot itself is in a channel: in its servers and its own DMs. */
  hasBot(channel: LocalChannel): boolean {
    if (channel.guildId !== null) return this.guild(channel.guildId)?.hasBot ?? false;
    return channel.kind === "dm";
  }

  mayInGuild(userId: string, guildId: string, needed: bigint): boolean {
    const permissions = this.permissionsIn(userId, guildId);
    return permissions !== null && may(permissions, needed);
  }

  hasInstalled(userId: string): boolean {
    return this.state.installedBy.includes(userId);
  }

  /** The servers that a person is in. */
  guildsOf(userId: string): LocalGuild[] {
    const mine = this.state.guilds.filter((guild) => guild.members[userId] !== undefined);
    return mine.map(shownGuild);
  }

  /** The channels that a person can open: of their servers, the DM with the bot, their group DMs. */
  channelsOf(userId: string): LocalChannel[] {
    const shared = this.state.channels.filter((channel) => this.mayEnter(userId, channel));
    const dm = this.state.dms[userId];
    const at = shared.findIndex((channel) => channel.guildId === null);
    if (!dm) return shared;
    return at < 0 ? [...shared, dm] : [...shared.slice(0, at), dm, ...shared.slice(at)];
  }
}

/** What a person's side knows of a server. */
export function shownGuild({ id, name, hasBot, preferredLocale }: GuildState): LocalGuild {
  return { id, name, hasBot, preferredLocale };
}
