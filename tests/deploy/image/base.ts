import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../../../src/root.js";
import { run } from "./run.js";

const Sqlite = z.object({
  version: z.string(),
  binary: z.object({ napi_versions: z.array(z.number()).min(1) }),
});
/** In the base: SQLite as `npm ci` compiled it for this checkout. */
const PREBUILDS = "/prebuilds";

/**
 * What the image of Node brings beside Debian, in a folder to lay over one: that version of Node from npm's `node`
 * package, npm, and the user `node`.
 * @param debian the root that it will be laid over
 * @param compile whether SQLite is to be compiled again, which takes a minute or two
 */
export async function makeBase(
  folder: string,
  debian: string,
  image: string,
  compile: boolean,
): Promise<void> {
  const [, version] = /^node:(\d+)-[a-z]+-slim$/.exec(image) ?? [];
  if (version === undefined) throw new Error(`${image} is not an image of Node with a version.`);
  const local = join(folder, "usr", "local");
  await mkdir(join(local, "bin"), { recursive: true });
  await mkdir(join(local, "lib", "node_modules"), { recursive: true });
  await node(join(folder, "node.tmp"), version, join(local, "bin", "node"));
  const modules = (await run("npm", ["root", "--global"])).trim();
  await cp(join(modules, "npm"), join(local, "lib", "node_modules", "npm"), { recursive: true });
  for (const name of ["npm", "npx"]) {
    await symlink(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, "bin", name));
  }
  await mkdir(join(folder, "etc"));
  for (const [file, line] of [
    ["passwd", "node:x:1000:1000::/home/node:/bin/bash"],
    ["group", "node:x:1000:"],
  ] as const) {
    const lines = (await readFile(join(debian, "etc", file), "utf8")).trimEnd().split("\n");
    const others = lines.filter((one) => !/^node:|^[^:]*:[^:]*:1000:/.test(one));
    await writeFile(join(folder, "etc", file), `${[...others, line].join("\n")}\n`);
  }
  if (compile) return;
  await prebuild(join(folder, PREBUILDS));
  // Where prebuild-install, which SQLite is installed with, looks before it asks the network.
  process.env["npm_config_sqlite3_local_prebuilds"] = PREBUILDS;
}

async function node(folder: string, version: string, to: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ allowScripts: { node: true } }));
  await run("npm", ["install", "--prefix", folder, "--no-save", "--prefer-offline", `node@${version}`]);
  await cp(join(folder, "node_modules", "node", "bin", "node"), to);
  await rm(folder, { recursive: true });
}

async function prebuild(folder: string): Promise<void> {
  const sqlite = join(projectRoot(), "node_modules", "sqlite3");
  const { version, binary } = Sqlite.parse(JSON.parse(await readFile(join(sqlite, "package.json"), "utf8")));
  const built = join("build", "Release", "node_sqlite3.node");
  if (!existsSync(join(sqlite, built))) throw new Error("Run npm ci first: SQLite is not built.");
  const name = `sqlite3-v${version}-napi-v${Math.max(...binary.napi_versions)}-linux-${process.arch}.tar.gz`;
  await mkdir(folder);
  await run("tar", ["-czf", join(folder, name), "-C", sqlite, built]);
}
