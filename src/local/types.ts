import type { LocaleString } from "discord-api-types/v10";
import type { Clock } from "./clock.js";
import type { Faults } from "./faults/index.js";
import type {
  Action,
  ActRequest,
  LocalChannel,
  LocalGuild,
  LocalPerson,
  Outcome,
  PersonEvent,
  Snapshot,
} from "./protocol.js";

/** A server. */
export interface GuildOption {
  readonly name: string;
  /** Whether the bot was added to it; true without it. */
  readonly hasBot?: boolean;
  /** Names of its channels, at least one; "general", "wagecards" and "random" without it. */
  readonly channels?: readonly string[];
  /** Names of the people in it, its owner first; everybody without it. */
  readonly members?: readonly string[];
  /** Permissions by name, as bits; without it the owner's or the ordinary member's. */
  readonly permissions?: Readonly<Record<string, bigint>>;
  /** The bot's permissions, as bits; an ordinary member's without it. */
  readonly botPermissions?: bigint;
  /** Discord's `preferred_locale`; "en-US" without it. */
  readonly preferredLocale?: LocaleString;
}

/** Who is where. A kept file has its own of all this. */
export interface WorldOptions {
  /** Names of the people, 1 to 1,000, all different; "Robin" and "Sam" without it. */
  readonly people?: readonly string[];
  /** The language of a person's client, by name; "en-US" without it. */
  readonly locales?: Readonly<Record<string, LocaleString>>;
  /** One server called "The office" without it. */
  readonly guilds?: readonly GuildOption[];
  /** DMs of several people, without the bot. */
  readonly groups?: readonly { readonly name: string; readonly members: readonly string[] }[];
  /** Names of the people who have installed the app for themselves; nobody without it. */
  readonly installedBy?: readonly string[];
  /** That many further servers with the bot and everybody in them. */
  readonly load?: { readonly guilds: number; readonly channelsEach: number };
}

export interface LocalDiscordOptions extends WorldOptions {
  /** 0 takes any free port. Always on 127.0.0.1. */
  readonly port?: number;
  /** Time and timers of every deadline; a `ManualClock` lets a test pass them without waiting. */
  readonly clock?: Clock;
  /** Milliseconds now, where only the time of day is to be another; timers stay real. Not beside `clock`. */
  readonly now?: () => number;
  /** Milliseconds for the first answer (Discord's: 3000) and for a token's life (Discord's: 900000). */
  readonly firstAnswerWithin?: number;
  readonly tokenLife?: number;
  /** Whether rate limits are enforced as well as told (50 a second in all, 5 in 5 s a channel, identifying, …). */
  readonly rateLimits?: boolean;
  /** Shards that `GET /gateway/bot` recommends; one for every 1,000 servers without it. */
  readonly shards?: number;
  /** Shards that may identify in the same five seconds; 1 without it. */
  readonly maxConcurrency?: number;
  /** Times that a bot may identify in a day; 1,000 without it. */
  readonly identifiesADay?: number;
  /** Bits of the privileged intents that are switched on for the application; none without it. */
  readonly privilegedIntents?: number;
  /** Milliseconds between heartbeats; 41,250 without it. */
  readonly heartbeatInterval?: number;
  /**
   * Whether bodies are also held against Discord's own description; true without it. For load alone: false once is
   * false for all of the process.
   */
  readonly described?: boolean;
  /** JSON file that keeps channels' messages, ids and commands over a restart; without it all is in memory. */
  readonly file?: string;
}

/** A request that the bot made and that was refused, for tests and for the log. */
export interface Refusal {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

/** A person at the keyboard, driven by code: what the page does, without the page. */
export interface Driver {
  readonly person: LocalPerson;
  readonly channel: LocalChannel;
  act(action: Action): Promise<Outcome>;
  /** The same person in another channel or in the DM with the bot. */
  in(channel: LocalChannel): Driver;
  /** The language of this person's client from now on. */
  setLocale(locale: LocaleString): void;
  /** The language of this channel's server from now on. Throws an Error in a DM. */
  setPreferredLocale(locale: LocaleString): void;
  /** Messages that this person sees in this channel, oldest first. */
  messages(): Snapshot["messages"][string];
  /** Resolves with the next event that fits; rejects after `timeoutMs` (default 5000). */
  next(fits: (event: PersonEvent) => boolean, timeoutMs?: number): Promise<PersonEvent>;
}

export interface LocalDiscord {
  /** `http://127.0.0.1:PORT`: the page. */
  readonly url: string;
  /** `http://127.0.0.1:PORT/api`: for discord.js' `rest.api`. */
  readonly api: string;
  /** The only bot token that it accepts. */
  readonly token: string;
  readonly applicationId: string;
  /** The first server's id. */
  readonly guildId: string;
  readonly guilds: readonly LocalGuild[];
  /** The first server's. */
  readonly channels: readonly LocalChannel[];
  readonly people: readonly LocalPerson[];
  /** `name` is one of `people`, case-insensitive; in the first channel of the server. */
  driver(name: string): Driver;
  /** A channel by name: `name` of the first server or a group DM, or `server/name`. */
  channel(name: string): LocalChannel;
  /** DM of a person with the bot. */
  dm(name: string): LocalChannel;
  act(request: ActRequest): Promise<Outcome>;
  /** Other permissions in the first server from now on, as bits. @param name one of `people`; null for the bot */
  setPermissions(name: string | null, permissions: bigint): void;
  deleteChannel(channel: LocalChannel): void;
  readonly refusals: readonly Refusal[];
  /** Resolves once a bot has identified and its commands are registered. */
  ready(timeoutMs?: number): Promise<void>;
  readonly faults: Faults;
  close(): Promise<void>;
}
