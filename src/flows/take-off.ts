import { type BoardEntry, withChange, withoutEntries } from "../conversation/index.js";
import type { House } from "../discord/command.js";
import type { Room } from "../store/index.js";

/** Takes cards off a channel's board, the cards themselves with them. @returns the entries that are gone */
export async function takeOff(room: Room, gone: (entry: BoardEntry) => boolean): Promise<BoardEntry[]> {
  const board = await room.board();
  const entries = board?.entries.filter(gone) ?? [];
  if (!board || entries.length === 0) return [];
  for (const { user } of entries) await room.removeShared(user);
  await room.saveBoard(withoutEntries(board, gone));
  return entries;
}

/** @returns the messages that the bot could not remove */
export async function removeAll(
  messages: readonly string[],
  channelId: string,
  house: House,
): Promise<string[]> {
  const removed = await Promise.all(messages.map((message) => house.messages.remove(channelId, message)));
  return messages.filter((_, at) => !removed[at]);
}

/** Removes what earlier sharings of an entry's owner left in the channel. @returns what is still left of it */
export async function clearLeftovers(
  { id, leftovers }: BoardEntry,
  channelId: string,
  house: House,
): Promise<string[]> {
  const left = await removeAll(leftovers, channelId, house);
  if (left.length < leftovers.length) {
    await house.store.withChannel(channelId, async (room) => {
      const board = await room.board();
      if (board) await room.saveBoard(withChange(board, id, { leftovers: left }));
    });
  }
  return left;
}
