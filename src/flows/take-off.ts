import { type BoardEntry, withChange, withoutEntries } from "../conversation/index.js";
import type { House } from "../discord/command.js";
import type { Room } from "../store/index.js";
import type { WhyLeft } from "../views/index.js";

/** Takes cards off a channel's board, the cards themselves with them. @returns the entries that are gone */
export async function takeOff(room: Room, gone: (entry: BoardEntry) => boolean): Promise<BoardEntry[]> {
  const board = await room.board();
  const entries = board?.entries.filter(gone) ?? [];
  if (!board || entries.length === 0) return [];
  for (const { user } of entries) await room.removeShared(user);
  await room.saveBoard(withoutEntries(board, gone));
  return entries;
}

/** Messages that could not be deleted. */
export interface Left {
  readonly messages: readonly string[];
  readonly why: WhyLeft;
}

export async function removeAll(messages: readonly string[], channelId: string, house: House): Promise<Left> {
  const deletions = await Promise.all(messages.map((message) => house.messages.delete(channelId, message)));
  return {
    messages: messages.filter((_, at) => deletions[at] !== "deleted"),
    // The more lasting one of the two.
    why: deletions.includes("closed") ? "closed" : "unanswered",
  };
}

/** Removes what earlier sharings of an entry's owner left in the channel. */
export async function clearLeftovers(
  { id, leftovers }: BoardEntry,
  channelId: string,
  house: House,
): Promise<Left> {
  const left = await removeAll(leftovers, channelId, house);
  if (left.messages.length < leftovers.length) {
    await house.store.withChannel(channelId, async (room) => {
      const board = await room.board();
      if (board) await room.saveBoard(withChange(board, id, { leftovers: left.messages }));
    });
  }
  return left;
}
