export { readStoreUri, type StoreAddress, sqliteIn } from "./address.js";
export { backUpStore } from "./backup.js";
export { checkStore, type StoreReport } from "./check.js";
export type { LogLevel, StoreLog } from "./database.js";
export { StoreBusy, StoreError, StoreTimeout, Unreadable } from "./errors.js";
export { readStoreKeys } from "./keys.js";
export { DEFAULT_RETENTION_DAYS } from "./kinds.js";
export { openStore, prepareFolder, type StoreOptions } from "./open.js";
export type { Desk, PublicStore, Room, Store } from "./store.js";
