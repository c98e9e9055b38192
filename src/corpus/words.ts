/** Characters of a query that are read; the options of commands take as many, and no title is longer. */
export const QUERY_LENGTH = 100;
/** Words of a query that are looked for. */
const QUERY_WORDS = 12;

/** The words of a title or a query, in order. */
export function words(text: string): string[] {
  return plain(text)
    .split(" ")
    .filter((word) => word !== "");
}

/** Letters and digits only, without accents, in lower case. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * What a person typed, in the form that titles are compared in, and no longer than a title can be. Discord passes on
 * 6,000 characters of an option that is still being typed, and comparing words costs the square of their number: so
 * whatever is searched for comes through here first.
 */
export function queryOf(typed: string): string {
  // One character may be eighteen once it is taken apart, so the result is cut as well.
  return plain(typed.slice(0, QUERY_LENGTH)).slice(0, QUERY_LENGTH).split(" ", QUERY_WORDS).join(" ");
}
