import { type APIApplicationCommandOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import type { OptionValue } from "../protocol.js";
import { NotAllowed } from "./failed.js";
import { isFile, type PlainOption } from "./option-files.js";
import { areOfKind, type EntityKind } from "./resolve.js";

const O = ApplicationCommandOptionType;
/** Longest text of a string option that sets no maximum itself. */
const LONGEST = 6000;

/** An unknown option is refused even while others are still being typed. */
export function checkNames(
  options: readonly APIApplicationCommandOption[],
  given: readonly OptionValue[],
): void {
  const unknown = given.find(({ name }) => options.every((option) => option.name !== name));
  if (unknown) throw new NotAllowed(`There is no option "${unknown.name}".`);
}

/** Refuses what Discord's composer would not send: unknown or missing options, values out of range. */
export function checkOptions(
  options: readonly APIApplicationCommandOption[],
  given: readonly OptionValue[],
): void {
  checkNames(options, given);
  const names = new Set<string>();
  for (const { name, value } of given) {
    const option = options.find((one) => one.name === name);
    if (!option) continue;
    if (names.has(name)) throw new NotAllowed(`The option "${name}" is given twice.`);
    names.add(name);
    const reason = refusal(option, value);
    if (reason) throw new NotAllowed(`${name}: ${reason}`);
  }
  const missing = options.find((one) => "required" in one && one.required && !names.has(one.name));
  if (missing) throw new NotAllowed(`The option "${missing.name}" is required.`);
}

function refusal(option: APIApplicationCommandOption, value: OptionValue["value"]): string | null {
  switch (option.type) {
    case O.String:
      if (typeof value !== "string" || value.length === 0) return "must be text.";
      return inChoices(option.choices, value) ?? inLength(value, option.min_length, option.max_length);
    case O.Integer:
    case O.Number:
      if (typeof value !== "number" || !Number.isFinite(value)) return "must be a number.";
      if (option.type === O.Integer && !Number.isSafeInteger(value)) return "must be a whole number.";
      return inChoices(option.choices, value) ?? inRange(value, option.min_value, option.max_value);
    case O.Boolean:
      return typeof value === "boolean" ? null : "must be true or false.";
    case O.Attachment:
      return isFile(value) ? null : "must be a file.";
    default:
      return typeof value === "string" && /^\d{17,20}$/.test(value) ? null : "must be an id.";
  }
}

function inChoices(choices: readonly { value: unknown }[] | undefined, value: unknown): string | null {
  if (!choices?.length || choices.some((choice) => choice.value === value)) return null;
  return "must be one of the choices.";
}

function inLength(value: string, min = 0, max = LONGEST): string | null {
  if (value.length < min) return `must be ${min} or more in length.`;
  return value.length > max ? `must be ${max} or fewer in length.` : null;
}

function inRange(value: number, min = -Infinity, max = Infinity): string | null {
  if (value < min) return `must be ${min} or more.`;
  return value > max ? `must be ${max} or less.` : null;
}

/** What an option of the type takes, where it takes an id. */
const TAKES: { readonly [type in ApplicationCommandOptionType]?: readonly EntityKind[] } = {
  [O.User]: ["users"],
  [O.Role]: ["roles"],
  [O.Mentionable]: ["users", "roles"],
  [O.Channel]: ["channels"],
};

/** An option's value of another kind than it asks for, by the option's name. */
export function wrongKind(
  options: readonly APIApplicationCommandOption[],
  given: readonly PlainOption[],
  resolved: Parameters<typeof areOfKind>[0],
): string | null {
  const wrong = given.find(({ name, value }) => {
    const option = options.find((one) => one.name === name);
    const kinds = option && TAKES[option.type];
    const types = option && "channel_types" in option ? option.channel_types : undefined;
    return kinds && !areOfKind(resolved, [String(value)], kinds, types);
  });
  return wrong?.name ?? null;
}

/** Ids among the values, for `data.resolved`. */
export function entityIds(
  options: readonly APIApplicationCommandOption[],
  given: readonly PlainOption[],
): string[] {
  return given.flatMap(({ name, value }) => {
    const type = options.find((one) => one.name === name)?.type;
    return type !== undefined && TAKES[type] ? [String(value)] : [];
  });
}

/** Options as the interaction carries them, in the command's order; a focused one keeps its raw text. */
export function optionData(
  options: readonly APIApplicationCommandOption[],
  given: readonly PlainOption[],
  focused: string | null,
): { name: string; type: number; value: PlainOption["value"]; focused?: true }[] {
  return options.flatMap(({ name, type }) => {
    const value = given.find((option) => option.name === name)?.value;
    if (value === undefined) return [];
    return name === focused
      ? [{ name, type, value: String(value), focused: true as const }]
      : [{ name, type, value }];
  });
}
