import type { RESTOptions } from "discord.js";
import { z } from "zod";

export type Answered = Awaited<ReturnType<RESTOptions["makeRequest"]>>;

/**
 * The answer with its body read to the end. discord.js reads the body after it has let go of the request, so that a
 * connection that breaks in the middle of an answer would never be tried again.
 */
export async function whole(response: Answered): Promise<Answered> {
  const bytes = await response.arrayBuffer();
  const { headers, ok, status, statusText } = response;
  const text = (): string => new TextDecoder().decode(bytes);
  return {
    headers,
    ok,
    status,
    statusText,
    body: null,
    bodyUsed: false,
    arrayBuffer: async () => bytes,
    text: async () => text(),
    json: async () => JSON.parse(text()),
  };
}

/** What a 429 says. */
export interface Limit {
  /** Milliseconds until Discord takes the request; null if it does not say so, or nothing that can be used. */
  readonly ms: number | null;
  /** "address": the edge in front of Discord. "token": the global limit. "route": this bucket alone. */
  readonly of: "address" | "token" | "route";
  /** A limit that everybody at a channel or server shares: Discord does not count it as a fault of ours. */
  readonly shared: boolean;
}

/** Milliseconds on top of what Discord asks for: its clock and ours need not agree. */
const OFFSET = 50;

const bodySchema = z.object({ retry_after: z.number().optional(), global: z.boolean().optional() });

export async function limitOf(response: Answered): Promise<Limit> {
  const { headers } = response;
  const told = bodySchema.safeParse(parsed(await response.text()));
  const body = told.success ? told.data : null;
  const seconds = usable(secondsOf(headers.get("retry-after"))) ?? usable(body?.retry_after);
  const ms = seconds === null ? null : seconds * 1000 + OFFSET;
  const isGlobal = headers.has("x-ratelimit-global") || body?.global === true;
  // Discord itself answers in JSON and says how long: everything else comes from before it.
  const of = body === null || ms === null ? "address" : isGlobal ? "token" : "route";
  return { ms, of, shared: headers.get("x-ratelimit-scope") === "shared" };
}

/** `Retry-After` is a number of seconds or a date. */
function secondsOf(text: string | null): number | undefined {
  if (text === null || text.trim() === "") return undefined;
  const seconds = Number(text);
  return Number.isNaN(seconds) ? (Date.parse(text) - Date.now()) / 1000 : seconds;
}

/** 0 is no time to wait: taken at its word it has the request repeated as fast as the network goes. */
function usable(seconds: number | undefined): number | null {
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
