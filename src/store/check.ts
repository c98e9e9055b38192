import { existsSync } from "node:fs";
import type { StoreAddress } from "./address.js";
import { type Database, isProbe, parseRow } from "./database.js";
import { isAside, parseStored } from "./documents.js";
import { type Encryption, isMark, sealedOnlyIn } from "./encryption.js";
import { StoreError } from "./errors.js";
import { KINDS, type Kind } from "./kinds.js";
import { openDatabase, type StoreOptions } from "./open.js";
import { isSealed, sealWith } from "./seal.js";
import { integrityOf, sqliteRows } from "./sqlite.js";
import { openSqliteFile } from "./sqlite-file.js";

/** Milliseconds that a look at the file waits for the bot, and at most holds it up. */
const BUSY_TIMEOUT = 5000;
/** Faults that are named one by one, so that a broken store does not fill the terminal. */
const NAMED = 50;

export interface StoreReport {
  /** One line a fault; none where all is well. */
  readonly faults: readonly string[];
  /** What there is, one line a kind of document. */
  readonly counts: readonly string[];
}

interface Count {
  documents: number;
  expired: number;
  aside: number;
  plain: number;
  olderKey: number;
}

/**
 * Reads everything that is stored, also while the bot runs: the database's own check, and every document by its
 * schema. Changes nothing; a server is tried out with a row that is deleted again.
 * @throws StoreError where the store can't be opened
 */
export async function checkStore(options: StoreOptions): Promise<StoreReport> {
  const reader = await openReader(options.address);
  try {
    const encryption = await encryptionOf(reader, options);
    const faults = (await reader.integrity()).map((fault) => `${reader.name}: ${fault}`);
    const counts: string[] = [];
    const all = { plain: 0, olderKey: 0 };
    for (const kind of KINDS) {
      const count: Count = { documents: 0, expired: 0, aside: 0, plain: 0, olderKey: 0 };
      try {
        for await (const [key, text] of reader.rows(kind)) {
          const fault = look(kind, key, text, encryption, count);
          if (fault !== null) faults.push(`${kind} ${key}: ${fault}`);
        }
      } catch (error) {
        faults.push(`${kind}: can't be read to its end (${error instanceof Error ? error.message : error})`);
      }
      counts.push(lineOf(kind, count, encryption));
      all.plain += count.plain;
      all.olderKey += count.olderKey;
    }
    if (encryption) counts.push(sentenceOf(encryption, all));
    const more = faults.length - NAMED;
    return { faults: more > 0 ? [...faults.slice(0, NAMED), `and ${more} more`] : faults, counts };
  } finally {
    await reader.close();
  }
}

/** Counts one row, and says what is wrong with it, or null. */
function look(
  kind: Kind,
  key: string,
  text: string,
  encryption: Encryption | null,
  count: Count,
): string | null {
  if (isProbe(key)) return null;
  const { value, expires } = parseRow(text);
  // Also of what has expired or is kept aside: whoever has an older key can read it for as long as it is there.
  const parts = isAside(key) && Array.isArray(value) ? value : [value];
  if (parts.some((part) => !isSealed(part))) count.plain += 1;
  else if (encryption && parts.some((part) => isSealed(part) && !encryption.seal.isCurrent(part))) {
    count.olderKey += 1;
  }
  if (expires !== null && expires < Date.now()) {
    count.expired += 1;
    return null;
  }
  if (isAside(key)) {
    count.aside += 1;
    return null;
  }
  count.documents += 1;
  try {
    const found = parseStored(kind, key, value, encryption);
    return "fault" in found ? found.fault : null;
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
}

function lineOf(kind: Kind, count: Count, encryption: Encryption | null): string {
  const notes = [
    encryption && count.plain > 0 ? `${count.plain} not encrypted yet` : "",
    count.olderKey > 0 ? `${count.olderKey} under an older key` : "",
    count.aside > 0 ? `${count.aside} kept aside as unreadable` : "",
    count.expired > 0 ? `${count.expired} expired, to be deleted` : "",
  ].filter((note) => note !== "");
  return [`${kind}: ${count.documents}`, ...notes].join(", ");
}

/** By the store's mark and by the setting, as the bot goes by them. */
async function encryptionOf(reader: Reader, options: StoreOptions): Promise<Encryption | null> {
  const seal = sealWith(options.keys ?? []);
  if (!seal) return null;
  let sealedOnly = options.plain === "refuse";
  for await (const [key, text] of reader.rows("meta")) {
    const { value } = parseRow(text);
    if (isMark("meta", key) && isSealed(value) && sealedOnlyIn(seal, value)) sealedOnly = true;
  }
  return { seal, sealedOnly };
}

function sentenceOf({ sealedOnly }: Encryption, all: Pick<Count, "plain" | "olderKey">): string {
  const plain = sealedOnly ? "nothing plain is read" : "plain documents are read";
  return `encryption: ${all.plain} plain, ${all.olderKey} under an older key; ${plain}`;
}

type Reader = Pick<Database, "name" | "rows" | "integrity" | "close">;

async function openReader(address: StoreAddress): Promise<Reader> {
  if (address.kind !== "sqlite") return await openDatabase(address, () => undefined);
  if (!existsSync(address.file)) {
    throw new StoreError(`There is no database ${address.file}. Set DATA_DIR or STORE_URI as for the bot.`);
  }
  // Past the lock that keeps a second bot out: this only reads.
  const file = await openSqliteFile(address.file, "read", BUSY_TIMEOUT);
  const tables = await file.all("SELECT name FROM sqlite_master WHERE type = 'table'").catch((error) => {
    throw new StoreError(`The database ${address.file} can't be read (${error.message}). Restore a backup.`);
  });
  return {
    name: address.file,
    rows: (table) =>
      sqliteRows(table, tables.some((row) => row["name"] === table) ? file.all : async () => []),
    integrity: () => integrityOf(file.all),
    close: file.close,
  };
}
