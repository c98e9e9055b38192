import type { Clock } from "../clock.js";

/**
 * Something wrong with the next events; or, until it is cancelled, with heartbeats or with new connections. The latter
 * are "cut" at once, "refused" with status 503, or never answered ("silent").
 */
export type GatewayFault =
  | EventFault
  | { readonly kind: "no-acks" }
  | { readonly kind: "closed"; readonly how: ClosedGateway };

export type ClosedGateway = "cut" | "refused" | "silent";

export interface EventFault {
  /**
   * "late": `ms` after it happened; "twice": the same event again; "swapped": after the event that follows it;
   * "lost": not at all.
   */
  readonly kind: "late" | "twice" | "swapped" | "lost";
  /** Name as in `INTERACTION_CREATE`; any event without it. */
  readonly event?: string;
  /** For that many events; 1 without it. */
  readonly times?: number;
  /** For "late": milliseconds; 1000 without it. */
  readonly ms?: number;
}

interface Planned {
  readonly fault: EventFault;
  left: number;
}

type Send = () => void;

/** Stands between the gateway and its sessions, and delivers events as a bad day would. */
export class GatewayFaults {
  readonly #clock: Clock;
  readonly #planned = new Set<Planned>();
  /** Events that wait for the next one, by session. */
  readonly #held = new Map<object, Send[]>();
  #silent = 0;
  readonly #closed = new Set<{ readonly how: ClosedGateway }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @returns a function that takes the fault back */
  plan(fault: GatewayFault): () => void {
    if (fault.kind === "no-acks") {
      this.#silent += 1;
      let done = false;
      return () => {
        if (!done) this.#silent -= 1;
        done = true;
      };
    }
    if (fault.kind === "closed") {
      const closed = { how: fault.how };
      this.#closed.add(closed);
      return () => this.#closed.delete(closed);
    }
    const planned = { fault, left: fault.times ?? 1 };
    this.#planned.add(planned);
    return () => this.#planned.delete(planned);
  }

  /** What happens to new connections; null if they are taken. */
  get closed(): ClosedGateway | null {
    return [...this.#closed][0]?.how ?? null;
  }

  acknowledges(): boolean {
    return this.#silent === 0;
  }

  /** Sends an event now, later, twice, after the next, or never. */
  deliver(session: object, event: string, send: Send): void {
    const planned = [...this.#planned].find(({ fault }) => !fault.event || fault.event === event);
    if (planned) this.#spoil(planned, session, send);
    else {
      send();
      this.#release(session);
    }
  }

  #spoil(planned: Planned, session: object, send: Send): void {
    planned.left -= 1;
    if (planned.left <= 0) this.#planned.delete(planned);
    const { kind, ms = 1000 } = planned.fault;
    if (kind === "late") this.#clock.after(ms, send);
    else if (kind === "swapped") this.#held.set(session, [...(this.#held.get(session) ?? []), send]);
    else if (kind === "twice") {
      send();
      send();
      this.#release(session);
    }
  }

  list(): GatewayFault[] {
    const events = [...this.#planned].map(({ fault, left }) => ({ ...fault, times: left }));
    const closed = [...this.#closed].map(({ how }) => ({ kind: "closed", how }) as const);
    return [...events, ...closed, ...(this.#silent > 0 ? [{ kind: "no-acks" } as const] : [])];
  }

  /** Takes every fault back; what was held is sent. */
  clear(): void {
    this.#planned.clear();
    this.#silent = 0;
    this.#closed.clear();
    for (const session of [...this.#held.keys()]) this.#release(session);
  }

  #release(session: object): void {
    const held = this.#held.get(session) ?? [];
    this.#held.delete(session);
    for (const send of held) send();
  }
}
