import { parseArgs } from "node:util";
import { PARTS } from "./parts.js";
import type { SIZES, SizeName } from "./sizes.js";

export interface Arguments {
  /** In the order of PARTS. */
  readonly parts: readonly string[];
  readonly size: SizeName;
  readonly seed: number;
  readonly json: boolean;
}

const USAGE = `Usage: npm run bench -- [PART…] [--small | --full] [--seed N] [--json]

${Object.entries(PARTS)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join("\n")}`;

/** What the runner is called with can't be used. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError with what is wrong, and all that there is */
export function readArguments(given: readonly string[]): Arguments {
  const { values, positionals } = parsed(given);
  const unknown = positionals.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) throw new UsageError(`There is no part “${unknown}”.\n\n${USAGE}`);
  if (values.small && values.full) throw new UsageError(`Either --small or --full.\n\n${USAGE}`);
  const seed = values.seed ?? "1";
  if (!/^\d{1,9}$/.test(seed)) throw new UsageError(`--seed takes a whole number.\n\n${USAGE}`);
  const all = Object.keys(PARTS);
  return {
    parts: positionals.length === 0 ? all : all.filter((name) => positionals.includes(name)),
    size: (values.small ? "small" : values.full ? "full" : "usual") satisfies keyof typeof SIZES,
    seed: Number(seed),
    json: values.json ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        small: { type: "boolean" },
        full: { type: "boolean" },
        seed: { type: "string" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
