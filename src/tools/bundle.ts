import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "rolldown";
import { z } from "zod";
import { BUNDLE, projectRoot } from "../root.js";

/**
 * Puts what `npm start` runs, our own modules and what they import, into a few files: reading a thousand one by one took
 * most of a start.
 */

/** Left where npm put them: of the system's own code, with files of their own beside theirs, or not there at all. */
const EXTERNAL = [
  "sqlite3",
  // What discord.js, ws and pg take where somebody has installed it.
  "zlib-sync",
  "bufferutil",
  "utf-8-validate",
  "pg-native",
];

const options: BuildOptions = {
  cwd: projectRoot(),
  logLevel: "warn",
  input: { program: join("dist", "src", "main.js") },
  platform: "node",
  external: EXTERNAL,
  output: { dir: BUNDLE, format: "esm", sourcemap: true },
  onLog: (level, log, say) => {
    // discord.js evaluates what its ShardingManager sends, which we have none of.
    if (log.code === "EVAL" && log.id?.includes("discord.js")) return;
    // What is missing would fail at a start, or worse, when it is first needed.
    if (level === "warn") throw new Error(log.message);
    say(level, log);
  },
};

await build(options);

// In front of it, what an older Node can read.
const start = join(projectRoot(), "src", "start");
const { engines } = z
  .object({ engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync(join(projectRoot(), "package.json"), "utf8")));
const folder = join(projectRoot(), BUNDLE);
copyFileSync(join(start, "requirements.cjs"), join(folder, "requirements.cjs"));
const main = readFileSync(join(start, "main.js"), "utf8").replace("ENGINES", JSON.stringify(engines.node));
writeFileSync(join(folder, "main.js"), main);
