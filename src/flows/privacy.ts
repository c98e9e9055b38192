import {
  type BoardEntry,
  entryOfPerson,
  type Person,
  Refused,
  type SharedCard,
  type Walk,
  withoutEntries,
} from "../conversation/index.js";
import type { FlowHandler, House } from "../discord/command.js";
import {
  askDeleteView,
  deletedView,
  type KeptCounts,
  keptView,
  type MessageView,
  privacyView,
  type Reply,
} from "../views/index.js";

/** Everything that is kept of a person, as it is stored. */
interface Kept {
  readonly walk: Walk | null;
  readonly person: Person | null;
  readonly shared: readonly {
    readonly channel: string;
    readonly entry: BoardEntry;
    readonly card: SharedCard | null;
  }[];
}

/** What the buttons of `/privacy` do. */
export const privacyFlow: FlowHandler = {
  flow: "privacy",
  async component({ id, userId }, house): Promise<Reply> {
    switch (id.action) {
      case "export":
        return { kind: "say", view: keptView(await keptOf(userId, house)) };
      case "ask":
        return { kind: "show", view: askDeleteView(countsOf(await keptOf(userId, house))) };
      case "keep":
        return { kind: "show", view: await privacyMessage(userId, house) };
      case "delete":
        return { kind: "show", view: deletedView(await forget(userId, house)) };
      default:
        throw new Refused({ kind: "unknown-button" });
    }
  },
};

/** What is kept of this person, in words. */
export async function privacyMessage(userId: string, house: House): Promise<MessageView> {
  return privacyView(countsOf(await keptOf(userId, house)), house.retentionDays);
}

function countsOf({ walk, person, shared }: Kept): KeptCounts {
  return { walks: walk ? 1 : 0, cards: person?.cards.length ?? 0, shared: shared.length };
}

async function keptOf(userId: string, { store }: House): Promise<Kept> {
  const { walk, person } = await store.withPerson(userId, async (desk) => ({
    walk: await desk.walk(),
    person: await desk.person(),
  }));
  const shared = [];
  for (const { channel } of person?.shared ?? []) {
    const entry = entryOfPerson(await store.board(channel), userId);
    if (entry) shared.push({ channel, entry, card: await store.sharedCard(channel, userId) });
  }
  return { walk, person, shared };
}

/**
 * Deletes everything of a person. What they shared goes first and their own documents last, since those say where
 * they shared: a kill in between leaves something that pressing again deletes.
 * @returns how many messages in channels the bot could not remove
 */
async function forget(userId: string, house: House): Promise<number> {
  const messages = await house.store.withPerson(userId, async (desk) => {
    const found: { channel: string; message: string }[] = [];
    for (const { channel } of (await desk.person())?.shared ?? []) {
      const message = await house.store.withChannel(channel, async (room) => {
        const board = await room.board();
        await room.removeShared(userId);
        if (board) await room.saveBoard(withoutEntries(board, ({ user }) => user === userId));
        return entryOfPerson(board, userId)?.message;
      });
      if (message) found.push({ channel, message });
    }
    await desk.forget();
    return found;
  });
  const removed = await Promise.all(
    messages.map(({ channel, message }) => house.messages.remove(channel, message)),
  );
  return removed.filter((gone) => !gone).length;
}
