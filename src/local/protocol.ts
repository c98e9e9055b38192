import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  LocaleString,
} from "discord-api-types/v10";

/**
 * What a person's side (the page, the tests' driver, the demo) and the local Discord say to each other. Over
 * HTTP it is JSON: `GET /local/snapshot?as=`, `POST /local/act`, `POST /local/locale`, and server-sent events at
 * `/local/events?as=`.
 */

/** A place to write in. */
export interface LocalChannel {
  readonly id: string;
  readonly name: string;
  /** null for every kind but "text". */
  readonly guildId: string | null;
  /**
   * "text": of a server; "dm": a person's with the bot; "group": a DM of several people, where the bot is no member and
   * only a person's own install of the app works.
   */
  readonly kind: "text" | "dm" | "group";
}

export interface LocalGuild {
  readonly id: string;
  readonly name: string;
  /** Whether the bot was added to it; elsewhere only a person's own install of the app works. */
  readonly hasBot: boolean;
  /** Discord's `preferred_locale`. */
  readonly preferredLocale: LocaleString;
}

export interface LocalPerson {
  readonly user: APIUser;
  /** Name shown in servers. */
  readonly name: string;
  /** In the first server that they are in: a bit set as Discord writes it. "0" for whom is in none. */
  readonly permissions: string;
  /** The language of their client. */
  readonly locale: LocaleString;
}

/** Everything that a person sees, after a reload as well. */
export interface Snapshot {
  readonly me: LocalPerson;
  readonly people: readonly LocalPerson[];
  readonly bot: APIUser | null;
  /** The ones that the person is in. */
  readonly guilds: readonly LocalGuild[];
  readonly channels: readonly LocalChannel[];
  /** In the person's language: `name_localized` and `description_localized` where there is one. */
  readonly commands: readonly APIApplicationCommand[];
  /** All languages that a person or a server can have. */
  readonly locales: readonly LocaleString[];
  /** Oldest first, other people's ephemeral messages left out, by channel id. */
  readonly messages: Readonly<Record<string, readonly APIMessage[]>>;
}

/** A file that a person attaches, as an attachment option takes it. */
export interface FileValue {
  readonly filename: string;
  readonly contentType: string;
  /** Base64, at most 1 MiB decoded. */
  readonly data: string;
}

/**
 * An option as the composer gives it. Options of a sub-command are flat; the sub-command itself is part of the
 * command's `name`: `card show`, or `card group show`.
 */
export interface OptionValue {
  readonly name: string;
  readonly value: string | number | boolean | FileValue;
}

export type Action =
  | { readonly kind: "command"; readonly name: string; readonly options: readonly OptionValue[] }
  | {
      readonly kind: "autocomplete";
      readonly name: string;
      readonly options: readonly OptionValue[];
      /** Name of the option that is being typed. */
      readonly focused: string;
    }
  /** A message or user command, from the context menu of `target`: the id of a message here, or of a person. */
  | { readonly kind: "context"; readonly name: string; readonly target: string }
  | {
      readonly kind: "button";
      readonly message: string;
      readonly customId: string;
      /** A hostile client: sends it although Discord's own would not (disabled, not on that message). */
      readonly force?: true;
    }
  | {
      readonly kind: "select";
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
      /** As with a button: values that are not offered, too many, a select that is not there. */
      readonly force?: true;
    }
  | {
      readonly kind: "modal";
      /** `modal` of the outcome that opened it. */
      readonly modal: string;
      /** Values by the custom id of the input: text, or the chosen values; a single checkbox is "true" or "false". */
      readonly values: Readonly<Record<string, string | readonly string[]>>;
      /** As with a button: lengths, required inputs and offered values are not checked. */
      readonly force?: true;
    }
  | { readonly kind: "message"; readonly content: string }
  /** Their own message or, for a moderator, anybody's; refused without the permission, as Discord's client does. */
  | { readonly kind: "delete-message"; readonly message: string };

export interface ActRequest {
  /** User id of the person. */
  readonly as: string;
  readonly channel: string;
  readonly action: Action;
}

/** Another language: of a person, or of a server. */
export type LocaleRequest = { readonly locale: LocaleString } & (
  | { readonly person: string }
  | { readonly guild: string }
);

/** What the person sees come of it, once the bot has given its first answer or its time is over. */
export type Outcome =
  | { readonly kind: "message"; readonly message: APIMessage }
  /** The message that the component sits on was edited. */
  | { readonly kind: "update"; readonly message: APIMessage }
  /** The bot has deferred: the message follows as an event. */
  | { readonly kind: "deferred"; readonly message: APIMessage | null }
  | { readonly kind: "modal"; readonly modal: string; readonly data: APIModalInteractionResponseCallbackData }
  | { readonly kind: "choices"; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: "posted"; readonly message: APIMessage }
  /** The message with this id is gone. */
  | { readonly kind: "deleted"; readonly id: string }
  /** What Discord shows in red: nobody answered, or the action itself was not allowed. */
  | { readonly kind: "failed"; readonly reason: string };

/** Events of one person's stream, in order. */
export type PersonEvent =
  | { readonly kind: "message"; readonly message: APIMessage }
  | { readonly kind: "update"; readonly message: APIMessage }
  | { readonly kind: "delete"; readonly channel: string; readonly message: string }
  | { readonly kind: "commands"; readonly commands: readonly APIApplicationCommand[] }
  /** Somebody, or the person themselves, has another language now. */
  | { readonly kind: "person"; readonly person: LocalPerson }
  /** A server that the person is in has. */
  | { readonly kind: "guild"; readonly guild: LocalGuild }
  | { readonly kind: "bot"; readonly online: boolean };
