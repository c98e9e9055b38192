/** The languages that every text of the interface exists in. */
export const LANGUAGES = ["en", "de", "fr", "es", "pt-BR", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Discord's codes of each: the one that its number formats follow first. */
export const DISCORD_LOCALES = {
  en: ["en-US", "en-GB"],
  de: ["de"],
  fr: ["fr"],
  es: ["es-ES", "es-419"],
  "pt-BR": ["pt-BR"],
  ja: ["ja"],
} as const satisfies Record<Language, readonly string[]>;

/** A locale that can be formatted for, and the language that its texts are in. */
export interface Spoken {
  readonly language: Language;
  /** BCP 47, for number formats and plurals. */
  readonly locale: string;
}

const SPOKEN = new Map<string, Spoken>(
  LANGUAGES.flatMap((language) => DISCORD_LOCALES[language].map((locale) => [locale, { language, locale }])),
);

/** What is spoken to somebody whose Discord is in `locale`: English where the texts are not in their language. */
export function spokenIn(locale: string | null): Spoken {
  return SPOKEN.get(locale ?? "") ?? { language: "en", locale: "en-US" };
}
