import type { Attachments } from "./attachments.js";
import type { Clock } from "./clock.js";
import type { FaultPlan } from "./faults/index.js";
import type { Gateway } from "./gateway/gateway.js";
import type { Interactions } from "./interactions/registry.js";
import type { CommandQuota } from "./rest/quota.js";
import type { World } from "./world.js";

/** What the routes and the interactions share. */
export interface Core {
  readonly world: World;
  readonly gateway: Gateway;
  readonly attachments: Attachments;
  readonly interactions: Interactions;
  readonly commandQuota: CommandQuota;
  readonly clock: Clock;
  readonly faults: FaultPlan;
  /** How many the gateway recommends. */
  readonly shards: number;
  /** `http://127.0.0.1:PORT` once it listens. */
  origin(): string;
}
