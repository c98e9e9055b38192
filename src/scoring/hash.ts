import { createHash } from "node:crypto";
import type { ResolvedTask } from "./resolve.js";
import type { Cell, Constants } from "./types.js";

/**
 * Content hash of the figures that a card was made with: the corpus's cells (before overrides; each once, in the
 * order of their names) and the constants. First 16 hex digits of SHA-256 over canonical JSON.
 */
export function hashOf(tasks: readonly ResolvedTask[], constants: Constants): string {
  const cells = new Map(tasks.map(({ from, cell }) => [`${from}/${cell.id}`, cell]));
  const members = [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cell]) => `${JSON.stringify(name)}:${remembered(cell)}`);
  const text = `{"cells":{${members.join(",")}},"constants":${remembered(constants)}}`;
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

const texts = new WeakMap<object, string>();

/** What a corpus consists of is the same for every card, and is never changed. */
function remembered(content: Cell | Constants): string {
  const known = texts.get(content);
  if (known !== undefined) return known;
  const text = canonical(content);
  texts.set(content, text);
  return text;
}

/** JSON with sorted keys: the same content gives the same text, however it was put together. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}
