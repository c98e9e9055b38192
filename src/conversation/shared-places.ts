import { Refused } from "./refusal.js";
import { LIMITS, type Person } from "./state.js";

/** A channel that a person has shared a card in, and what may still stand there of earlier sharings. */
export type SharedPlace = Person["shared"][number];

/** What may still stand in a channel although no board has it. */
export interface Traces {
  /** Messages that are to be deleted, and were not yet. */
  readonly left?: readonly string[];
  /** Sharings of which Discord never confirmed whether their message stands: nobody knows its id. */
  readonly unconfirmed?: readonly string[];
}

export function placeOf(person: Person | null, channel: string): SharedPlace | null {
  return person?.shared.find((place) => place.channel === channel) ?? null;
}

/** The person with a card shared in this channel, noted so that all of it can be found. @throws Refused at the limit */
export function sharedIn(person: Person, channel: string, server: string): Person {
  const elsewhere = person.shared.filter((place) => place.channel !== channel);
  if (elsewhere.length >= LIMITS.sharedIn) throw new Refused({ kind: "shared-everywhere" });
  const place = placeOf(person, channel) ?? { channel, server, left: [], unconfirmed: [] };
  return withoutNotice({ ...person, shared: [...elsewhere, place] }, channel);
}

/** The person without a card shared in this channel. What may still stand there stays noted. */
export function unsharedIn(person: Person, channel: string): Person {
  const stays = (place: SharedPlace): boolean => place.channel !== channel || hasTraces(place);
  return { ...person, shared: person.shared.filter(stays) };
}

export const hasTraces = ({ left, unconfirmed }: SharedPlace): boolean =>
  left.length > 0 || unconfirmed.length > 0;

/** The person whose card in this channel somebody else has removed, noted so that they can be told. */
export function removedIn(person: Person, channel: string): Person {
  const { removedIn: before, ...without } = withoutNotice(unsharedIn(person, channel), channel);
  return { ...without, removedIn: [...before, channel].slice(-LIMITS.sharedIn) };
}

/** The person once they have read that their card in this channel was removed. */
export function withoutNotice(person: Person, channel: string): Person {
  return { ...person, removedIn: person.removedIn.filter((one) => one !== channel) };
}

/** With more that may still stand there. The oldest beyond the limit are no longer known. */
export function withTraces(person: Person, channel: string, { left = [], unconfirmed = [] }: Traces): Person {
  const more = (known: readonly string[], added: readonly string[]): string[] =>
    [...new Set([...known, ...added])].slice(-LIMITS.leftovers);
  return changed(person, channel, (place) => ({
    ...place,
    left: more(place.left, left),
    unconfirmed: more(place.unconfirmed, unconfirmed),
  }));
}

/** @param gone messages and sharings that don't stand there any more, or that a board has */
export function withoutTraces(person: Person, channel: string, gone: readonly string[]): Person {
  const isLeft = (one: string): boolean => !gone.includes(one);
  return changed(person, channel, (place) => ({
    ...place,
    left: place.left.filter(isLeft),
    unconfirmed: place.unconfirmed.filter(isLeft),
  }));
}

function changed(person: Person, channel: string, change: (place: SharedPlace) => SharedPlace): Person {
  return {
    ...person,
    shared: person.shared.map((place) => (place.channel === channel ? change(place) : place)),
  };
}
