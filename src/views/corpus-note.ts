import type { Translator } from "../language/index.js";

/** That what comes from the matrix is in English, for those who read the rest in another language. */
export function corpusNote(t: Translator): readonly string[] {
  return t.language === "en" ? [] : [t("note.corpus-english")];
}
