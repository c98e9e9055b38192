import type { KeyObject } from "node:crypto";
import { z } from "zod";
import { type Database, isProbe, parseRow, type StoreLog } from "./database.js";
import { StoreError } from "./errors.js";
import { KINDS } from "./kinds.js";
import { isSealed, type Seal, sealWith } from "./seal.js";
import { within } from "./time.js";

/** How documents are encrypted while a store is open. */
export interface Encryption {
  readonly seal: Seal;
  /** Whether a plain document counts as unreadable. Once true it stays so. */
  sealedOnly: boolean;
}

/** What becomes of plain documents: encrypted, as from before there was a key, or never believed. */
export const PLAIN = ["encrypt", "refuse"] as const;
export type Plain = (typeof PLAIN)[number];

/** In `meta`: tells a wrong key, and says whether the store takes plain documents. Nobody can make one without the key. */
const MARK = "check";
const markSchema = z.object({ v: z.literal(1), sealedOnly: z.boolean().default(false) });

/**
 * Compares the keys with those that the store was encrypted with before anything is read, so that a wrong one stops
 * the start instead of making every document look broken.
 * @returns null without a key
 * @throws StoreError if the keys do not fit
 */
export async function openEncryption(
  database: Database,
  keys: readonly KeyObject[],
  plain: Plain,
  log: StoreLog,
): Promise<Encryption | null> {
  const seal = sealWith(keys);
  const stored = await markIn(database);
  if (!seal) {
    if (isSealed(stored)) {
      throw new StoreError(
        `What ${database.name} holds is encrypted, and STORE_KEY is not set. Set STORE_KEY to its key.`,
      );
    }
    log("encryption at rest is off: STORE_KEY is not set", {}, "info");
    return null;
  }
  const encryption: Encryption = { seal, sealedOnly: plain === "refuse" };
  if (isSealed(stored)) {
    if (readMark(seal, stored, database).sealedOnly) encryption.sealedOnly = true;
  } else if (await holdsSealed(database)) {
    // The mark is written before the first document: somebody took it away, perhaps to slip plain documents in.
    log(
      `${database.name} holds encrypted documents, but its mark is gone; nothing plain is read from it`,
      {},
    );
    encryption.sealedOnly = true;
  }
  if (!isSealed(stored) || !seal.isCurrent(stored)) await writeMark(database, encryption);
  return encryption;
}

/** Whether the store is marked sealed-only, by this process or another. */
export async function isMarkedSealedOnly(database: Pick<Database, "tables" | "patience">, seal: Seal) {
  const stored = await markIn(database);
  return isSealed(stored) && sealedOnlyIn(seal, stored);
}

export async function markSealedOnly(database: Database, encryption: Encryption): Promise<void> {
  encryption.sealedOnly = true;
  await writeMark(database, encryption);
}

/** Of a mark as it is stored; false for one that the keys do not open. */
export function sealedOnlyIn(seal: Seal, stored: string): boolean {
  try {
    return markSchema.parse(seal.open("meta", MARK, stored)).sealedOnly;
  } catch {
    return false;
  }
}

export function isMark(table: string, key: string): boolean {
  return table === "meta" && key === MARK;
}

async function markIn({ tables, patience }: Pick<Database, "tables" | "patience">): Promise<unknown> {
  return await within(patience, tables.meta.get(MARK));
}

function readMark(seal: Seal, stored: string, { name }: Database): z.infer<typeof markSchema> {
  try {
    return markSchema.parse(seal.open("meta", MARK, stored));
  } catch {
    throw new StoreError(
      `STORE_KEY does not open what ${name} holds. Put the key that it was encrypted with into STORE_KEY, after a newer one if there is one; nothing was changed.`,
    );
  }
}

async function writeMark({ tables, patience }: Database, encryption: Encryption): Promise<void> {
  const mark: z.infer<typeof markSchema> = { v: 1, sealedOnly: encryption.sealedOnly };
  await within(patience, tables.meta.set(MARK, encryption.seal.seal("meta", MARK, mark)));
}

async function holdsSealed(database: Database): Promise<boolean> {
  for (const kind of KINDS) {
    for await (const [key, text] of database.rows(kind)) {
      if (!isProbe(key) && isSealed(parseRow(text).value)) return true;
    }
  }
  return false;
}
