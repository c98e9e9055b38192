import type { Told } from "./bench.js";
import { PARTS } from "./parts.js";
import { SIZES, type SizeName } from "./sizes.js";

/** One part, by itself: `part-process.js NAME SIZE SEED`, started by the runner. */
const [name = "", size = "", seed = ""] = process.argv.slice(2);
const part = PARTS[name];
if (!part) throw new Error(`There is no part ${name}.`);
const tell = (told: Told) => process.send?.(told);
const endWithRunner = () => process.exit(1);
process.once("disconnect", endWithRunner);
const run = await part.load();
await run({
  sizes: SIZES[size as SizeName],
  seed: Number(seed),
  row: (row) => tell({ row: { part: name, ...row } }),
  note: (note) => tell({ note }),
});
process.off("disconnect", endWithRunner);
process.disconnect?.();
