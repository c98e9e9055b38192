import { readFileSync } from "node:fs";
import { decodeText } from "./decode-text.js";
import { type Given, SECRETS } from "./variables.js";

/** A secret is no longer than this; whoever names another file is told so instead of waiting for it to be read. */
const LONGEST = 65_536;

/**
 * The environment with the secrets that it names files for: `DISCORD_TOKEN_FILE` holds what `DISCORD_TOKEN` would.
 * @returns one sentence for each file that can't be used, in words that never repeat what is in it
 */
export function withSecretFiles(given: Given): { readonly given: Given; readonly faults: readonly string[] } {
  const read: Record<string, string | undefined> = { ...given };
  const faults: string[] = [];
  for (const name of SECRETS) {
    const variable = `${name}_FILE`;
    const file = given[variable];
    if (file === undefined) continue;
    if (given[name] !== undefined) {
      faults.push(`${variable}: ${name} is set as well; set one of the two`);
      continue;
    }
    const found = contentOf(file);
    if ("fault" in found) faults.push(`${variable}: ${found.fault}`);
    else read[name] = found.text;
  }
  return { given: read, faults };
}

function contentOf(file: string): { readonly text: string } | { readonly fault: string } {
  try {
    const text = decodeText(readFileSync(file)).trim();
    if (text === "") return { fault: `the file ${file} is empty` };
    return text.length > LONGEST ? { fault: `the file ${file} is too long for a secret` } : { text };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    return {
      fault: `the file ${file} can't be read${code}; it has to be there and readable for the bot's user`,
    };
  }
}
