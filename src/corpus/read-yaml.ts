import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import type { z } from "zod";

/** Loaded with the first file: a start from the packed corpus reads none. */
const yaml = (): typeof Yaml => createRequire(import.meta.url)("yaml");

/** A corpus that cannot be used. Every line of the message names file, line and field. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  constructor(readonly faults: readonly string[]) {
    super(`The corpus is broken:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}

/**
 * One YAML file, checked by its schema.
 * @param name how messages call the file
 * @throws CorpusError with each fault's file, line and field
 */
export function readYaml<T>(path: string, name: string, schema: z.ZodType<T>): T {
  let source: string;
  try {
    source = readFileSync(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    throw new CorpusError([`${name}: cannot be read (${reason})`]);
  }
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new CorpusError(
      document.errors.map(
        (fault) => `${name}:${lines.linePos(fault.pos[0]).line}: ${fault.message.split("\n")[0]}`,
      ),
    );
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw new CorpusError(
    parsed.error.issues.map((issue) => {
      const field = issue.path.map(String).join(".") || "(whole file)";
      return `${name}:${lineOf(document, lines, issue.path)}: ${field}: ${issue.message}`;
    }),
  );
}

/** The line where the field stands, or the nearest field above it where it is missing. */
function lineOf(
  document: Yaml.Document.Parsed,
  lines: Yaml.LineCounter,
  path: readonly PropertyKey[],
): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
      const start: unknown = node.range[0];
      if (typeof start === "number") return lines.linePos(start).line;
    }
  }
  return 1;
}

/** Every text of a YAML file with its field and line. The file is one that `readYaml` has accepted. */
export function eachText(path: string): { field: string; line: number; text: string }[] {
  const { isPair, isScalar, LineCounter, parseDocument, visit } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines });
  const texts: { field: string; line: number; text: string }[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === "key" || typeof node.value !== "string" || !node.range) return;
      const names = ancestors.flatMap((one) =>
        isPair(one) && isScalar(one.key) ? [String(one.key.value)] : [],
      );
      texts.push({ field: names.join("."), line: lines.linePos(node.range[0]).line, text: node.value });
    },
  });
  return texts;
}
