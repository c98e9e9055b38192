import { createHash } from "node:crypto";
import type { ResolvedTask } from "./resolve.js";
import type { Constants } from "./types.js";

/**
 * Content hash of the figures that a card was made with: the corpus's cells (before overrides; each once, in the
 * order of their names) and the constants. First 16 hex digits of SHA-256 over canonical JSON.
 */
export function hashOf(tasks: readonly ResolvedTask[], constants: Constants): string {
  const cells: Record<string, unknown> = {};
  for (const { from, cell } of tasks) cells[`${from}/${cell.id}`] = cell;
  return createHash("sha256").update(canonical({ cells, constants })).digest("hex").slice(0, 16);
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
