import type { KeyObject } from "node:crypto";
import { accessSync, constants, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { StoreAddress } from "./address.js";
import { StoreClock } from "./clock.js";
import type { Database, StoreLog } from "./database.js";
import { openEncryption, type Plain } from "./encryption.js";
import { StoreError } from "./errors.js";
import { DEFAULT_RETENTION_DAYS } from "./kinds.js";
import { lastUsed, noteUse } from "./last-used.js";
import { openRetention } from "./retention.js";
import { openSqlite } from "./sqlite.js";
import type { Store } from "./store.js";
import { storeOver } from "./store-over.js";

export interface StoreOptions {
  readonly address: StoreAddress;
  /** Of 32 bytes: the first encrypts, all decrypt. Without one, documents are stored as they are. */
  readonly keys?: readonly KeyObject[];
  /** What becomes of plain documents with a key; by default those from before the key are encrypted. */
  readonly plain?: Plain;
  /** Milliseconds since 1970 until which somebody vouches for the machine's clock, however far it jumped. */
  readonly clockConfirmed?: number;
  /** Days of silence after which everything but a walk is forgotten; a walk is after one. */
  readonly retentionDays?: number;
}

/** @throws StoreError with a sentence that names the variable to change */
export async function openStore(options: StoreOptions, log: StoreLog): Promise<Store> {
  const clock = new StoreClock(log);
  const database = await openDatabase(options.address, log, { clock });
  try {
    const { keys = [], plain = "encrypt" } = options;
    const encryption = await openEncryption(database, keys, plain, log);
    const retentionDays = options.retentionDays ?? DEFAULT_RETENTION_DAYS;
    clock.begin(await lastUsed(database, retentionDays), retentionDays, options.clockConfirmed);
    await noteUse(database, clock);
    const retention = await openRetention(database, retentionDays, clock.now());
    return storeOver({ database, encryption, retentionDays, retention, clock, log });
  } catch (error) {
    await database.close();
    throw error instanceof StoreError ? error : unusable(options.address, error);
  }
}

export interface Opening {
  /** Milliseconds to wait for a process that has a SQLite database and stops; by default as long as a stop takes. */
  readonly handover?: number;
  /** By which documents expire; by default the machine's. */
  readonly clock?: StoreClock;
}

/**
 * Clients of servers are loaded only if one is used: each takes longer than SQLite does to open.
 * @throws StoreError with a sentence that names the variable to change
 */
export async function openDatabase(
  address: StoreAddress,
  log: StoreLog,
  { handover, clock = new StoreClock() }: Opening = {},
): Promise<Database> {
  if (address.kind === "sqlite") prepareFolder(dirname(address.file));
  try {
    switch (address.kind) {
      case "sqlite":
        return await openSqlite(address.file, log, handover, clock);
      case "redis": {
        const { openRedis } = await import("./redis.js");
        return await openRedis(address.url, address.name, log, clock);
      }
      case "postgres": {
        const { openPostgres } = await import("./postgres.js");
        return await openPostgres(address.url, address.name, log, clock);
      }
    }
  } catch (error) {
    throw error instanceof StoreError ? error : unusable(address, error);
  }
}

function unusable(address: StoreAddress, error: unknown): StoreError {
  return new StoreError(
    `${capital(address.name)} can't be used (${reasonOf(error, address)}). ${fixOf(error, address)}`,
  );
}

/** Postgres's code for what its user has no right to. */
const NOT_ALLOWED = "42501";

/** Of certificates that are sound but signed by nobody whom Node knows. */
const UNTRUSTED = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

function fixOf(error: unknown, { kind }: StoreAddress): string {
  if (error instanceof Error && "code" in error && error.code === NOT_ALLOWED) {
    return "Its user may not create tables there: grant it that, as in GRANT CREATE ON SCHEMA public TO its name, or name a database of its own in STORE_URI.";
  }
  if (kind === "sqlite") return "Check the file or set DATA_DIR to another folder.";
  if (error instanceof Error && "code" in error && UNTRUSTED.has(String(error.code))) {
    return "Its certificate is of no authority that Node knows: start the bot with NODE_EXTRA_CA_CERTS=FILE in its environment (.env is read too late), the authority's certificate. STORE_URI stays as it is.";
  }
  const tls = kind === "redis" ? "rediss:// in front" : "?sslmode=verify-full at its end";
  return `Check that it runs and that STORE_URI has the right host, port, user, password and database, and ${tls} where the server speaks TLS only.`;
}

/** The errors of drivers, in one line: Node wraps those of a host with several addresses, and leaves their message empty. */
function reasonOf(error: unknown, address: StoreAddress): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const text = first instanceof Error ? first.message || first.name : String(first);
  const secret = address.kind === "sqlite" ? "" : new URL(address.url).password;
  return [secret, decodeURIComponent(secret)].reduce(
    (said, word) => (word ? said.replaceAll(word, "…") : said),
    text,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Makes the data folder where it is missing.
 * @throws StoreError where it can't be written
 */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new StoreError(
      `The data folder ${folder} can't be written${code}. Make it writable or set DATA_DIR to another folder.`,
    );
  }
}
