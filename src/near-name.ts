import MiniSearch from "minisearch";

/** Which of the names somebody may have meant who wrote another one; null if none is near. */
export function nearestOf(name: string, names: readonly string[]): string | null {
  const search = new MiniSearch({ idField: "name", fields: ["name"], tokenize: (text) => [text] });
  search.addAll(names.map((one) => ({ name: one })));
  const [near] = search.search(name, { fuzzy: 2, prefix: false });
  return near ? String(near.id) : null;
}
