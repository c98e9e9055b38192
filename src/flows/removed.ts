import { type BoardEntry, entryOfPerson, withoutEntries } from "../conversation/index.js";
import type { House } from "../discord/command.js";

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
  await house.store.withChannel(channelId, async (room) => {
    const board = await room.board();
    if (!board) return;
    for (const { user, id } of entries) {
      if (removed.has(id) && entryOfPerson(board, user)?.id === id) await room.removeShared(user);
    }
    await room.saveBoard(withoutEntries(board, (entry) => removed.has(entry.id)));
  });
  return true;
}
