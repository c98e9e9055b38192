import type { APIApplicationCommand, APIMessage, LocaleString } from "discord-api-types/v10";
import { LOCALES, localizedFor } from "./locales.js";
import { Places, shownGuild } from "./places.js";
import type { LocalPerson, PersonEvent, Snapshot } from "./protocol.js";
import { Snowflakes } from "./snowflake.js";
import type { GuildState, StoredCommand, StoredMessage, WorldState } from "./state.js";

/** Older messages of a channel are forgotten beyond this many. */
const KEPT_PER_CHANNEL = 1000;

/** What changed, for those outside: the gateway and the file. */
export interface WorldWatcher {
  changed(): void;
  posted?(stored: StoredMessage): void;
  edited?(stored: StoredMessage): void;
  deleted?(stored: StoredMessage): void;
  guildChanged?(guild: GuildState): void;
}

/** Servers, channels and people, with what is said and which commands there are. */
export class World extends Places {
  readonly ids: Snowflakes;
  readonly #watchers: WorldWatcher[] = [];
  readonly #listeners = new Map<string, Set<(event: PersonEvent) => void>>();
  readonly #byId = new Map<string, StoredMessage>();
  botOnline = false;

  constructor(state: WorldState, now: () => number) {
    super(state);
    this.ids = new Snowflakes(now, state.lastId);
    for (const stored of Object.values(state.messages).flat()) this.#byId.set(stored.message.id, stored);
  }

  watch(watcher: WorldWatcher): void {
    this.#watchers.push(watcher);
  }

  nextId(): string {
    const id = this.ids.next();
    this.state.lastId = id;
    return id;
  }

  /** Kept messages point at where files were served in an earlier run; the port may be another now. */
  moveTo(before: string, after: string): void {
    if (before === after) return;
    for (const stored of Object.values(this.state.messages).flat()) {
      const moved = <T>(value: T): T =>
        JSON.parse(JSON.stringify(value).replaceAll(`${before}/attachments/`, `${after}/attachments/`));
      stored.message = moved(stored.message);
      stored.files = moved(stored.files);
    }
  }

  message(channelId: string, messageId: string): StoredMessage | undefined {
    const stored = this.#byId.get(messageId);
    return stored?.message.channel_id === channelId ? stored : undefined;
  }

  /** Messages of a channel that a person sees (null: the bot, no ephemeral ones), oldest first. */
  messages(channelId: string, userId: string | null): APIMessage[] {
    const all = this.state.messages[channelId] ?? [];
    return all
      .filter((stored) => stored.onlyFor === null || stored.onlyFor === userId)
      .map((stored) => stored.message);
  }

  post(stored: StoredMessage): void {
    const { message } = stored;
    this.state.messages[message.channel_id] ??= [];
    const all = this.state.messages[message.channel_id] ?? [];
    all.push(stored);
    this.#byId.set(message.id, stored);
    while (all.length > KEPT_PER_CHANNEL) {
      const oldest = all.shift();
      if (oldest) this.#byId.delete(oldest.message.id);
    }
    this.#tell(stored, { kind: "message", message });
    for (const watcher of this.#watchers) watcher.posted?.(stored);
    this.#changed();
  }

  edit(stored: StoredMessage, message: APIMessage): void {
    stored.message = message;
    this.#tell(stored, { kind: "update", message });
    for (const watcher of this.#watchers) watcher.edited?.(stored);
    this.#changed();
  }

  remove(stored: StoredMessage): void {
    const { channel_id: channel, id } = stored.message;
    const all = this.state.messages[channel] ?? [];
    all.splice(all.indexOf(stored), 1);
    this.#byId.delete(id);
    this.#tell(stored, { kind: "delete", channel, message: id });
    for (const watcher of this.#watchers) watcher.deleted?.(stored);
    this.#changed();
  }

  get commands(): APIApplicationCommand[] {
    return this.state.commands.map((stored) => stored.command);
  }

  setCommands(commands: readonly StoredCommand[]): void {
    this.state.commands = commands;
    for (const person of this.state.people) this.#tellCommands(person);
    this.#changed();
  }

  setBotOnline(online: boolean): void {
    if (this.botOnline === online) return;
    this.botOnline = online;
    this.#tellAll({ kind: "bot", online });
  }

  /** Another language of a person's client; whoever is not there is left alone. */
  setLocale(userId: string, locale: LocaleString): void {
    const person = this.person(userId);
    if (!person || person.locale === locale) return;
    // The person's object is the same all over, so that nobody holds an old one.
    Object.assign(person, { locale });
    // Commands first: whoever draws anew at the change finds them in the new language.
    this.#tellCommands(person);
    this.#tellAll({ kind: "person", person });
    this.#changed();
  }

  setPreferredLocale(guildId: string, preferredLocale: LocaleString): void {
    const guild = this.guild(guildId);
    if (!guild || guild.preferredLocale === preferredLocale) return;
    Object.assign(guild, { preferredLocale });
    for (const { user } of this.membersOf(guild))
      this.#tellOne(user.id, { kind: "guild", guild: shownGuild(guild) });
    for (const watcher of this.#watchers) watcher.guildChanged?.(guild);
    this.#changed();
  }

  snapshot(me: LocalPerson): Snapshot {
    const channels = this.channelsOf(me.user.id);
    return {
      me,
      people: this.state.people,
      bot: this.botOnline ? this.state.bot : null,
      guilds: this.guildsOf(me.user.id),
      channels,
      commands: this.#commandsOf(me),
      locales: LOCALES,
      messages: Object.fromEntries(channels.map(({ id }) => [id, this.messages(id, me.user.id)])),
    };
  }

  /** Global ones, and those of the servers that a person is in; in their language, as their client gets them. */
  #commandsOf({ user, locale }: LocalPerson): APIApplicationCommand[] {
    const mine = this.commands.filter(
      ({ guild_id: id }) => id === undefined || this.permissionsIn(user.id, id) !== null,
    );
    return mine.map((command) => localizedFor(command, locale));
  }

  /** Events of one person's stream; the returned function ends it. */
  listen(userId: string, listener: (event: PersonEvent) => void): () => void {
    const mine = this.#listeners.get(userId) ?? new Set();
    this.#listeners.set(userId, mine.add(listener));
    return () => mine.delete(listener);
  }

  #tell(stored: StoredMessage, event: PersonEvent): void {
    const channel = this.channel(stored.message.channel_id);
    for (const [userId, listeners] of this.#listeners) {
      if (stored.onlyFor !== null && stored.onlyFor !== userId) continue;
      if (channel === undefined || !this.mayEnter(userId, channel)) continue;
      for (const listener of [...listeners]) listener(event);
    }
  }

  #tellAll(event: PersonEvent): void {
    for (const userId of this.#listeners.keys()) this.#tellOne(userId, event);
  }

  #tellOne(userId: string, event: PersonEvent): void {
    for (const listener of [...(this.#listeners.get(userId) ?? [])]) listener(event);
  }

  #tellCommands(person: LocalPerson): void {
    if (!this.#listeners.has(person.user.id)) return;
    this.#tellOne(person.user.id, { kind: "commands", commands: this.#commandsOf(person) });
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher.changed();
  }
}
