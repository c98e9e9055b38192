import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pages } from "./discord/index.js";
import { projectRoot } from "./root.js";

/** PRIVACY.md and TERMS.md of the program that runs: whoever runs it may have changed them. */
export async function readPages(): Promise<Pages> {
  const read = (name: string): Promise<string> => readFile(join(projectRoot(), name), "utf8");
  const [privacy, terms] = await Promise.all([read("PRIVACY.md"), read("TERMS.md")]);
  return { privacy, terms };
}
