export { CATALOGS, type Catalog, type Key } from "./catalogs.js";
export { DISCORD_LOCALES, LANGUAGES, type Language } from "./locales.js";
export { type Localized, localized } from "./localized.js";
export { shownHours, shownPoints, shownUsd } from "./rounded.js";
export { everyTranslator, type Translator, translatorFor } from "./translator.js";
