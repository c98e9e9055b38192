import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/root.js";

/** A text's name in quotes, or in backticks with what is only known when it is said: `axis.${axis}.name`. */
const NAME = /["`]([a-z][\w-]*(?:\.(?:[\w-]|\$\{[^{}]*\})+)+)["`]/g;

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** Texts' names that a source says, as patterns for whole names. */
export function namesIn(source: string): RegExp[] {
  return [...source.replace(COMMENT, "").matchAll(NAME)].map(([, name = ""]) => {
    const words = name.split(/\$\{[^{}]*\}/).map((part) => part.replace(/[.-]/g, "\\$&"));
    return new RegExp(`^${words.join("[\\w-]+")}$`);
  });
}

/** The sources that may say a text, by their place; the catalogs themselves are none of them. */
export function sources(): ReadonlyMap<string, string> {
  const root = projectRoot();
  const files = ["src", "commands"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((file) => join(room, file)),
  );
  const catalog = /^src\/language\/[^/]+\//;
  const said = files.filter((file) => file.endsWith(".ts") && !catalog.test(file));
  return new Map(said.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

export function unused(keys: readonly string[], among: Iterable<string>): string[] {
  const names = [...among].flatMap(namesIn);
  return keys.filter((key) => !names.some((name) => name.test(key)));
}
