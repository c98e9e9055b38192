import { LRUCache } from "lru-cache";
import { countedOn, type Spread, spreadOf } from "../conversation/index.js";
import type { House } from "../discord/command.js";

const DAY = 86_400_000;
/** Channels and roles whose counted sharings are remembered until the day is over. */
const REMEMBERED = 10_000;

/**
 * Which sharings count today, by channel and role. Only their ids are kept: figures are worked out from the board each
 * time, so that nothing of a card stays here once it is taken back or deleted.
 */
const countedToday = new WeakMap<House, LRUCache<string, readonly string[]>>();

/** The spread of the cards shared in a channel, which is the same all day (UTC) for whoever asks. */
export async function spreadToday(
  channelId: string,
  role: string,
  viewer: string,
  house: House,
): Promise<Spread | "few" | "moved"> {
  const board = await house.store.board(channelId);
  const remembered = countedToday.get(house) ?? new LRUCache({ max: REMEMBERED });
  countedToday.set(house, remembered);
  const now = house.now();
  const since = now - (now % DAY);
  const key = `${since} ${channelId} ${role}`;
  const counted = remembered.get(key) ?? countedOn(board, role, since);
  // With none there is nothing whose change could be told.
  if (counted.length > 0) remembered.set(key, counted);
  return spreadOf(board, role, counted, viewer);
}
