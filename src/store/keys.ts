import { createSecretKey, type KeyObject } from "node:crypto";

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
