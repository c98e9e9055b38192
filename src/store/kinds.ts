import { z } from "zod";
import {
  type Board,
  boardSchema,
  type Person,
  personSchema,
  type Settings,
  type SharedCard,
  settingsSchema,
  sharedCardSchema,
  type Walk,
  walkSchema,
} from "../conversation/index.js";

const channel = z.string().max(20);

/** Which channels of a server have a board: keys can't be searched in every database that Keyv speaks to. */
const serverSchema = z.strictObject({ v: z.literal(1), channels: z.array(channel) });

/** The kinds of documents; each has a table of its own. */
export const KINDS = ["walks", "people", "boards", "shared", "servers", "settings"] as const;
export type Kind = (typeof KINDS)[number];

/** `meta` holds what the store notes for itself: the document that tells a wrong key. */
export const TABLES = [...KINDS, "meta"] as const;
export type Table = (typeof TABLES)[number];

export interface DocumentOf {
  readonly walks: Walk;
  readonly people: Person;
  readonly boards: Board;
  readonly shared: SharedCard;
  readonly servers: z.infer<typeof serverSchema>;
  readonly settings: Settings;
}

export const SCHEMAS: { readonly [K in Kind]: z.ZodType<DocumentOf[K]> } = {
  walks: walkSchema,
  people: personSchema,
  boards: boardSchema,
  shared: sharedCardSchema,
  servers: serverSchema,
  settings: settingsSchema,
};

/**
 * Documents that one process alone keeps at hand after it has saved them, the latest so many: those that are read again
 * at the next press.
 */
export const AT_HAND: Readonly<Partial<Record<Kind, number>>> = { walks: 1000, people: 100 };

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const DEFAULT_RETENTION_DAYS = 180;

/**
 * Milliseconds after its last change until a document is forgotten. A server's settings are not: what its managers do
 * not allow would be allowed again in silence.
 */
export function timeToLive(kind: Kind, retentionDays: number): number | null {
  if (kind === "settings") return null;
  return kind === "walks" ? DAY : retentionDays * DAY;
}
