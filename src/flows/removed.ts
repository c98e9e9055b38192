import type { BoardEntry } from "../conversation/index.js";
import type { House } from "../discord/command.js";
import { removeAll, takeOff } from "./take-off.js";

/**
 * Looks whether the messages of these shared cards still stand, and takes those off the board that somebody has
 * removed. The bot has no intents, so that nobody tells it; where it can't see, the card stays.
 * @returns whether any was removed
 */
export async function dropRemoved(
  channelId: string,
  entries: readonly BoardEntry[],
  house: House,
): Promise<boolean> {
  const removed = new Set<string>();
  await Promise.all(
    entries.map(async ({ id, message }) => {
      if (message !== null && (await house.messages.stands(channelId, message)) === false) removed.add(id);
    }),
  );
  if (removed.size === 0) return false;
  const taken = await house.store.withChannel(channelId, (room) =>
    takeOff(room, (entry) => removed.has(entry.id)),
  );
  await removeAll(
    taken.flatMap(({ leftovers }) => leftovers),
    channelId,
    house,
  );
  return true;
}
