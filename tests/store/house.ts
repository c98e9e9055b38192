import { afterAll, afterEach, beforeAll, beforeEach, describe } from "vitest";
import type { Walk } from "../../src/conversation/index.js";
import { openStore, type Store, type StoreOptions } from "../../src/store/index.js";
import type { Backend, BackendKind } from "./backends.js";
import { begun } from "./documents.js";

/** One running database, emptied after each test, and the stores that a test opens in it. */
export interface House {
  readonly kind: BackendKind;
  backend(): Backend;
  opened(options?: Partial<StoreOptions>): Promise<Store>;
  /** What the stores warned of in this test. */
  said(): readonly string[];
}

/** Runs suites over one database, or says that they are skipped. */
export function inDatabase(kind: BackendKind, suites: readonly ((house: House) => void)[]): void {
  describe.skipIf(kind.missing !== null)(`the store in ${kind.name}`, () => {
    let backend: Backend | null = null;
    let open: Store[] = [];
    let said: string[] = [];
    const running = (): Backend => {
      if (!backend) throw new Error("the database is not started");
      return backend;
    };
    beforeAll(async () => {
      backend = await kind.start();
    });
    afterAll(async () => await backend?.stop());
    beforeEach(() => {
      said = [];
    });
    afterEach(async () => {
      for (const store of open) await store.close();
      open = [];
      await backend?.empty();
    });
    const house: House = {
      kind,
      backend: running,
      opened: async (options = {}) => {
        const where = { address: running().address, ...options };
        const store = await openStore(where, (message, _, level) => {
          if (level !== "info") said.push(message);
        });
        open.push(store);
        return store;
      },
      said: () => said,
    };
    for (const suite of suites) suite(house);
  });
}

/** One change: read, then written one higher. */
export function raise(store: Store, key: string): Promise<void> {
  return store.withPerson(key, async (desk) => {
    const before = (await desk.walk()) ?? begun;
    await desk.saveWalk({ ...before, rev: before.rev + 1 });
  });
}

export function walkOf(store: Store, key: string): Promise<Walk | null> {
  return store.withPerson(key, (desk) => desk.walk());
}
