import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { projectRoot } from "../../src/root.js";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium to test with: `CHROMIUM_PATH`, or where Debian puts it; null where there is none. */
export function chromiumPath(): string | null {
  const path = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  return existsSync(path) ? path : null;
}

/**
 * A Chromium of its own, with `more` arguments; whoever launches it closes it. Throws where there is none: ask
 * `chromiumPath` first.
 */
export function launchChromium(...more: readonly string[]): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error("No Chromium at /usr/bin/chromium or $CHROMIUM_PATH.");
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}

/** Compiles the page's modules where they are missing or older than their sources, as `npm test` does beforehand. */
export async function buildPage(): Promise<void> {
  const root = projectRoot();
  const sources = join(root, "src", "local", "page", "browser");
  const newest = await latest(sources, ".ts");
  const built = await latest(join(root, "dist", "src", "local", "page", "browser"), ".js");
  if (built >= newest) return;
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  await promisify(execFile)(process.execPath, [tsc, "-p", join(sources, "tsconfig.json")]);
}

/** When a file with that ending was last written; 0 where there is none. */
async function latest(folder: string, ending: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const times = names
    .filter((name) => name.endsWith(ending))
    .map(async (name) => (await stat(join(folder, name))).mtimeMs);
  return Math.max(0, ...(await Promise.all(times)));
}
