import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { projectRoot } from "../../src/root.js";
import { readStages } from "./dockerfile.js";
import { makeBase } from "./image/base.js";
import { faultsOfContents, writtenElsewhere } from "./image/contents.js";
import { build, Layer } from "./image/layer.js";
import { run } from "./image/run.js";
import { useLocally, useOnDiscord, Wrong } from "./image/use.js";

/**
 * `npm run test:image`: does by hand what the Dockerfile says, command by command, each stage in a root of its own, and
 * starts what comes of it. There is no engine in it: only Linux, root, `unshare`, `chroot` and overlay mounts.
 * `-- --debian FOLDER` lays the stages over another Debian than this machine's, `-- --compile` compiles SQLite again.
 */
const { values } = parseArgs({
  options: {
    debian: { type: "string", default: "/" },
    compile: { type: "boolean", default: false },
    inside: { type: "string" },
  },
});
if (values.inside === undefined) process.exitCode = await outside();
else await inside(values.inside, values.debian, values.compile);

/** The mounts go with the namespace that they are made in; only then is the folder beneath them deleted. */
async function outside(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "wagecard-image-"));
  try {
    const again = [fileURLToPath(import.meta.url), ...process.argv.slice(2), "--inside", folder];
    const words = ["--mount", "--propagation", "private", process.execPath, ...again];
    const { status, error } = spawnSync("unshare", words, { stdio: "inherit" });
    if (error) throw error;
    return status ?? 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function inside(folder: string, debian: string, compile: boolean): Promise<void> {
  const stages = readStages();
  const last = stages.at(-1);
  if (!last) throw new Error("There is no stage.");
  const base = join(folder, "base");
  await mkdir(base);
  // A file system of its own: one that lies within the other can't be laid over it.
  await run("mount", ["-t", "tmpfs", "tmpfs", base]);
  await timed("what the image of Node brings", () => makeBase(base, debian, last.image, compile));
  const built = new Map<string, Layer>();
  for (const [index, stage] of stages.entries()) {
    if (stage.image !== last.image) throw new Error(`FROM ${stage.image}: all stages have one base here.`);
    process.stdout.write(`stage ${stage.name ?? index}\n`);
    const place = join(folder, `stage-${index}`);
    await mkdir(place);
    const layer = await Layer.open(place, [base, debian]);
    if (existsSync(join(layer.root, "app"))) throw new Error("The base has an /app already.");
    await layer.hide(projectRoot());
    await build(stage, layer, built, ({ keyword, text }, seconds) =>
      told(`${keyword} ${text.replace(/\s+/g, " ").slice(0, 70)}`, seconds),
    );
    built.set(stage.name ?? String(index), layer);
  }
  const layer = built.get(last.name ?? String(stages.length - 1));
  if (!layer) throw new Error("The last stage is not built.");
  const faults = [...(await timed("what lies in it", () => faultsOfContents(layer)))];
  if (layer.user === "root") faults.push("it runs as root");
  try {
    if (faults.length === 0) {
      await useOnDiscord(last, layer, told);
      await useLocally(last, layer, told);
    }
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    faults.push(error.message);
  }
  const volumes = last.instructions
    .filter(({ keyword }) => keyword === "VOLUME")
    .flatMap(({ words }) => words);
  faults.push(
    ...(await writtenElsewhere(layer, volumes)).map((file) => `written outside its volume: ${file}`),
  );
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`the image, by hand: ${faults.length} faults\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function told(what: string, seconds?: number): void {
  process.stdout.write(`  ${what}${seconds === undefined ? "" : ` (${seconds.toFixed(1)} s)`}\n`);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  told(what, (performance.now() - began) / 1000);
  return result;
}
