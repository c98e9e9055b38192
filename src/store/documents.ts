import type { Keyv } from "keyv";
import type { z } from "zod";

/** Where the store reports what it could not use. */
export type StoreLog = (problem: string, details: Readonly<Record<string, unknown>>) => void;

/** One kind of document by key. What is read is parsed, what does not fit is kept aside, never thrown away. */
export class Documents<T> {
  constructor(
    private readonly keyv: Keyv,
    private readonly schema: z.ZodType<T>,
    private readonly log: StoreLog,
  ) {}

  /** @throws what the database throws */
  async read(key: string): Promise<T | null> {
    const raw: unknown = await this.keyv.get(key);
    if (raw === undefined || raw === null) return null;
    const parsed = this.schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    const aside = `unreadable-${key}`;
    await this.keyv.set(aside, raw, 0);
    await this.keyv.delete(key);
    const [issue] = parsed.error.issues;
    this.log("a stored document does not fit its schema and was kept aside", {
      table: this.keyv.namespace,
      field: issue?.path.map(String).join("."),
      reason: issue?.message,
    });
    return null;
  }

  /** Durable once it resolves. @throws what the database throws */
  async write(key: string, document: T): Promise<void> {
    await this.keyv.set(key, document);
  }

  async remove(key: string): Promise<void> {
    await this.keyv.delete(key);
  }
}
