import type { Logger } from "pino";
import { isAnswered, isOwnRepeat } from "./requests/index.js";
import { AnsweredElsewhere } from "./same-message.js";

/** One alone may be a process that is just being replaced. */
const SUSPICIOUS = 3;
const WITHIN = 60_000;
const SAY_AGAIN_AFTER = 600_000;

/**
 * Notices a second process on the same token and shard by what it does: Discord tells both sessions of every
 * interaction, takes the first answer, and refuses the other as already acknowledged. Whoever loses that race says so
 * in the log; nobody is stopped, since it may be the successor that takes over.
 *
 * What it does not notice: a second process that nobody has talked to yet, one that always answers first (that one
 * loses nothing; the other one says it), and one that serves other shards as it should. Two processes on one SQLite
 * file don't get this far: the store refuses the second.
 * @param now milliseconds of any clock that never goes back
 * @returns to be told of each error that an answer ended in
 */
export function twinWatch(log: Logger, now: () => number = () => performance.now()) {
  let lost: readonly number[] = [];
  let said = Number.NEGATIVE_INFINITY;
  return (error: unknown): void => {
    // What we sent twice ourselves is no sign of anybody else, unless what stands is not what we sent.
    const isElsewhere = error instanceof AnsweredElsewhere || (isAnswered(error) && !isOwnRepeat(error));
    if (!isElsewhere) return;
    const at = now();
    lost = [...lost, at].filter((one) => at - one <= WITHIN).slice(-SUSPICIOUS);
    if (lost.length < SUSPICIOUS || at - said < SAY_AGAIN_AFTER) return;
    said = at;
    log.error(
      "somebody else answers this bot's interactions: a second process seems to run with the same DISCORD_TOKEN and shards. Stop one of them, or give each its own SHARD_IDS",
    );
  };
}
