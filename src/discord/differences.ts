import { ApplicationCommandType } from "discord-api-types/v10";
import type { Command, MenuCommand } from "./command.js";

export type Payload = (Command | MenuCommand)["payload"];

/** A command as Discord gives it back. */
export type Registered = Readonly<Record<string, unknown>>;

/** What a registration would do; commands by the name that people know them by. */
export interface Differences {
  readonly add: readonly string[];
  /** With the fields that differ, as in `options.role.description` and `name_localizations (de, fr)`. */
  readonly change: readonly { readonly command: string; readonly fields: readonly string[] }[];
  readonly remove: readonly string[];
}

/** What Discord adds to a command by itself. */
const ADDED: ReadonlySet<string> = new Set([
  ...["id", "application_id", "version", "guild_id", "dm_permission"],
  ...["name_localized", "description_localized"],
]);

/** Compares by kind and name, as Discord itself does. */
export function differencesOf(there: readonly Registered[], wanted: readonly Payload[]): Differences {
  const before = new Map(there.map((command) => [nameOf(command), command]));
  const names = new Set(wanted.map(nameOf));
  return {
    add: [...names].filter((name) => !before.has(name)),
    change: wanted.flatMap((payload) => {
      const registered = before.get(nameOf(payload));
      const fields = registered ? fieldsOf(registered, payload, "") : [];
      return fields.length > 0 ? [{ command: nameOf(payload), fields }] : [];
    }),
    remove: [...before.keys()].filter((name) => !names.has(name)),
  };
}

export function isSame({ add, change, remove }: Differences): boolean {
  return add.length + change.length + remove.length === 0;
}

/** One line a difference. */
export function differenceLines({ add, change, remove }: Differences): string[] {
  return [
    ...add.map((name) => `add     ${name}`),
    ...change.map(({ command, fields }) => `change  ${command}: ${fields.join(", ")}`),
    ...remove.map((name) => `remove  ${name}`),
  ];
}

const KINDS: Readonly<Record<number, string>> = {
  [ApplicationCommandType.User]: "person's menu",
  [ApplicationCommandType.Message]: "message's menu",
};

function nameOf(command: Registered | Payload): string {
  const { name, type = ApplicationCommandType.ChatInput } = command;
  return type === ApplicationCommandType.ChatInput
    ? `/${name}`
    : `“${name}” (${KINDS[Number(type)] ?? type})`;
}

/** Where what is registered differs from what is wanted; a default that Discord spells out is no difference. */
function fieldsOf(registered: unknown, wanted: unknown, path: string): string[] {
  const at = (key: string): string => (path === "" ? key : `${path}.${key}`);
  if (Array.isArray(wanted)) {
    if (!Array.isArray(registered) || registered.length !== wanted.length) return [path];
    return wanted.flatMap((item, index) =>
      fieldsOf(registered[index], item, at(labelOf(item) ?? `${index}`)),
    );
  }
  if (!isRecord(wanted)) return registered === wanted ? [] : [path];
  if (!isRecord(registered)) return [path];
  const keys = new Set([...Object.keys(wanted), ...Object.keys(registered)]);
  return [...keys].flatMap((key) => {
    const text = /^(name|description)_localizations$/.exec(key)?.[1];
    if (text !== undefined)
      return localesOf(registered, wanted, text).map((names) => `${at(key)} (${names})`);
    if (wanted[key] !== undefined) return fieldsOf(registered[key], wanted[key], at(key));
    return ADDED.has(key) || isDefault(registered[key]) ? [] : [at(key)];
  });
}

/**
 * The locales in which a text differs, in one line; none for none. No dictionary, null and an empty one are the same,
 * and so are no entry and one that repeats the default, which Discord ignores.
 */
function localesOf(
  registered: Record<string, unknown>,
  wanted: Record<string, unknown>,
  text: string,
): string[] {
  const entries = (of: Record<string, unknown>) => {
    const dictionary = of[`${text}_localizations`];
    return isRecord(dictionary) ? dictionary : {};
  };
  const [before, after] = [entries(registered), entries(wanted)];
  const locales = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const differing = locales.filter((locale) => {
    const [old, fresh] = [before[locale] ?? null, after[locale] ?? null];
    if (old === fresh) return false;
    return !((old === null && fresh === wanted[text]) || (fresh === null && old === registered[text]));
  });
  return differing.length > 0 ? [differing.join(", ")] : [];
}

/** Options and choices are told by their names. */
function labelOf(item: unknown): string | null {
  return isRecord(item) && typeof item["name"] === "string" ? item["name"] : null;
}

/** A context menu's description comes back as an empty text. */
function isDefault(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || value === false || value === "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
