import { IntlMessageFormat } from "intl-messageformat";
import type { ArgumentsOf } from "./arguments.js";
import { CATALOGS, type Key } from "./catalogs.js";
import type { en } from "./en/index.js";
import { type Formats, formatsOf } from "./formats.js";
import { DISCORD_LOCALES, LANGUAGES, type Language, spokenIn } from "./locales.js";

type Values<K extends Key> =
  unknown extends ArgumentsOf<(typeof en)[K]> ? [] : [values: ArgumentsOf<(typeof en)[K]>];

/** Says everything in one language: a text by its key, numbers, money. */
export interface Translator extends Formats {
  /** The text of this name with its values filled in. */
  <K extends Key>(key: K, ...values: Values<K>): string;
  readonly language: Language;
  /** `7.5 h` */
  hours(value: number): string;
}

const translators = new Map<string, Translator>();

/** @param discordLocale as Discord gives it; null, or one that nothing is translated to, is answered in English */
export function translatorFor(discordLocale: string | null): Translator {
  const { language, locale } = spokenIn(discordLocale);
  const known = translators.get(locale);
  if (known) return known;
  const made = translator(language, locale);
  translators.set(locale, made);
  return made;
}

/** One for each language that the texts exist in. */
export function everyTranslator(): readonly Translator[] {
  return LANGUAGES.map((language) => translatorFor(DISCORD_LOCALES[language][0]));
}

function translator(language: Language, locale: string): Translator {
  const catalog = CATALOGS[language];
  // A message is parsed when it is first said, and once.
  const messages = new Map<Key, IntlMessageFormat>();
  const say = (key: Key, values?: Readonly<Record<string, string | number>>): string => {
    // Without values a text is what it is; making messages of all of Discord's command texts took a tenth of a start.
    if (!values) return catalog[key];
    let message = messages.get(key);
    if (!message) {
      message = new IntlMessageFormat(catalog[key], locale, undefined, { ignoreTag: true });
      messages.set(key, message);
    }
    return String(message.format(values));
  };
  const formats = formatsOf(locale);
  return Object.assign(say, formats, {
    language,
    hours: (value: number) => say("unit.hours", { value: formats.number(value) }),
  }) as Translator;
}
