import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSchemaFiles } from "../corpus/schema-files.js";
import { exportSchemaFile } from "../export/schema-file.js";
import { projectRoot } from "../root.js";

const folder = join(projectRoot(), "corpus", "schema");
writeSchemaFiles(folder);
const { name, text } = exportSchemaFile();
writeFileSync(join(folder, name), text);
