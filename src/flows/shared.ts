import {
  entryOfPerson,
  isCurrent,
  NOBODY,
  Refused,
  type SharedCard,
  unsharedIn,
  withoutEntries,
} from "../conversation/index.js";
import type { ComponentRequest, FlowHandler, House, Place } from "../discord/command.js";
import { type MessageView, plain, type Reply, SHARED_TEXTS, whyAllView, whyView } from "../views/index.js";
import { boardReply } from "./board.js";
import { compareWithPerson } from "./compare.js";
import { taskFigures } from "./desk.js";
import { cardPicture } from "./picture.js";
import { channelOf } from "./place.js";

/** What the buttons under a shared card do. Whoever presses alone sees the answer. */
export const sharedFlow: FlowHandler = {
  flow: "shared",
  async component(request, house): Promise<Reply> {
    const { id, values } = request;
    switch (id.action) {
      case "why": {
        const shared = await sharedCard(request, house);
        mustBeCurrent(shared, house);
        return { kind: "say", view: whyShared(shared, values[0] ?? "", house) };
      }
      case "compare":
        await sharedCard(request, house);
        return compareWithPerson(request, { userId: id.arg }, house);
      case "picture": {
        const { card } = await sharedCard(request, house);
        return cardPicture(card, await nameOf(request, house), house);
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
async function sharedCard({ id, place }: ComponentRequest, house: House): Promise<SharedCard> {
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
function mustBeCurrent({ card }: SharedCard, { corpus }: House): void {
  if (!isCurrent(card, corpus)) throw new Refused({ kind: "shared-outdated", made: card.score.version });
}

function whyShared({ card }: SharedCard, taskId: string, { corpus }: House) {
  return whyView(card, taskFigures(card, taskId, corpus), corpus, "shared");
}

/** Why every task of the shared card of this message landed where it did. @throws Refused where it is none */
export async function whySharedMessage(place: Place, messageId: string, house: House): Promise<MessageView> {
  const { channelId } = channelOf(place);
  const board = await house.store.board(channelId);
  const entry = board?.entries.find((one) => one.message === messageId);
  const shared = entry && (await house.store.sharedCard(channelId, entry.user));
  if (!entry || shared?.id !== entry.id) throw new Refused({ kind: "not-a-shared-card" });
  mustBeCurrent(shared, house);
  return whyAllView(shared.card, entry, house.corpus);
}

/**
 * Off the board first, then the message: a kill between the two leaves a message whose button still removes it. A
 * message that is pressed on is removed through the press itself, which works where the bot has no access.
 */
async function unshare({ id, userId, place, message }: ComponentRequest, house: House): Promise<Reply> {
  const { channelId } = channelOf(place);
  if (userId !== id.arg) throw new Refused({ kind: "not-yours" });
  const entry = await house.store.withPerson(userId, async (desk) => {
    const board = await house.store.board(channelId);
    if (entryOfPerson(board, userId)?.id !== id.id) return null;
    const removed = await house.store.withChannel(channelId, async (room) => {
      const present = await room.board();
      await room.removeShared(userId);
      if (present) await room.saveBoard(withoutEntries(present, (one) => one.user === userId));
      return entryOfPerson(present, userId);
    });
    // Last: by this note `/privacy` finds what is shared, so it must not go while anything still is.
    await desk.savePerson(unsharedIn((await desk.person()) ?? NOBODY, channelId));
    return removed;
  });
  const onTheCard = !message.ephemeral && message.ownerId === userId;
  if (onTheCard) return { kind: "take-away", view: plain(SHARED_TEXTS.takenBack) };
  if (!entry) throw new Refused({ kind: "share-gone" });
  const removed = entry.message !== null && (await house.messages.remove(channelId, entry.message));
  const text = removed ? SHARED_TEXTS.takenBack : SHARED_TEXTS.takenBackLeftover;
  return { kind: "say", view: plain(text) };
}
