import { createHmac, randomBytes } from "node:crypto";
import { type DestinationStream, type Logger, pino } from "pino";
import { linesTo, streamTo } from "./output.js";

/** Only where it is used. */
const pretty = process.stderr.isTTY ? (await import("pino-pretty")).default : null;

/** Shorter than that a secret would be found in half of all words; it protects nothing either. */
const SHORTEST_SECRET = 4;

/**
 * Lines of JSON on standard error, or readable ones where that is a terminal, each written at once. Secrets never get in,
 * and of an error only what says what went wrong: discord.js's hold the words that were being sent and the address with
 * the interaction's token.
 * @param secrets words that are blotted out wherever they turn up
 */
export function makeLog(
  level: string,
  secrets: readonly string[] = [],
  destination?: DestinationStream,
): Logger {
  const options = {
    level,
    base: null,
    redact: ["token", "*.token"],
    serializers: { error: plainError, err: plainError },
    hooks: { streamWrite: blotter(secrets.map(inJson)) },
  };
  if (destination) return pino(options, destination);
  const lines = linesTo(2);
  return pretty
    ? pino(options, pretty({ destination: streamTo(lines), sync: true, ignore: "pid,hostname" }))
    : pino(options, lines);
}

/** Blots secrets out of a text. */
export function blotter(secrets: readonly string[]): (text: string) => string {
  const known = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    // One may be part of another.
    .toSorted((one, other) => other.length - one.length);
  return (text) => known.reduce((said, secret) => said.replaceAll(secret, "[redacted]"), text);
}

const KEY = randomBytes(32);

/**
 * Stands for a user's id in the log: 12 hexadecimal digits of an HMAC-SHA-256 under a key that this process made up
 * and tells nobody. The same person has the same digits until the bot is started again, and nobody can find the id by
 * trying all ids, which a bare hash would allow.
 */
export function pseudonym(userId: string): string {
  return createHmac("sha256", KEY).update(userId).digest("hex").slice(0, 12);
}

interface PlainError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly cause?: PlainError;
}

function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(typeof status === "number" ? { status } : {}),
    ...(error.cause instanceof Error ? { cause: plainError(error.cause) } : {}),
  };
}

/** As the word stands inside a string of JSON. */
function inJson(word: string): string {
  return JSON.stringify(word).slice(1, -1);
}
