export type { StoreLog } from "./documents.js";
export { openStore, prepareFolder, StoreError } from "./open.js";
export type { Desk, Room, Store } from "./store.js";
