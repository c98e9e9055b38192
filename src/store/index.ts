export type { StoreLog } from "./documents.js";
export { type Desk, openStore, type Store, StoreError } from "./open.js";
