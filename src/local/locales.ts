import { Locale, type LocaleString } from "discord-api-types/v10";
import { z } from "zod";

/** Every language that Discord's client has. */
export const LOCALES: readonly LocaleString[] = Object.values(Locale);
export const DEFAULT_LOCALE = Locale.EnglishUS;

export const locale = z.enum(Locale);

/** Discord's own fallbacks of command localizations: the other English, and Spain's Spanish for Latin America. */
const FALLBACKS: { readonly [locale in LocaleString]?: LocaleString } = {
  [Locale.EnglishUS]: Locale.EnglishGB,
  [Locale.EnglishGB]: Locale.EnglishUS,
  [Locale.SpanishLATAM]: Locale.SpanishES,
};

type Dictionary = { readonly [locale in LocaleString]?: string | null };

/** The entry for a locale or for its fallback; undefined where people in that locale see the default. */
export function entryFor(
  dictionary: Dictionary | null | undefined,
  wanted: LocaleString,
): string | undefined {
  const fallback = FALLBACKS[wanted];
  return dictionary?.[wanted] ?? (fallback && dictionary?.[fallback]) ?? undefined;
}

/** The fields of a command, an option or a choice that languages change. */
interface Localizable {
  readonly name_localizations?: Dictionary | null | undefined;
  readonly description_localizations?: Dictionary | null | undefined;
  readonly options?: readonly Localizable[] | null | undefined;
  readonly choices?: readonly Localizable[] | null | undefined;
}

/** As Discord tells it to somebody in that locale: `name_localized` and `description_localized` in place of dictionaries. */
export function localizedFor<T extends Localizable>(thing: T, wanted: LocaleString): T {
  const { name_localizations, description_localizations, ...rest } = thing;
  const name = entryFor(name_localizations, wanted);
  const description = entryFor(description_localizations, wanted);
  const { options, choices } = thing;
  const shown = {
    ...rest,
    ...(name === undefined ? {} : { name_localized: name }),
    ...(description === undefined ? {} : { description_localized: description }),
    ...(options ? { options: options.map((one) => localizedFor(one, wanted)) } : {}),
    ...(choices ? { choices: choices.map((one) => localizedFor(one, wanted)) } : {}),
  };
  // The dictionaries are optional in all that has them, and what is inside keeps its kind.
  return shown as unknown as T;
}

/** The requester's locale: the header of Discord's own, else the usual one, else the bot's setting. */
export function localeAsked(headers: Readonly<Record<string, string | string[] | undefined>>): LocaleString {
  const own = locale.safeParse(headers["x-discord-locale"]);
  if (own.success) return own.data;
  return preferred(String(headers["accept-language"] ?? "")) ?? DEFAULT_LOCALE;
}

/** Of `de-AT;q=0.5, fr` the known one that is wanted most. */
function preferred(header: string): LocaleString | undefined {
  const wanted = header.split(",").map((part) => {
    const [tag = "", ...parameters] = part.split(";").map((one) => one.trim());
    const weight = parameters.find((one) => one.startsWith("q="))?.slice(2) ?? "1";
    return { tag, weight: Number(weight) };
  });
  const known = wanted.filter(({ tag }) => LOCALES.some((one) => one === tag));
  const best = known.sort((a, b) => b.weight - a.weight)[0]?.tag;
  return LOCALES.find((one) => one === best);
}
