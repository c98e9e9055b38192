import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import type { StoreAddress } from "./address.js";
import { StoreError } from "./errors.js";
import { integrityOf } from "./sqlite.js";
import { openSqliteFile } from "./sqlite-file.js";

const BUSY_TIMEOUT = 5000;

const TOOLS = {
  redis: "BGSAVE, then copy its dump.rdb, or run: redis-cli -u <STORE_URI> --rdb <file>",
  postgres: "Run: pg_dump --format=custom --table='wagecard_*' --file=<file> <STORE_URI>",
} as const;

/**
 * Copies the SQLite database as it is at one moment, while the bot goes on. The copy is checked, and is there whole
 * or not at all. What is encrypted stays so.
 * @throws StoreError where it can't be made, or the store is a server with a tool of its own
 */
export async function backUpStore(address: StoreAddress, to: string): Promise<void> {
  if (address.kind !== "sqlite") {
    throw new StoreError(`${address.name} has a tool of its own for backups. ${TOOLS[address.kind]}`);
  }
  if (!existsSync(address.file)) {
    throw new StoreError(`There is no database ${address.file}. Set DATA_DIR or STORE_URI as for the bot.`);
  }
  if (existsSync(to)) throw new StoreError(`${to} is there already. Name another file.`);
  const part = `${to}.part`;
  try {
    rmSync(part, { force: true });
    await copy(address.file, part);
    await check(part);
    // SQLite leaves it to us to see that the copy is on the disk.
    const handle = openSync(part, "r");
    fsyncSync(handle);
    closeSync(handle);
    renameSync(part, to);
  } catch (error) {
    rmSync(part, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`The backup ${to} could not be made (${reason}). Check the folder and its space.`);
  }
}

async function copy(from: string, to: string): Promise<void> {
  const file = await openSqliteFile(from, "read", BUSY_TIMEOUT);
  try {
    // Made before it is filled, so that nobody else can read it meanwhile.
    closeSync(openSync(to, "w", 0o600));
    await file.all("VACUUM INTO ?", to);
    chmodSync(to, 0o600);
  } finally {
    await file.close();
  }
}

async function check(copy: string): Promise<void> {
  const file = await openSqliteFile(copy, "read", BUSY_TIMEOUT);
  try {
    const [fault] = await integrityOf(file.all);
    if (fault !== undefined) throw new Error(fault);
  } finally {
    await file.close();
  }
}
