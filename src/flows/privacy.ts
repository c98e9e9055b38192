import {
  type BoardEntry,
  entryOfPerson,
  messagesOf,
  type Person,
  Refused,
  type SharedCard,
  type Walk,
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
import { removeAll } from "./share.js";
import { takeOff } from "./take-off.js";

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
 * Deletes everything of a person. In each channel the message goes first, then the entry that knows of it; their own
 * documents go last, since those say where they shared. So a kill or a failure in between leaves what pressing again
 * deletes.
 * @returns how many messages in channels the bot could not remove, or does not know
 */
async function forget(userId: string, house: House): Promise<number> {
  const leftovers = new Map<string, number>();
  for (;;) {
    const places = await house.store.withPerson(userId, async (desk) => {
      const shared = (await desk.person())?.shared ?? [];
      const left = shared.filter(({ channel }) => !leftovers.has(channel));
      if (left.length === 0) await desk.forget();
      return left;
    });
    if (places.length === 0) break;
    // Outside of the person's lock: Discord may take its time over a hundred channels.
    await Promise.all(
      places.map(async ({ channel }) => leftovers.set(channel, await takeBack(userId, channel, house))),
    );
  }
  return [...leftovers.values()].reduce((all, count) => all + count, 0);
}

async function takeBack(userId: string, channel: string, house: House): Promise<number> {
  const entry = entryOfPerson(await house.store.board(channel), userId);
  const left = entry ? await removeAll(messagesOf(entry), channel, house) : [];
  await house.store.withChannel(channel, (room) => takeOff(room, ({ user }) => user === userId));
  return left.length + (entry?.message === null ? 1 : 0);
}
