import type { StoreLog } from "./database.js";
import type { Documents } from "./documents.js";
import { Unreadable } from "./errors.js";
import type { DocumentOf, Kind } from "./kinds.js";
import type { Exclusive, Hold } from "./lease.js";

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
        this.behind(lock, () => documents.read(key), "an unreadable document could not be kept aside yet");
      }
      throw error;
    }
  }

  /** Work under a lock that nobody waits for. @param problem what the log says where it fails */
  behind(lock: string, work: (hold: Hold) => Promise<unknown>, problem: string): void {
    this.exclusive.run(lock, work).catch((fault: unknown) => {
      if (!(fault instanceof Unreadable)) this.log(problem, { error: String(fault) });
    });
  }
}
