import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadCorpus } from "../corpus/index.js";
import { withTables } from "../corpus/methodology.js";
import { projectRoot } from "../root.js";

const folder = join(projectRoot(), "corpus");
const page = join(folder, "METHODOLOGY.md");
writeFileSync(page, withTables(readFileSync(page, "utf8"), loadCorpus(folder, "v1")));
