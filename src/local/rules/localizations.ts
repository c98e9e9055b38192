import { z } from "zod";
import { LOCALES } from "../locales.js";
import { complain, type Path, type Problem } from "./form.js";

const KNOWN: ReadonlySet<string> = new Set(LOCALES);
const NOT_KNOWN = `Value must be one of (${LOCALES.map((one) => `'${one}'`).join(", ")}).`;

/** A dictionary of texts of 1 to `max` characters by locale; each problem at its locale. */
export const localizations = (max: number) =>
  z
    .record(z.string(), z.string())
    .superRefine((entries, context) => {
      for (const [key, { length }] of Object.entries(entries)) {
        if (!KNOWN.has(key)) complain(context, "BASE_TYPE_CHOICES", NOT_KNOWN, [key]);
        else if (length < 1 || length > max) {
          complain(context, "BASE_TYPE_BAD_LENGTH", `Must be between 1 and ${max} in length.`, [key]);
        }
      }
    })
    .nullish();

export type Localizations = z.infer<ReturnType<typeof localizations>>;

/** Characters of a text that count: those of its longest form, the default one among them. */
export function longest(text: string, others: Localizations): number {
  return Math.max(text.length, ...Object.values(others ?? {}).map(({ length }) => length));
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Localizations;
}

/** An option's name in a locale that is another option's there, or another's default name. */
export function sharedNames(options: readonly Named[], at: Path): Problem[] {
  return options.flatMap(({ name_localizations: mine }, index) =>
    Object.entries(mine ?? {}).flatMap(([key, name]): Problem[] => {
      const isTaken = options.some(
        (other, place) =>
          place !== index &&
          (other.name === name || (place < index && other.name_localizations?.[key] === name)),
      );
      if (!isTaken) return [];
      const path = [...at, "options", index, "name_localizations", key];
      const code = "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED";
      return [{ path, code, message: "Option name is not unique" }];
    }),
  );
}
