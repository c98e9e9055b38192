import { CATALOGS, DISCORD_LOCALES, LANGUAGES } from "../../src/language/index.js";
import type { Texts } from "./catalog-faults.js";

/** A language, its texts, and the locale whose rules they follow: English where they are not translated yet. */
export const REAL: readonly { language: string; texts: Texts; locale: string }[] = LANGUAGES.map(
  (language) => ({
    language,
    texts: CATALOGS[language],
    locale: DISCORD_LOCALES[CATALOGS[language] === CATALOGS.en ? "en" : language][0],
  }),
);

export const ENGLISH: Texts = CATALOGS.en;
