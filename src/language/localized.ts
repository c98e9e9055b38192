import { DISCORD_LOCALES, LANGUAGES, type Language } from "./locales.js";
import { type Translator, translatorFor } from "./translator.js";

/** A text that Discord itself shows, to each person in their language. */
export interface Localized {
  /** In English, which Discord shows to everyone whose locale is not among the others. */
  readonly text: string;
  /** By Discord's locale, where it reads differently. */
  readonly others: Readonly<Partial<Record<(typeof DISCORD_LOCALES)[Language][number], string>>>;
}

/** @param say the text in one language */
export function localized(
  say: (t: Translator) => string,
  translatorOf: (discordLocale: string | null) => Translator = translatorFor,
): Localized {
  const text = say(translatorOf(null));
  const everywhere = LANGUAGES.flatMap((language) =>
    DISCORD_LOCALES[language].map((locale) => [locale, say(translatorOf(locale))] as const),
  );
  return { text, others: Object.fromEntries(everywhere.filter(([, other]) => other !== text)) };
}
