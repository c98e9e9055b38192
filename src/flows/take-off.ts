import { type BoardEntry, withoutEntries } from "../conversation/index.js";
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
