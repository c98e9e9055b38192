import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from "discord-api-types/v10";
import { z } from "zod";
import { checkDescribed, type Described } from "./described.js";
import { between, integer, list } from "./fields.js";
import { complain, type Problem, parseForm, refuseIfAny } from "./form.js";
import { localizations, longest, sharedNames } from "./localizations.js";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_CHARACTERS = 8000;

const INVALID = ["APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"] as const;

/** Names of slash commands and options: no upper case, no blanks. Another length is another problem. */
function isWrong(name: string): boolean {
  return name.length >= 1 && name.length <= 32 && (!NAME.test(name) || name !== name.toLowerCase());
}

const slashName = between(1, 32).superRefine((name, context) => {
  if (isWrong(name)) complain(context, ...INVALID);
});
const optionNames = localizations(32).superRefine((names, context) => {
  for (const [key, name] of Object.entries(names ?? {}))
    if (isWrong(name)) complain(context, ...INVALID, [key]);
});
const description = between(1, 100);
const optionValue = z.union([between(1, 100), z.number()]);

const choice = z.object({
  name: between(1, 100),
  name_localizations: localizations(100),
  value: optionValue,
});

const leaf = z.object({
  type: z.enum(ApplicationCommandOptionType),
  name: slashName,
  name_localizations: optionNames,
  description,
  description_localizations: localizations(100),
  required: z.boolean().nullish(),
  choices: list(choice, 0, 25).nullish(),
  channel_types: z.array(z.enum(ChannelType)).nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  min_length: integer(0, 6000).nullish(),
  max_length: integer(1, 6000).nullish(),
  autocomplete: z.boolean().nullish(),
});
const subcommand = leaf.extend({ options: list(leaf, 0, 25).nullish() });
const option = leaf.extend({ options: list(subcommand, 0, 25).nullish() });

export const command = z
  .object({
    id: z.string().nullish(),
    type: z.enum(ApplicationCommandType).nullish(),
    name: between(1, 32),
    name_localizations: localizations(32),
    description: z.string().nullish(),
    description_localizations: localizations(100),
    options: list(option, 0, 25).nullish(),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    dm_permission: z.boolean().nullish(),
    nsfw: z.boolean().nullish(),
    integration_types: z.array(z.enum(ApplicationIntegrationType)).nullish(),
    contexts: z.array(z.enum(InteractionContextType)).nullish(),
  })
  .superRefine((value, context) => {
    if ((value.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput) {
      if (isWrong(value.name)) complain(context, ...INVALID, ["name"]);
      // Of a command's own names Discord doesn't say which one is meant; of an option's it does.
      if (Object.values(value.name_localizations ?? {}).some(isWrong)) {
        complain(context, ...INVALID, ["name_localizations"]);
      }
      const length = value.description?.length ?? 0;
      if (length < 1 || length > 100) {
        complain(context, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.", ["description"]);
      }
    } else if (value.description || value.options?.length) {
      const message = "Context menu commands cannot have description or options";
      complain(context, "APPLICATION_COMMAND_CONTEXT_MENU_FORM", message);
    }
  });

export type Command = z.infer<typeof command>;
type Option = z.infer<typeof leaf> & { options?: readonly Option[] | null | undefined };

const NESTING: readonly ApplicationCommandOptionType[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];
const NUMERIC: readonly ApplicationCommandOptionType[] = [
  ApplicationCommandOptionType.Integer,
  ApplicationCommandOptionType.Number,
];

function optionProblems(options: readonly Option[], at: readonly (string | number)[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let optional = false;
  const nesting = options.filter((one) => NESTING.includes(one.type)).length;
  options.forEach((one, index) => {
    const path = [...at, "options", index];
    const add = (code: string, message: string, key?: string) =>
      problems.push({ path: key === undefined ? path : [...path, key], code, message });
    if (seen.has(one.name))
      add("APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED", "Option name is not unique", "name");
    seen.add(one.name);
    if (nesting > 0 && !NESTING.includes(one.type)) {
      add(
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        "Sub-command and sub-command group option types are mutually exclusive to all other types",
        "type",
      );
    }
    if (one.required && optional) {
      add(
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        "Required options must be placed before non-required options",
        "required",
      );
    }
    if (!one.required && !NESTING.includes(one.type)) optional = true;
    if (one.autocomplete && one.choices?.length) {
      add(
        "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
        "Autocomplete options cannot have choices",
        "choices",
      );
    }
    const mayComplete = one.type === ApplicationCommandOptionType.String || NUMERIC.includes(one.type);
    if (one.autocomplete && !mayComplete) {
      add(
        "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
        "This type of option has no autocomplete",
        "autocomplete",
      );
    }
    const values = (one.choices ?? []).map((entry) => entry.value);
    if (new Set(values).size < values.length) {
      add("APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_EXISTS", "Option choice value already exists", "choices");
    }
    const wanted = NUMERIC.includes(one.type) ? "number" : "string";
    if (values.some((value) => typeof value !== wanted)) {
      add(
        "APPLICATION_COMMAND_OPTIONS_CHOICE_TYPE",
        `Choice values must be of the option's type (${wanted})`,
        "choices",
      );
    }
    problems.push(...optionProblems(one.options ?? [], path));
  });
  problems.push(...sharedNames(options, at));
  return problems;
}

/** What counts towards the 8000 of a command. */
type Counted = Pick<
  Option,
  "name" | "name_localizations" | "description_localizations" | "options" | "choices"
> & {
  description?: string | null | undefined;
};

/** Characters that Discord counts: names and descriptions, each in its longest language, and values. */
function characters(one: Counted): number {
  const own =
    longest(one.name, one.name_localizations) + longest(one.description ?? "", one.description_localizations);
  const choices = (one.choices ?? []).reduce(
    (sum, entry) => sum + longest(entry.name, entry.name_localizations) + String(entry.value).length,
    0,
  );
  return (one.options ?? []).reduce((sum, inner) => sum + characters(inner), own + choices);
}

/** Checks one command; `at` is its place in a bulk request. Throws Discord's 50035. */
export function checkCommand(body: unknown, as: Described, at: readonly (string | number)[] = []): Command {
  const parsed = parseForm(command, body, at);
  const problems = optionProblems(parsed.options ?? [], []);
  if (characters({ ...parsed, choices: null }) > MAX_CHARACTERS) {
    const message = `Command exceeds maximum size (${MAX_CHARACTERS})`;
    problems.push({ path: [], code: "APPLICATION_COMMAND_TOO_LARGE", message });
  }
  refuseIfAny(problems, at);
  checkDescribed(as, body, at);
  return parsed;
}
