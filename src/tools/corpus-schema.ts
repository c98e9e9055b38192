import { join } from "node:path";
import { writeSchemaFiles } from "../corpus/schema-files.js";
import { projectRoot } from "../root.js";

writeSchemaFiles(join(projectRoot(), "corpus", "schema"));
