import type { Keyv } from "keyv";
import { LRUCache } from "lru-cache";
import type { StoreClock } from "./clock.js";
import type { StoreLog } from "./database.js";
import type { Encryption } from "./encryption.js";
import { StoreError, Unreadable } from "./errors.js";
import { DAY, DEFAULT_RETENTION_DAYS, type DocumentOf, type Kind, SCHEMAS } from "./kinds.js";
import { isSealed } from "./seal.js";
import { within } from "./time.js";

/** How often a key's unreadable documents are kept; the oldest go first. */
const KEPT_ASIDE = 10;

/** Milliseconds that an unreadable document is kept of a kind that is never forgotten. */
const ASIDE_FOR = DEFAULT_RETENTION_DAYS * DAY;

export interface Shelf {
  readonly keyv: Keyv;
  /** Milliseconds after its last change until a document is forgotten, one kept aside as well; null: never. */
  readonly ttl: number | null;
  /** null: documents are stored as they are. */
  readonly encryption: Encryption | null;
  /** Milliseconds that one operation may take. */
  readonly patience: number | null;
  /** How many documents are kept at hand after they were saved; 0 where other processes change them too. */
  readonly atHand: number;
  readonly clock: StoreClock;
  readonly log: StoreLog;
}

interface Saved<Document> {
  readonly document: Document;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** One kind of document by key. What is read is parsed; what does not fit is kept aside, never thrown away. */
export class Documents<K extends Kind> {
  /** As they were last saved: what was only tried is not among them. */
  readonly #atHand: LRUCache<string, Saved<DocumentOf[K]>> | null;

  constructor(
    private readonly kind: K,
    private readonly shelf: Shelf,
  ) {
    this.#atHand = shelf.atHand > 0 ? new LRUCache({ max: shelf.atHand }) : null;
  }

  /**
   * For those who hold the document's lock.
   * @throws Unreadable once for a document that does not fit, which is then kept aside; what the database throws
   */
  async read(key: string): Promise<DocumentOf[K] | null> {
    const saved = this.#saved(key);
    if (saved) return saved;
    const raw = await this.#get(key);
    if (raw === null) return null;
    const found = parseStored(this.kind, key, raw, this.shelf.encryption);
    if ("document" in found) return found.document;
    await this.#keepAside(key, raw);
    this.shelf.log("a stored document can't be read and was kept aside", {
      kind: this.kind,
      reason: found.fault,
    });
    throw new Unreadable(this.kind);
  }

  /** Without the lock, so nothing is moved. @throws Unreadable for a document that does not fit; what the database throws */
  async peek(key: string): Promise<DocumentOf[K] | null> {
    const saved = this.#saved(key);
    if (saved) return saved;
    const raw = await this.#get(key);
    if (raw === null) return null;
    const found = parseStored(this.kind, key, raw, this.shelf.encryption);
    if ("document" in found) return found.document;
    throw new Unreadable(this.kind);
  }

  /** Durable once it resolves. @throws what the database throws */
  async write(key: string, document: DocumentOf[K]): Promise<void> {
    const { keyv, ttl, encryption, patience } = this.shelf;
    const value = encryption ? encryption.seal.seal(this.kind, key, document) : document;
    const expires = ttl === null ? Number.POSITIVE_INFINITY : this.shelf.clock.writing() + ttl;
    try {
      await within(patience, keyv.set(key, value, ttl ?? undefined));
    } catch (error) {
      // Nobody knows what the database has now: it is asked.
      this.#atHand?.delete(key);
      throw error;
    }
    this.#atHand?.set(key, { document, expires });
  }

  async remove(key: string): Promise<void> {
    this.#atHand?.delete(key);
    await within(this.shelf.patience, this.shelf.keyv.delete(key));
  }

  /** Leaves nothing of a key: what was kept aside goes too. */
  async forget(key: string): Promise<void> {
    await this.remove(key);
    await this.remove(asideOf(key));
  }

  /** Out of memory: in the database it is the sweeper's. */
  dropExpired(now: number): void {
    for (const [key, { expires }] of this.#atHand?.entries() ?? []) {
      if (expires < now) this.#atHand?.delete(key);
    }
  }

  #saved(key: string): DocumentOf[K] | null {
    const saved = this.#atHand?.get(key);
    if (!saved) return null;
    if (saved.expires >= this.shelf.clock.now()) return saved.document;
    // A clock that is put back must not bring back what the database has given up.
    this.#atHand?.delete(key);
    return null;
  }

  async #get(key: string): Promise<unknown> {
    const raw: unknown = await within(this.shelf.patience, this.shelf.keyv.get(key));
    return raw ?? null;
  }

  /** As it is stored, so that what was encrypted stays so; what was plain is encrypted, bound to where it lies now. */
  async #keepAside(key: string, raw: unknown): Promise<void> {
    const { keyv, ttl, encryption, patience } = this.shelf;
    const before = await this.#get(asideOf(key));
    const earlier: unknown[] = before === null ? [] : Array.isArray(before) ? before : [before];
    const shut = encryption && !isSealed(raw) ? encryption.seal.seal(this.kind, asideOf(key), raw) : raw;
    const kept = [...earlier, shut].slice(-KEPT_ASIDE);
    await within(patience, keyv.set(asideOf(key), kept, ttl ?? ASIDE_FOR));
    await this.remove(key);
  }
}

const ASIDE = "unreadable-";

export function isAside(key: string): boolean {
  return key.startsWith(ASIDE);
}

export function asideOf(key: string): string {
  return `${ASIDE}${key}`;
}

/** The key of the documents that are kept aside under this one. */
export function whoseAside(key: string): string {
  return key.slice(ASIDE.length);
}

/**
 * A document out of what the database holds, or in a few words why there is none.
 * @throws StoreError where it is encrypted with a key that we do not have
 */
export function parseStored<K extends Kind>(
  kind: K,
  key: string,
  raw: unknown,
  encryption: Encryption | null,
): { readonly document: DocumentOf[K] } | { readonly fault: string } {
  let plain = raw;
  if (isSealed(raw)) {
    if (!encryption)
      throw new StoreError("A stored document is encrypted. Set STORE_KEY to its key; nothing was changed.");
    try {
      plain = encryption.seal.open(kind, key, raw);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      return { fault: "its encryption does not hold: it was changed or moved from outside" };
    }
  } else if (encryption?.sealedOnly) {
    return { fault: "it is not encrypted, and this store takes nothing plain any more" };
  }
  const parsed = SCHEMAS[kind].safeParse(plain);
  if (parsed.success) return { document: parsed.data };
  const [issue] = parsed.error.issues;
  return { fault: `${issue?.path.map(String).join(".") || "it"}: ${issue?.message}` };
}
