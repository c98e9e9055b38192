import { isDeepStrictEqual } from "node:util";
import {
  type BoardEntry,
  entryOfPerson,
  messagesOf,
  type Person,
  placeOf,
  unsharedIn,
  withoutTraces,
  withTraces,
} from "../conversation/index.js";
import type { House } from "../discord/command.js";
import type { Desk } from "../store/index.js";

/** What became of messages of a person's that no board has. */
interface Fate {
  /** Messages and sharings that don't stand there any more. */
  readonly gone: readonly string[];
  /** Messages that could not be deleted. */
  readonly left: readonly string[];
}

/**
 * Notes on the person what may still stand in a channel, so that it is not said to be taken back, or, if nothing does
 * and no board has a card of theirs, that they share nothing there.
 */
export async function settleTraces(
  userId: string,
  channelId: string,
  { gone, left }: Fate,
  house: House,
): Promise<void> {
  await house.store.withPerson(userId, async (desk) => {
    const before = await desk.person();
    if (!before) return;
    const noted = withTraces(withoutTraces(before, channelId, gone), channelId, { left });
    const isShared = entryOfPerson(await house.store.board(channelId), userId) !== null;
    const after = isShared ? noted : unsharedIn(noted, channelId);
    if (!isDeepStrictEqual(after, before)) await desk.savePerson(after);
  });
}

/**
 * Notes on its owner what of a sharing may still stand, before the board forgets it: a kill between the two would leave
 * a message that nobody knows of.
 * @param except a message that goes by the very press
 * @returns the person as saved, or null where there is none
 */
export async function noteTraces(
  desk: Desk,
  entry: BoardEntry,
  channelId: string,
  except: string | null,
): Promise<Person | null> {
  const person = await desk.person();
  if (!person) return null;
  const left = messagesOf(entry).filter((one) => one !== except);
  const unconfirmed = entry.message === null && except === null ? [entry.id] : [];
  if (left.length + unconfirmed.length === 0) return person;
  const noted = withTraces(person, channelId, { left, unconfirmed });
  await desk.savePerson(noted);
  return noted;
}

/** Whether a message of an earlier sharing may stand in the channel without anybody knowing which. */
export async function mayStandIn(userId: string, channelId: string, house: House): Promise<boolean> {
  const place = placeOf(await house.store.person(userId), channelId);
  return place !== null && place.unconfirmed.length > 0;
}
