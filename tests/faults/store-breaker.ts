import { setTimeout as pause } from "node:timers/promises";
import type { Keyv } from "keyv";
import type { Database } from "../../src/store/database.js";
import { TABLES, type Table } from "../../src/store/kinds.js";

/**
 * "fails": it is not done, and an error says so. "fails-after": it is done, and an error says that it was not.
 * "hangs": it is done, but only after a while. "never": nothing is done, and no answer comes.
 */
export type StoreFault = "fails" | "fails-after" | "hangs" | "never";

type Operation = "get" | "set" | "delete";
const OPERATIONS: readonly PropertyKey[] = ["get", "set", "delete"] satisfies Operation[];

/** Stands between the store and its database, and spoils one operation. */
export class StoreBreaker {
  #fault: StoreFault | null = null;
  #left = 0;
  /** Operations that were spoiled. */
  struck = 0;

  /** @param hangsFor milliseconds */
  constructor(private readonly hangsFor: number) {}

  /** @param at which of the operations from now on, counted from 1 */
  arm(fault: StoreFault, at: number): void {
    this.#fault = fault;
    this.#left = at;
  }

  disarm(): void {
    this.#fault = null;
  }

  /** @param patience milliseconds that the store gives an operation; null for as long as it takes */
  over(database: Database, patience: number | null): Database {
    const tables = TABLES.map((table) => [table, this.#spoiling(database.tables[table])] as const);
    return {
      ...database,
      patience,
      sweep: null,
      tables: Object.fromEntries(tables) as Record<Table, Keyv>,
    };
  }

  #spoiling(keyv: Keyv): Keyv {
    return new Proxy(keyv, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        const call = (...given: unknown[]): unknown => Reflect.apply(value, target, given);
        if (!OPERATIONS.includes(name)) return call;
        return (...given: unknown[]) => this.#operate(async () => await call(...given));
      },
    });
  }

  async #operate(work: () => Promise<unknown>): Promise<unknown> {
    this.#left -= 1;
    const fault = this.#left === 0 ? this.#fault : null;
    if (fault === null) return await work();
    this.struck += 1;
    if (fault === "never") return await new Promise(() => undefined);
    if (fault === "fails") throw new Error("SQLITE_IOERR: disk I/O error");
    if (fault === "fails-after") {
      await work();
      throw new Error("SQLITE_IOERR: disk I/O error");
    }
    await pause(this.hangsFor);
    return await work();
  }
}
