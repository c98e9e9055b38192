import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the build puts the packed corpus, in the project's folder. */
export const PACKS = join("dist", "corpus");

/** Where it puts the program in a few files. */
export const BUNDLE = join("dist", "bundle");

/** The project's folder: the nearest one above this file with a package.json, from `src` and from `dist` alike. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("package.json was not found above the program's files.");
    folder = above;
  }
  return folder;
}
