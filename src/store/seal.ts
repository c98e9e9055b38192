import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from "node:crypto";
import { StoreError } from "./errors.js";

/**
 * Encryption at rest: AES-256-GCM with a random nonce, bound to the table and the key of the row, so that a value
 * neither can be changed nor moved to another row unnoticed.
 *
 * What remains plain: the keys of the rows (ids of Discord users, channels and servers, and which of them go
 * together), when a row expires and so when it was last written, and about how long it is. A row put back to an
 * earlier state of its own is not noticed either. Random nonces hold for 2^32 writes under one key.
 */
export interface Seal {
  seal(table: string, key: string, document: unknown): string;
  /**
   * The document under the seal.
   * @throws StoreError where none of the keys is the one it was sealed with; another error where it was changed
   */
  open(table: string, key: string, sealed: string): unknown;
  /** Whether it was sealed with the first of the keys. */
  isCurrent(sealed: string): boolean;
}

const FORM = "s1";
const NONCE = 12;
const TAG = 16;

export function isSealed(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(`${FORM}.`);
}

/** @param keys 32 bytes each; the first seals, all open; null where there is none */
export function sealWith(keys: readonly KeyObject[]): Seal | null {
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  const [current] = keys;
  if (!current) return null;
  const currentId = idOf(current);

  return {
    seal: (table, key, document) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", current, nonce).setAAD(place(table, key));
      const text = [cipher.update(JSON.stringify(document), "utf8"), cipher.final()];
      const sealed = Buffer.concat([nonce, cipher.getAuthTag(), ...text]);
      return `${FORM}.${currentId}.${sealed.toString("base64url")}`;
    },
    open: (table, key, sealed) => {
      const [, id = "", text = ""] = sealed.split(".");
      const opener = byId.get(id);
      if (!opener) {
        throw new StoreError(
          `A stored document is encrypted with a key that STORE_KEY does not hold (${id}). Add that key to the end of STORE_KEY; nothing was changed.`,
        );
      }
      const bytes = Buffer.from(text, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", opener, bytes.subarray(0, NONCE), {
        authTagLength: TAG,
      });
      decipher.setAAD(place(table, key)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
      return JSON.parse(opened.toString("utf8"));
    },
    isCurrent: (sealed) => sealed.startsWith(`${FORM}.${currentId}.`),
  };
}

/** Tells keys apart without telling anything of them. */
function idOf(key: KeyObject): string {
  return createHmac("sha256", key).update("wagecard key id").digest("hex").slice(0, 8);
}

function place(table: string, key: string): Buffer {
  return Buffer.from(`${FORM}\0${table}\0${key}`);
}
