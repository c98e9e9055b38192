import { z } from "zod";
import type { Database } from "./database.js";
import { DAY } from "./kinds.js";
import { within } from "./time.js";

/** For how many days documents were kept from some time on (milliseconds since 1970). */
const periodSchema = z.strictObject({ days: z.number(), from: z.number() });
const storedSchema = z.strictObject({ v: z.literal(1), periods: z.array(periodSchema) });
type Period = z.infer<typeof periodSchema>;

const KEY = "retention";
/** Nobody changes it more often while anything is kept; the oldest are forgotten. */
const REMEMBERED = 100;

/**
 * How long what is shared is kept. Documents take the days that are set when they are written, and keep those. A board
 * is written anew with every card that is shared on it, so that after RETENTION_DAYS was raised an entry would outlive
 * its owner's note of the place, and deleting all that is kept of them would miss it. So an entry is kept for the fewest
 * days that were set at any time since it was shared.
 */
export class Retention {
  /** @param periods in order; each lasts until the next one begins */
  constructor(private readonly periods: readonly Period[]) {}

  static of(days: number): Retention {
    return new Retention([{ days, from: 0 }]);
  }

  /** Whether something that was shared at that time is kept no longer. */
  isOver(sharedAt: number, now: number): boolean {
    const since = this.periods.filter(
      (_, at) => (this.periods[at + 1]?.from ?? Number.POSITIVE_INFINITY) > sharedAt,
    );
    return sharedAt < now - Math.min(...since.map(({ days }) => days)) * DAY;
  }
}

/** Compares the days that are set now with those that were set before, and notes the change. */
export async function openRetention(
  { tables, patience }: Pick<Database, "tables" | "patience">,
  days: number,
  now: number,
): Promise<Retention> {
  const stored = storedSchema.safeParse(await within(patience, tables.meta.get(KEY)));
  const before = stored.success ? stored.data.periods : [];
  if (before.at(-1)?.days === days) return new Retention(before);
  const periods = [...before, { days, from: before.length === 0 ? 0 : now }].slice(-REMEMBERED);
  await within(patience, tables.meta.set(KEY, { v: 1, periods }));
  return new Retention(periods);
}
