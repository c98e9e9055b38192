import { lstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { decodeText } from "./decode-text.js";
import { nearestOf } from "./near-name.js";
import { variables } from "./variables.js";

/** What a file of variables says. */
export interface EnvFile {
  readonly values: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  /** Lines that set nothing, or not what they seem to, though a variable of the bot's is meant. Values are left out. */
  readonly faults: readonly string[];
  /** Other lines that set nothing. */
  readonly hints: readonly string[];
}

/** Read from the environment by the libraries that the bot is made of, while it runs. */
const OF_OTHERS = /^(PG[A-Z]+|TZ|UV_THREADPOOL_SIZE)$/;
const SETTING = /^(?:export\s+)?([A-Za-z_]\w*)\s*=(.*)$/;
const TYPOGRAPHIC = /^[“”„‟‘’‚«»]/;
const known = Object.keys(variables.shape);

/**
 * Sets what the file says and the environment does not.
 * @returns hints for the log: lines that set nothing
 * @throws an Error in words if the file can't be read, or if a line that means a variable of the bot's does not set it
 */
export function loadEnvFile(file: string, env: NodeJS.ProcessEnv): readonly string[] {
  const text = readText(file);
  if (text === null) {
    const misnamed = readText(`${file}.txt`) !== null || readText(join(dirname(file), "env")) !== null;
    return misnamed ? ["There is no .env, but a file .env.txt or env. Only .env is read: rename it."] : [];
  }
  const { values, faults, hints } = parseEnvFile(text);
  if (faults.length > 0) {
    throw new Error([`The file ${file} does not set all that it means to.`, ...faults].join("\n  "));
  }
  const hidden: string[] = [];
  for (const [name, { value, line }] of values) {
    const outside = env[name];
    if (outside === undefined) env[name] = value;
    else if (outside !== value && value !== "") {
      const how = outside.trim() === "" ? "to nothing" : "to something else";
      hidden.push(`line ${line}: ${name} is set ${how} in the environment, which counts`);
    }
  }
  return [...hints, ...hidden].map((hint) => `.env, ${hint}`);
}

/** null if there is no such file. @throws an Error in words if it can't be read */
function readText(file: string): string | null {
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === "ENOENT" && lstatSync(file, { throwIfNoEntry: false }) === undefined) return null;
    if (code === "EISDIR") {
      throw new Error(
        `${file} is a folder. The settings have to be in a file of that name: see .env.example.`,
      );
    }
    const why = code ?? (error instanceof Error ? error.message : String(error));
    throw new Error(
      `The file ${file} can't be read (${why}). Make it a readable text file, or take it away.`,
    );
  }
}

/** One line a variable, as .env.example shows it; `export` before it and quotation marks around the value are fine. */
export function parseEnvFile(text: string): EnvFile {
  const values = new Map<string, { value: string; line: number }>();
  const faults: string[] = [];
  const hints: string[] = [];
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const stated = whole.trim();
    if (stated === "" || stated.startsWith("#")) continue;
    const [, name, rest = ""] = SETTING.exec(stated) ?? [];
    if (name === undefined) {
      const meant = meantBy(stated);
      if (meant) faults.push(`line ${line}: it sets nothing; write ${meant}=, and the value behind it`);
      else hints.push(`line ${line}: it sets nothing; a line is NAME=value, or begins with # as a comment`);
      continue;
    }
    const near = known.includes(name) ? name : nearestOf(name, known);
    const { value, fault } = readValue(rest.trim());
    if (near === null) {
      if (/^NODE_/.test(name)) {
        hints.push(`line ${line}: Node.js reads ${name} before this file; set it in the environment`);
      } else if (!OF_OTHERS.test(name)) hints.push(`line ${line}: the bot knows no variable ${shown(name)}`);
    } else if (near !== name && value !== "") {
      faults.push(`line ${line}: ${name} is not known; did you mean ${near}?`);
    } else if (fault !== null) faults.push(`line ${line}: ${name}: ${fault}`);
    const before = values.get(name);
    if (before && before.value !== value) {
      hints.push(`line ${before.line}: ${shown(name)} is set again in line ${line}, which counts`);
    }
    values.set(name, { value, line });
  }
  return { values, faults, hints };
}

/** A key that was pasted without its name may end in “=” and look like one. */
function shown(name: string): string {
  return /^[A-Z][A-Z0-9_]{0,39}$/.test(name) ? name : "of that name";
}

/** The variable that a line means which does not set it, as in `DISCORD_TOKEN: …` or `set DISCORD_TOKEN=…`. */
function meantBy(line: string): string | null {
  const words = line.split(/[=＝]/)[0]?.match(/[A-Za-z_]\w*/g) ?? [];
  for (const word of words) {
    const meant = known.includes(word) ? word : word.length > 4 ? nearestOf(word, known) : null;
    if (meant !== null) return meant;
  }
  return null;
}

function readValue(rest: string): { readonly value: string; readonly fault: string | null } {
  const [quote] = rest;
  if (quote === '"' || quote === "'" || quote === "`") {
    const end = rest.indexOf(quote, 1);
    const after = end < 0 ? "" : rest.slice(end + 1).trim();
    if (end < 0) return { value: "", fault: `the quotation mark ${quote} is not closed in this line` };
    if (after !== "" && !after.startsWith("#")) {
      return { value: "", fault: `something stands behind the closing quotation mark ${quote}` };
    }
    return { value: rest.slice(1, end), fault: null };
  }
  if (TYPOGRAPHIC.test(rest)) {
    return { value: "", fault: `typographic quotation marks stand around the value; use " or none` };
  }
  const comment = rest.indexOf("#");
  if (comment > 0 && !/\s/.test(rest.charAt(comment - 1))) {
    return { value: "", fault: `what follows a # is a comment; put a value that has one between "` };
  }
  return { value: (comment < 0 ? rest : rest.slice(0, comment)).trim(), fault: null };
}
