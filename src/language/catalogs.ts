import { en } from "./en/index.js";
import type { Language } from "./locales.js";

/** Names of all texts of the interface. */
export type Key = keyof typeof en;

/** Every text of the interface in one language, as ICU messages. */
export type Catalog = Readonly<Record<Key, string>>;

export const CATALOGS: Readonly<Record<Language, Catalog>> = {
  en,
  de: en,
  fr: en,
  es: en,
  "pt-BR": en,
  ja: en,
};
