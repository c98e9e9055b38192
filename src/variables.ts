import { z } from "zod";
import { REGISTRATIONS } from "./discord/index.js";
import { DEFAULT_RETENTION_DAYS, PLAIN, readStoreKeys, readStoreUri } from "./store/index.js";

export const DEFAULT_LOCAL_PORT = 4242;
/** The corpus's version that cards are made with where nothing else is set. */
export const NEWEST_MATRIX = "v1.1";
/** All versions in `corpus/`, in order. */
export const MATRIX_VERSIONS = ["v1", NEWEST_MATRIX] as const;
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

/** A day, to milliseconds since 1970 at its end: one more day, so that it is over everywhere. */
function readConfirmedDay(text: string): number {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(start)) throw new Error(`“${text}” does not fit; give a day, as in 2027-06-19`);
  return start + 2 * 86_400_000;
}

const code = (value: string): string => `\`${value}\``;

/** Variables that may be given as a file instead, named by the variable with `_FILE` behind it. */
export const SECRETS = ["DISCORD_TOKEN", "STORE_KEY", "STORE_URI"] as const;

/** The path of a file with a secret in it; read by `secret-files.ts` before anything else is. */
function fileWith(name: (typeof SECRETS)[number]) {
  return z
    .string()
    .optional()
    .meta({
      sets: `a file with what ${code(name)} would hold, in its place`,
      otherwise: "",
      help: `A file with what ${name} would hold, in its place: a container's secret or a credential of systemd, which no other process finds in this one's environment.`,
    });
}

/** The environment, field by field. A blank value counts as none. What it sets stands in the README and .env.example by `npm run docs:configuration`. */
export const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w.-]+$/,
      "it has a character that no token has, such as a space, a line break or a quotation mark; copy it again from the application's Bot page, without “Bot” before it",
    )
    .optional()
    .meta({
      sets: "the bot's token; without it the bot runs on the local Discord",
      otherwise: "",
      help: "The bot's token, from the Bot page of your application at https://discord.com/developers/applications",
    }),
  DISCORD_TOKEN_FILE: fileWith("DISCORD_TOKEN"),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/,
      error: "it is no address; give the base of a REST API, as in http://127.0.0.1:8080/api",
    })
    .optional()
    .meta({
      sets: "base of another REST API than Discord's own (a rate-limit proxy, a compatible server)",
      otherwise: "",
      help: "Base of another REST API than Discord's own (a rate-limit proxy, a compatible server), as in http://127.0.0.1:8080/api",
    }),
  DATA_DIR: z.string().optional().meta({
    sets: "folder of the database",
    otherwise: "`data`",
    help: "Where the database lies. Default: data, in the project's folder",
  }),
  LOCAL_PORT: whole(0, 65535, DEFAULT_LOCAL_PORT)
    .optional()
    .meta({
      sets: "port of the local Discord's page",
      otherwise: `\`${DEFAULT_LOCAL_PORT}\``,
      help: `Port of the local Discord's page. Default: ${DEFAULT_LOCAL_PORT}`,
    }),
  HEALTH_PORT: whole(0, 65535, 9464).optional().meta({
    sets: "port of `/healthz`, `/readyz` and `/metrics` (Prometheus) on 127.0.0.1; 0 takes any free one",
    otherwise: "none",
    help: "Port for health and metrics, on 127.0.0.1 only: /healthz (the process turns), /readyz (connected, and the store answers), /metrics (for Prometheus). 0 takes any free port. Default: none",
  }),
  LOG_LEVEL: z
    .enum(LEVELS, {
      error: ({ input }) => `“${String(input)}” does not fit; give one of ${LEVELS.join(", ")}`,
    })
    .default("info")
    .meta({
      sets: LEVELS.map(code).join(", "),
      otherwise: "`info`",
      help: "fatal, error, warn, info, debug or silent. Default: info. On debug there is a line for each interaction, without what was typed; users have a pseudonym that changes at every start.",
    }),
  MATRIX_VERSION: z
    .string()
    .regex(/^v\d+(\.\d+)*$/, { error: ({ input }) => `“${input}” does not fit; write it as in v1 or v1.1` })
    .default(NEWEST_MATRIX)
    .meta({
      sets: `version of the corpus: ${MATRIX_VERSIONS.map(code).join(", ")}`,
      otherwise: code(NEWEST_MATRIX),
      help: `The corpus's version that cards are made with: ${MATRIX_VERSIONS.join(" or ")}. Default: ${NEWEST_MATRIX}`,
    }),
  REGISTER_COMMANDS: z
    .enum(REGISTRATIONS, {
      error: ({ input }) => `“${String(input)}” does not fit; give one of ${REGISTRATIONS.join(", ")}`,
    })
    .default("first")
    .meta({
      sets: "when a start registers the commands: `first` (only where there are none), `always` (wherever they differ), `never`",
      otherwise: "`first`",
      help: "Whether a start registers the commands: first (only where Discord has none of them yet), always (wherever they differ) or never. Default: first. Where they differ and are left, the log says so: npm run register",
    }),
  COOLDOWN: z
    .enum(["on", "off"], { error: ({ input }) => `“${String(input)}” does not fit; give on or off` })
    .default("on")
    .meta({
      sets: "whether people who go faster than a hand can (40 actions at once, then 4 a second; 5 pictures a minute; 60 suggestions, then 10 a second) are asked to wait: `on`, `off`",
      otherwise: "`on`",
      help: "Whether people who go faster than a hand can are asked to wait: on or off. Default: on",
    }),
  STORE_URI: z.string().transform(reading(readStoreUri)).optional().meta({
    sets: "where walks, people and boards are kept: `redis://`, `rediss://`, `postgres://`, `sqlite://`",
    otherwise: "SQLite in `DATA_DIR`",
    help: "Where walks, people and boards are kept. Default: SQLite in DATA_DIR, for one process. For several processes or machines redis://user:password@host:6379/0 (rediss:// over TLS) or postgres://user:password@host:5432/database (with ?sslmode=verify-full over TLS). Redis must run with appendonly yes, appendfsync always and maxmemory-policy noeviction to keep what it acknowledges.",
  }),
  STORE_URI_FILE: fileWith("STORE_URI"),
  STORE_KEY: z.string().transform(reading(readStoreKeys)).optional().meta({
    sets: "encrypts what is stored: 32 bytes in base64 or hexadecimal digits; several between commas, the newest first",
    otherwise: "not encrypted",
    help: "Encrypts what is stored. 32 bytes in base64 or hexadecimal digits, as from: openssl rand -base64 32. To change the key, put the new one first and leave the old one after a comma: after the start everything is encrypted anew, and the old one can go once npm run store:check finds 0 under an older key. Without the key nothing can be read again: keep a copy of it apart from the database.",
  }),
  STORE_KEY_FILE: fileWith("STORE_KEY"),
  STORE_PLAIN: z
    .enum(PLAIN, { error: ({ input }) => `“${String(input)}” does not fit; give ${PLAIN.join(" or ")}` })
    .default("encrypt")
    .meta({
      sets: "with `STORE_KEY`, what becomes of documents that are not encrypted: `encrypt` (those from before the key, once), `refuse` (they are never read)",
      otherwise: "`encrypt`",
      help: "What becomes of documents that are not encrypted, with STORE_KEY set: encrypt or refuse. Default: encrypt. What was stored before there was a key is then encrypted after the start, and nothing plain is read any more once all of it is. With refuse nothing plain is read from the first start on, whatever the database says of itself: set it once npm run store:check finds 0 plain.",
    }),
  RETENTION_DAYS: whole(1, 3650, DEFAULT_RETENTION_DAYS)
    .default(DEFAULT_RETENTION_DAYS)
    .meta({
      sets: "days without a change after which cards and boards are forgotten, 1 to 3650",
      otherwise: `\`${DEFAULT_RETENTION_DAYS}\``,
      help: `Days without a change after which cards and boards are forgotten, 1 to 3650. Default: ${DEFAULT_RETENTION_DAYS}. A walk is after one day.`,
    }),
  CLOCK_CONFIRMED: z.string().transform(reading(readConfirmedDay)).optional().meta({
    sets: "after the log asked for it: that the machine's clock is right, up to this day, such as `2027-06-19`",
    otherwise: "none",
    help: "The day until which the machine's clock is right, as in 2027-06-19. After a jump of a week or more (or half of RETENTION_DAYS) against when the store was last used, nothing is deleted for its age until this is set. It confirms no later jump, so it can stay. Default: none",
  }),
  SHARD_IDS: z.string().transform(reading(readShardIds)).optional().meta({
    sets: "for several processes: this one's shards, such as `0,1` or `0-3`",
    otherwise: "all",
    help: "For several processes: the shards of this one, as in 0,1 or 0-3. Set it together with SHARD_COUNT. All processes share one STORE_URI with Redis or Postgres; the one with shard 0 registers the commands and serves DMs. Default: one process with as many shards as Discord recommends",
  }),
  SHARD_COUNT: whole(1, 10_000, 4).optional().meta({
    sets: "for several processes: how many shards all have together",
    otherwise: "as Discord recommends",
    help: "For several processes: how many shards all of them have together. Default: as many as Discord recommends",
  }),
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
