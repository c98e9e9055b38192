import { type Cluster, clustersOf } from "./clusters.js";
import { type Line, setLine } from "./line.js";
import { tidy } from "./tidy.js";

export type { Line } from "./line.js";

/** Sets the texts that it was made for; the fonts that they need are loaded by then. */
export interface Typesetter {
  /** `weight` 100–900; `most` in ems. Throws `RangeError` for a text that it was not made for. */
  line(text: string, weight: number, most: number): Line;
}

/** Finds and loads the fonts for `texts`, of which each is drawn as far as the fonts here go. `language` is BCP 47. */
export async function typesetterFor(texts: Iterable<string>, language = "en"): Promise<Typesetter> {
  const clusters = new Map<string, readonly Cluster[]>();
  for (const text of new Set(texts)) clusters.set(text, await clustersOf(tidy(text), language));
  const ellipsis = await clustersOf("…");
  return {
    line(text, weight, most) {
      const known = clusters.get(text);
      if (!known) throw new RangeError(`no font was looked for: ${JSON.stringify(text.slice(0, 40))}`);
      return setLine(known, ellipsis, weight, most);
    },
  };
}
