import { MessageFlags, type RESTOptions } from "discord.js";
import { z } from "zod";

export type Init = Parameters<RESTOptions["makeRequest"]>[1];

/** What a request is to whoever waits for it. */
export interface Kind {
  /**
   * "first-answer" to an interaction; "public": a message for everyone that follows one; "follow-up": everything else
   * with an interaction's token; "upkeep": looks at messages and removals, which nobody has to see; "own": the start,
   * the commands, the gateway's address.
   */
  readonly name: "first-answer" | "public" | "follow-up" | "upkeep" | "own";
  /** Milliseconds from the beginning within which a further try may begin. */
  readonly patience: number;
  /** Milliseconds that one try may take. */
  readonly within: number;
  /** Whether it may be sent again when nobody knows if Discord took it. */
  readonly repeatable: boolean;
  /** Whether an interaction's token stands in its address: Discord's global limit does not count it then. */
  readonly byInteraction: boolean;
}

/** Milliseconds after which a request is given up and, once, sent again. The first answer to Discord has 3,000. */
const WITHIN = 2500;

const KINDS = {
  /** Discord's three seconds may be over then; asking costs one answer of 404, and they may not be. */
  "first-answer": { patience: 10_000, within: WITHIN, repeatable: true, byInteraction: true },
  /**
   * Sent twice it would stand twice, and nobody would know of the first. A second press on "Share" counts the first as
   * under way for 15 seconds, so that this ends before.
   */
  public: { patience: 4000, within: 10_000, repeatable: false, byInteraction: true },
  /** The token lives for 15 minutes. */
  "follow-up": { patience: 300_000, within: WITHIN, repeatable: true, byInteraction: true },
  upkeep: { patience: 15_000, within: WITHIN, repeatable: true, byInteraction: false },
  /** Nobody waits for it, and taking over all commands may take Discord a while. */
  own: { patience: 20_000, within: 15_000, repeatable: true, byInteraction: false },
} as const satisfies Readonly<Record<Kind["name"], Omit<Kind, "name">>>;

export function kindOf(url: string, init: Init): Kind {
  const name = nameOf(url, init);
  return { name, ...KINDS[name] };
}

/** Milliseconds that discord.js may hold a request back for its bucket's sake. */
export function patienceFor(url: string): number {
  return KINDS[url.includes("/webhooks/") ? "follow-up" : channelOf(url) === null ? "own" : "upkeep"]
    .patience;
}

function nameOf(url: string, init: Init): Kind["name"] {
  if (url.includes("/interactions/")) return "first-answer";
  if (url.includes("/webhooks/")) return isPublic(init) ? "public" : "follow-up";
  return channelOf(url) === null ? "own" : "upkeep";
}

/** The channel that a request is about; null for other requests. */
export function channelOf(url: string): string | null {
  return /\/channels\/(\d+)(?:\/|$)/.exec(url)?.[1] ?? null;
}

/** Of a message, as far as it matters here. */
const bodySchema = z.object({ flags: z.int().optional() });

function isPublic({ method, body }: Init): boolean {
  if (method !== "POST") return false;
  // With a file it is a form.
  if (typeof body !== "string") return true;
  const { flags = 0 } = bodySchema.parse(JSON.parse(body));
  return (flags & MessageFlags.Ephemeral) === 0;
}

/** The route for a log, without ids and tokens: `DELETE /channels/*\/messages/*`. */
export function routeOf(url: string, { method = "GET" }: Init): string {
  const path = URL.canParse(url) ? new URL(url).pathname.replace(/^.*?\/v\d+(?=\/)/, "") : "";
  const parts = path.split("/").map((part) => (/^[a-z-]*$/.test(part) ? part : "*"));
  return `${method} ${parts.join("/")}`;
}
