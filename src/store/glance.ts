import type { StoreLog } from "./database.js";
import type { Documents } from "./documents.js";
import { Unreadable } from "./errors.js";
import type { DocumentOf, Kind } from "./kinds.js";
import type { Exclusive } from "./lease.js";

/** Reads without a lock what is written under one. */
export class Glance {
  constructor(
    private readonly exclusive: Exclusive,
    private readonly log: StoreLog,
  ) {}

  /**
   * The document as it was last saved. One that does not fit is kept aside under its lock, which nobody waits for.
   * @param lock the name of the lock under which it is written
   * @throws Unreadable for a document that does not fit; what the database throws
   */
  async at<K extends Kind>(
    documents: Documents<K>,
    key: string,
    lock: string,
  ): Promise<DocumentOf[K] | null> {
    try {
      return await documents.peek(key);
    } catch (error) {
      if (error instanceof Unreadable) {
        this.exclusive
          .run(lock, () => documents.read(key))
          .catch((fault: unknown) => {
            if (fault instanceof Unreadable) return;
            this.log("an unreadable document could not be kept aside yet", { error: String(fault) });
          });
      }
      throw error;
    }
  }
}
