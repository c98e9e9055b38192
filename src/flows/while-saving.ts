import { setImmediate } from "node:timers/promises";

/**
 * What is drawn while the database syncs its disk, given out once it has. Also where drawing fails the saving is over
 * before this ends, so that nobody's lock is let go under a write.
 * @throws what the saving throws, else what drawing does
 */
export async function whileSaving<Drawn>(saving: Promise<void>, draw: () => Drawn): Promise<Drawn> {
  // By then the write is with the database: until the first wait is over it would only stand behind the drawing.
  const [saved, drawn] = await Promise.allSettled([saving, setImmediate().then(draw)]);
  if (saved.status === "rejected") throw saved.reason;
  if (drawn.status === "rejected") throw drawn.reason;
  return drawn.value;
}
