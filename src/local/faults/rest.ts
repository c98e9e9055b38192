/** Something wrong with the next answers to the bot's REST requests. */
export type RestFault = { readonly route?: string; readonly times?: number } & (
  | {
      /** 429; `retryAfter` in seconds, 1 without it. */
      readonly kind: "rate-limit";
      readonly retryAfter?: number;
      /** For all routes rather than this one's bucket. */
      readonly global?: boolean;
    }
  | {
      /** An error of Discord's own. */
      readonly kind: "error";
      readonly status: 500 | 502 | 503 | 504;
      /** Whether the request takes effect all the same. */
      readonly acted?: boolean;
    }
  | {
      /** No answer for `ms` milliseconds, or ever without it. */
      readonly kind: "hang";
      readonly ms?: number;
      /** Whether the request takes effect at once, and only its answer is late; otherwise it arrives late. */
      readonly acted?: boolean;
    }
  /** Takes effect, but the connection breaks in the middle of the answer. */
  | { readonly kind: "cut" }
  /** The connection breaks before any answer. */
  | {
      readonly kind: "drop";
      /** Whether the request takes effect all the same. */
      readonly acted?: boolean;
    }
  /** 429 from the edge in front of Discord: a page of HTML. */
  | {
      readonly kind: "block";
      /** Seconds; without it the answer has no `Retry-After`. */
      readonly retryAfter?: number;
    }
);

interface Planned {
  readonly fault: RestFault;
  left: number;
}

/** Faults planned for requests, oldest first. */
export class RestFaults {
  readonly #planned = new Set<Planned>();

  /** @returns a function that takes the fault back */
  plan(fault: RestFault): () => void {
    const planned = { fault, left: fault.times ?? 1 };
    this.#planned.add(planned);
    return () => this.#planned.delete(planned);
  }

  /** The fault for a request, counted off. */
  take(method: string, path: string): RestFault | null {
    const planned = [...this.#planned].find(({ fault }) => fits(fault.route, method, path));
    if (!planned) return null;
    planned.left -= 1;
    if (planned.left <= 0) this.#planned.delete(planned);
    return planned.fault;
  }

  list(): RestFault[] {
    return [...this.#planned].map(({ fault, left }) => ({ ...fault, times: left }));
  }

  clear(): void {
    this.#planned.clear();
  }
}

/**
 * Whether a route such as `POST /interactions/*\/*\/callback` means a request. The method may be left out; `*` stands
 * for one part of the path, `**` at the end for all that follows; the path has no `/api/v10`.
 */
export function fits(route: string | undefined, method: string, path: string): boolean {
  if (route === undefined) return true;
  const [first = "", second] = route.trim().split(/\s+/);
  if (second !== undefined && first.toUpperCase() !== method) return false;
  const wanted = (second ?? first).split("/");
  const parts = path.split("/");
  const isOpen = wanted.at(-1) === "**";
  if (isOpen ? parts.length < wanted.length - 1 : parts.length !== wanted.length) return false;
  return wanted.every((part, at) => part === "*" || (isOpen && part === "**") || part === parts[at]);
}
