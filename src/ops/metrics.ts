import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Handled, ShardState } from "../discord/index.js";
import { STORE_ERRORS, STORE_OPERATIONS, type StoreErrorKind, type StoreOperation } from "./counted-store.js";
import { PICTURE_OUTCOMES, type PictureOutcome } from "./counted-studio.js";

/** Seconds: Discord waits 3 for a first answer, we for 2.5; pictures take up to some 10. */
const ANSWER_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 5, 10];
const SHARD_STATUSES = [
  "ready",
  "connecting",
  "disconnected",
] as const satisfies readonly ShardState["status"][];

/**
 * What the bot counts. Every label has a closed set of values, none of which names a person, a server or a channel:
 * a label with ids in it would tell about people, and grow without end.
 */
export interface Metrics {
  handled(handled: Handled): void;
  storeFailed(operation: StoreOperation, error: StoreErrorKind): void;
  picture(outcome: PictureOutcome): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** @param shards asked for at every reading; null while there is no connection yet */
export function openMetrics(shards: () => readonly ShardState[] | null): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: "wagecard_interactions_total",
    help: "Interactions that are over, by what was used (a command's or flow's name) and how it ended.",
    labelNames: ["kind", "name", "outcome"],
    registers,
  });
  const answers = new Histogram({
    name: "wagecard_answer_seconds",
    help: "Seconds from an interaction's arrival to the end of its answer.",
    labelNames: ["kind"],
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const storeErrors = new Counter({
    name: "wagecard_store_errors_total",
    help: "Operations of the store that failed.",
    labelNames: ["operation", "error"],
    registers,
  });
  const pictures = new Counter({
    name: "wagecard_pictures_total",
    help: "Pictures asked for: drawn (or taken from the cache), refused because too many wait or the bot stops, failed.",
    labelNames: ["outcome"],
    registers,
  });
  // From zero, so that the first failure is a change that can be seen.
  for (const operation of STORE_OPERATIONS) {
    for (const error of STORE_ERRORS) storeErrors.inc({ operation, error }, 0);
  }
  for (const outcome of PICTURE_OUTCOMES) pictures.inc({ outcome }, 0);
  gauges(registers, shards);

  return {
    handled: ({ kind, name, outcome, ms }) => {
      interactions.inc({ kind, name, outcome });
      answers.observe({ kind }, ms / 1000);
    },
    storeFailed: (operation, error) => storeErrors.inc({ operation, error }),
    picture: (outcome) => pictures.inc({ outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function gauges(registers: Registry[], shards: () => readonly ShardState[] | null): void {
  new Gauge({
    name: "wagecard_gateway_shard_status",
    help: "1 for the status that a shard of this process has, 0 for the others.",
    labelNames: ["shard", "status"],
    registers,
    collect() {
      this.reset();
      for (const shard of shards() ?? []) {
        for (const status of SHARD_STATUSES)
          this.set({ shard: shard.id, status }, Number(shard.status === status));
      }
    },
  });
  new Gauge({
    name: "wagecard_gateway_ping_seconds",
    help: "Seconds between a shard's last heartbeat and its answer.",
    labelNames: ["shard"],
    registers,
    collect() {
      this.reset();
      for (const { id, ping } of shards() ?? []) if (ping !== null) this.set({ shard: id }, ping / 1000);
    },
  });
}
