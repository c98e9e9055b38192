import { createSecretKey, type KeyObject } from "node:crypto";
import type { Database, StoreLog } from "./database.js";
import { StoreError } from "./errors.js";
import { isSealed, type Seal } from "./seal.js";
import { within } from "./time.js";

/**
 * Reads STORE_KEY: keys of 32 bytes in base64 or hexadecimal digits, between commas.
 * @throws Error with what is wrong, in words that never repeat a key
 */
export function readStoreKeys(text: string): readonly KeyObject[] {
  return text.split(",").map((part, index) => {
    const word = part.trim();
    const bytes = Buffer.from(word, /^[0-9a-f]{64}$/i.test(word) ? "hex" : "base64");
    if (!/^[\w+/-]+={0,2}$/.test(word) || bytes.length !== 32) {
      throw new Error(
        `key ${index + 1} is not 32 bytes in base64 or hexadecimal digits; make one with: openssl rand -base64 32`,
      );
    }
    return createSecretKey(bytes);
  });
}

const CHECK = "check";

/**
 * Compares the keys with those that the store was encrypted with before anything is read, so that a wrong one stops
 * the start instead of making every document look broken.
 * @throws StoreError where they do not fit
 */
export async function checkKeys(database: Database, seal: Seal | null, log: StoreLog): Promise<void> {
  const { meta } = database.tables;
  const stored: unknown = await within(database.patience, meta.get(CHECK));
  if (isSealed(stored)) {
    if (!seal) {
      throw new StoreError(
        `What ${database.name} holds is encrypted, and STORE_KEY is not set. Set STORE_KEY to its key.`,
      );
    }
    if (!opens(seal, stored)) {
      throw new StoreError(
        `STORE_KEY does not open what ${database.name} holds. Put the key that it was encrypted with into STORE_KEY, after a newer one if there is one; nothing was changed.`,
      );
    }
  }
  if (!seal) {
    log("encryption at rest is off: STORE_KEY is not set", {}, "info");
  } else if (!isSealed(stored) || !seal.isCurrent(stored)) {
    await within(database.patience, meta.set(CHECK, seal.seal("meta", CHECK, { v: 1 })));
  }
}

function opens(seal: Seal, stored: string): boolean {
  try {
    seal.open("meta", CHECK, stored);
    return true;
  } catch {
    return false;
  }
}
