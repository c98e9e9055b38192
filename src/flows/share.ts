import {
  type BoardEntry,
  type Card,
  entryOf,
  entryOfPerson,
  hasTraces,
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
  withTraces,
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
  withDoubt,
} from "../views/index.js";
import { cardOf } from "./desk.js";
import { channelOf, settingsAt } from "./place.js";
import { clearLeftovers, removeAll, takeOff } from "./take-off.js";
import { mayStandIn, settleTraces } from "./traces.js";

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
 * an entry that its owner replaces by sharing again. Its message may stand all the same, which stays noted.
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
  // Whatever becomes of this sharing, nobody knows of the one before whether it stands.
  const earlier = entryOfPerson(await house.store.board(channelId), caller.userId);
  const unconfirmed = earlier && earlier.message === null ? [earlier.id] : [];
  await desk.savePerson(withTraces(sharedIn(person, channelId, serverId), channelId, { unconfirmed }));
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
    failed: (mayStand) => withdraw(entry, before, mayStand, channelId, house),
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
    const isShared = entryOfPerson(await store.board(place.channel), userId) !== null;
    if (isShared || hasTraces(place)) shared.push(place);
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
    const left = await removeAll([messageId], channelId, house);
    await settleTraces(user, channelId, { gone: [id, messageId], left: left.messages }, house);
    const text = left.messages.length === 0 ? SHARED_TEXTS.overtaken : SHARED_TEXTS.overtakenLeftover;
    return plain(text(caller, left.why));
  }
  const left = await clearLeftovers(entry, channelId, house);
  const text = left.messages.length === 0 ? SHARED_TEXTS.now : SHARED_TEXTS.leftover;
  return sharedNotice(
    caller.t,
    entry,
    withDoubt(caller, text(caller, left.why), await mayStandIn(user, channelId, house)),
  );
}

/**
 * The message could not be posted: the earlier card is back, if its message still stands in the channel. If somebody
 * pressed on the message meanwhile, it was posted after all; if Discord has not said whether it was, that stays noted.
 */
async function withdraw(
  entry: BoardEntry,
  before: Before,
  mayStand: boolean,
  channelId: string,
  house: House,
): Promise<void> {
  const { message: earlier = null } = before.entry ?? {};
  const orphans = await house.store.withPerson(entry.user, async (desk) => {
    const person = await desk.person();
    // Before the board forgets it: a kill between the two must not leave a message that nobody knows of.
    if (person && mayStand && earlier !== null) {
      await desk.savePerson(withTraces(person, channelId, { unconfirmed: [entry.id] }));
    }
    return house.store.withChannel(channelId, async (room) => {
      const board = await room.board();
      const present = entryOfPerson(board, entry.user);
      if (!board || present?.id !== entry.id || present.message !== null) return [];
      if (before.entry && before.shared && earlier !== null && present.leftovers.includes(earlier)) {
        await room.saveShared(entry.user, before.shared);
        await room.saveBoard(withChange(board, entry.id, before.entry));
        return [];
      }
      // As after a kill: a press on the message, if it stands, has the board learn of it.
      if (mayStand) return [];
      await takeOff(room, (one) => one.id === entry.id);
      return present.leftovers;
    });
  });
  const { messages: left } = await removeAll(orphans, channelId, house);
  await settleTraces(entry.user, channelId, { gone: mayStand ? [] : [entry.id], left }, house);
}
