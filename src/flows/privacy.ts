import {
  type BoardEntry,
  entryOfPerson,
  messagesOf,
  type Person,
  placeOf,
  Refused,
  type SharedCard,
  type Walk,
} from "../conversation/index.js";
import { titleOf } from "../corpus/index.js";
import type { FlowHandler, House } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import {
  askDeleteView,
  deletedView,
  type KeptCounts,
  keptView,
  type MessageView,
  pagesView,
  privacyView,
  type Reply,
  takenBackText,
  type WhyLeft,
} from "../views/index.js";
import { removeAll, takeOff } from "./take-off.js";
import { noteTraces, settleTraces } from "./traces.js";

/** Everything that is kept of a person, as it is stored. */
interface Kept {
  readonly walk: Walk | null;
  readonly person: Person | null;
  readonly shared: readonly {
    readonly channel: string;
    readonly entry: BoardEntry | null;
    readonly card: SharedCard | null;
  }[];
}

/** What the buttons of `/privacy` do. */
export const privacyFlow: FlowHandler = {
  flow: "privacy",
  deliberate: ["delete", "take-back"],
  async component({ id, userId, t, values: [value = ""] }, house): Promise<Reply> {
    switch (id.action) {
      case "export":
        return { kind: "say", view: keptView(t, await keptOf(userId, house)) };
      case "pages":
        return { kind: "say", view: pagesView(t, await house.pages()) };
      case "ask":
        return { kind: "show", view: askDeleteView(t, countsOf(await keptOf(userId, house))) };
      case "keep":
        return { kind: "show", view: await privacyMessage(t, userId, house) };
      case "take-back": {
        const notice = takenBackText(t, value, await takeBackOne(userId, value, house));
        return { kind: "show", view: await privacyMessage(t, userId, house, notice) };
      }
      case "delete":
        return { kind: "show", view: deletedView(t, await forget(userId, house)) };
      default:
        throw new Refused({ kind: "unknown-button" });
    }
  },
};

/** What is kept of this person, in words. */
export async function privacyMessage(
  t: Translator,
  userId: string,
  house: House,
  notice = "",
): Promise<MessageView> {
  const kept = await keptOf(userId, house);
  const places = kept.shared.map(({ channel, entry, card }) => ({
    channel,
    title: titleOf(entry?.summary.role ?? card?.card.week.role ?? "", house.corpus),
    sharedAt: entry?.sharedAt ?? null,
  }));
  return privacyView(t, countsOf(kept), house.retentionDays, places, notice);
}

/** @throws Refused if the person shares nothing there */
async function takeBackOne(userId: string, channel: string, house: House): Promise<Standing> {
  const { shared } = await keptOf(userId, house);
  if (!shared.some((place) => place.channel === channel)) throw new Refused({ kind: "share-gone" });
  return takeBack(userId, channel, house);
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
    const card = await store.sharedCard(channel, userId);
    if (entry || card) shared.push({ channel, entry, card });
  }
  return { walk, person, shared };
}

/** Messages of a person's that still stand after a removal, or may. */
interface Standing {
  readonly count: number;
  readonly why: WhyLeft;
  /** Channels in which one may stand that nobody knows of: Discord never confirmed its posting. */
  readonly mayStandIn: readonly string[];
}

const NONE: Standing = { count: 0, why: "unanswered", mayStandIn: [] };

/** No access is the more lasting reason, and the one that the person has to know. */
const together = (one: Standing, other: Standing): Standing => ({
  count: one.count + other.count,
  why: [one, other].some(({ count, why }) => count > 0 && why === "closed") ? "closed" : "unanswered",
  mayStandIn: [...new Set([...one.mayStandIn, ...other.mayStandIn])],
});

/**
 * Deletes everything of a person. In each channel the message goes first, then the entry that knows of it; their own
 * documents go last, since those say where they shared. So a kill or a failure in between leaves what pressing again
 * deletes.
 * @returns the messages in channels that the bot could not remove, or does not know
 */
async function forget(userId: string, house: House): Promise<Standing> {
  const standing = new Map<string, Standing>();
  for (;;) {
    const places = await house.store.withPerson(userId, async (desk) => {
      const left = [];
      for (const place of (await desk.person())?.shared ?? []) {
        // Done is a channel where nothing stands now: one may have been shared in once more meanwhile.
        const isDone =
          standing.has(place.channel) && !entryOfPerson(await house.store.board(place.channel), userId);
        if (!isDone) left.push(place);
      }
      if (left.length === 0) await desk.forget();
      return left;
    });
    if (places.length === 0) break;
    // Outside of the person's lock: Discord may take its time over a hundred channels.
    await Promise.all(
      places.map(async ({ channel }) => {
        const left = await takeBack(userId, channel, house);
        standing.set(channel, together(standing.get(channel) ?? NONE, left));
      }),
    );
  }
  return [...standing.values()].reduce(together, NONE);
}

/** @returns the messages of the person's that the bot could not remove from the channel, or does not know */
async function takeBack(userId: string, channel: string, house: House): Promise<Standing> {
  const [entry, place] = await house.store.withPerson(userId, async (desk) => {
    const present = entryOfPerson(await house.store.board(channel), userId);
    const person = present ? await noteTraces(desk, present, channel, null) : await desk.person();
    return [present, placeOf(person, channel)];
  });
  const known = new Set([...(place?.left ?? []), ...(entry ? messagesOf(entry) : [])]);
  const left = await removeAll([...known], channel, house);
  const taken = await house.store.withChannel(channel, async (room) => {
    const entries = await takeOff(room, ({ user }) => user === userId);
    // Without an entry as well: a kill between the two may have left a card that no board knows.
    await room.removeShared(userId);
    return entries;
  });
  // Shared once more while the messages went, or confirmed by a press on its message.
  const later = taken.flatMap(messagesOf).filter((message) => !known.has(message));
  const leftLater = await removeAll(later, channel, house);
  const confirmed = taken.flatMap(({ id, message }) => (message === null ? [] : [id]));
  const all = [...known, ...later];
  const stand = [...left.messages, ...leftLater.messages];
  const gone = [...confirmed, ...all.filter((message) => !stand.includes(message))];
  await settleTraces(userId, channel, { gone, left: stand }, house);
  const isUnknown =
    taken.some(({ message }) => message === null) ||
    (place?.unconfirmed ?? []).some((sharing) => !confirmed.includes(sharing));
  return [
    { ...NONE, count: left.messages.length, why: left.why },
    { ...NONE, count: leftLater.messages.length, why: leftLater.why },
    { ...NONE, mayStandIn: isUnknown ? [channel] : [] },
  ].reduce(together);
}
