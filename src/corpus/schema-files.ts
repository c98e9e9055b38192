import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CORPUS_SCHEMAS } from "./schema.js";

/** The JSON schema of every kind of corpus file, by its file name: what editors complete from. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(CORPUS_SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
    ]),
  );
}

/** Writes them to a folder. */
export function writeSchemaFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of schemaFiles()) writeFileSync(join(folder, file), text);
}
