import { z } from "zod";
import type { StoreClock } from "./clock.js";
import { type Database, isProbe, parseRow } from "./database.js";
import { DEFAULT_RETENTION_DAYS, KINDS, timeToLive } from "./kinds.js";
import { within } from "./time.js";

/** In `meta`: when the store was last used, which a clock that jumped is compared with. */
const LAST_USED = "clock";
const schema = z.object({ v: z.literal(1), seen: z.int().nonnegative() });

/** When the store was last used, in milliseconds since 1970; now if it is new. */
export async function lastUsed(database: Database, retentionDays: number): Promise<number> {
  const note = await noted(database);
  if (note !== null) return note;
  // Reading all rows would be reading all keys of a Redis that others use too; its own clock tells as much.
  if (database.time) return Math.min(await database.time(), Date.now());
  return (await newestWrite(database, retentionDays)) ?? Date.now();
}

/** Notes the time that is believed, and learns of a later one that another process believed. */
export async function noteUse(database: Database, clock: StoreClock): Promise<void> {
  const other = await noted(database);
  if (other !== null) clock.learn(other);
  const note: z.infer<typeof schema> = { v: 1, seen: clock.now() };
  await within(database.patience, database.tables.meta.set(LAST_USED, note));
}

async function noted({ tables, patience }: Database): Promise<number | null> {
  const found = schema.safeParse(await within(patience, tables.meta.get(LAST_USED)));
  return found.success ? found.data.seen : null;
}

/** Of a store from before there was a note: read off when its documents expire. */
async function newestWrite(database: Database, retentionDays: number): Promise<number | null> {
  let newest: number | null = null;
  for (const kind of KINDS) {
    // If documents are kept longer since the update, older ones were written later than that would say.
    const ttl = timeToLive(kind, Math.min(retentionDays, DEFAULT_RETENTION_DAYS));
    if (ttl === null) continue;
    for await (const [key, text] of database.rows(kind)) {
      const { expires } = parseRow(text);
      if (expires !== null && !isProbe(key)) newest = Math.max(newest ?? 0, expires - ttl);
    }
  }
  return newest === null ? null : Math.min(newest, Date.now());
}
