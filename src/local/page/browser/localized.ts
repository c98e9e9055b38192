import type { APIApplicationCommand, APIApplicationCommandBasicOption } from "discord-api-types/v10";

/** What somebody reads of a command in their language: the server puts it beside the default, where there is one. */
interface Localized {
  readonly name: string;
  readonly name_localized?: string;
  readonly description?: string;
  readonly description_localized?: string;
}

/** The name to show; what is sent is always the default one. */
export function shownName(thing: Localized): string {
  return thing.name_localized ?? thing.name;
}

export function shownDescription(thing: Localized): string {
  return thing.description_localized ?? thing.description ?? "";
}

/** An option with its name as it is read; its description and the names of its choices are those that are read. */
export type ShownOption = APIApplicationCommandBasicOption & { readonly label: string };

export function shownOption(option: APIApplicationCommandBasicOption): ShownOption {
  const label = shownName(option);
  const description = shownDescription(option);
  if (!("choices" in option) || !option.choices) return { ...option, label, description };
  // Name and value keep their pairing, whatever the type of the values.
  const choices = option.choices.map((choice) => ({
    ...choice,
    name: shownName(choice),
    default: choice.name,
  }));
  return { ...option, label, description, choices } as ShownOption;
}

/** The default name of a choice whose shown one is another. */
export function defaultName(choice: object): readonly string[] {
  return "default" in choice && typeof choice.default === "string" ? [choice.default] : [];
}

/** A command that was used, as its reader would name it; one that is not offered any more by its default name. */
export function shownCommand(
  name: string,
  isMenu: boolean,
  offered: readonly APIApplicationCommand[],
): string {
  const used = offered.find((one) => one.name === name && (one.type !== 1) === isMenu);
  const shown = used ? shownName(used) : name;
  return isMenu ? shown : `/${shown}`;
}
