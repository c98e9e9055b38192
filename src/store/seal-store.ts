import { existsSync } from "node:fs";
import type { StoreLog } from "./database.js";
import { openEncryption } from "./encryption.js";
import { StoreError } from "./errors.js";
import { openDatabase, type StoreOptions } from "./open.js";
import { type Pass, resealStore } from "./reseal.js";

/**
 * Encrypts a whole store with the first key and marks it sealed-only. A SQLite database has to be free: the bot that
 * holds it does the same by itself after each start.
 * @throws StoreError if the store can't be opened, or there is no key
 */
export async function sealStore(options: StoreOptions, log: StoreLog = () => undefined): Promise<Pass> {
  const { address, keys = [], plain = "encrypt" } = options;
  if (keys.length === 0) throw new StoreError("STORE_KEY is not set: there is no key to encrypt with.");
  if (address.kind === "sqlite" && !existsSync(address.file)) {
    throw new StoreError(`There is no database ${address.file}. Set DATA_DIR or STORE_URI as for the bot.`);
  }
  const database = await openDatabase(address, log, { handover: 0 }).catch((error: unknown) => {
    if (!(error instanceof StoreError) || !error.message.startsWith("Another process")) throw error;
    throw new StoreError(
      `A bot works on the database ${address.kind === "sqlite" ? address.file : address.name}. Restart it with the new STORE_KEY: it encrypts everything by itself then, while it runs. npm run store:check says what is left.`,
    );
  });
  try {
    const encryption = await openEncryption(database, keys, plain, log);
    if (!encryption) throw new StoreError("STORE_KEY is not set: there is no key to encrypt with.");
    const pass = await resealStore(database, encryption);
    if (!pass) throw new Error("nothing stops this pass");
    return pass;
  } finally {
    await database.close();
  }
}
