import type { BoardEntry } from "../conversation/index.js";
import type { House, Place } from "../discord/command.js";
import { removeAll, takeOff } from "./take-off.js";
import { settleTraces } from "./traces.js";

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
  if (house.messages.isDeleted(channelId)) {
    await dropBoard(channelId, house);
    return true;
  }
  const taken = await house.store.withChannel(channelId, (room) =>
    takeOff(room, (entry) => removed.has(entry.id)),
  );
  for (const { user, leftovers } of taken) {
    const { messages: left } = await removeAll(leftovers, channelId, house);
    await settleTraces(user, channelId, { gone: [], left }, house);
  }
  return true;
}

/** Channels that Discord is asked about for one person's question. */
const LOOKED_AT = 25;

/**
 * Takes the boards away of channels that were deleted. Nobody tells the bot, and nobody can read such a board any more,
 * so that only what counts a whole server's cards would go on having them.
 */
export async function dropDeletedChannels({ serverId }: Place, house: House): Promise<null> {
  if (serverId === null) return null;
  let asked = 0;
  for (const channelId of await house.store.channelsOf(serverId)) {
    if (asked < LOOKED_AT && (await house.messages.lookAt(channelId))) asked += 1;
    if (house.messages.isDeleted(channelId)) await dropBoard(channelId, house);
  }
  return null;
}

async function dropBoard(channelId: string, house: House): Promise<void> {
  await house.store.withChannel(channelId, (room) => takeOff(room, () => true));
}
