import {
  type BoardEntry,
  type Card,
  entryOf,
  entryOfPerson,
  mustBeCurrent,
  NOBODY,
  type SharedCard,
  sharedIn,
  withEntry,
  withMessage,
  withoutEntries,
} from "../conversation/index.js";
import type { Caller, House } from "../discord/command.js";
import type { Desk } from "../store/index.js";
import {
  type MessageView,
  plain,
  type Reply,
  SHARED_TEXTS,
  sharedNotice,
  sharedView,
} from "../views/index.js";
import { channelOf } from "./place.js";

/** Milliseconds in which a sharing that has no message yet counts as being posted. */
const POSTING_WITHIN = 15_000;

/** What stood on the board before, to be put back where the posting fails. */
interface Before {
  readonly entry: BoardEntry | null;
  readonly shared: SharedCard | null;
}

/**
 * Posts a card in the channel and puts it on the board, in place of the person's earlier one there. It is saved
 * before it is posted: a kill between the two leaves an entry that its owner can replace or take back.
 */
export async function share(card: Card, caller: Caller, house: House, desk: Desk): Promise<Reply> {
  const { channelId, serverId } = channelOf(caller.place);
  mustBeCurrent(card, house.corpus);
  const now = house.now();
  const earlier = entryOfPerson(await house.store.board(channelId), caller.userId);
  if (earlier && (await isTheSame(earlier, card, channelId, house, now))) {
    const text = earlier.message === null ? SHARED_TEXTS.onItsWay : SHARED_TEXTS.already;
    return { kind: "say", view: sharedNotice(earlier, text) };
  }
  const sharing = { id: house.newId(), user: caller.userId, name: caller.name };
  const entry = entryOf(card, { ...sharing, sharedAt: now });
  await desk.savePerson(sharedIn((await desk.person()) ?? NOBODY, channelId, serverId));
  const before = await house.store.withChannel(channelId, async (room): Promise<Before> => {
    const board = await room.board();
    const after = withEntry(board, serverId, entry);
    const shared = await house.store.sharedCard(channelId, caller.userId);
    await room.saveShared(caller.userId, { v: 1, id: sharing.id, card });
    await room.saveBoard(after);
    return { entry: entryOfPerson(board, caller.userId), shared };
  });
  return {
    kind: "post",
    view: sharedView(card, sharing, house.corpus),
    posted: (messageId) => settle(entry, before, messageId, channelId, house),
    failed: () => withdraw(entry, before, channelId, house),
  };
}

/** Whether this very card stands in the channel already: a second press acts once. */
async function isTheSame(
  earlier: BoardEntry,
  card: Card,
  channelId: string,
  house: House,
  now: number,
): Promise<boolean> {
  if (earlier.card !== card.id || earlier.rev !== card.rev) return false;
  if (earlier.message === null) return now - earlier.sharedAt < POSTING_WITHIN;
  return (await house.messages.stands(channelId, earlier.message)) !== false;
}

/** The message stands: the board learns of it, and the earlier one goes. */
async function settle(
  entry: BoardEntry,
  before: Before,
  messageId: string,
  channelId: string,
  house: House,
): Promise<MessageView> {
  const stillShared = await house.store.withChannel(channelId, async (room) => {
    const board = await room.board();
    if (!board || entryOfPerson(board, entry.user)?.id !== entry.id) return false;
    await room.saveBoard(withMessage(board, entry.id, messageId));
    return true;
  });
  if (!stillShared) {
    await house.messages.remove(channelId, messageId);
    return plain(SHARED_TEXTS.takenBack);
  }
  const old = before.entry?.message ?? null;
  const removed = old === null || (await house.messages.remove(channelId, old));
  return sharedNotice(entry, removed ? SHARED_TEXTS.now : SHARED_TEXTS.leftover);
}

/** The message could not be posted: all is as it was before. */
async function withdraw(entry: BoardEntry, before: Before, channelId: string, house: House): Promise<void> {
  await house.store.withChannel(channelId, async (room) => {
    const board = await room.board();
    if (!board || entryOfPerson(board, entry.user)?.id !== entry.id) return;
    if (before.entry && before.shared) {
      await room.saveShared(entry.user, before.shared);
      await room.saveBoard(withEntry(board, board.server, before.entry));
    } else {
      await room.removeShared(entry.user);
      await room.saveBoard(withoutEntries(board, (one) => one.id === entry.id));
    }
  });
}
