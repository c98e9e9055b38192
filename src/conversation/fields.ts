import { z } from "zod";
import { BANDS } from "../scoring/index.js";
import { cleanText, cut } from "../text/index.js";

/** The fields that stored documents are made of. */

export const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** An id of Discord's: a person, a server, a channel, a message. */
export const snowflake = z.string().regex(/^\d{15,20}$/);
/** Milliseconds since 1970. */
export const time = z.number().int();
/**
 * What a person typed or is called. Earlier versions stored it as it came, so it is cleaned when it is read; a text of
 * which nothing is left then is still one, since a title or name never is empty.
 */
export const text = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .transform((stored) => cut(cleanText(stored), most) || "…");
export const share = z.number().min(0).max(1);
export const usd = z.number();
export const band = z.enum(BANDS);

/** One field a key, all of the same schema. */
export function record<K extends string, S extends z.ZodType>(keys: readonly K[], schema: S): Record<K, S> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;
}

/** What is stored is never changed in place: the store may hold on to what it gave out. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
