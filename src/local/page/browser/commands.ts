import type { APIApplicationCommand } from "discord-api-types/v10";
import type { FileValue, OptionValue } from "../../protocol.js";
import { defaultName, type ShownOption, shownDescription, shownName, shownOption } from "./localized.js";

/** One thing that can be typed after a slash: a command, or a sub-command under its whole name. */
export interface Typeable {
  /** As sent, without the slash; a sub-command's words are parted by spaces. */
  readonly name: string;
  /** The same in the reader's language. */
  readonly label: string;
  readonly description: string;
  /** Required ones first. */
  readonly options: readonly ShownOption[];
}

/** What stands in an option's field: the text, and the value behind it where it was chosen from a list. */
export interface Entry {
  readonly text: string;
  readonly value?: string | number | FileValue;
}
export type Entries = Readonly<Record<string, Entry>>;

export interface Target {
  readonly id: string;
  readonly name: string;
  /** A second line beside the name. */
  readonly detail?: string;
}

/** Whom and what an option may point to. */
export interface Targets {
  readonly people: readonly Target[];
  readonly channels: readonly Target[];
  readonly roles: readonly Target[];
}

/** All that can be typed, sub-commands in place of their command. */
export function typeables(commands: readonly APIApplicationCommand[]): readonly Typeable[] {
  return commands.flatMap((command) => {
    if (command.type !== undefined && command.type !== 1) return [];
    return flatten({ name: "", label: "" }, command);
  });
}

/** A command, a group or a sub-command. */
interface Branch {
  readonly name: string;
  readonly description: string;
  readonly options?: APIApplicationCommand["options"];
}

function flatten(above: Pick<Typeable, "name" | "label">, branch: Branch): Typeable[] {
  const name = `${above.name} ${branch.name}`.trim();
  const label = `${above.label} ${shownName(branch)}`.trim();
  const own: ShownOption[] = [];
  const below: Typeable[] = [];
  for (const option of branch.options ?? []) {
    if (option.type === 1 || option.type === 2) below.push(...flatten({ name, label }, option));
    else own.push(shownOption(option));
  }
  if (below.length > 0) return below;
  return [
    {
      name,
      label,
      description: shownDescription(branch),
      options: own.sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
    },
  ];
}

/** Commands for what stands after the slash: those that begin so, then those that only contain it. */
export function matching(all: readonly Typeable[], typed: string): readonly Typeable[] {
  const wanted = typed.trim().toLowerCase();
  const begin = all.filter(({ label, name }) => label.startsWith(wanted) || name.startsWith(wanted));
  const contain = all.filter(({ label, name }) => label.includes(wanted) || name.includes(wanted));
  return [...begin, ...contain.filter((one) => !begin.includes(one))];
}

export type Line =
  | { readonly kind: "text" }
  | { readonly kind: "command"; readonly command: Typeable; readonly entries: Entries }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Reads a whole line typed by hand, as in `/wagecard role:data-scientist hours:14, 8, 8`: names as they are shown, or
 * the default ones. `only: "default"` knows no others, as a mention of a command does.
 */
export function parseLine(line: string, all: readonly Typeable[], only?: "default"): Line {
  const text = line.trim();
  if (!text.startsWith("/")) return { kind: "text" };
  const begun = begunWith(text, all, only);
  if (!begun) {
    const near = matching(all, /^\/([^\s]*)/.exec(text)?.[1]?.slice(0, 3) ?? "")[0];
    const hint = near ? ` Did you mean /${near.label}?` : "";
    return { kind: "refused", reason: `There is no command ${text.split(/\s/)[0]}.${hint}` };
  }
  const { command, words } = begun;
  const rest = text.slice(words.length + 1);
  const found = [...rest.matchAll(/(?:^|\s)([^\s:]+):/g)].flatMap((match) => {
    const option = optionNamed(command, match[1] ?? "");
    return option ? [{ option, word: match[1], index: match.index, end: match.index + match[0].length }] : [];
  });
  const stray = rest.slice(0, found[0]?.index ?? rest.length).trim();
  if (stray !== "") {
    const first = command.options[0]?.label;
    const how =
      first === undefined
        ? `/${command.label} takes no options.`
        : `Name the option, as in ${first}:${stray}`;
    return { kind: "refused", reason: `“${stray}” belongs to no option. ${how}` };
  }
  const entries: Record<string, Entry> = {};
  for (const [at, { option, word, end }] of found.entries()) {
    if (entries[option.name]) return { kind: "refused", reason: `${word}: stands there twice.` };
    const to = found[at + 1]?.index ?? rest.length;
    entries[option.name] = { text: rest.slice(end, to).trim() };
  }
  return { kind: "command", command, entries };
}

/** The command that a line begins with, by the words that stand there; of `/a` and `/a b` the longer. */
function begunWith(line: string, all: readonly Typeable[], only?: "default") {
  const shown = only ? [] : all.map((command) => ({ command, words: command.label }));
  const names = [...shown, ...all.map((command) => ({ command, words: command.name }))];
  const fits = names.filter(({ words }) => line === `/${words}` || line.startsWith(`/${words} `));
  return fits.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
}

/** An option by the name that is read, or else by the default one. */
export function optionNamed({ options }: Typeable, word: string): ShownOption | undefined {
  return options.find(({ label }) => label === word) ?? options.find(({ name }) => name === word);
}

/** A line as its reader would type it. */
export function lineOf({ label, options }: Typeable, entries: Entries): string {
  const given = options.flatMap((option) => {
    const entry = entries[option.name];
    return entry ? [`${option.label}:${entry.text}`] : [];
  });
  return [label, ...given].join(" ");
}

export type Read =
  | { readonly ok: true; readonly options: readonly OptionValue[] }
  | { readonly ok: false; readonly option: string; readonly reason: string };

/** The values to send, or the first option that cannot be sent so. Empty optional fields are left out. */
export function readEntries(command: Typeable, entries: Entries, targets: Targets): Read {
  const options: OptionValue[] = [];
  for (const option of command.options) {
    const entry = entries[option.name];
    if (!entry || entry.text.trim() === "") {
      if (option.required !== true) continue;
      return { ok: false, option: option.name, reason: `${option.label} is needed: ${option.description}` };
    }
    const read = readEntry(option, entry, targets);
    if ("reason" in read)
      return { ok: false, option: option.name, reason: `${option.label}: ${read.reason}` };
    options.push({ name: option.name, value: read.value });
  }
  return { ok: true, options };
}

type Value = { readonly value: OptionValue["value"] } | { readonly reason: string };

function readEntry(option: ShownOption, entry: Entry, targets: Targets): Value {
  const text = entry.text.trim();
  if (entry.value !== undefined && option.type !== 5) return { value: entry.value };
  if ("choices" in option && option.choices && option.choices.length > 0) {
    const wanted = text.toLowerCase();
    const choice = option.choices.find((one) =>
      [String(one.value), one.name, ...defaultName(one)].some((text) => text.toLowerCase() === wanted),
    );
    return choice ? { value: choice.value } : { reason: `choose one of ${listed(option.choices)}` };
  }
  switch (option.type) {
    case 3:
      return readText(text, option.min_length ?? 0, option.max_length ?? 6000);
    case 4:
    case 10:
      return readNumber(text, option.type === 4, option.min_value, option.max_value);
    case 5:
      if (/^(true|yes|y)$/i.test(text)) return { value: true };
      return /^(false|no|n)$/i.test(text) ? { value: false } : { reason: "True or False" };
    case 6:
      return readTarget(text, "@", targets.people);
    case 7:
      return readTarget(text, "#", targets.channels);
    case 8:
      return readTarget(text, "@", targets.roles);
    case 9:
      return readTarget(text, "@", [...targets.people, ...targets.roles]);
    default:
      return { reason: "choose a file" };
  }
}

function readText(text: string, least: number, most: number): Value {
  if (text.length < least) return { reason: `at least ${least} characters` };
  return text.length > most ? { reason: `at most ${most} characters, not ${text.length}` } : { value: text };
}

function readNumber(text: string, whole: boolean, least = -(2 ** 53), most = 2 ** 53): Value {
  const value = Number(text);
  if (!Number.isFinite(value)) return { reason: "a number, please" };
  if (whole && !Number.isInteger(value)) return { reason: "a whole number, please" };
  if (value < least) return { reason: `${least} or more` };
  return value > most ? { reason: `${most} or less` } : { value };
}

function readTarget(text: string, mark: string, all: readonly Target[]): Value {
  if (all.length === 0) return { reason: "there is nothing to choose here" };
  const id = /^<[@#][!&]?(\d+)>$/.exec(text)?.[1] ?? text;
  const name = text.replace(/^[@#]/, "").toLowerCase();
  const target = all.find((one) => one.id === id || one.name.toLowerCase() === name);
  return target
    ? { value: target.id }
    : { reason: `choose one of ${all.map((one) => mark + one.name).join(", ")}` };
}

function listed(choices: readonly { readonly name: string }[]): string {
  const names = choices.slice(0, 6).map((choice) => choice.name);
  return names.join(", ") + (choices.length > names.length ? ", …" : "");
}
