import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUNDLE, projectRoot } from "../../src/root.js";

/** The built program in a folder of its own, as it lies where somebody has installed it. */
export interface Installation {
  readonly root: string;
  remove(): void;
}

/** @param without files of packages that are missing there, as in `sqlite3/build` */
export function install(without: readonly string[] = []): Installation {
  const root = mkdtempSync(join(tmpdir(), "wagecard-installed-"));
  const from = projectRoot();
  for (const path of [
    "package.json",
    "corpus",
    join("dist", "corpus"),
    join("src", "local", "page", "assets"),
  ]) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    symlinkSync(join(from, path), join(root, path));
  }
  // Copied: Node looks for packages beside the real file, not beside a link to it.
  cpSync(join(from, BUNDLE), join(root, BUNDLE), {
    recursive: true,
    filter: (path) => !path.endsWith(".map"),
  });
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(from, "node_modules"))) {
    const missing = without
      .filter((path) => path.startsWith(`${name}/`))
      .map((path) => join(from, "node_modules", path));
    const [source, target] = [join(from, "node_modules", name), join(root, "node_modules", name)];
    if (missing.length === 0) symlinkSync(source, target);
    else cpSync(source, target, { recursive: true, filter: (path) => !missing.includes(path) });
  }
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
