import {
  type BoardEntry,
  type Card,
  entryOf,
  entryOfPerson,
  LIMITS,
  mayShareIn,
  mustBeCurrent,
  NOBODY,
  type Person,
  publicCard,
  Refused,
  type SharedCard,
  sharedIn,
  withChange,
  withEntry,
  withoutEntries,
} from "../conversation/index.js";
import type { Caller, FlowHandler, House } from "../discord/command.js";
import type { Desk } from "../store/index.js";
import {
  type MessageView,
  notSharedView,
  plain,
  type Reply,
  SHARED_TEXTS,
  sharedNotice,
  sharedView,
  sharePreview,
} from "../views/index.js";
import { cardOf } from "./desk.js";
import { channelOf, settingsAt } from "./place.js";
import { clearLeftovers, removeAll, takeOff } from "./take-off.js";

/** Milliseconds in which a sharing that has no message yet counts as being posted. */
const POSTING_WITHIN = 15_000;

/** What stood on the board before, to be put back where the posting fails. */
interface Before {
  readonly entry: BoardEntry | null;
  readonly shared: SharedCard | null;
}

/** What the buttons under the preview of a shared card do. */
export const shareFlow: FlowHandler = {
  flow: "share",
  deliberate: ["post"],
  component: (request, house) =>
    house.store.withPerson(request.userId, async (desk) => {
      const { id, t } = request;
      if (id.action === "not-now") return { kind: "show", view: notSharedView(t) };
      if (id.action !== "post") throw new Refused({ kind: "unknown-button" });
      const card = cardOf(await desk.person(), id.id);
      if (card.rev === id.rev) return post(card, request, house, desk);
      return preview("show", card, request, house, t("card.changed-since"));
    }),
};

/**
 * Shows its owner what sharing a card here would show everyone. Nothing is posted before they say so on that message:
 * a click that was meant for another button must not publish anything.
 * @throws Refused if the card can't be shared here
 */
export async function preview(
  kind: "say" | "show",
  card: Card,
  caller: Caller,
  house: House,
  notice = "",
): Promise<Reply> {
  const { channelId } = await channelToShareIn(caller, house);
  mustBeCurrent(card, house.corpus);
  const standing = await sharedAlready(card, caller, channelId, house);
  if (standing) return standing;
  const draft = { card: publicCard(card, house.corpus), name: caller.name, channelId };
  return { kind, view: sharePreview(caller.t, caller.publicT, draft, house.corpus, notice) };
}

/**
 * @throws Refused outside of servers, to those who may not write in the channel, and if the server's settings do not
 * allow sharing there
 */
async function channelToShareIn(
  { place, mayPost }: Caller,
  house: House,
): Promise<ReturnType<typeof channelOf>> {
  const channel = channelOf(place);
  const settings = await settingsAt(place, house);
  if (mayShareIn(settings, channel.channelId)) {
    // What they may not post themselves the bot does not post for them.
    if (!mayPost) throw new Refused({ kind: "may-not-post" });
    return channel;
  }
  const channels = settings.sharing === "channels" ? settings.channels : [];
  throw new Refused({ kind: "sharing-off", channels });
}

/** The answer for those whose very card is in the channel already, or on its way there; else null. */
async function sharedAlready(
  card: Card,
  caller: Caller,
  channelId: string,
  house: House,
): Promise<Reply | null> {
  const earlier = entryOfPerson(await house.store.board(channelId), caller.userId);
  if (!earlier || !(await isTheSame(earlier, card, channelId, house, house.now()))) return null;
  const text = earlier.message === null ? SHARED_TEXTS.onItsWay : SHARED_TEXTS.already;
  return { kind: "say", view: sharedNotice(caller.t, earlier, text(caller)) };
}

/**
 * Posts a card in the channel and puts it on the board, in place of the person's earlier one there. It is saved
 * before it is posted, and nobody else sees it on the board before its message stands: a kill between the two leaves
 * an entry that its owner replaces by sharing again.
 */
async function post(own: Card, caller: Caller, house: House, desk: Desk): Promise<Reply> {
  const { channelId, serverId } = await channelToShareIn(caller, house);
  mustBeCurrent(own, house.corpus);
  const standing = await sharedAlready(own, caller, channelId, house);
  if (standing) return standing;
  const card = publicCard(own, house.corpus);
  const now = house.now();
  const sharing = { id: house.newId(), user: caller.userId, name: caller.name };
  const entry = entryOf(card, { ...sharing, sharedAt: now });
  const person = await withRoomToShare((await desk.person()) ?? NOBODY, caller.userId, house);
  await desk.savePerson(sharedIn(person, channelId, serverId));
  const before = await house.store.withChannel(channelId, async (room): Promise<Before> => {
    const board = await room.board();
    const after = withEntry(board, serverId, entry);
    const shared = await house.store.sharedCard(channelId, caller.userId);
    // The board first: as long as the card is not written, the earlier message answers with the earlier card.
    try {
      await room.saveBoard(after);
      await room.saveShared(caller.userId, { v: 1, id: sharing.id, card });
    } catch (error) {
      // A write that failed may have been done all the same.
      if (shared) await room.saveShared(caller.userId, shared);
      else await room.removeShared(caller.userId);
      await room.saveBoard(board ?? withoutEntries(after, () => true));
      throw error;
    }
    return { entry: entryOfPerson(board, caller.userId), shared };
  });
  return {
    kind: "post",
    view: sharedView(caller.publicT, card, sharing, house.corpus),
    posted: (messageId) => settle(caller, entry, messageId, channelId, house),
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
  if (earlier.message === null) {
    // Without its card it is what a kill between the two writes left, and nothing is on its way.
    const shared = await house.store.sharedCard(channelId, earlier.user);
    return shared?.id === earlier.id && now - earlier.sharedAt < POSTING_WITHIN;
  }
  return (await house.messages.stands(channelId, earlier.message)) !== false;
}

/** Where a person shares as much as they may, the places go that only seem to be shared in: others removed the card. */
async function withRoomToShare(person: Person, userId: string, { store }: House): Promise<Person> {
  if (person.shared.length < LIMITS.sharedIn) return person;
  const shared = [];
  for (const place of person.shared) {
    if (entryOfPerson(await store.board(place.channel), userId)) shared.push(place);
  }
  return { ...person, shared };
}

/** The message stands: the board learns of it, and the earlier ones go. */
async function settle(
  caller: Caller,
  { id, user }: BoardEntry,
  messageId: string,
  channelId: string,
  house: House,
): Promise<MessageView> {
  const entry = await house.store.withChannel(channelId, async (room) => {
    const board = await room.board();
    const present = entryOfPerson(board, user);
    if (!board || present?.id !== id) return null;
    await room.saveBoard(withChange(board, id, { message: messageId }));
    return present;
  });
  if (!entry) {
    const { messages, why } = await removeAll([messageId], channelId, house);
    const text = messages.length === 0 ? SHARED_TEXTS.overtaken : SHARED_TEXTS.overtakenLeftover;
    return plain(text(caller, why));
  }
  const left = await clearLeftovers(entry, channelId, house);
  const text = left.messages.length === 0 ? SHARED_TEXTS.now : SHARED_TEXTS.leftover;
  return sharedNotice(caller.t, entry, text(caller, left.why));
}

/**
 * The message could not be posted: the earlier card is back, if its message still stands in the channel. Where somebody
 * pressed on the message meanwhile, it was posted after all.
 */
async function withdraw(entry: BoardEntry, before: Before, channelId: string, house: House): Promise<void> {
  const orphans = await house.store.withChannel(channelId, async (room) => {
    const board = await room.board();
    const present = entryOfPerson(board, entry.user);
    if (!board || present?.id !== entry.id || present.message !== null) return [];
    const { message = null } = before.entry ?? {};
    if (before.entry && before.shared && message !== null && present.leftovers.includes(message)) {
      await room.saveShared(entry.user, before.shared);
      await room.saveBoard(withChange(board, entry.id, before.entry));
      return [];
    }
    await takeOff(room, (one) => one.id === entry.id);
    return present.leftovers;
  });
  await removeAll(orphans, channelId, house);
}
