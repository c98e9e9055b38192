import { type BoardEntry, messagesOf, Refused, removedIn } from "../conversation/index.js";
import type { Caller, ComponentRequest, House } from "../discord/command.js";
import { plain, type Reply, removedView } from "../views/index.js";
import { channelOf, mustManageMessages } from "./place.js";
import { type Left, removeAll, takeOff } from "./take-off.js";
import { noteTraces, settleTraces } from "./traces.js";

/** What those who may delete other people's messages in a channel can do about the cards that are shared in it. */

/**
 * Off a card's own message, which goes through the press: that works where the bot has no access as well.
 * @throws Refused to others, and if the card is gone already
 */
export async function removeByButton(request: ComponentRequest, house: House): Promise<Reply> {
  const { id, message } = request;
  mustManageMessages(request);
  const onTheCard = !message.ephemeral && message.ownerId === id.arg;
  const removed = await removeEntry(id.id, onTheCard ? message.id : null, request, house);
  if (!removed && !onTheCard) throw new Refused({ kind: "share-gone" });
  return onTheCard
    ? { kind: "take-away", view: plain(request.t("board.removed")) }
    : { kind: "say", view: removedView(request.t, request.place.channelId, leftOf(removed)) };
}

/** Off the board. @throws Refused to others, and if the card is gone already */
export async function removeByBoard(sharing: string, caller: Caller, house: House): Promise<Reply> {
  mustManageMessages(caller);
  const removed = await removeEntry(sharing, null, caller, house);
  if (!removed) throw new Refused({ kind: "share-gone" });
  return { kind: "show", view: removedView(caller.t, caller.place.channelId, leftOf(removed)) };
}

interface Removed {
  readonly entry: BoardEntry;
  readonly left: Left;
}

const leftOf = (removed: Removed | null): Left | null =>
  removed && (removed.left.messages.length > 0 || removed.entry.message === null) ? removed.left : null;

/**
 * Takes a card off the board, the card itself with it, and notes for its owner that it was removed; their note of the
 * place goes last, since `/privacy` finds by it what is shared. Then its messages.
 * @param except a message that goes another way
 */
async function removeEntry(
  sharing: string,
  except: string | null,
  { place }: Caller,
  house: House,
): Promise<Removed | null> {
  const { channelId } = channelOf(place);
  const { store } = house;
  const present = (await store.board(channelId))?.entries.find(({ id }) => id === sharing);
  if (!present) return null;
  const owner = present.user;
  const entry = await store.withPerson(owner, async (desk) => {
    await noteTraces(desk, present, channelId, except);
    const [taken] = await store.withChannel(channelId, (room) => takeOff(room, ({ id }) => id === sharing));
    const person = taken ? await desk.person() : null;
    if (person) await desk.savePerson(removedIn(person, channelId));
    return taken ?? null;
  });
  if (!entry) return null;
  house.note("somebody who manages messages has removed a card from a channel's board", { channelId });
  const messages = messagesOf(entry).filter((message) => message !== except);
  const left = await removeAll(messages, channelId, house);
  const gone = messagesOf(entry).filter((message) => !left.messages.includes(message));
  await settleTraces(owner, channelId, { gone, left: left.messages }, house);
  return { entry, left };
}
