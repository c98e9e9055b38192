import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../../../src/root.js";
import type { Layer } from "./layer.js";
import { run } from "./run.js";

/** What Debian's smallest has: the C library, and the C++ library that apt and Node need as well. */
const THERE =
  /^(linux-vdso|ld-linux-[\w-]+|libc|libm|libdl|libpthread|libresolv|librt|libstdc\+\+|libgcc_s)\.so/;
const Package = z.object({ dependencies: z.record(z.string(), z.string()) });
const Lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) });

/** What is wrong with what lies in the image's folder, one line a fault. */
export async function faultsOfContents(layer: Layer): Promise<readonly string[]> {
  const app = join(layer.root, layer.cwd);
  const { dependencies } = Package.parse(JSON.parse(readFileSync(join(app, "package.json"), "utf8")));
  const { packages } = Lock.parse(JSON.parse(readFileSync(join(projectRoot(), "package-lock.json"), "utf8")));
  const faults: string[] = [];
  const must = (wanted: string, is: string): void => {
    if (wanted !== is) faults.push(`there should be ${wanted}, there is ${is}`);
  };
  const names = (folder: string): string => readdirSync(join(app, folder)).sort().join(" ");
  must("LICENSE PRIVACY.md TERMS.md corpus data dist node_modules package.json src", names("."));
  must("bundle commands corpus src", names("dist"));
  must("local/page/assets", `${names("src")}/${names("src/local")}/${names("src/local/page")}`);
  must("", names("data"));
  const installed = new Set(readdirSync(join(app, "node_modules"), { recursive: true, encoding: "utf8" }));
  for (const name of Object.keys(dependencies)) {
    if (!installed.has(name)) faults.push(`${name} is missing`);
  }
  for (const [path, { dev }] of Object.entries(packages)) {
    if (dev && existsSync(join(app, path))) faults.push(`${path} is for development alone`);
  }
  // Of what stands for Node's image; the Debian beneath it is this machine's, with all that it has.
  for (const brought of ["bin/npm", "bin/npx", "bin/corepack", "bin/yarn", "lib/node_modules"]) {
    if (existsSync(join(layer.root, "usr", "local", brought))) faults.push(`/usr/local/${brought} is there`);
  }
  const libraries = [...installed].filter((name) => /\.node$|\.so[.\d]*$/.test(name));
  if (!libraries.some((name) => name.includes("sqlite3"))) faults.push("SQLite is not built");
  for (const name of libraries) faults.push(...(await missing(layer, join(layer.cwd, "node_modules", name))));
  return faults;
}

/** Libraries that a compiled module needs and that neither Debian's smallest nor the module's own folder has. */
async function missing(layer: Layer, file: string): Promise<readonly string[]> {
  const { output, errors } = await layer.ending(["ldd", file]);
  const needed = output.split("\n").filter((line) => /^\t/.test(line));
  if (needed.length === 0) return [`${file}: ${errors.trim()}`];
  return needed
    .map((line) => line.trim())
    .filter(
      (line) => !THERE.test(line.replace(/^\/.*\//, "")) && !line.includes(` ${layer.cwd}/node_modules/`),
    )
    .map((line) => `${file} needs ${line}`);
}

/** Files that the image's user wrote, but for those in its volumes. */
export async function writtenElsewhere(layer: Layer, volumes: readonly string[]): Promise<readonly string[]> {
  const kept = volumes.flatMap((volume) => ["-not", "-path", `${layer.upper}${volume}*`]);
  const found = await run("find", [layer.upper, "-uid", "1000", ...kept]);
  return found.split("\n").filter((line) => line !== "");
}
