import type { APIApplicationCommand, APIAttachment, APIMessage, APIUser } from "discord-api-types/v10";
import type { LocalChannel, LocalPerson, PersonEvent, Snapshot } from "./protocol.js";
import { Snowflakes } from "./snowflake.js";

/** Older messages of a channel are forgotten beyond this many. */
const KEPT_PER_CHANNEL = 1000;

/** A message with what its JSON doesn't say: who alone sees it, and files that only an embed shows. */
export interface StoredMessage {
  message: APIMessage;
  /** User id of the only person who sees it; null for all. */
  readonly onlyFor: string | null;
  files: readonly APIAttachment[];
}

export interface StoredCommand {
  readonly command: APIApplicationCommand;
  /** null for a global command. */
  readonly guildId: string | null;
}

/** All that outlives the process, as JSON. */
export interface WorldState {
  readonly version: 1;
  lastId: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guild: { readonly id: string; readonly name: string; readonly ownerId: string };
  readonly channels: readonly LocalChannel[];
  readonly people: readonly LocalPerson[];
  /** DM channel with the bot, by user id. */
  readonly dms: Readonly<Record<string, LocalChannel>>;
  commands: readonly StoredCommand[];
  readonly messages: Record<string, StoredMessage[]>;
}

/** What changed, for those outside: the gateway and the file. */
export interface WorldWatcher {
  changed(): void;
  posted?(stored: StoredMessage): void;
  edited?(stored: StoredMessage): void;
  deleted?(stored: StoredMessage): void;
}

/** The one server with its channels, people, commands and messages. */
export class World {
  readonly state: WorldState;
  readonly ids: Snowflakes;
  readonly #watchers: WorldWatcher[] = [];
  readonly #listeners = new Map<string, Set<(event: PersonEvent) => void>>();
  readonly #byId = new Map<string, StoredMessage>();
  botOnline = false;

  constructor(state: WorldState, now: () => number) {
    this.state = state;
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

  person(userId: string): LocalPerson | undefined {
    return this.state.people.find((person) => person.user.id === userId);
  }

  channel(channelId: string): LocalChannel | undefined {
    const all = [...this.state.channels, ...Object.values(this.state.dms)];
    return all.find((channel) => channel.id === channelId);
  }

  /** The person whose DM with the bot this channel is. */
  dmOwner(channelId: string): LocalPerson | undefined {
    return this.state.people.find((person) => this.state.dms[person.user.id]?.id === channelId);
  }

  mayEnter(userId: string, channel: LocalChannel): boolean {
    return channel.guildId !== null || this.state.dms[userId]?.id === channel.id;
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
    this.#tellAll({ kind: "commands", commands: this.commands });
    this.#changed();
  }

  setBotOnline(online: boolean): void {
    if (this.botOnline === online) return;
    this.botOnline = online;
    this.#tellAll({ kind: "bot", online });
  }

  snapshot(me: LocalPerson): Snapshot {
    const dm = this.state.dms[me.user.id];
    const channels = dm ? [...this.state.channels, dm] : this.state.channels;
    return {
      me,
      people: this.state.people,
      bot: this.botOnline ? this.state.bot : null,
      guild: { id: this.state.guild.id, name: this.state.guild.name },
      channels,
      commands: this.commands,
      messages: Object.fromEntries(channels.map(({ id }) => [id, this.messages(id, me.user.id)])),
    };
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
    for (const listeners of this.#listeners.values()) {
      for (const listener of [...listeners]) listener(event);
    }
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher.changed();
  }
}
