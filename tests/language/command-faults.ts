import type { LocalizationMap } from "discord-api-types/v10";
import { DISCORD_LOCALES } from "../../src/language/index.js";

/** A command, an option or a choice: what it is called and described with, everywhere. */
export interface Entry {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap | null;
  readonly type?: number;
  readonly options?: readonly (Entry & { readonly choices?: readonly Entry[] })[];
}

type Locale = keyof LocalizationMap;

/** Every locale that somebody may read the commands in; of one that is not listed Discord shows the default. */
const LOCALES = Object.values(DISCORD_LOCALES).flat() as readonly Locale[];

/** Discord's own rule for the names of slash commands and options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Names that Discord would refuse, or that two commands or options share, in any language: one line each. */
export function commandFaults(commands: readonly Entry[]): string[] {
  const slash = commands.filter(({ type = 1 }) => type === 1);
  const menus = commands.filter(({ type = 1 }) => type !== 1);
  return LOCALES.flatMap((locale) =>
    [
      ...namesApart(slash, locale),
      ...menus.flatMap((menu) =>
        namesApart(
          menus.filter(({ type }) => type === menu.type),
          locale,
        ),
      ),
      ...menus.flatMap((menu) => within(`“${menu.name}”`, nameIn(menu, locale), 32)),
      ...slash.flatMap((command) => entryFaults(`/${command.name}`, command, locale)),
    ].map((fault) => `${locale} ${fault}`),
  );
}

function entryFaults(place: string, entry: Entry, locale: Locale): string[] {
  const name = nameIn(entry, locale);
  const said = entry.description_localizations?.[locale] ?? entry.description ?? "";
  const isName = NAME.test(name) && name === name.toLowerCase();
  return [
    ...(isName ? [] : [`${place}: “${name}” is no name`]),
    ...within(`${place}: description`, said, 100),
    ...namesApart(entry.options ?? [], locale).map((fault) => `${place} ${fault}`),
    ...(entry.options ?? []).flatMap((option) => {
      const inner = `${place} ${option.name}:`;
      const choices = option.choices ?? [];
      return [
        ...entryFaults(inner, option, locale),
        ...namesApart(choices, locale).map((fault) => `${inner} ${fault}`),
        ...choices.flatMap((choice) => within(`${inner} ${choice.name}`, nameIn(choice, locale), 100)),
      ];
    }),
  ];
}

/** What one is called may be neither another's name nor its English name, which people can type as well. */
function namesApart(entries: readonly Entry[], locale: Locale): string[] {
  return entries.flatMap((entry) => {
    const name = nameIn(entry, locale);
    const others = entries.filter((other) => other !== entry);
    return others.some((other) => other.name === name || nameIn(other, locale) === name)
      ? [`${entry.name}: “${name}” is another's name`]
      : [];
  });
}

const within = (place: string, text: string, most: number): string[] =>
  text.trim() === "" || text.length > most ? [`${place}: ${text.length}, and 1 to ${most} is what fits`] : [];

const nameIn = ({ name, name_localizations }: Entry, locale: Locale): string =>
  name_localizations?.[locale] ?? name;
