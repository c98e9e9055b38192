import type {
  Action,
  ActRequest,
  LocalChannel,
  LocalPerson,
  Outcome,
  PersonEvent,
  Snapshot,
} from "./protocol.js";

export interface LocalDiscordOptions {
  /** 0 takes any free port. Always on 127.0.0.1. */
  readonly port?: number;
  /** Milliseconds now; tests pass their own. */
  readonly now?: () => number;
  /** Milliseconds for the first answer (Discord's: 3000) and for a token's life (Discord's: 900000). */
  readonly firstAnswerWithin?: number;
  readonly tokenLife?: number;
  /** Names of the people, 1 to 50, all different; "Robin" and "Sam" without it. A kept file has its own. */
  readonly people?: readonly string[];
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
  readonly guildId: string;
  readonly channels: readonly LocalChannel[];
  readonly people: readonly LocalPerson[];
  /** `name` is one of `people`, case-insensitive; in the first channel of the server. */
  driver(name: string): Driver;
  /** DM of a person with the bot. */
  dm(name: string): LocalChannel;
  act(request: ActRequest): Promise<Outcome>;
  readonly refusals: readonly Refusal[];
  /** Resolves once a bot has identified and its commands are registered. */
  ready(timeoutMs?: number): Promise<void>;
  /** Cuts every gateway connection as a network fault would; the sessions can be resumed. */
  dropConnections(): void;
  close(): Promise<void>;
}
