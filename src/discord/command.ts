import {
  type APIApplicationCommandOptionChoice,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Corpus, RoleFinder } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { Studio } from "../picture/index.js";
import type { PublicStore } from "../store/index.js";
import type { CustomId, Flow, Reply } from "../views/index.js";
import type { AttachedFiles, FileRef } from "./files.js";
import type { ChannelMessages } from "./messages.js";

/** What a person may want to read in full. */
export interface Pages {
  readonly privacy: string;
  readonly terms: string;
}

/** What handlers work with. It is handed to them; nothing is fetched from anywhere. */
export interface House {
  readonly corpus: Corpus;
  readonly roles: RoleFinder;
  readonly store: PublicStore;
  readonly messages: ChannelMessages;
  readonly studio: Studio;
  /** Days of silence after which what is stored is forgotten. */
  readonly retentionDays: number;
  readonly files: AttachedFiles;
  /** The pages on privacy and terms, as Markdown. */
  pages(): Promise<Pages>;
  /** Id of a slash command, by which a text can be clicked on; null where it is not known. */
  commandId(name: string): string | null;
  /** Milliseconds since 1970. */
  now(): number;
  /** Writes a line into the log, for those who run the bot. Nobody's name or id is in it. */
  note(event: string, details: Readonly<Record<string, unknown>>): void;
  /** A new id of 1–20 lower-case letters and digits, unique and not to be guessed. */
  newId(): string;
}

/** Who asks, where, and in which languages they and the place are answered. */
export interface Caller extends PersonRef {
  /** Says what only they see. */
  readonly t: Translator;
  /** Says what everyone in the place sees. */
  readonly publicT: Translator;
  readonly place: Place;
  /** Whether Discord says that they may manage the server that they are in; false outside of servers. */
  readonly managesServer: boolean;
  /** Whether they may delete other people's messages in this channel; false outside of servers. */
  readonly managesMessages: boolean;
  /** Whether they may send messages in this channel themselves. */
  readonly mayPost: boolean;
}

/** Somebody on Discord. */
export interface PersonRef {
  readonly userId: string;
  /** As the others see it; 1–32 characters. */
  readonly name: string;
}

export interface Place {
  readonly channelId: string;
  /** Null outside of servers. */
  readonly serverId: string | null;
}

export interface SlashRequest extends Caller {
  readonly options: ReadonlyMap<string, string>;
  /** Whom options of that type name. */
  readonly people: ReadonlyMap<string, PersonRef>;
  /** What options of that type carry. */
  readonly files: ReadonlyMap<string, FileRef>;
}

/** The message that a component sits on. */
export interface MessageRef {
  readonly id: string;
  /** Whose command or button brought it about, as Discord itself says; null where it does not. */
  readonly ownerId: string | null;
  /** Whether only one person sees it. */
  readonly ephemeral: boolean;
}

export interface ComponentRequest extends Caller {
  readonly id: CustomId;
  /** Chosen values of a select; empty for a button. */
  readonly values: readonly string[];
  readonly message: MessageRef;
}

export interface ModalRequest extends Caller {
  readonly id: CustomId;
  readonly fields: ReadonlyMap<string, string>;
}

/** A command in the context menu of a person or a message. */
export interface MenuRequest extends Caller {
  readonly target:
    | ({ readonly kind: "person" } & PersonRef)
    | { readonly kind: "message"; readonly messageId: string };
}

/** A slash command: what Discord is told of it, and what it does. */
export interface Command {
  readonly payload: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(request: SlashRequest, house: House): Promise<Reply>;
  autocomplete?(
    focused: string,
    request: SlashRequest,
    house: House,
  ): Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
}

/** A command of a context menu. */
export interface MenuCommand {
  readonly payload: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(request: MenuRequest, house: House): Promise<Reply>;
}

/** What the buttons, selects and modals of one flow do. */
export interface FlowHandler {
  readonly flow: Flow;
  /**
   * The actions that everyone sees or that nobody can undo. A press on one of them counts only once its message has
   * stood still for a while: the second click of a double click lands on whatever has come to lie under it.
   */
  readonly deliberate?: readonly string[];
  component(request: ComponentRequest, house: House): Promise<Reply>;
  modal?(request: ModalRequest, house: House): Promise<Reply>;
}

/** Where a command may be used: in servers, in DMs with the bot, in group DMs; installed by a server or a person. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
} satisfies Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>;

/** In servers only, for what needs a channel with others in it. */
export const IN_SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild],
} satisfies Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>;
