import {
  entryOfPerson,
  messagesOf,
  NOBODY,
  type PublicSharedCard,
  placeOf,
  Refused,
  stalenessOf,
  unsharedIn,
  withChange,
} from "../conversation/index.js";
import type { Caller, ComponentRequest, FlowHandler, House } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import {
  type MessageView,
  plain,
  type Reply,
  SHARED_TEXTS,
  unscoredWhyView,
  whyAllView,
  whyView,
  withDoubt,
} from "../views/index.js";
import { boardReply } from "./board.js";
import { compareWithPerson } from "./compare.js";
import { taskFigures, unscoredTask } from "./desk.js";
import { removeByButton } from "./moderation.js";
import { cardPicture } from "./picture.js";
import { channelOf } from "./place.js";
import { clearLeftovers, removeAll, takeOff } from "./take-off.js";
import { mayStandIn, noteTraces, settleTraces } from "./traces.js";

/** What the buttons under a shared card do. Whoever presses alone sees the answer. */
export const sharedFlow: FlowHandler = {
  flow: "shared",
  deliberate: ["unshare"],
  async component(request, house): Promise<Reply> {
    const { id, values } = request;
    if (id.action !== "unshare") await adopt(request, house);
    switch (id.action) {
      case "why": {
        const shared = await sharedCard(request, house);
        mustBeExplicable(shared, house);
        return { kind: "say", view: whyShared(request.t, shared, values[0] ?? "", house) };
      }
      case "compare":
        await sharedCard(request, house);
        return compareWithPerson(request, { userId: id.arg }, house);
      case "picture": {
        const { card } = await sharedCard(request, house);
        return cardPicture(request.t, card, await nameOf(request, house), house);
      }
      case "board":
        return boardReply("say", request, null, house);
      case "unshare":
        return unshare(request, house);
      default:
        throw new Refused({ kind: "unknown-button" });
    }
  },
};

/** The card that the button's message shows. @throws Refused where it is taken back or replaced */
async function sharedCard(request: ComponentRequest, house: House): Promise<PublicSharedCard> {
  const { id, place } = request;
  const { channelId } = channelOf(place);
  const shared = await house.store.sharedCard(channelId, id.arg);
  if (shared?.id !== id.id) throw new Refused({ kind: "share-gone" });
  return shared;
}

/** The owner's name as it is on the board. @throws Refused where it is no longer there */
async function nameOf({ id, place }: ComponentRequest, house: House): Promise<string> {
  const entry = entryOfPerson(await house.store.board(place.channelId), id.arg);
  if (!entry) throw new Refused({ kind: "share-gone" });
  return entry.name;
}

/** @throws Refused where the figures are not those of the matrix at hand: its owner alone can recompute them */
function mustBeExplicable({ card }: PublicSharedCard, { corpus }: House): void {
  const stale = stalenessOf(card, corpus);
  if (stale === "guess") throw new Refused({ kind: "shared-guessed" });
  if (stale !== null) throw new Refused({ kind: "shared-outdated", made: card.score.version });
}

function whyShared(t: Translator, { card }: PublicSharedCard, taskId: string, { corpus }: House) {
  // An id says whatever its sender likes: what is not on the card is not explained.
  if (!Object.hasOwn(card.week.hours, taskId)) throw new Refused({ kind: "task-gone" });
  const unscored = unscoredTask(card, taskId);
  if (unscored) return unscoredWhyView(t, card, unscored, corpus);
  return whyView(t, card, taskFigures(card, taskId, corpus), corpus, "shared");
}

/** Why every task of the shared card of this message landed where it did. @throws Refused where it is none */
export async function whySharedMessage(
  { t, place }: Caller,
  messageId: string,
  house: House,
): Promise<MessageView> {
  const { channelId } = channelOf(place);
  const board = await house.store.board(channelId);
  const entry = board?.entries.find((one) => one.message === messageId);
  const shared = entry && (await house.store.sharedCard(channelId, entry.user));
  if (!entry || shared?.id !== entry.id) throw new Refused({ kind: "not-a-shared-card" });
  mustBeExplicable(shared, house);
  return whyAllView(t, shared.card, entry, house.corpus);
}

/**
 * Off the board first, then the message: a kill between the two leaves a message whose button still removes it. A
 * message that is pressed on is removed through the press itself, which works where the bot has no access; whose it
 * is Discord itself says.
 */
async function unshare(request: ComponentRequest, house: House): Promise<Reply> {
  const { id, userId, place, message } = request;
  const { channelId } = channelOf(place);
  if (userId !== id.arg) {
    if (request.managesMessages) return removeByButton(request, house);
    throw new Refused({ kind: "not-yours" });
  }
  const onTheCard = !message.ephemeral && message.ownerId === userId;
  const entry = await house.store.withPerson(userId, async (desk) => {
    const present = entryOfPerson(await house.store.board(channelId), userId);
    if (present?.id !== id.id) return null;
    const person = (await noteTraces(desk, present, channelId, onTheCard ? message.id : null)) ?? NOBODY;
    const taken = await house.store.withChannel(channelId, (room) =>
      takeOff(room, (one) => one.user === userId && one.id === id.id),
    );
    // Last: by this note `/privacy` finds what is shared, so it must not go while anything still is.
    if (taken.length > 0) await desk.savePerson(unsharedIn(person, channelId));
    return taken[0] ?? null;
  });
  const newer = entry ? null : entryOfPerson(await house.store.board(channelId), userId);
  if (!entry && !onTheCard) {
    if (newer) throw new Refused({ kind: "share-gone" });
    if ((await house.store.person(userId))?.removedIn.includes(channelId)) {
      throw new Refused({ kind: "share-removed" });
    }
    return { kind: "say", view: plain(SHARED_TEXTS.takenBackAlready(request)) };
  }
  const others = entry ? messagesOf(entry).filter((one) => !onTheCard || one !== message.id) : [];
  const left = await removeAll(others, channelId, house);
  const gone = others.filter((one) => !left.messages.includes(one));
  // The message that is pressed on goes by the press itself.
  const pressed = onTheCard ? [id.id, message.id] : [];
  await settleTraces(userId, channelId, { gone: [...gone, ...pressed], left: left.messages }, house);
  const mayStand = await mayStandIn(userId, channelId, house);
  if (onTheCard) {
    if (!entry) await forgetLeftover(userId, message.id, channelId, house);
    // Without a newer card it is the second of two presses, and says what the first one does.
    const text = newer ? SHARED_TEXTS.earlierRemoved : SHARED_TEXTS.takenBack;
    return { kind: "take-away", view: plain(withDoubt(request, text(request), mayStand)) };
  }
  if (left.messages.length > 0) {
    const text = SHARED_TEXTS.takenBackLeftover(request, left.why);
    return { kind: "say", view: plain(withDoubt(request, text, mayStand)) };
  }
  const text = entry?.message === null ? SHARED_TEXTS.offTheBoard : SHARED_TEXTS.takenBack;
  return { kind: "say", view: plain(withDoubt(request, text(request), mayStand)) };
}

/** The message of an earlier sharing goes by its own button: the present entry need not look for it any more. */
async function forgetLeftover(
  userId: string,
  messageId: string,
  channelId: string,
  house: House,
): Promise<void> {
  await house.store.withChannel(channelId, async (room) => {
    const board = await room.board();
    const present = entryOfPerson(board, userId);
    if (!board || !present?.leftovers.includes(messageId)) return;
    const leftovers = present.leftovers.filter((one) => one !== messageId);
    await room.saveBoard(withChange(board, present.id, { leftovers }));
  });
}

/**
 * A press on a message proves that it stands: if Discord's answer to its posting was lost to a kill, the board learns
 * of it now. The message of an earlier sharing that was never confirmed is removed.
 */
async function adopt({ id, place, message }: ComponentRequest, house: House): Promise<void> {
  if (message.ephemeral || message.ownerId !== id.arg) return;
  const { channelId } = channelOf(place);
  const entry = entryOfPerson(await house.store.board(channelId), id.arg);
  if (entry?.id !== id.id) return removeStray(id.arg, id.id, message.id, channelId, house);
  if (entry.message !== null) return;
  const adopted = await house.store.withChannel(channelId, async (room) => {
    const board = await room.board();
    const present = entryOfPerson(board, id.arg);
    if (!board || present?.id !== id.id || present.message !== null) return null;
    await room.saveBoard(withChange(board, id.id, { message: message.id }));
    return present;
  });
  if (adopted) await clearLeftovers(adopted, channelId, house);
}

async function removeStray(
  userId: string,
  sharing: string,
  messageId: string,
  channelId: string,
  house: House,
): Promise<void> {
  const place = placeOf(await house.store.person(userId), channelId);
  if (!place?.unconfirmed.includes(sharing)) return;
  const { messages: left } = await removeAll([messageId], channelId, house);
  await settleTraces(userId, channelId, { gone: [sharing], left }, house);
}
