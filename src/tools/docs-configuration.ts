import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../root.js";
import { environmentExample, withConfigurationTable } from "./configuration.js";

const readme = join(projectRoot(), "README.md");
writeFileSync(readme, withConfigurationTable(readFileSync(readme, "utf8")));
writeFileSync(join(projectRoot(), ".env.example"), environmentExample());
