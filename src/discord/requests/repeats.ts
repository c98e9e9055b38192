import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import { LRUCache } from "lru-cache";

/** Addresses that something was sent to more than once, the latest: a first answer's is its interaction's alone. */
const repeated = new LRUCache<string, true>({ max: 1000 });

export function noteRepeat(url: string): void {
  repeated.set(url, true);
}

/** Discord has a first answer to the interaction already. */
export function isAnswered(error: unknown): error is DiscordAPIError {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** Discord has a first answer, and this one was sent twice: its receipt was lost, or it was given up too early. */
export function isOwnRepeat(error: unknown): boolean {
  return isAnswered(error) && repeated.has(error.url);
}
