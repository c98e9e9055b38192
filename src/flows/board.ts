import { type BoardEntry, type BoardOrder, ordered, Refused, standing } from "../conversation/index.js";
import type { Caller, FlowHandler, House } from "../discord/command.js";
import {
  type BoardWindow,
  boardView,
  FIRST_WINDOW,
  type MessageView,
  pageOf,
  parseWindow,
  type Reply,
} from "../views/index.js";
import { compareWithPerson } from "./compare.js";
import { boardPicture } from "./picture.js";
import { channelOf } from "./place.js";
import { dropRemoved } from "./removed.js";

/** What the buttons and selects under a board do. */
export const boardFlow: FlowHandler = {
  flow: "board",
  async component(request, house): Promise<Reply> {
    const {
      id,
      values: [value = ""],
    } = request;
    // A board belongs to its channel; an id that names another one is none of ours.
    if (id.id !== request.place.channelId) throw new Refused({ kind: "unknown-button" });
    const window = parseWindow(id.arg);
    if (!window) throw new Refused({ kind: "unknown-button" });
    switch (id.action) {
      case "previous":
      case "next":
        return boardReply("show", request, window, house);
      case "sort": {
        const sorted = parseWindow(`${value}-0`);
        if (!sorted) throw new Refused({ kind: "unknown-button" });
        return boardReply("show", request, sorted, house);
      }
      case "with":
        return compareWithPerson(request, { userId: value }, house);
      case "picture":
        return boardPicture(request.t, await entriesOf(request, window.order, house), window, house);
      default:
        throw new Refused({ kind: "unknown-button" });
    }
  },
};

/**
 * The board of the channel, from what is stored; whether the messages of that page still stand is looked up once
 * it is answered, and what a moderator has removed goes from the board.
 */
export async function boardReply(
  kind: "say" | "show",
  caller: Caller,
  window: BoardWindow | null,
  house: House,
): Promise<Reply> {
  const wanted = window ?? FIRST_WINDOW;
  const draw = async (): Promise<readonly [readonly BoardEntry[], MessageView]> => {
    const entries = await entriesOf(caller, wanted.order, house);
    const { channelId } = caller.place;
    return [entries, boardView(caller.t, channelId, entries, wanted, caller.userId, house.corpus)];
  };
  const [entries, view] = await draw();
  const after = async (): Promise<MessageView | null> => {
    const shown = pageOf(entries, wanted.page).entries;
    const dropped = await dropRemoved(caller.place.channelId, shown, house);
    return dropped ? (await draw())[1] : null;
  };
  return { kind, view, after };
}

async function entriesOf(caller: Caller, order: BoardOrder, house: House): Promise<BoardEntry[]> {
  const { channelId } = channelOf(caller.place);
  return ordered(standing(await house.store.board(channelId), caller.userId), order);
}
