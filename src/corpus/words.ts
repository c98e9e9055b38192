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
