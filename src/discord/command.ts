import {
  type APIApplicationCommandOptionChoice,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Corpus, RoleFinder } from "../corpus/index.js";
import type { Store } from "../store/index.js";
import type { CustomId, Flow, Reply } from "../views/index.js";

/** What handlers work with. It is handed to them; nothing is fetched from anywhere. */
export interface House {
  readonly corpus: Corpus;
  readonly roles: RoleFinder;
  readonly store: Store;
  /** Milliseconds since 1970. */
  now(): number;
  /** A new id of 1–20 lower-case letters and digits, unique and not to be guessed. */
  newId(): string;
}

/** Who asks. */
export interface Caller {
  readonly userId: string;
}

export interface SlashRequest extends Caller {
  readonly options: ReadonlyMap<string, string>;
}

export interface ComponentRequest extends Caller {
  readonly id: CustomId;
  /** Chosen values of a select; empty for a button. */
  readonly values: readonly string[];
}

export interface ModalRequest extends Caller {
  readonly id: CustomId;
  readonly fields: ReadonlyMap<string, string>;
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

/** What the buttons, selects and modals of one flow do. */
export interface FlowHandler {
  readonly flow: Flow;
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
