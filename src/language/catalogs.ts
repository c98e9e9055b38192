import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { es } from "./es/index.js";
import { fr } from "./fr/index.js";
import { ja } from "./ja/index.js";
import type { Language } from "./locales.js";
import { ptBR } from "./pt-BR/index.js";

/** Names of all texts of the interface. */
export type Key = keyof typeof en;

/** Every text of the interface in one language, as ICU messages. */
export type Catalog = Readonly<Record<Key, string>>;

export const CATALOGS: Readonly<Record<Language, Catalog>> = { en, de, fr, es, "pt-BR": ptBR, ja };
