import { z } from "zod";
import { REGISTRATIONS } from "./discord/index.js";
import { DEFAULT_RETENTION_DAYS, readStoreKeys, readStoreUri } from "./store/index.js";

export const DEFAULT_LOCAL_PORT = 4242;
export const LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;

/** A field read by a function that throws in words for the person at the terminal. */
function reading<T>(read: (text: string) => T): (text: string, context: z.RefinementCtx<string>) => T {
  return (text, context) => {
    try {
      return read(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  };
}

/** A whole number; the fault repeats what was given, so it is not for secrets. */
function whole(least: number, most: number, example: number) {
  return z.string().transform(
    reading((text) => {
      const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      if (number >= least && number <= most) return number;
      throw new Error(
        `“${text}” does not fit; give a whole number from ${least} to ${most}, such as ${example}`,
      );
    }),
  );
}

/** `0,2` and `0-3`, also mixed; in ascending order. */
function readShardIds(text: string): readonly number[] {
  const ids = text.split(",").flatMap((part) => {
    const [, first, last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? [];
    if (first === undefined || Number(first) > Number(last)) {
      throw new Error(`“${text}” does not fit; give numbers of shards, as in 0,1 or 0-3`);
    }
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  });
  if (new Set(ids).size < ids.length) throw new Error(`“${text}” names a shard twice; name each once`);
  return ids.toSorted((one, other) => one - other);
}

/** The environment, field by field. A blank value counts as none. */
export const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^\S+$/,
      "it has a space or a line break in it; copy it again from the application's Bot page, without “Bot” before it",
    )
    .optional(),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/,
      error: "it is no address; give the base of a REST API, as in http://127.0.0.1:8080/api",
    })
    .optional(),
  DATA_DIR: z.string().optional(),
  LOCAL_PORT: whole(0, 65535, DEFAULT_LOCAL_PORT).optional(),
  HEALTH_PORT: whole(0, 65535, 9464).optional(),
  LOG_LEVEL: z
    .enum(LEVELS, {
      error: ({ input }) => `“${String(input)}” does not fit; give one of ${LEVELS.join(", ")}`,
    })
    .default("info"),
  MATRIX_VERSION: z
    .string()
    .regex(/^v\d+(\.\d+)*$/, { error: ({ input }) => `“${input}” does not fit; write it as in v1 or v1.1` })
    .default("v1.1"),
  REGISTER_COMMANDS: z
    .enum(REGISTRATIONS, {
      error: ({ input }) => `“${String(input)}” does not fit; give one of ${REGISTRATIONS.join(", ")}`,
    })
    .default("first"),
  COOLDOWN: z
    .enum(["on", "off"], { error: ({ input }) => `“${String(input)}” does not fit; give on or off` })
    .default("on"),
  SHARD_IDS: z.string().transform(reading(readShardIds)).optional(),
  SHARD_COUNT: whole(1, 10_000, 4).optional(),
  STORE_URI: z.string().transform(reading(readStoreUri)).optional(),
  STORE_KEY: z.string().transform(reading(readStoreKeys)).optional(),
  RETENTION_DAYS: whole(1, 3650, DEFAULT_RETENTION_DAYS).default(DEFAULT_RETENTION_DAYS),
});

export type Given = Readonly<Record<string, string | undefined>>;

/** What is wrong among fields, each of which may be right by itself. */
export function contradictions(given: Given): readonly string[] {
  const { DISCORD_TOKEN, DISCORD_API_URL, SHARD_IDS, SHARD_COUNT, STORE_URI } = given;
  const faults: string[] = [];
  if (DISCORD_API_URL !== undefined && DISCORD_TOKEN === undefined) {
    faults.push(
      "DISCORD_API_URL: it is set, but DISCORD_TOKEN is missing; set the token, or take the URL out to run on the local Discord",
    );
  }
  const ids = variables.shape.SHARD_IDS.safeParse(SHARD_IDS).data;
  const count = variables.shape.SHARD_COUNT.safeParse(SHARD_COUNT).data;
  if (SHARD_IDS !== undefined && SHARD_COUNT === undefined) {
    faults.push(
      "SHARD_COUNT: it is missing beside SHARD_IDS; set how many shards all processes have together",
    );
  }
  if (SHARD_COUNT !== undefined && SHARD_IDS === undefined) {
    faults.push("SHARD_IDS: it is missing beside SHARD_COUNT; set which shards this process has, as in 0,1");
  }
  if (SHARD_IDS !== undefined && SHARD_COUNT !== undefined && DISCORD_TOKEN === undefined) {
    faults.push("SHARD_IDS: shards need DISCORD_TOKEN; the local Discord has no other process to share with");
  }
  const largest = ids?.at(-1);
  if (ids === undefined || count === undefined || largest === undefined) return faults;
  if (largest >= count) {
    faults.push(
      `SHARD_IDS: there is no shard ${largest} among ${count}; the first is 0, the last ${count - 1}`,
    );
  } else if (ids.length < count && (STORE_URI === undefined || STORE_URI.startsWith("sqlite:"))) {
    faults.push(
      "STORE_URI: other processes have the rest of the shards, and SQLite is for one process alone; set redis:// or postgres:// for all of them",
    );
  }
  return faults;
}
