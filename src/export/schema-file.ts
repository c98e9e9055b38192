import { z } from "zod";
import { exportSchema } from "./schema.js";

/** The JSON schema of an exported card, for everyone who reads one: its file name and its text. */
export function exportSchemaFile(): { readonly name: string; readonly text: string } {
  const schema = z.toJSONSchema(exportSchema, { io: "input" });
  return { name: "wagecard-export.schema.json", text: `${JSON.stringify(schema, null, 2)}\n` };
}
