import type { APIApplicationCommand, APIMessage, LocaleString } from "discord-api-types/v10";
import type { Action, LocalChannel, Outcome, PersonEvent, Snapshot } from "../../protocol.js";
import { getSnapshot, listen, postAct } from "./api.js";
import { available, type Place } from "./available.js";
import { type Targets, type Typeable, typeables } from "./commands.js";
import { inNewLanguage, targetsIn } from "./snapshot.js";

export type Link = "connecting" | "live" | "lost";

const EPHEMERAL = 64;
const RETRY_MS = 1000;

export function isEphemeral(message: APIMessage): boolean {
  return ((message.flags ?? 0) & EPHEMERAL) !== 0;
}

/** What one person sees, kept level with the server. Everything on the page is drawn from here. */
export class Store {
  link: Link = "connecting";
  isBotOnline = false;
  snapshot: Snapshot | null = null;
  channelId = "";
  /** Channels with something new. */
  readonly unread = new Set<string>();
  /** What went wrong with a message's components, by message id. */
  readonly failures = new Map<string, string>();

  readonly #messages = new Map<string, Map<string, APIMessage>>();
  /** Deleted or dismissed: a late answer does not bring them back. */
  readonly #gone = new Set<string>();
  #commands: readonly APIApplicationCommand[] = [];
  /** For each snapshot under way, what has happened since it was asked for: it may be of before that. */
  readonly #underWay = new Set<PersonEvent[]>();
  /** Snapshots asked for so far, and which of them is the latest that was adopted. */
  #asked = 0;
  #adopted = 0;
  readonly #listeners = new Set<() => void>();
  #isScheduled = false;
  #stop = () => {};

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Becomes that person (null: the first one) in that channel (null, or not theirs: the first one). */
  async open(as: string | null, channel: string | null): Promise<void> {
    this.#stop();
    let isCurrent = true;
    let stopListening = () => {};
    let retry: ReturnType<typeof setTimeout> | undefined;
    this.#stop = () => {
      isCurrent = false;
      stopListening();
      clearTimeout(retry);
    };
    const again = () => {
      if (!isCurrent) return;
      this.link = "lost";
      this.#changed();
      clearTimeout(retry);
      retry = setTimeout(begin, RETRY_MS);
    };
    const begin = async () => {
      try {
        const asked = this.#ask();
        const snapshot = await getSnapshot(as);
        if (!isCurrent) return;
        this.#adopted = asked;
        this.#adopt(snapshot, channel);
        const { id } = snapshot.me.user;
        let isLost = false;
        const received = (event: PersonEvent) => {
          if (isCurrent) this.#receive(event);
        };
        const opened = async () => {
          // Whatever happened between the first snapshot and the stream is in this one.
          const isLevel = await this.#level(id, channel);
          if (!isCurrent || isLost) return;
          if (!isLevel) {
            stopListening();
            return again();
          }
          this.link = "live";
          this.#changed();
        };
        const lost = () => {
          isLost = true;
          again();
        };
        stopListening = listen(id, { opened, received, lost });
      } catch {
        again();
      }
    };
    await begin();
  }

  channel(): LocalChannel | null {
    return this.snapshot?.channels.find((one) => one.id === this.channelId) ?? null;
  }

  /** The language of the person who looks. */
  get locale(): LocaleString {
    return this.snapshot?.me.locale ?? "en-US";
  }

  /** The channel's messages, oldest first. */
  messages(): readonly APIMessage[] {
    const all = [...(this.#messages.get(this.channelId)?.values() ?? [])];
    return all.filter((message) => !this.#gone.has(message.id)).sort(byAge);
  }

  place(): Place {
    const channel = this.channel();
    const guild = this.snapshot?.guilds.find(({ id }) => id === channel?.guildId) ?? null;
    return { channel, guild, permissions: this.snapshot?.me.permissions ?? "0" };
  }

  /** The commands of every kind that Discord would offer in the open channel. */
  offered(): readonly APIApplicationCommand[] {
    return available(this.#commands, this.place());
  }

  /** What can be typed after a slash in the open channel. */
  get commands(): readonly Typeable[] {
    return typeables(this.offered());
  }

  /** Whom and what an option or a select may point to from the open channel. */
  targets(): Targets {
    return targetsIn(this.snapshot, this.place().guild);
  }

  openTabAs(userId: string): void {
    window.open(this.addressAs(userId), "_blank", "noopener");
  }

  /** Address of this page for another person, in the open channel where that is not a DM. */
  addressAs(userId: string): string {
    const isShared = this.channel()?.kind !== "dm";
    return `?as=${userId}${isShared ? `&channel=${this.channelId}` : ""}`;
  }

  /** Name to show for a user: a person's, the bot's, or null for a stranger. */
  nameOf(userId: string): string | null {
    const bot = this.snapshot?.bot;
    if (bot?.id === userId) return bot.global_name ?? bot.username;
    return this.snapshot?.people.find(({ user }) => user.id === userId)?.name ?? null;
  }

  goTo(channelId: string): void {
    this.channelId = channelId;
    this.unread.delete(channelId);
    this.#changed();
  }

  dismiss(messageId: string): void {
    this.#gone.add(messageId);
    this.#changed();
  }

  /** Acts in the open channel and takes in whatever message comes of it. */
  async act(action: Action): Promise<Outcome> {
    const as = this.snapshot?.me.user.id;
    if (as === undefined) return { kind: "failed", reason: "The local server cannot be reached yet." };
    const outcome = await postAct({ as, channel: this.channelId, action });
    // The stream says the same, in order; an answer that it has overtaken must not undo it.
    if ("message" in outcome && outcome.message && this.snapshot?.me.user.id === as) {
      const known = this.#messages.get(outcome.message.channel_id)?.has(outcome.message.id) ?? false;
      if (!known) this.#put(outcome.message);
    }
    return outcome;
  }

  /** A press on a message's component; a failure stays under that message until the next press. */
  async press(messageId: string, action: Action): Promise<Outcome> {
    if (this.failures.delete(messageId)) this.#changed();
    const outcome = await this.act(action);
    if (outcome.kind === "failed") {
      this.failures.set(messageId, outcome.reason);
      this.#changed();
    }
    return outcome;
  }

  #adopt(snapshot: Snapshot, wanted: string | null): void {
    const isOther = this.snapshot?.me.user.id !== snapshot.me.user.id;
    const wasDm = this.channel()?.kind === "dm";
    this.snapshot = snapshot;
    this.#commands = snapshot.commands;
    this.isBotOnline = snapshot.bot !== null;
    const before = new Map(this.#messages);
    this.#messages.clear();
    for (const message of Object.values(snapshot.messages).flat()) {
      // Kept where nothing has changed, so that it is not drawn again under the reader's hands.
      const known = before.get(message.channel_id)?.get(message.id);
      this.#put(known && JSON.stringify(known) === JSON.stringify(message) ? known : message);
    }
    const ids = snapshot.channels.map((one) => one.id);
    if (isOther) {
      this.unread.clear();
      this.failures.clear();
    }
    if (!ids.includes(this.channelId) || (isOther && wanted !== null && ids.includes(wanted))) {
      const dm = snapshot.channels.find((one) => one.kind === "dm")?.id;
      this.channelId = wanted !== null && ids.includes(wanted) ? wanted : ((wasDm ? dm : ids[0]) ?? "");
    }
    this.#changed();
  }

  #receive(event: PersonEvent): void {
    for (const since of this.#underWay) since.push(event);
    this.#take(event);
    // The bot has come: its name, its commands and its DM are known now.
    if (event.kind === "bot" && event.online && this.snapshot)
      void this.#level(this.snapshot.me.user.id, null);
  }

  /** Twice the same, in the same order, comes to the same as once. */
  #take(event: PersonEvent): void {
    if (event.kind === "message" || event.kind === "update") {
      const { channel_id: channel, id, author } = event.message;
      const isNew = event.kind === "message" && !this.#messages.get(channel)?.has(id);
      if (isNew && channel !== this.channelId && author.id !== this.snapshot?.me.user.id)
        this.unread.add(channel);
      this.failures.delete(id);
      this.#put(event.message);
    } else if (event.kind === "delete") {
      this.#gone.add(event.message);
      this.#changed();
    } else if (event.kind === "commands") {
      this.#commands = event.commands;
      this.#changed();
    } else if (event.kind === "person" || event.kind === "guild") {
      if (this.snapshot) this.snapshot = inNewLanguage(this.snapshot, event);
      this.#changed();
    } else {
      this.isBotOnline = event.online;
      this.#changed();
    }
  }

  /** The number of a snapshot that is about to be asked for: one of before the latest is of no use. */
  #ask(): number {
    this.#asked += 1;
    return this.#asked;
  }

  /**
   * Takes over what the server has now, as that person, and what happens meanwhile after it.
   * @returns whether what is shown is no older than the call
   */
  async #level(as: string, channel: string | null): Promise<boolean> {
    const since: PersonEvent[] = [];
    this.#underWay.add(since);
    const asked = this.#ask();
    const snapshot = await getSnapshot(as).catch(() => null);
    this.#underWay.delete(since);
    if (asked < this.#adopted) return true;
    if (!snapshot || this.snapshot?.me.user.id !== as) return false;
    this.#adopted = asked;
    this.#adopt(snapshot, channel);
    for (const event of since) this.#take(event);
    return true;
  }

  #put(message: APIMessage): void {
    const channel = this.#messages.get(message.channel_id) ?? new Map<string, APIMessage>();
    channel.set(message.id, message);
    this.#messages.set(message.channel_id, channel);
    this.#changed();
  }

  /** Listeners hear once, however much changed in this turn. */
  #changed(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      for (const listener of this.#listeners) listener();
    });
  }
}

/** Snowflakes grow with time; as text, longer is later. */
function byAge(a: APIMessage, b: APIMessage): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
