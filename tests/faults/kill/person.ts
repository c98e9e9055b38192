import type { Driver } from "../../../src/local/index.js";

/** Who presses. Some presses count only on a message that has stood still for as long as people take to read it. */
export interface Person {
  readonly driver: Driver;
  /** Has Discord's clock go on by that long. */
  read(): void;
}
