import {
  type BoardEntry,
  type BoardOrder,
  ordered,
  Refused,
  standing,
  withoutNotice,
} from "../conversation/index.js";
import type { Caller, FlowHandler, House } from "../discord/command.js";
import {
  askRemoveView,
  type BoardWindow,
  boardOffView,
  boardView,
  FIRST_WINDOW,
  type MessageView,
  pageOf,
  parseWindow,
  type Reply,
} from "../views/index.js";
import { compareWithPerson } from "./compare.js";
import { removeByBoard } from "./moderation.js";
import { boardPicture } from "./picture.js";
import { channelOf, mustManageMessages, mustShowBoard, showsBoard } from "./place.js";
import { dropRemoved } from "./removed.js";

/** What the buttons and selects under a board do. */
export const boardFlow: FlowHandler = {
  flow: "board",
  deliberate: ["remove-yes"],
  async component(request, house): Promise<Reply> {
    const {
      id,
      values: [value = ""],
    } = request;
    // A board belongs to its channel; an id that names another one is none of ours.
    if (id.id !== request.place.channelId) throw new Refused({ kind: "unknown-button" });
    if (id.action === "remove-yes") return removeByBoard(id.arg, request, house);
    const window = parseWindow(id.arg);
    if (!window) throw new Refused({ kind: "unknown-button" });
    switch (id.action) {
      case "previous":
      case "next":
      case "keep":
        return boardReply("show", request, window, house);
      case "sort": {
        const sorted = parseWindow(`${value}-0`);
        if (!sorted) throw new Refused({ kind: "unknown-button" });
        return boardReply("show", request, sorted, house);
      }
      case "with":
        return compareWithPerson(request, { userId: value }, house);
      case "remove":
        return askRemove(value, request, window, house);
      case "picture":
        await mustShowBoard(request.place, house);
        return boardPicture(request.t, await entriesOf(request, window.order, house), window, house);
      default:
        throw new Refused({ kind: "unknown-button" });
    }
  },
};

/**
 * The board of the channel, from what is stored; whether the messages of that page still stand is looked up once
 * it is answered, and what a moderator has removed goes from the board. Whoever had a card removed reads so above it.
 */
export async function boardReply(
  kind: "say" | "show",
  caller: Caller,
  window: BoardWindow | null,
  house: House,
): Promise<Reply> {
  const { t, userId, managesMessages } = caller;
  const { channelId } = channelOf(caller.place);
  const wanted = window ?? FIRST_WINDOW;
  const isShown = await showsBoard(caller.place, house);
  const wasRemoved = (await house.store.person(userId))?.removedIn.includes(channelId) ?? false;
  const draw = async (): Promise<readonly [readonly BoardEntry[], MessageView]> => {
    const entries = await entriesOf(caller, wanted.order, house);
    const viewer = { userId, managesMessages };
    const view = isShown
      ? boardView(t, channelId, entries, wanted, viewer, house.corpus)
      : boardOffView(t, channelId, entries, viewer, house.corpus);
    const notice = wasRemoved ? [t("refusal.share-removed")] : [];
    return [entries, { ...view, content: [...notice, view.content].filter(Boolean).join("\n\n") }];
  };
  const [entries, view] = await draw();
  const after = async (): Promise<MessageView | null> => {
    if (wasRemoved) await forgetNotice(userId, channelId, house);
    const shown = pageOf(entries, wanted.page).entries;
    const dropped = await dropRemoved(channelId, shown, house);
    return dropped ? (await draw())[1] : null;
  };
  return { kind, view, after };
}

async function forgetNotice(userId: string, channelId: string, { store }: House): Promise<void> {
  await store.withPerson(userId, async (desk) => {
    const person = await desk.person();
    if (person) await desk.savePerson(withoutNotice(person, channelId));
  });
}

/** @throws Refused to those who may not manage messages, and if the card is gone */
async function askRemove(sharing: string, caller: Caller, window: BoardWindow, house: House): Promise<Reply> {
  mustManageMessages(caller);
  const { channelId } = channelOf(caller.place);
  const entry = (await house.store.board(channelId))?.entries.find(({ id }) => id === sharing);
  if (!entry) throw new Refused({ kind: "share-gone" });
  return { kind: "show", view: askRemoveView(caller.t, channelId, entry, window) };
}

async function entriesOf(caller: Caller, order: BoardOrder, house: House): Promise<BoardEntry[]> {
  const { channelId } = channelOf(caller.place);
  return ordered(standing(await house.store.board(channelId), caller.userId), order);
}
