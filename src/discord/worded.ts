import type { LocalizationMap } from "discord-api-types/v10";
import { localized, type Translator } from "../language/index.js";

/** How a payload says names and descriptions: the default, by which we are called back, and every other language. */

export interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
}

export interface Described {
  readonly description: string;
  readonly description_localizations?: LocalizationMap;
}

/** The name of a command, an option or a choice. */
export function named(say: (t: Translator) => string): Named {
  const { text, others } = localized(say);
  return { name: text, ...(isEmpty(others) ? {} : { name_localizations: others }) };
}

export function described(say: (t: Translator) => string): Described {
  const { text, others } = localized(say);
  return { description: text, ...(isEmpty(others) ? {} : { description_localizations: others }) };
}

/** Discord gives an empty dictionary back as none: sending none keeps the two alike. */
const isEmpty = (others: object): boolean => Object.keys(others).length === 0;
