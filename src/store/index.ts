export type { StoreLog } from "./documents.js";
export { type Desk, openStore, prepareFolder, type Store, StoreError } from "./open.js";
