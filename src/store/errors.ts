import type { Kind } from "./kinds.js";

/** The store can't be used, with a sentence that says why and what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/**
 * A document was there, but it does not fit its schema or was changed from outside. It is kept aside, never thrown
 * away; the next read under the lock finds nothing and starts anew. Thrown so that the person is told once.
 */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  constructor(readonly kind: Kind) {
    super(`A stored document (${kind}) can't be read and is kept aside.`);
  }
}

/**
 * Another process works on the same documents (`waited`), or this one took so long over its work that another may
 * have begun (`lost`). Nothing was written by the call that throws it; trying again is safe.
 */
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
  constructor(readonly why: "waited" | "lost") {
    super(
      why === "waited"
        ? "Another process works on the same documents."
        : "The work took longer than its lease, and nothing more was written.",
    );
  }
}

/** The database did not answer in time. Whether it did what it was asked is not known. */
export class StoreTimeout extends Error {
  override readonly name = "StoreTimeout";
  constructor(ms: number) {
    super(`The database did not answer within ${ms} ms.`);
  }
}
