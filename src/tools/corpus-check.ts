import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkCorpus } from "../corpus-check/check.js";
import { projectRoot } from "../root.js";

const { values } = parseArgs({ options: { article: { type: "string" } } });
const article = values.article === undefined ? null : readArticle(values.article);
const { faults, summary } = checkCorpus(join(projectRoot(), "corpus"), article);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${summary}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

function readArticle(path: string): string {
  if (existsSync(path)) return readFileSync(path, "utf8");
  process.stderr.write(`${path}: there is no such file\n`);
  process.exit(1);
}
