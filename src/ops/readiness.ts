import type { ShardState } from "../discord/index.js";
import type { Store } from "../store/index.js";

/** Milliseconds that the store may take to answer the question whether it is there. */
const PROBE_WITHIN = 1000;
/** No user has this id, so there is nothing to find. */
const NOBODY = "0";

/** What a process has to have before it can serve anybody. */
export interface Serving {
  shardStates(): readonly ShardState[];
  readonly store: Pick<Store, "person">;
}

/** Why a process can't serve people right now, one phrase a reason; none where it can. */
export interface Readiness {
  reasons(): Promise<readonly string[]>;
  /** From now on it has these. */
  serves(serving: Serving): void;
  /** From now on it is not ready any more, for good. */
  stopping(): void;
  shards(): readonly ShardState[] | null;
}

/**
 * Ready is a process whose shards are all connected and whose store answers a read. That a write would succeed is not
 * tried: probing the disk every few seconds costs more than the first person's sentence about a failed step.
 */
export function openReadiness(probeWithin = PROBE_WITHIN): Readiness {
  let serving: Serving | null = null;
  let isStopping = false;
  // A store that hangs is asked once, not once more by each probe that comes meanwhile.
  let asked: Promise<boolean> | null = null;

  const storeAnswers = async (store: Serving["store"]): Promise<boolean> => {
    asked ??= store
      .person(NOBODY)
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        asked = null;
      });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), probeWithin);
    });
    return await Promise.race([asked, late]).finally(() => clearTimeout(timer));
  };

  return {
    async reasons() {
      if (isStopping) return ["the bot is stopping"];
      if (!serving) return ["the bot is starting"];
      const shards = serving
        .shardStates()
        .filter(({ status }) => status !== "ready")
        .map(({ id, status }) => `shard ${id} is ${status}`);
      const store = (await storeAnswers(serving.store))
        ? []
        : [`the store does not answer within ${probeWithin} ms`];
      return [...shards, ...store];
    },
    serves: (given) => {
      serving = given;
    },
    stopping: () => {
      isStopping = true;
    },
    shards: () => serving?.shardStates() ?? null,
  };
}
