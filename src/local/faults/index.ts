import type { Clock } from "../clock.js";
import type { Gateway } from "../gateway/gateway.js";
import { type GatewayFault, GatewayFaults } from "./gateway.js";
import { type RestFault, RestFaults } from "./rest.js";

/** Faults on demand. What is planned strikes the next requests or events that fit; the rest strikes at once. */
export interface Faults {
  /** @returns a function that takes the fault back */
  rest(fault: RestFault): () => void;
  /** @returns a function that takes the fault back */
  gateway(fault: GatewayFault): () => void;
  /** Cuts every gateway connection as a network fault would; the sessions can be resumed. */
  dropConnections(): void;
  /** Closes every gateway connection with a close code such as 4000 or 4009. */
  closeConnections(code: number): void;
  /** Op 7: every client is to reconnect and resume. */
  askToReconnect(): void;
  /** Op 9: every session is invalid, for good unless it is `resumable`. */
  invalidateSessions(resumable: boolean): void;
  /** What is planned and has not struck yet. */
  list(): { readonly rest: readonly RestFault[]; readonly gateway: readonly GatewayFault[] };
  /** Takes every planned fault back; events held back are sent. */
  clear(): void;
}

/** The two plans behind `Faults`, for those whom they strike. */
export class FaultPlan {
  readonly gateway: GatewayFaults;
  readonly #rest = new RestFaults();

  constructor(clock: Clock) {
    this.gateway = new GatewayFaults(clock);
  }

  takeRest(method: string, path: string): RestFault | null {
    return this.#rest.take(method, path);
  }

  /** The side that tests and people see. */
  open(gateway: Gateway): Faults {
    return {
      rest: (fault) => this.#rest.plan(fault),
      gateway: (fault) => this.gateway.plan(fault),
      dropConnections: () => gateway.dropConnections(),
      closeConnections: (code) => gateway.closeConnections(code),
      askToReconnect: () => gateway.askToReconnect(),
      invalidateSessions: (resumable) => gateway.invalidate(resumable),
      list: () => ({ rest: this.#rest.list(), gateway: this.gateway.list() }),
      clear: () => {
        this.#rest.clear();
        this.gateway.clear();
      },
    };
  }
}
